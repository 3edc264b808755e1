// Bundles the parts that ship. `--watch` is not offered: a build takes under a second.
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { existsSync } from 'node:fs'

/** The recogniser's weights are one file beside the bundles, not a copy in each of them. */
const sharedWeights: Plugin = {
  name: 'shared-weights',
  setup(builder) {
    builder.onResolve({ filter: /\/weights$/ }, () => ({ path: './weights.js', external: true }))
  },
}

const common: BuildOptions = { bundle: true, minify: true, sourcemap: false, target: 'es2022', logLevel: 'warning' }
const node: BuildOptions = { ...common, platform: 'node', format: 'cjs', target: 'node20', plugins: [sharedWeights] }
const parts: (BuildOptions & { from: string; to: string })[] = [
  { ...node, from: 'src/client/node/main.ts', to: 'dist/client.js', external: ['vscode'] },
  { ...node, from: 'src/server/node/main.ts', to: 'dist/server.js' },
  { ...node, from: 'src/cli/bin.ts', to: 'dist/cli.js' },
  { ...node, from: 'src/parser/names/weights.ts', to: 'dist/weights.js', plugins: [] },
]

async function main(): Promise<void> {
  for (const { from, to, ...options } of parts) {
    if (existsSync(from)) await build({ ...options, entryPoints: [from], outfile: to })
  }
}

void main()
