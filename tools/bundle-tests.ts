import type { BuildOptions } from 'esbuild'
import { readdirSync } from 'node:fs'

const folder = 'test/vscode'

/** One file that runs every suite of test/vscode, as VS Code wants it: a CommonJS module with `run()`. */
const common: BuildOptions = {
  stdin: {
    contents: `
      import { runSuites } from './support/run'
      export const run = () => runSuites(() => {
        ${readdirSync(folder)
          .filter((name) => name.endsWith('.test.ts'))
          .map((name) => `require('./${name}')`)
          .join('\n')}
      }, TEST_GREP)
    `,
    resolveDir: folder,
    loader: 'ts',
  },
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
export const browserBundle: BuildOptions = { ...common, platform: 'browser' }
