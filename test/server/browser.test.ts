import assert from 'node:assert/strict'
import { buildSync } from 'esbuild'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { MessageChannel } from 'node:worker_threads'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver-protocol/node'
import { statusMethod, type StatusResult } from '../../src/protocol/requests'
import { Client } from './client'

const channels: ClosingChannel[] = []
/** An open channel would keep the tests' process alive; in a worker it ends with the worker. */
class ClosingChannel extends MessageChannel {
  constructor() {
    super()
    channels.push(this)
  }
}

/** The server's script as a worker sees it: alone, with no `require`, no `process` and no way to load anything. */
function worker(): Client {
  const [script] = buildSync({
    entryPoints: [join(__dirname, '../../src/server/browser/main.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  }).outputFiles
  const toServer: { onmessage?: (event: { data: unknown }) => void } & Record<string, unknown> = {
    addEventListener: () => undefined,
    postMessage: (data: Message) => void setImmediate(() => reader.deliver(data)),
  }
  class Reader extends AbstractMessageReader implements MessageReader {
    deliver: (message: Message) => void = () => undefined
    listen(callback: DataCallback): Disposable {
      this.deliver = callback
      return { dispose: () => (this.deliver = () => undefined) }
    }
  }
  class Writer extends AbstractMessageWriter implements MessageWriter {
    write(data: Message): Promise<void> {
      setImmediate(() => toServer.onmessage?.({ data: structuredClone(data) }))
      return Promise.resolve()
    }
    end(): void {
      // A worker's port has no end.
    }
  }
  const reader = new Reader()
  const { performance, console, setTimeout, clearTimeout, queueMicrotask } = globalThis
  const seen = {
    self: toServer,
    MessageChannel: ClosingChannel,
    performance,
    console,
    setTimeout,
    clearTimeout,
    queueMicrotask,
  }
  runInContext(script!.text, createContext({ ...seen, TextEncoder, TextDecoder, URL, crypto, atob, btoa }))
  return new Client(createProtocolConnection(reader, new Writer()))
}

describe('the server in a web worker', () => {
  after(() => channels.forEach(({ port1 }) => port1.close()))

  it('reads an article from one script, with nothing of Node', async () => {
    const client = worker()
    await client.initialize()
    const uri = 'vscode-vfs://host/brief.article'
    await client.open(
      uri,
      'Envoys agree\n\nThe council adopted resolution 2254 in the morning, and diplomats said so.\n',
    )
    assert.ok((await client.tokens(uri))!.data.length)
    const status = await client.connection.sendRequest<StatusResult>(statusMethod)
    assert.equal(status.openArticles, 1)
    assert.equal(status.pid, undefined)
    client.connection.dispose()
  })
})
