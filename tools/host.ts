// Prepares a real VS Code from the npm registry: the server and web workbench that the `code-server` package ships, a Node
// to run them, and a Chromium to show them. Everything lands in .vscode-test/, once.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join, resolve } from 'node:path'

const codeServer = '4.139.1'
const nodeMajor = '24'
/** The version of VS Code inside `codeServer`. */
export const vscodeVersion = '1.139.1'

/** Something the machine lacks; the message is the one line a person needs. */
export class MissingError extends Error {}

export interface Host {
  /** The Node that runs the VS Code server. */
  node: string
  /** The folder of the VS Code server. */
  vscode: string
}

const cache = resolve('.vscode-test')
const home = join(cache, `server-${vscodeVersion}`)
const vscodeIn = (folder: string): string => join(folder, 'node_modules/code-server/lib/vscode')
const nodeIn = (folder: string): string => join(folder, 'node_modules', `node-${process.platform}-${process.arch}`)
/** What a process prepares lies in a folder of its own until it is ready: another may prepare at the same time. */
const preparing = 'preparing-'

/** Installs the VS Code server into .vscode-test/, or finds it there. Throws {@link MissingError} where that cannot be. */
export function prepareHost(): Host {
  const host = { node: join(nodeIn(home), 'bin/node'), vscode: vscodeIn(home) }
  const wanted = `code-server ${codeServer}, node ${nodeMajor}, ${process.platform}-${process.arch}\n`
  const isReady = (): boolean => {
    const stamp = join(home, 'ready')
    return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(host.node)
  }
  if (isReady()) return host

  if (process.platform === 'win32') throw new MissingError('The VS Code server of the tests needs Linux or macOS.')
  for (const tool of ['python3', 'make', 'g++']) {
    if (!inPath(tool)) throw new MissingError(`Building the VS Code server's logger needs ${tool}: install it.`)
  }
  console.error(`Preparing VS Code ${vscodeVersion} in ${home} (once, about a minute)…`)
  sweep()
  const own = join(cache, preparing + String(process.pid))
  try {
    install(own)
    writeFileSync(join(own, 'ready'), wanted)
    if (!isReady()) {
      // Of another version, or half prepared.
      rmSync(home, { recursive: true, force: true })
      renameSync(own, home)
    }
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
  return host
}

/** Takes away what processes that were ended left. */
function sweep(): void {
  if (!existsSync(cache)) return
  for (const name of readdirSync(cache))
    if (name.startsWith(preparing) && !isRunning(Number(name.slice(preparing.length))))
      rmSync(join(cache, name), { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM'
  }
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true })
  // A manifest of its own keeps npm from walking up into this project.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const node = nodeIn(folder)
  const nodePackage = `node-${process.platform}-${process.arch}@${nodeMajor}`
  npm(node, folder, ['install', '--ignore-scripts', '--no-save', nodePackage, `code-server@${codeServer}`])
  npm(node, vscodeIn(folder), ['install', '--omit=dev', '--ignore-scripts'])
  // The extension host logs through this native module and runs no tests without it.
  npm(node, vscodeIn(folder), ['rebuild', '@vscode/spdlog'])
}

/** Runs npm in a folder with a Node of its own. */
function npm(node: string, cwd: string, args: string[]): void {
  const env = {
    ...process.env,
    PATH: join(node, 'bin') + delimiter + (process.env.PATH ?? ''),
    npm_config_nodedir: node,
  }
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const run = spawnSync('npm', [...args, ...quiet], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (run.status === 0) return
  const last = (run.stderr + run.stdout).trim().split('\n').slice(-8).join('\n')
  throw new MissingError(`npm ${args.join(' ')} failed:\n${last || (run.error?.message ?? '')}`)
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A Chromium that is there: `CHROME_PATH`, the PATH, the usual places. */
export function findChromium(): string | undefined {
  const given = process.env.CHROME_PATH
  if (given && existsSync(given)) return given
  for (const name of browserNames) {
    const path = inPath(name)
    if (path) return path
  }
  return browserPlaces.find((path) => existsSync(path))
}

/** A Chromium, installed from Debian's packages where that is possible. Throws {@link MissingError} otherwise. */
export function prepareChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && inPath('apt-get')) {
    console.error('Installing Chromium from the system’s packages…')
    const apt = (...args: string[]): number | null =>
      // Another that installs at the same time is waited for.
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  }
  const installed = findChromium()
  if (installed) return installed
  throw new MissingError('No Chromium: install it (Debian: apt-get install chromium) or set CHROME_PATH.')
}

