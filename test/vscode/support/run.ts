// The browser build runs in both extension hosts; the Node build needs a file system.
import 'mocha/mocha.js'

interface Report {
  line?: string
  passed?: number
  failed?: number
}

/** Reads the suites and runs them; every line and the counts go to the console, where tools/test-editor.ts reads them. */
export async function runSuites(read: () => void, grep: string): Promise<void> {
  let passed = 0
  let failed = 0
  let depth = 0
  function listen(runner: Mocha.Runner): void {
    runner.on('suite', ({ title }) => {
      if (title) say(`${'  '.repeat(depth)}${title}`)
      depth++
    })
    runner.on('suite end', () => depth--)
    runner.on('pass', ({ title, duration = 0 }) => {
      passed++
      say(`${'  '.repeat(depth)}✓ ${title} (${duration} ms)`)
    })
    runner.on('fail', ({ title }, error: Error) => {
      failed++
      say(`${'  '.repeat(depth)}✗ ${title}`)
      say(error.stack ?? error.message)
    })
  }
  mocha.setup({ ui: 'bdd', reporter: listen as never, timeout: 180_000, ...(grep ? { grep } : {}) })
  try {
    read()
  } catch (error) {
    failed++
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  // The browser build's own `run` looks for options in the page's address.
  const run = Mocha.prototype.run.bind(mocha)
  await new Promise((done) => run(done))
  report({ passed, failed })
  if (failed) throw new Error(`${failed} failed`)
}

/** One line of the report. */
export function say(line: string): void {
  report({ line })
}

function report(what: Report): void {
  // Desktop VS Code prints the console as it is.
  const plain = typeof process !== 'undefined' && process.env.READOUT_PLAIN !== undefined
  if (!plain) console.log(`@readout-test ${JSON.stringify(what)}@end`)
  else console.log(what.line ?? `${what.passed ?? 0} passed, ${what.failed ?? 0} failed`)
}
