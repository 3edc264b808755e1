import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inPath, vscodeVersion } from '../../tools/host'

const root = join(__dirname, '../..')
const tsx = join(root, 'node_modules/.bin/tsx')
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

/** As far as starting it goes. */
const server = `#!/bin/sh
echo $$ > pid
echo Extension host agent listening
exec sleep 60
`

describe('the VS Code of the tests', function () {
  this.timeout(60_000)
  let clone: string
  const cached = (): string[] => readdirSync(join(clone, '.vscode-test')).sort()

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'readout-host-'))
    mkdirSync(join(clone, 'bin'))
    for (const tool of ['npm', 'python3', 'make', 'g++', 'open']) {
      writeFileSync(join(clone, 'bin', tool), npm)
      chmodSync(join(clone, 'bin', tool), 0o755)
    }
    // Nothing else of the machine, which may have a VS Code and a browser.
    for (const tool of ['mkdir', 'rmdir', 'sleep', 'touch']) symlinkSync(inPath(tool) ?? '', join(clone, 'bin', tool))
    symlinkSync(process.execPath, join(clone, 'bin/node'))
  })
  afterEach(() => rmSync(clone, { recursive: true }))

  const env = (): NodeJS.ProcessEnv => ({ PATH: join(clone, 'bin'), CHROME_PATH: process.execPath, HOME: clone })

  /** Runs the tool in the clone; gives what it said when it ended well. */
  const prepare = (): Promise<string> =>
    new Promise((done, failed) => {
      const tool = spawn(tsx, [join(root, 'tools/host.ts')], { cwd: clone, env: env() })
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

  it('ends with the terminal that it was started from', async () => {
    await prepare()
    const node = join(clone, '.vscode-test', home, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
    writeFileSync(node, server)
    chmodSync(node, 0o755)
    const tool = spawn(tsx, [join(root, 'tools/start.ts'), clone], { cwd: clone, env: env(), detached: true })
    await new Promise((started) => tool.stdout.on('data', (said: Buffer) => said.includes('Ctrl+C') && started(said)))
    const pid = Number(readFileSync(join(clone, 'pid'), 'utf8'))
    const ended = new Promise((done) => tool.once('close', done))
    process.kill(-(tool.pid ?? 0), 'SIGHUP')
    await ended
    assert.throws(() => process.kill(pid, 'SIGKILL'), { code: 'ESRCH' })
  })

  it('is said to lack something in one line', async () => {
    rmSync(join(clone, 'bin/make'))
    await assert.rejects(prepare(), /^Error: 2: Building the VS Code server's logger needs make: install it\.\n$/)
  })
})
