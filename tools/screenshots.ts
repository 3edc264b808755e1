// Draws the README's pictures in the real VS Code: the article with a card, outline and views, in three themes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import * as host from './host'

const themes = [
  ['dark', 'Dark+', 'vs-dark'],
  ['light', 'Light+', 'vs'],
  ['high-contrast', 'Dark High Contrast', 'hc-black'],
] as const

async function main(): Promise<number> {
  const vscode = host.prepareHost()
  const executablePath = host.prepareChromium()
  const browser = await chromium.launch({ executablePath, args: host.chromiumArguments })
  try {
    for (const [name, theme, kind] of themes) await shoot(vscode, browser, name, theme, kind)
  } finally {
    await browser.close()
  }
  return 0
}

async function shoot(vscode: host.Host, browser: Browser, name: string, theme: string, kind: string): Promise<void> {
  const data = resolve('.vscode-test/screenshots')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(join(data, 'data/data/Machine'), { recursive: true })
  const settings = {
    'chat.disableAIFeatures': true,
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 15,
    'editor.lineHeight': 1.6,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'accessibility.verbosity.emptyEditorHint': false,
  }
  writeFileSync(join(data, 'data/data/Machine/settings.json'), JSON.stringify(settings))
  const server = await host.startServer(vscode, data)
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 850 } })
    const file = 'samples/geneva-envoys.article'
    await page.goto(host.pageAddress(server, { folder: 'samples', file, extension: process.cwd() }))
    await page.locator('[id="readout.readout.readout.status"]').waitFor({ timeout: 120_000 })
    await pick(page, '>Preferences: Color Theme', theme)
    await page.locator(`.monaco-workbench.${kind}`).waitFor()
    await page.locator('.activitybar [aria-label^="Readout"]').first().click()
    await page.locator('[aria-label^="Ingrid Solvang"]').first().waitFor()
    const word = page.locator('.view-line span', { hasText: /^Orlenko$/ }).first()
    await word.hover()
    await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor()
    // Notices about the server itself are none of the reader's business.
    await page.addStyleTag({ content: '.notifications-toasts { display: none !important }' })
    mkdirSync('media/screenshots', { recursive: true })
    await page.screenshot({ path: `media/screenshots/${name}.png`, animations: 'disabled' })
    console.log(`media/screenshots/${name}.png`)
    if (name === 'dark') await shootOutline(page)
    await shootTimeline(page, name === 'dark' ? 'timeline' : `timeline-${name}`)
    await page.close()
  } finally {
    await server.stop()
  }
}

/** Runs a command by its name in the palette, then picks from the lists that it opens. */
async function pick(page: Page, ...words: string[]): Promise<void> {
  await page.keyboard.press('F1')
  for (const said of words) {
    await page.locator('.quick-input-widget input[type="text"]').fill(said)
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: said.replace('>', '') }).first()
    await row.waitFor()
    await row.click()
  }
}

/** The native outline of the article, beside its text. */
async function shootOutline(page: Page): Promise<void> {
  // The card is in the other pictures.
  await page.addStyleTag({ content: '.monaco-hover { display: none !important }' })
  await pick(page, '>Focus on Outline View')
  await page.locator('.outline-pane [aria-label^="Meetings"]').first().waitFor()
  await page.screenshot({ path: 'media/screenshots/outline.png', animations: 'disabled' })
  console.log('media/screenshots/outline.png')
}

/** The timeline beside the article. */
async function shootTimeline(page: Page, name: string): Promise<void> {
  await page.addStyleTag({ content: '.monaco-hover { display: none !important }' })
  await pick(page, '>Readout: Show Timeline')
  // A webview is a frame in a frame.
  const drawing = page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('.meeting').first()
  await drawing.waitFor()
  await page.screenshot({ path: `media/screenshots/${name}.png`, animations: 'disabled' })
  console.log(`media/screenshots/${name}.png`)
}

host.runTool(main)
