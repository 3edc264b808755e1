#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { version } from '../../../package.json'
import { createServer, messageOf } from '../server'

// The transport is named on the command line: --stdio, --node-ipc, --socket=PORT or --pipe=NAME. The library ends the
// process when standard input closes and when the process that `initialize` names is gone.
const transports = /^--(?:stdio|node-ipc|(?:socket|pipe)(?:=.*)?)$/

if (!process.argv.slice(2).some((argument) => transports.test(argument))) {
  process.stderr.write('readout-lsp: name a transport: --stdio, --node-ipc, --socket=PORT or --pipe=NAME\n')
  process.exit(2)
}

// Left alone, V8 lets a heap grow to several times of what lives in it before it collects. A book open in the editor is not
// worth that to anybody: a tenth more is enough, and costs a few milliseconds in a hundred of reading.
setFlagsFromString('--heap-growing-percent=10')
// Nor is a nursery of 48 MB, which a text of a megabyte fills: what is read is either kept or gone at once.
setFlagsFromString('--semi-space-growth-factor=1')

const connection = createConnection(ProposedFeatures.all)
// With IPC there is no stream to close: without this the process would outlive its editor by the watchdog's interval.
process.on('disconnect', () => process.exit(1))
process.on('unhandledRejection', (error) => connection.console.error(`unhandled rejection: ${messageOf(error)}`))

createServer(connection, {
  later: (task) => void setImmediate(task),
  now: () => performance.now(),
  version,
  pid: process.pid,
})
