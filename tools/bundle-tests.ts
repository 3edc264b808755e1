import type { BuildOptions, StdinOptions } from 'esbuild'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const home = 'test/vscode'

/** One file that runs every suite of a folder, as VS Code wants it: a CommonJS module with `run()`. */
const suites = (folder: string): StdinOptions => ({
  contents: `
    import { runSuites } from './support/run'
    export const run = () => runSuites(() => {
      ${readdirSync(join(home, folder))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `require('./${folder}/${name}')`)
        .join('\n')}
    }, TEST_GREP)
  `,
  resolveDir: home,
  loader: 'ts',
})

const common: BuildOptions = {
  stdin: suites('.'),
  bundle: true,
  // Mocha's browser build puts itself into `module.exports`; what the editor asks for goes there last.
  format: 'iife',
  globalName: 'suites',
  footer: { js: 'module.exports = suites' },
  external: ['vscode'],
  // The marked articles.
  loader: { '.txt': 'text' },
  logLevel: 'warning',
  sourcemap: 'inline',
  target: 'es2022',
}

export const nodeBundle: BuildOptions = { ...common, platform: 'node' }
/** The suite of a window whose folder the reader does not trust. */
export const restrictedBundle: BuildOptions = { ...nodeBundle, stdin: suites('restricted') }
export const browserBundle: BuildOptions = { ...common, platform: 'browser' }
