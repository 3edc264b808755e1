// Bundles the parts that ship. `--watch` is not offered: a build takes under a second.
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'
import { existsSync } from 'node:fs'
import { writeNotices } from './notices'

/**
 * The recogniser's weights are one file beside the bundles, not a copy in each of them. Node requires it; a web worker,
 * which can load nothing, gets it in front of the server's script, where it declares `readoutWeights`.
 */
const requiredWeights: Plugin = {
  name: 'required-weights',
  setup(builder) {
    builder.onResolve({ filter: /\/weights$/ }, () => ({ path: './weights.js', external: true }))
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
const weightsFooter = 'if (typeof module === "object") module.exports = readoutWeights'

const common: BuildOptions = { bundle: true, minify: true, sourcemap: false, target: 'es2022', logLevel: 'warning' }
const node: BuildOptions = { ...common, platform: 'node', format: 'cjs', target: 'node20', plugins: [requiredWeights] }
const browser: BuildOptions = { ...common, platform: 'browser', format: 'iife', plugins: [declaredWeights] }

const parts: (BuildOptions & { from: string; to: string })[] = [
  { ...node, from: 'src/client/node/main.ts', to: 'dist/client.js', external: ['vscode'] },
  { ...node, from: 'src/server/node/main.ts', to: 'dist/server.js' },
  { ...node, from: 'src/cli/bin.ts', to: 'dist/cli.js' },
  { ...browser, from: 'src/client/browser/main.ts', to: 'dist/client.browser.js', format: 'cjs', external: ['vscode'] },
  { ...browser, from: 'src/server/browser/main.ts', to: 'dist/server.browser.js' },
  { ...browser, from: 'src/webview/timeline.ts', to: 'dist/timeline.js' },
  {
    ...common,
    from: 'src/parser/names/weights.ts',
    to: 'dist/weights.js',
    format: 'iife',
    globalName: 'readoutWeights',
    footer: { js: weightsFooter },
  },
]

async function main(): Promise<void> {
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
