import assert from 'node:assert/strict'
import { exportMethod, type ExportParams, type ExportResult } from '../../src/protocol/requests'
import { serverInProcess, type Client } from './client'

const uri = 'file:///folder/brief.article'
const params: ExportParams = {
  textDocument: { uri },
  format: 'ics',
  name: 'brief.article',
  stamp: '2026-01-02T03:04:05Z',
}

describe('the server’s exports', () => {
  let client: Client
  beforeEach(async () => {
    client = serverInProcess()
    await client.initialize()
    await client.open(uri, 'Envoys agree\n\nMaria Lund spoke in Oslo on Monday.\n')
  })
  afterEach(() => client.connection.dispose())

  const ask = (more: Partial<ExportParams>) =>
    client.connection.sendRequest<ExportResult>(exportMethod, { ...params, ...more })

  it('come in every format with the ending of its files', async () => {
    const endings = await Promise.all(
      (['ics', 'csv', 'markdown', 'json'] as const).map(async (format) => (await ask({ format }))?.ending),
    )
    assert.deepEqual(endings, ['ics', 'csv', 'md', 'json'])
    assert.match((await ask({}))?.content ?? '', /^BEGIN:VCALENDAR/)
  })

  for (const wrong of [{ format: 'constructor' as never }, { stamp: 'now' }, { name: 1 as never }])
    it(`refuse ${JSON.stringify(wrong)}`, () => assert.rejects(ask(wrong), { code: -32602 }))

  it('are null for a document that is not open', async () => {
    assert.equal(await ask({ textDocument: { uri: 'file:///none.article' } }), null)
  })
})
