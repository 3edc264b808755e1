import { build } from 'esbuild'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import manifest from '../../package.json'
import * as host from '../host'
import type { Measured } from './in-editor'
import { median, table } from './measure'

const windows = 5
const marker = '@readout-bench '

/**
 * The first highlight in a real VS Code, each window fresh, so that the server's process is started in that time too; and
 * what the extension's own start took, script and `activate`, as VS Code tells it: other extensions that start meanwhile
 * count too, so that it stands beside what VS Code tells of an extension that does nothing, in the same windows.
 */
export async function editor(): Promise<string> {
  const out = resolve('.vscode-test/bench')
  mkdirSync(out, { recursive: true })
  const script = join(out, 'in-editor.js')
  const vscode = host.prepareHost()
  const executablePath = host.prepareChromium()
  await build({
    entryPoints: ['tools/bench/in-editor.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  })
  const data = join(out, 'server')
  installIdle(join(data, 'extensions'))
  const server = await host.startServer(vscode, data)
  const browser = await chromium.launch({ executablePath, args: host.chromiumArguments })
  const measured: (Measured & Activated)[] = []
  try {
    for (let i = 0; i < windows; i++) measured.push(await oneWindow(browser, server, script))
  } finally {
    await browser.close()
    await server.stop()
  }
  const row = (what: string, of: keyof (typeof measured)[number]): string[] => {
    const values = measured.map((one) => one[of])
    return [what, median(values).toFixed(0), Math.max(...values).toFixed(0)]
  }
  return table(
    [`ms, ${windows} windows`, 'median', 'longest'],
    [
      row('activation of the extension', 'activated'),
      row('activation of an extension that does nothing', 'idle'),
      row('from opening the first article of a window until VS Code shows it', 'shown'),
      row('from opening it to its first highlight, the start of the server included', 'highlighted'),
      row('from opening the next article until VS Code shows it', 'nextShown'),
      row('from opening it to its first highlight', 'nextHighlighted'),
    ],
  )
}

/** In milliseconds, as VS Code tells it. */
interface Activated {
  activated: number
  idle: number
}

/** An extension that starts when ours does, and does nothing. */
function installIdle(extensions: string): void {
  const folder = join(extensions, 'bench.idle-0.0.1')
  mkdirSync(folder, { recursive: true })
  const { engines, activationEvents, extensionKind } = manifest
  const idle = { name: 'idle', publisher: 'bench', version: '0.0.1', main: './main.js' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...idle, engines, activationEvents, extensionKind }))
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => undefined\n')
  // Without its list the server looks which folders there are.
  rmSync(join(extensions, 'extensions.json'), { force: true })
}

async function oneWindow(browser: Browser, server: host.RunningServer, tests: string): Promise<Measured & Activated> {
  const page = await browser.newPage()
  try {
    const said = page.waitForEvent('console', {
      predicate: (message) => message.text().includes(marker),
      timeout: 90_000,
    })
    await page.goto(host.pageAddress(server, { folder: resolve('samples'), extension: process.cwd(), tests }))
    const text = (await said).text()
    const measured = JSON.parse(text.slice(text.indexOf(marker) + marker.length, text.lastIndexOf('@end'))) as Measured
    const activation = async (name: string): Promise<number> => {
      const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: name })
      return Number(/Activation: (\d+)\s*ms/.exec(await row.innerText())?.[1])
    }
    return { ...measured, activated: await activation('readout'), idle: await activation('idle') }
  } finally {
    await page.close()
  }
}
