// Makes the .vsix, looks into it, and installs it into the real VS Code of tools/host.ts, where it has to read an article.
// `--no-smoke` leaves the last part out.
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'
import { rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import * as host from './host'

/** What the .vsix may weigh, in bytes. */
const most = 1.5e6

async function main(): Promise<number> {
  const packagePath = resolve('readout.vsix')
  // Without a public repository there is no address that relative links could be rewritten to.
  await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false })
  const { size } = statSync(packagePath)
  const files = await listFiles({ packageManager: PackageManager.None })
  for (const file of files) console.log(`  ${(statSync(file).size / 1000).toFixed(0).padStart(5)} kB  ${file}`)
  console.log(`readout.vsix: ${(size / 1e6).toFixed(2)} MB, ${files.length} files`)
  if (size > most) console.error(`The package is larger than the ${most / 1e6} MB it should be.`)
  if (!process.argv.includes('--no-smoke')) await smoke(packagePath)
  return 0
}

/** Opens an article with the installed package and waits until the status bar tells what was found. */
async function smoke(packagePath: string): Promise<void> {
  const vscode = host.prepareHost()
  const executablePath = host.prepareChromium()
  const data = resolve('.vscode-test/package')
  rmSync(data, { recursive: true, force: true })
  host.installExtension(vscode, data, packagePath)
  const server = await host.startServer(vscode, data)
  const browser = await chromium.launch({ executablePath, args: host.chromiumArguments })
  try {
    const page = await browser.newPage()
    await page.goto(host.pageAddress(server, { folder: 'samples', file: 'samples/geneva-envoys.article' }))
    const status = page.locator('[id="readout.readout.readout.status"]')
    await status.waitFor({ timeout: 120_000 })
    console.log(`Installed into VS Code ${host.vscodeVersion}, it says: ${(await status.innerText()).trim()}`)
  } finally {
    await browser.close()
    await server.stop()
  }
}

host.runTool(main)
