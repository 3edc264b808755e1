import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const shipped = readFileSync('.vscodeignore', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))

describe('the package', () => {
  it('holds every file that the client names', () => {
    const client = readdirSync('src/client', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join('src/client', name), 'utf8'))
      .join('\n')
    const named = ['dist', 'media'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => client.includes(`'${name}'`))
        .map((name) => `${folder}/${name}`),
    )
    assert.ok(named.length >= 5, named.join(' '))
    assert.deepEqual(
      named.filter((file) => !shipped.some((pattern) => holds(pattern, file))),
      [],
    )
  })
})

/** Whether a line of the list names a file: by its name, or by what is before and behind a star. */
function holds(pattern: string, file: string): boolean {
  const [before = '', behind] = pattern.split('*')
  if (behind === undefined) return pattern === file
  return dirname(pattern) === dirname(file) && file.startsWith(before) && file.endsWith(behind)
}
