import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(__dirname, '../..')
// As deep as this folder, so that what is measured finds the same texts.
const bundle = join(root, '.cache/bench/in-process.cjs')

/**
 * Runs one part of `in-process.ts` built as the product is. Run straight from TypeScript every closure is given its name
 * anew, which halves the speed of all code of ours and of none that it is held against.
 * @throws where the part fails
 */
export function built(part: string): string {
  buildSync({
    absWorkingDir: root,
    entryPoints: [join(__dirname, 'in-process.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, part], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`bench, ${part}: ${stderr}`)
  return stdout.trimEnd()
}
