// Type-checks every room with the globals it may see: the parser and the features know neither Node nor the DOM.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const projects = ['src/parser', 'src/features', 'src/webview', 'src/server/browser', 'src/client/browser', '.']

let failed = false
for (const project of projects) {
  if (!existsSync(`${project}/tsconfig.json`)) continue
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
  console.log(`${run.status === 0 ? 'ok    ' : 'failed'} types of ${project}`)
  failed ||= run.status !== 0
}
process.exit(failed ? 1 : 0)
