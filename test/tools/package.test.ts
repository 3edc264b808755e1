import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, PackageManager } from '@vscode/vsce'

describe('the package', () => {
  it('holds every file that the client names', async () => {
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
    const shipped = new Set(await listFiles({ packageManager: PackageManager.None }))
    assert.deepEqual(
      named.filter((file) => !shipped.has(file)),
      [],
    )
  })
})
