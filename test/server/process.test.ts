import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { statusMethod, type StatusResult } from '../../src/protocol/requests'
import { version } from '../../package.json'
import { serverProcess, serverScript } from './client'

const uri = 'file:///brief.article'
const text = 'Envoys agree\n\nThe council adopted resolution 2254 in the morning, and diplomats said so.\n'

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

  it('says in one line which transports there are when none is named', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [serverScript()], { encoding: 'utf8' })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^readout-lsp: name a transport: --stdio.*\n$/)
  })
})
