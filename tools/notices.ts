// The licences of what the bundles contain, read from the packages themselves.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const bar = '='.repeat(100)

/** Writes the notices of every package that the bundled `inputs` come from. Throws when a package states no licence. */
export function writeNotices(inputs: Iterable<string>, to: string): void {
  const packages = [...new Set([...inputs].flatMap((input) => packageFolder(input) ?? []))].sort()
  const parts = packages.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    if (!license && !file) throw new Error(`${name} states no licence`)
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${String(license)}`
    return `${bar}\n${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
  })
  const intro = 'Readout contains parts of the following packages, each under its own licence.\n'
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, [intro, ...parts].join('\n'))
}

interface Manifest {
  name: string
  version: string
  license?: string
}

/** The folder of the package that a bundled file belongs to; undefined for files of our own. */
function packageFolder(input: string): string | undefined {
  const path = input.replaceAll('\\', '/')
  const at = path.lastIndexOf('node_modules/')
  if (at < 0) return undefined
  const [first = '', second = ''] = path.slice(at + 'node_modules/'.length).split('/')
  return path.slice(0, at) + join('node_modules', first.startsWith('@') ? join(first, second) : first)
}
