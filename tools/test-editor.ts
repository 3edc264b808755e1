// Runs test/vscode in the real VS Code of tools/host.ts: in the Node extension host, then in the web worker's, then what
// lies in `restricted` in a folder that is not trusted. `--host node|web|restricted` runs one of them, `--grep WORDS` some of the tests, `--log` prints all that the window says.
import { build, type BuildOptions } from 'esbuild'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { browserBundle, nodeBundle, restrictedBundle } from './bundle-tests'
import * as host from './host'

const out = resolve('.vscode-test/editor')
const { values: options } = parseArgs({
  options: { host: { type: 'string' }, grep: { type: 'string' }, log: { type: 'boolean', default: false } },
})

interface Result {
  passed: number
  failed: number
}

/** The longest that one host's suites may take, in milliseconds: a window that never reports fails the run. */
const limit = 2_700_000

async function main(): Promise<number> {
  const vscode = host.prepareHost()
  const executablePath = host.prepareChromium()
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const server = await host.startServer(vscode, join(out, 'server'))
  const asking = await host.startServer(vscode, join(out, 'asking'), { asksForTrust: true })
  const browser = await chromium.launch({ executablePath, args: host.chromiumArguments })
  const results: Result[] = []
  try {
    for (const kind of kinds)
      if (options.host === undefined || options.host === kind)
        results.push(await runIn(kind, kind === 'restricted' ? asking : server, browser))
  } finally {
    await browser.close()
    await server.stop()
    await asking.stop()
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed || !passed ? 1 : 0
}

const kinds = ['node', 'web', 'restricted'] as const
type Kind = (typeof kinds)[number]
const titles: Record<Kind, string> = {
  node: 'Node extension host',
  web: 'Web worker extension host',
  restricted: 'A folder that is not trusted',
}
const bundles: Record<Kind, BuildOptions> = { node: nodeBundle, web: browserBundle, restricted: restrictedBundle }

async function runIn(kind: Kind, server: host.RunningServer, browser: Browser): Promise<Result> {
  console.log(`\n${titles[kind]}`)
  const extension = kind === 'web' ? webExtension() : process.cwd()
  // A suite runs in the host of the extension whose folder it lies in.
  const tests = join(kind === 'web' ? join(extension, 'dist') : join(out, kind), 'tests.js')
  await build({ ...bundles[kind], outfile: tests, define: { TEST_GREP: grep() } })
  const folder = workspaceFor(kind)
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const result = await new Promise<Result>((done, failed) => {
    const late = setTimeout(
      () => failed(new Error(`the ${kind} suites did not end in ${limit / 60_000} minutes`)),
      limit,
    )
    page.on('console', (message) => {
      const text = message.text()
      // The extension host's console arrives here with a prefix and styles of VS Code's own.
      const at = text.indexOf('@readout-test ')
      if (at < 0) {
        if (options.log) console.log(`  | ${text.slice(0, 400)}`)
        return
      }
      const said = JSON.parse(text.slice(at + '@readout-test '.length, text.lastIndexOf('@end'))) as Said
      if ('line' in said) console.log(said.line)
      else {
        clearTimeout(late)
        done(said)
      }
    })
    page.on('crash', () => failed(new Error('the window crashed')))
    page.goto(host.pageAddress(server, { folder, extension, tests })).catch(failed)
  })
  await page.close()
  return result
}

type Said = { line: string } | Result

/** A copy of the extension that can only run in a web worker: its manifest has `browser` and no `main`. */
function webExtension(): string {
  const folder = join(out, 'web/extension')
  for (const part of ['dist', 'syntaxes', 'media', 'l10n', 'package.nls.json']) {
    cpSync(part, join(folder, part), { recursive: true, filter: (path) => !path.includes('screenshots') })
  }
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  delete manifest.main
  delete manifest.extensionKind
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  return folder
}

/** A workspace of its own, so that no test writes into the checkout. */
function workspaceFor(kind: string): string {
  const folder = join(out, kind, 'workspace')
  cpSync('samples', folder, { recursive: true })
  return folder
}

function grep(): string {
  return JSON.stringify(options.grep ?? '')
}

host.runTool(main)
