// Bundles the parts that ship. `--watch` is not offered: a build takes under a second.
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { weights } from '../src/parser/names/recogniser/weights'
import { writeNotices } from './notices'

/**
 * The recogniser's weights are one file of bytes beside the bundles, not a copy in each of them, and no script: a script's
 * words stay in memory as long as it runs. Node reads it; a web worker, which can load nothing, gets it in front of the
 * server's script, where the client declares `readoutWeights`.
 */
const weightsFile = 'weights.bin'
const readWeights: Plugin = {
  name: 'read-weights',
  setup(builder) {
    builder.onResolve({ filter: /\/weights$/ }, () => ({ path: 'weights', namespace: 'read' }))
    // They are unpacked once: what a property would keep, a getter lets go.
    builder.onLoad({ filter: /^weights$/, namespace: 'read' }, () => ({
      contents: `
        const read = () => require('node:fs').readFileSync(require('node:path').join(__dirname, '${weightsFile}'))
        Object.defineProperty(exports, 'weights', { get: read, enumerable: true })`,
    }))
  },
}
const declaredWeights: Plugin = {
  name: 'declared-weights',
  setup(builder) {
    builder.onResolve({ filter: /\/weights$/ }, () => ({ path: 'weights', namespace: 'declared' }))
    builder.onLoad({ filter: /^weights$/, namespace: 'declared' }, () => ({
      contents: 'module.exports = readoutWeights',
    }))
  },
}

/** The language client stays a file of its own where files can be loaded: it is not needed before the first text. */
const laterClient: Plugin = {
  name: 'later-client',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/language-client$/ }, ({ kind }) => {
      return kind === 'dynamic-import' ? { path: './language-client.js', external: true } : undefined
    })
  },
}

const common: BuildOptions = { bundle: true, minify: true, sourcemap: false, target: 'es2022', logLevel: 'warning' }
const node: BuildOptions = { ...common, platform: 'node', format: 'cjs', target: 'node20', plugins: [readWeights] }
const browser: BuildOptions = { ...common, platform: 'browser', format: 'iife', plugins: [declaredWeights] }

const parts: (BuildOptions & { from: string; to: string })[] = [
  {
    ...node,
    from: 'src/client/node/main.ts',
    to: 'dist/client.js',
    external: ['vscode'],
    plugins: [laterClient],
    // Kept as it is written, `import()` of a CommonJS file would have VS Code load it as a module of the other kind.
    supported: { 'dynamic-import': false },
  },
  { ...node, from: 'src/client/node/language-client.ts', to: 'dist/language-client.js', external: ['vscode'] },
  { ...node, from: 'src/server/node/main.ts', to: 'dist/server.js' },
  { ...node, from: 'src/cli/bin.ts', to: 'dist/cli.js' },
  { ...browser, from: 'src/client/browser/main.ts', to: 'dist/client.browser.js', format: 'cjs', external: ['vscode'] },
  { ...browser, from: 'src/server/browser/main.ts', to: 'dist/server.browser.js' },
  { ...browser, from: 'src/webview/timeline.ts', to: 'dist/timeline.js' },
]

async function main(): Promise<void> {
  mkdirSync('dist', { recursive: true })
  writeFileSync(`dist/${weightsFile}`, Buffer.from(weights, 'base64'))
  const inputs = new Set<string>()
  for (const { from, to, ...options } of parts) {
    if (!existsSync(from)) continue
    const { metafile }: { metafile: Metafile } = await build({
      ...options,
      entryPoints: [from],
      outfile: to,
      metafile: true,
    })
    for (const input of Object.keys(metafile.inputs)) inputs.add(input)
  }
  writeNotices(inputs, 'dist/ThirdPartyNotices.txt')
}

void main()
