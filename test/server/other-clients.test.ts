import assert from 'node:assert/strict'
import type {
  ClientCapabilities,
  InitializeParams,
  InlayHint,
  SymbolInformation,
} from 'vscode-languageserver-protocol/node'
import { serverInProcess, type Client } from './client'

const uri = 'file:///folder/brief.article'
const brief = `Envoys agree on a text

GENEVA, Sept. 29, 2021 (Example Wire) -- The council adopted resolution 2254 on Monday in a session that began in the morning.

Diplomats said resolution 2254 was the only basis. They also cited resolution 1701 and asked for more time.
`

/** What editors other than VS Code are and send. */
describe('the language server with other clients', () => {
  const clients: Client[] = []
  const started = async (params: Partial<InitializeParams>): Promise<Client> => {
    const client = serverInProcess()
    clients.push(client)
    await client.initialize(params)
    return client
  }
  afterEach(() => clients.splice(0).forEach(({ connection }) => connection.dispose()))

  const hints = async (client: Client): Promise<number> => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    return (await client.ask<InlayHint[]>('textDocument/inlayHint', uri, { range })).length
  }
  const initializationOptions = { settings: { inlayHints: { dates: false } } }

  it('names the settings whose values mean nothing, once', async () => {
    const client = await started({
      capabilities: {},
      initializationOptions: { settings: { findings: { enabled: 'no' } } },
    })
    const readout = { highlight: { style: 'colours', underline: true }, read: false, inlayHints: { dates: null } }
    await client.notify('workspace/didChangeConfiguration', { settings: { readout } })
    await client.notify('workspace/didChangeConfiguration', { settings: { readout } })
    await client.open(uri, brief)
    assert.ok((await hints(client)) > 0)
    assert.deepEqual(client.logged, [
      'readout.findings.enabled: "no" is neither true nor false.',
      'readout.read: false is no group of settings.',
      'readout.highlight.style: "colours" is none of semantic, decorations.',
    ])
  })

  describe('keeps the settings it was started with', () => {
    for (const settings of [null, {}, { readout: null }, { other: {} }, { readout: { read: { markdown: false } } }])
      it(`when ${JSON.stringify(settings)} is pushed`, async () => {
        const client = await started({ capabilities: {}, initializationOptions })
        await client.notify('workspace/didChangeConfiguration', { settings })
        await client.open(uri, brief)
        assert.equal(await hints(client), 0)
      })

    for (const answer of [null, [], [null], [{ read: { markdown: false } }]] as unknown[])
      it(`when the client answers ${JSON.stringify(answer)}`, async () => {
        const client = serverInProcess()
        clients.push(client)
        const asked = new Promise<void>((resolve) =>
          client.connection.onRequest('workspace/configuration', () => {
            setImmediate(resolve)
            return answer
          }),
        )
        await client.initialize({ capabilities: { workspace: { configuration: true } }, initializationOptions })
        await asked
        await client.open(uri, brief)
        assert.equal(await hints(client), 0)
      })
  })

  it('takes a setting back when it is no longer pushed', async () => {
    const client = await started({ capabilities: {} })
    await client.open(uri, brief)
    await client.notify('workspace/didChangeConfiguration', { settings: { readout: { inlayHints: { dates: false } } } })
    assert.equal(await hints(client), 0)
    await client.notify('workspace/didChangeConfiguration', { settings: { readout: {} } })
    assert.ok((await hints(client)) > 0)
  })

  it('lists symbols for a client that knows no tree of them', async () => {
    const client = await started({ capabilities: {} })
    await client.open(uri, brief)
    const symbols = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', uri)
    const documents = symbols.filter(({ containerName }) => containerName === 'Documents')
    assert.deepEqual(
      documents.map(({ name, location }) => [name, location.uri, client.document(uri).getText(location.range)]),
      [
        ['S/RES/2254 (2015)', uri, 'resolution 2254'],
        ['S/RES/1701 (2006)', uri, 'resolution 1701'],
      ],
    )
    assert.ok(symbols.some(({ name }) => name === 'Envoys agree on a text'))
    assert.ok(!symbols.some(({ name }) => name === 'Documents'))
  })

  it('sends nothing that a client did not ask for', async () => {
    const client = await started({ capabilities: {}, initializationOptions: { didAnalyze: undefined } })
    await client.open(uri, brief)
    await client.analysis(uri)
    await client.tokens(uri)
    assert.deepEqual(client.analyzed, [])
  })

  it('takes a whole text whose range is null', async () => {
    const client = await started({})
    await client.open(uri, brief)
    const contentChanges = [{ range: null, text: brief.replace('2254', '1559') }]
    await client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges })
    const { instruments } = await client.analysis(uri)
    assert.equal(instruments[0]?.symbol, 'S/RES/1559 (2004)')
  })

  it('starts where a client says little of its tokens', async () => {
    const capabilities = { textDocument: { semanticTokens: {} } } as unknown as ClientCapabilities
    const client = await started({ capabilities })
    await client.open(uri, brief)
    assert.ok((await client.tokens(uri))?.data.length)
  })
})