/** How Chromium is started here: no sandbox for root, who cannot have one, and nothing of its own over the network. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a program on the PATH. */
export function inPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

export interface RunningServer {
  port: number
  /** Its address without a slash at the end. */
  address: string
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Whether windows ask if their folder is trusted; otherwise every folder is. */
  asksForTrust?: boolean
  log?(line: string): void
}

/** Starts the VS Code server on this machine only, on a free port. `data` keeps its settings and extensions. */
export async function startServer(host: Host, data: string, options: ServerOptions = {}): Promise<RunningServer> {
  const port = await freePort()
  mkdirSync(data, { recursive: true })
  const server = spawn(
    host.node,
    [
      join(host.vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      // Lets a page's address carry a development extension and a test suite.
      ...['--enable-smoke-test-driver', '--accept-server-license-terms'],
      ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
      ...['--telemetry-level', 'off', '--server-data-dir', join(data, 'data')],
      ...['--extensions-dir', join(data, 'extensions')],
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill)
    kill()
    await ended
  }
  // The whole group: the server's extension hosts and our language server are its children.
  function kill(): void {
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  process.once('exit', kill)
  let said = ''
  await new Promise<void>((ready, failed) => {
    const listen = (chunk: Buffer): void => {
      options.log?.(chunk.toString())
      if (said.length > 20000) return
      said += chunk.toString()
      if (said.includes('Extension host agent listening')) ready()
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('error', failed)
    server.once('exit', (code) => failed(new Error(`The VS Code server ended (${String(code)}):\n${said}`)))
  })
  return { port, address: `http://127.0.0.1:${port}`, stop }
}

/** Installs a packaged extension into the server's data folder. */
export function installExtension(host: Host, data: string, vsix: string): string {
  const run = spawnSync(
    host.node,
    [
      join(host.vscode, 'out/server-main.js'),
      ...['--install-extension', resolve(vsix), '--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--server-data-dir', join(data, 'data'), '--extensions-dir', join(data, 'extensions')],
    ],
    { encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(`Installing ${vsix} failed:\n${run.stdout}${run.stderr}`)
  return run.stdout
}

export interface Page {
  /** The folder or file that the window opens. */
  folder: string
  file?: string
  /** The extension under development, and the suite to run in it. */
  extension?: string
  tests?: string
}

/** The address of a workbench window: what desktop VS Code takes as arguments travels as the payload. */
export function pageAddress(server: RunningServer, page: Page): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${resolve(path)}`
  const payload: [string, string][] = [['skipWelcome', 'true']]
  if (page.extension) payload.push(['extensionDevelopmentPath', remote(page.extension)])
  if (page.tests) payload.push(['extensionTestsPath', remote(page.tests)])
  if (page.file) payload.push(['openFile', remote(page.file)])
  const query = new URLSearchParams({ folder: resolve(page.folder), payload: JSON.stringify(payload) })
  return `${server.address}/?${query.toString()}`
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Runs a tool: a missing thing is one line and exit status 2; anything else shows where it failed. */
export function runTool(main: () => Promise<number>): void {
  void Promise.resolve()
    .then(main)
    .then(
      (code) => process.exit(code),
      (error: unknown) => {
        console.error(error instanceof MissingError ? error.message : error)
        process.exit(error instanceof MissingError ? 2 : 1)
      },
    )
}

if (require.main === module) {
  runTool(() => {
    const host = prepareHost()
    console.log(`VS Code ${vscodeVersion}: ${host.vscode}\nChromium: ${prepareChromium()}`)
    return Promise.resolve(0)
  })
}
