// Runs the suites of test/vscode in desktop VS Code, which @vscode/test-electron finds in its cache or downloads.
import { runTests } from '@vscode/test-electron'
import { build } from 'esbuild'
import { cpSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { nodeBundle } from './bundle-tests'
import { runTool } from './host'

runTool(async () => {
  const out = resolve('.vscode-test/desktop')
  rmSync(out, { recursive: true, force: true })
  const tests = `${out}/tests.js`
  await build({ ...nodeBundle, outfile: tests, define: { TEST_GREP: '""' } })
  cpSync('samples', `${out}/workspace`, { recursive: true })
  return runTests({
    extensionDevelopmentPath: process.cwd(),
    extensionTestsPath: tests,
    launchArgs: [
      `${out}/workspace`,
      '--disable-extensions',
      '--disable-workspace-trust',
      `--user-data-dir=${out}/user`,
    ],
    extensionTestsEnv: { READOUT_PLAIN: '1' },
  })
})
