// Opens a sample article, or what is named, in VS Code with this extension: desktop VS Code where its `code` command is
// there, otherwise the VS Code server of tools/host.ts with a browser.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as host from './host'

async function main(): Promise<number> {
  const given = process.argv[2]
  if (given !== undefined && !existsSync(given)) throw new host.MissingError(`There is no ${given}.`)
  const target = resolve(given ?? 'samples/geneva-envoys.article')
  const isFolder = statSync(target).isDirectory()
  const folder = isFolder ? target : dirname(target)
  const file = isFolder ? undefined : target

  if (spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) return 1
  const code = host.inPath('code')
  if (code) {
    const opened = [`--extensionDevelopmentPath=${process.cwd()}`, folder, ...(file ? ['--goto', file] : [])]
    return spawnSync(code, opened, { stdio: 'inherit' }).status ?? 1
  }

  const vscode = host.prepareHost()
  const data = resolve('.vscode-test/start')
  mkdirSync(join(data, 'data/data/Machine'), { recursive: true })
  writeFileSync(join(data, 'data/data/Machine/settings.json'), '{ "chat.disableAIFeatures": true }\n')
  const server = await host.startServer(vscode, data)
  const page = { folder, extension: process.cwd(), ...(file ? { file } : {}) }
  const address = host.pageAddress(server, page)
  const ended = new Promise<number>((end) => {
    // Closing the terminal ends it too.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => void server.stop().then(() => end(0)))
    }
  })
  console.log(`VS Code ${host.vscodeVersion} with Readout is at\n\n  ${address}\n\nCtrl+C ends it.`)
  openBrowser(address)
  return ended
}

/** Opens the reader's browser where there is a screen to show it on. */
function openBrowser(address: string): void {
  const mac = process.platform === 'darwin'
  if (!mac && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  const opener = mac ? 'open' : host.inPath('xdg-open')
  const root = process.getuid?.() === 0
  const [command, args] =
    opener && !root ? [opener, [address]] : [host.findChromium(), [...host.chromiumArguments, address]]
  if (!command) return
  const browser = spawn(command, args, { detached: true, stdio: 'ignore' })
  // The address is printed above: a browser that does not start is opened by hand.
  browser.on('error', (error) => console.error(`No browser was opened: ${error.message}`))
  browser.unref()
}

host.runTool(main)
