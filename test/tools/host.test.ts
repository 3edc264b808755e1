import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { vscodeVersion } from '../../tools/host'

const root = join(__dirname, '../..')
const home = `server-${vscodeVersion}`

/** As far as the preparing goes: fails where another one works in its folder. */
const npm = `#!/bin/sh
mkdir busy || exit 1
node=node_modules/node-${process.platform}-${process.arch}/bin
mkdir -p node_modules/code-server/lib/vscode $node
touch $node/node
sleep 0.3
rmdir busy
`

describe('the VS Code of the tests', function () {
  this.timeout(60_000)
  let clone: string
  const cached = (): string[] => readdirSync(join(clone, '.vscode-test')).sort()

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'readout-host-'))
    mkdirSync(join(clone, 'bin'))
    for (const tool of ['npm', 'python3', 'make', 'g++']) {
      writeFileSync(join(clone, 'bin', tool), npm)
      chmodSync(join(clone, 'bin', tool), 0o755)
    }
  })
  afterEach(() => rmSync(clone, { recursive: true }))

  /** Runs the tool in the clone; gives what it said when it ended well. */
  const prepare = (path = process.env.PATH ?? ''): Promise<string> =>
    new Promise((done, failed) => {
      const env = { ...process.env, PATH: join(clone, 'bin') + delimiter + path, CHROME_PATH: process.execPath }
      const tool = spawn(join(root, 'node_modules/.bin/tsx'), [join(root, 'tools/host.ts')], { cwd: clone, env })
      let said = ''
      for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
      tool.once('error', failed)
      tool.once('close', (status) => (status === 0 ? done(said) : failed(new Error(`${String(status)}: ${said}`))))
    })

  it('is prepared once, also by two that begin at the same time', async () => {
    await Promise.all([prepare(), prepare()])
    assert.deepEqual(cached(), [home])
    assert.doesNotMatch(await prepare(), /Preparing/)
  })

  it('takes the place of what was not prepared to its end, whose leavings go', async () => {
    for (const left of [home, 'preparing-99999999'])
      mkdirSync(join(clone, '.vscode-test', left, 'node_modules'), { recursive: true })
    await prepare()
    assert.deepEqual(cached(), [home])
    assert.doesNotMatch(await prepare(), /Preparing/)
  })

  it('is said to lack something in one line', async () => {
    symlinkSync(process.execPath, join(clone, 'bin/node'))
    rmSync(join(clone, 'bin/make'))
    await assert.rejects(prepare(''), /^Error: 2: Building the VS Code server's logger needs make: install it\.\n$/)
  })
})
