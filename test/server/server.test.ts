import assert from 'node:assert/strict'
import {
  CancellationTokenSource,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type InitializeResult,
  type Location,
  type LocationLink,
  type MarkupContent,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node'
import { statusMethod, type StatusResult } from '../../src/protocol/requests'
import { analyze } from '../support/analyze'
import { serverInProcess, type Client } from './client'

const uri = 'file:///folder/brief.article'
const brief = `Envoys agree on a text

GENEVA, Sept. 29, 2021 (Example Wire) -- The council adopted resolution 2254 in a session that began in the morning.

Diplomats said resolution 2254 was the only basis. They also cited resolution 1701 and asked for more time.
`

/** Long enough that it takes many slices to read. */
const long = `A long record of one council\n\n${'The council recalled resolution 1701 and adjourned until the morning.\n\n'.repeat(6000)}`

const errorCode = (code: number) => (error: unknown) => (error as { code?: number }).code === code
const contentModified = -32801
const requestCancelled = -32800
const invalidParams = -32602

/** The words that an answer's tokens cover. */
function wordsOf(client: Client, tokens: { data: number[] } | null, of = uri): string[] {
  const lines = client.document(of).getText().split('\n')
  const words: string[] = []
  let line = 0
  let column = 0
  for (let i = 0; tokens && i < tokens.data.length; i += 5) {
    const [down, right, length] = tokens.data.slice(i, i + 3) as [number, number, number]
    line += down
    column = down ? right : column + right
    words.push(lines[line]!.slice(column, column + length))
  }
  return words
}

describe('the language server', () => {
  let client: Client

  beforeEach(async () => {
    client = serverInProcess()
    await client.initialize()
  })
  afterEach(() => client.connection.dispose())

  it('says what it can do, and that renaming is not among it', async () => {
    const { capabilities, serverInfo } = (await serverInProcess().initialize()) as InitializeResult
    assert.equal(serverInfo?.name, 'Readout')
    assert.equal(capabilities.renameProvider, undefined)
    assert.deepEqual(Object.keys(capabilities).sort(), [
      'definitionProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'inlayHintProvider',
      'referencesProvider',
      'semanticTokensProvider',
      'textDocumentSync',
      'workspaceSymbolProvider',
    ])
  })

  it('highlights an article, and tells the difference after an edit', async () => {
    await client.open(uri, brief)
    const first = await client.tokens(uri)
    assert.equal(wordsOf(client, first).filter((words) => words === 'resolution 2254').length, 2)

    await client.replace(uri, 'resolution 1701', 'resolution 1559')
    await client.replace(uri, 'in a session', 'in one session')
    const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', uri, {
      previousResultId: first!.resultId,
    })
    const data = [...first!.data]
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []))
    const whole = await client.tokens(uri)
    assert.deepEqual(data, whole!.data)
    assert.ok(wordsOf(client, whole).includes('resolution 1559'))
  })

  it('gives all tokens for a delta from an answer it does not remember', async () => {
    await client.open(uri, brief)
    const tokens = await client.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', uri, {
      previousResultId: 'unknown',
    })
    assert.deepEqual(tokens.data, (await client.tokens(uri))!.data)
  })

  it('gives all tokens for a delta from no answer, before there was any', async () => {
    await client.open(uri, brief)
    const tokens = await client.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', uri)
    assert.deepEqual(tokens.data, (await client.tokens(uri))!.data)
  })

  it('highlights a range', async () => {
    await client.open(uri, brief)
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }
    const tokens = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', uri, { range })
    const words = wordsOf(client, tokens)
    assert.ok(words.includes('resolution 1701'))
    assert.equal(words.filter((each) => each === 'resolution 2254').length, 1)
  })

  it('tells days in the reader’s language, a month by its name', async () => {
    const german = serverInProcess()
    await german.initialize({ locale: 'de' })
    await german.open(uri, 'The envoys last met in June 2019.\n\nThey parted on 3 July 2019 and said no more.\n')
    const titleOf = async (words: string): Promise<string> =>
      ((await german.hover(uri, words))!.contents as MarkupContent).value.split(' · ')[0]!
    assert.equal(await titleOf('June 2019'), '**Juni 2019**')
    assert.equal(await titleOf('3 July 2019'), '**Mittwoch, 3. Juli 2019**')
    german.connection.dispose()
  })

  it('shows a card, in Markdown or in plain text as the client can', async () => {
    await client.open(uri, brief)
    const card = await client.hover(uri, 'resolution 2254')
    const contents = card!.contents as MarkupContent
    assert.equal(contents.kind, 'markdown')
    assert.match(contents.value, /\*\*S\/RES\/2254 \(2015\)\*\*/)
    assert.equal(client.document(uri).getText(card!.range), 'resolution 2254')
    assert.equal(await client.hover(uri, 'only basis'), null)

    const plain = serverInProcess()
    await plain.initialize({ capabilities: {} })
    await plain.open(uri, brief)
    const words = (await plain.hover(uri, 'resolution 2254'))!.contents as MarkupContent
    assert.equal(words.kind, 'plaintext')
    assert.doesNotMatch(words.value, /\*\*|\]\(/)
  })

  it('finds the definition, the references and the highlights of a mention', async () => {
    await client.open(uri, brief)
    const position = { line: 4, character: 20 }
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', uri, { position })
    assert.equal(link!.targetRange.start.line, 2)
    const references = (includeDeclaration: boolean): Promise<Location[]> =>
      client.ask('textDocument/references', uri, { position, context: { includeDeclaration } })
    assert.deepEqual(
      (await references(true)).map(({ range }) => range.start.line),
      [2, 4],
    )
    assert.deepEqual(
      (await references(false)).map(({ range }) => range.start.line),
      [4],
    )
    const highlights = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', uri, { position })
    assert.equal(highlights.length, 2)
  })

  it('gives a plain location to a client that knows no links', async () => {
    const plain = serverInProcess()
    await plain.initialize({ capabilities: {} })
    await plain.open(uri, brief)
    const found = await plain.ask<Location>('textDocument/definition', uri, { position: { line: 4, character: 20 } })
    assert.equal(found.range.start.line, 2)
  })

  it('gives an outline, links and folding', async () => {
    await client.open(uri, brief)
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri)
    const documents = symbols.find(({ name }) => name === 'Documents')
    assert.deepEqual(
      documents?.children?.map(({ name }) => name),
      ['S/RES/2254 (2015)', 'S/RES/1701 (2006)'],
    )
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', uri)
    assert.equal(links.length, 3)
    assert.ok(links.every(({ target }) => target?.startsWith('https://')))
    assert.deepEqual(await client.ask<FoldingRange[]>('textDocument/foldingRange', uri), [])
  })

  it('says after each reading what was found, with the version', async () => {
    await client.open(uri, brief)
    await client.analysis(uri)
    await client.replace(uri, 'resolution 1701', 'another text')
    await client.analysis(uri)
    const told = client.analyzed.filter((params) => params.uri === uri)
    assert.deepEqual(
      told.map(({ version, prose, counts }) => [version, prose, counts.instruments]),
      [
        [1, true, 2],
        [2, true, 1],
      ],
    )
  })

  it('reads two documents apart from each other, and forgets a closed one', async () => {
    const other = 'file:///folder/other.article'
    await client.open(uri, brief)
    await client.open(other, brief.replaceAll('2254', '1559'))
    assert.deepEqual(await client.analysis(uri), analyze(brief, { languageId: 'article', fileName: 'brief.article' }))
    assert.ok(wordsOf(client, await client.tokens(other), other).includes('resolution 1559'))
    assert.equal((await client.connection.sendRequest<StatusResult>(statusMethod)).openArticles, 2)
    await client.close(uri)
    assert.equal(await client.tokens(uri), null)
    assert.equal((await client.connection.sendRequest<StatusResult>(statusMethod)).openArticles, 1)
  })

  it('reads plain text and Markdown when they are prose and the setting is on', async () => {
    const settings = { read: { plaintext: true, markdown: false } }
    await client.notify('workspace/didChangeConfiguration', { settings: { readout: settings } })
    await client.open('file:///a.txt', brief, 'plaintext')
    await client.open('file:///a.md', brief, 'markdown')
    await client.open('file:///a.ts', brief, 'typescript')
    assert.ok((await client.tokens('file:///a.txt'))!.data.length)
    assert.equal(await client.tokens('file:///a.md'), null)
    assert.equal(await client.tokens('file:///a.ts'), null)
    await client.notify('workspace/didChangeConfiguration', { settings: { readout: { read: { plaintext: false } } } })
    assert.equal(await client.tokens('file:///a.txt'), null)
    assert.ok((await client.tokens('file:///a.md'))!.data.length)
  })

  it('leaves the colours to the client when it draws them itself', async () => {
    await client.open(uri, brief)
    const settings = { highlight: { style: 'decorations' } }
    await client.notify('workspace/didChangeConfiguration', { settings: { readout: settings } })
    assert.equal(await client.tokens(uri), null)
    assert.ok((await client.analysis(uri)).instruments.length)
  })

  it('takes its settings from a client that answers for them', async () => {
    const asked = serverInProcess()
    asked.connection.onRequest('workspace/configuration', () => [{ read: { markdown: false } }])
    const told = new Promise<void>((resolve) => asked.connection.onRequest('workspace/semanticTokens/refresh', resolve))
    await asked.initialize({
      capabilities: { workspace: { configuration: true, semanticTokens: { refreshSupport: true } } },
    })
    await asked.open('file:///a.md', brief, 'markdown')
    await told
    assert.equal(await asked.tokens('file:///a.md'), null)
  })

  describe('while it reads', () => {
    it('tells a request for a version that was edited meanwhile', async () => {
      await client.open(uri, long)
      const asked = client.tokens(uri)
      await client.edit(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, 'a')
      await assert.rejects(asked, errorCode(contentModified))
      assert.deepEqual(
        (await client.analysis(uri)).instruments.length,
        analyze(client.document(uri).getText()).instruments.length,
      )
    })

    it('lets a client give up, before and after the server took the request up', async () => {
      await client.open(uri, long)
      for (const wait of [false, true]) {
        const cancellation = new CancellationTokenSource()
        const params = { textDocument: { uri } }
        const asked = client.connection.sendRequest('textDocument/semanticTokens/full', params, cancellation.token)
        if (wait) await client.connection.sendRequest(statusMethod)
        cancellation.cancel()
        await assert.rejects(asked, errorCode(requestCancelled))
      }
    })

    it('answers other documents and never waits with a hover in a long one', async () => {
      await client.open(uri, long)
      const other = 'file:///other.article'
      await client.open(other, brief)
      const position = { line: 2, character: 30 }
      assert.equal(await client.ask('textDocument/hover', uri, { position }), null)
      assert.ok(await client.hover(other, 'resolution 2254'))
      assert.ok(client.analyzed.every((params) => params.uri !== uri))
    })

    it('answers a hover in a long article from the version before, at its place in this one', async () => {
      await client.open(uri, long)
      await client.analysis(uri)
      await client.edit(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'New words\nand ')
      const position = { line: 3, character: 30 }
      const card = await client.ask<{ range: never } | null>('textDocument/hover', uri, { position })
      assert.equal(client.document(uri).getText(card!.range), 'resolution 1701')
      assert.deepEqual(
        client.analyzed.map(({ version }) => version),
        [1],
        'the second version was not read yet',
      )
    })

    it('does not show the card of a name that is being changed', async () => {
      await client.open(uri, long)
      await client.analysis(uri)
      const at = { line: 2, character: 33 }
      await client.edit(uri, { start: at, end: at }, 'X')
      const asked = client.ask('textDocument/hover', uri, { position: { line: 2, character: 26 } })
      assert.equal(await asked, null)
    })

    it('drops what it was reading when the document is closed', async () => {
      await client.open(uri, long)
      const asked = client.tokens(uri)
      await client.close(uri)
      await assert.rejects(asked, errorCode(contentModified))
      assert.equal(await client.tokens(uri), null)
    })
  })

  describe('given nonsense', () => {
    const methods = ['hover', 'definition', 'references', 'documentHighlight', 'inlayHint', 'semanticTokens/range']
    const nonsense = [{}, { textDocument: 7 }, { textDocument: { uri }, position: { line: 'x' }, range: [] }]

    for (const method of methods) {
      it(`answers ${method} with an error and goes on`, async () => {
        await client.open(uri, brief)
        for (const params of nonsense)
          await assert.rejects(
            client.connection.sendRequest(`textDocument/${method}`, params),
            errorCode(invalidParams),
          )
        assert.ok((await client.tokens(uri))!.data.length)
      })
    }

    it('answers positions outside the text', async () => {
      await client.open(uri, brief)
      for (const position of [
        { line: 999, character: 999 },
        { line: -1, character: -1 },
      ])
        assert.equal(await client.ask('textDocument/hover', uri, { position }), null)
    })

    it('keeps its text when a change is none', async () => {
      await client.open(uri, brief)
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: 'all gone' }, { range: { start: {} }, text: 1 }],
      })
      assert.deepEqual(await client.analysis(uri), analyze(brief, { languageId: 'article', fileName: 'brief.article' }))
    })

    it('reads the strangest texts', async () => {
      for (const [i, text] of ['', 'x', '\ud800', '\0\0', '\r\r\n\n', 'مرحبا', '😀'.repeat(99)].entries()) {
        const strange = `file:///strange-${i}.article`
        await client.open(strange, text)
        assert.equal((await client.analysis(strange)).schema, 'readout/1')
        await client.tokens(strange)
        await client.ask('textDocument/documentSymbol', strange)
      }
    })
  })
})
