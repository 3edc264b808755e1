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

  it('hold the meetings that are asked for, and no others', async () => {
    const days = ['Published: 2026-01-02', 'President Maria Lund met Prime Minister Hans Weber in Oslo on 4 May 2025.']
    days.push('President Maria Lund met King Erik of Denmark in Aarhus on 7 June 2025.')
    await client.open('file:///two.article', ['Two meetings', ...days].join('\n\n'))
    const events = async (meetings?: string[]): Promise<string[]> => {
      const result = await ask({ textDocument: { uri: 'file:///two.article' }, ...(meetings && { meetings }) })
      return [...(result?.content ?? '').matchAll(/^DTSTART.*:(\d+)/gm)].map(([, day]) => day ?? '')
    }
    assert.deepEqual(await events(), ['20250504', '20250607'])
    assert.deepEqual(await events(['m2']), ['20250607'])
    assert.deepEqual(await events([]), [])
  })

  for (const wrong of [
    { format: 'constructor' as never },
    { stamp: 'now' },
    { name: 1 as never },
    { meetings: 'm1' as never },
  ])
    it(`refuse ${JSON.stringify(wrong)}`, () => assert.rejects(ask(wrong), { code: -32602 }))

  it('are null for a document that is not open', async () => {
    assert.equal(await ask({ textDocument: { uri: 'file:///none.article' } }), null)
  })
})
