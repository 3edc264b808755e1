#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { version } from '../../package.json'
import { main } from './main'
import { serveTasks } from './workers'

if (isMainThread) {
  const { stdin, stdout, stderr } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that went away (`| head`) is no error.
    if (error.code === 'EPIPE') process.exit(0)
    const why = error.code === 'ENOSPC' ? 'the disk is full; free some space or write elsewhere' : error.message
    writeSync(2, `readout: the output is not complete: ${why}\n`)
    process.exit(2)
  })
  main({ stdin, stdout, stderr, workerScript: __filename, version }, process.argv.slice(2)).then(
    (status) => (process.exitCode = status),
    (error: unknown) => {
      stderr.write(`readout: unexpected: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 2
    },
  )
} else {
  serveTasks()
}
