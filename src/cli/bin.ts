#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { version } from '../../package.json'
import { main } from './main'
import { serveBatches } from './workers'

if (isMainThread) {
  const { stdin, stdout, stderr } = process
  // A reader that went away (`| head`) is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  main({ stdin, stdout, stderr, workerScript: __filename, version }, process.argv.slice(2)).then(
    (status) => (process.exitCode = status),
    (error: unknown) => {
      stderr.write(`readout: unexpected: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 2
    },
  )
} else {
  serveBatches()
}
