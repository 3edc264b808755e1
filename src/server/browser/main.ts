import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { version } from '../../../package.json'
import { createServer, messageOf } from '../server'

const worker = self as unknown as DedicatedWorkerGlobalScope
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
worker.addEventListener('unhandledrejection', (event) => {
  connection.console.error(`unhandled rejection: ${messageOf(event.reason)}`)
})

// A message to oneself runs after the messages that wait, without the four milliseconds that browsers put between timers.
const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()

createServer(connection, {
  later: (task) => {
    waiting.push(task)
    channel.port2.postMessage(null)
  },
  now: () => performance.now(),
  version,
})
