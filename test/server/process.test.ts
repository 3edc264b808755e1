import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { statusMethod, type StatusResult } from '../../src/protocol/requests'
import { version } from '../../package.json'
import { serverProcess, serverScript } from './client'

const uri = 'file:///brief.article'
const text = 'Envoys agree\n\nThe council adopted resolution 2254 in the morning, and diplomats said so.\n'

/** Starts the server, gives it ten megabytes to read, and tells its process as soon as it has answered. */
const orphaning = `
  const [script, transport] = process.argv.slice(1)
  const ipc = transport === '--node-ipc'
  const stdio = ipc ? ['ignore', 'ignore', 'inherit', 'ipc'] : ['pipe', 'pipe', 'inherit']
  const server = require('node:child_process').spawn(process.execPath, [script, transport], { stdio })
  const send = (message) => {
    const whole = { jsonrpc: '2.0', ...message }
    const json = JSON.stringify(whole)
    if (ipc) server.send(whole)
    else server.stdin.write('Content-Length: ' + Buffer.byteLength(json) + '\\r\\n\\r\\n' + json)
  }
  const said = ipc ? (listen) => server.once('message', listen) : (listen) => server.stdout.once('data', listen)
  const text = 'Envoys agree\\n\\n' + 'The council adopted resolution 2254, and Maria Lund said so.\\n\\n'.repeat(160_000)
  const textDocument = { uri: 'file:///book.article', languageId: 'article', version: 1, text }
  send({ id: 1, method: 'initialize', params: { processId: null, capabilities: {} } })
  said(() => {
    send({ method: 'initialized', params: {} })
    send({ method: 'textDocument/didOpen', params: { textDocument } })
    send({ id: 2, method: 'readout/status' })
    said(() => console.log(server.pid))
  })
  setInterval(() => undefined, 1000)
`

describe('the server as a process', () => {
  it('reads over its standard streams, and ends with status 0 when told to', async () => {
    const client = serverProcess()
    await client.initialize()
    await client.open(uri, text)
    assert.ok((await client.tokens(uri))!.data.length)
    const status = await client.connection.sendRequest<StatusResult>(statusMethod)
    assert.deepEqual(status, { pid: client.process!.pid, openArticles: 1, version })
    const exited = once(client.process!, 'exit')
    await client.connection.sendRequest('shutdown')
    await client.connection.sendNotification('exit')
    assert.deepEqual(await exited, [0, null])
    client.connection.dispose()
  })

  it('ends when its client goes away without a word', async () => {
    const client = serverProcess()
    await client.initialize()
    await client.open(uri, text.repeat(20_000))
    const exited = once(client.process!, 'exit')
    client.connection.dispose()
    client.process!.stdin!.end()
    assert.deepEqual(await exited, [1, null])
  })

  it('speaks over IPC, and ends when the channel closes', async () => {
    const child = spawn(process.execPath, [serverScript(), '--node-ipc'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const answered = once(child, 'message')
    child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } })
    const [answer] = (await answered) as [{ id: number; result: object }]
    assert.equal(answer.id, 1)
    assert.ok('capabilities' in answer.result)
    const exited = once(child, 'exit')
    child.disconnect()
    assert.deepEqual(await exited, [1, null])
  })

  // A client in a process of its own that opens a book and is killed while the server reads it. The server holds the
  // client's standard error too: when that closes, both are gone.
  for (const transport of ['--stdio', '--node-ipc'])
    it(`leaves no orphan when its client is killed while it works (${transport})`, async () => {
      const client = spawn(process.execPath, ['-e', orphaning, serverScript(), transport], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const [pid] = (await once(client.stdout, 'data')) as [Buffer]
      assert.ok(Number(pid.toString()) > 0)
      const gone = once(client.stderr, 'close')
      client.stderr.resume()
      client.kill('SIGKILL')
      await gone
    })

  it('says in one line which transports there are when none is named', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [serverScript()], { encoding: 'utf8' })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^readout-lsp: name a transport: --stdio.*\n$/)
  })
})
