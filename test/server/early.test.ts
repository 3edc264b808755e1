import assert from 'node:assert/strict'
import type { SemanticTokens } from 'vscode-languageserver-protocol/node'
import { serverInProcess, type Client } from './client'

const uri = 'file:///folder/record.article'
const sentence = 'The council heard nobody that day and adjourned until the morning.\n\n'
/** Long enough that its highlights are told before the whole is read again. */
const long = `A long record\n\nMaria Lund spoke in Oslo.\n\n${sentence.repeat(2000)}Lund thanked the council.\n`

/** The numbers of each token: line, column, length, type, modifiers, none relative to another. */
function absolute(tokens: SemanticTokens | null): number[][] {
  const out: number[][] = []
  let line = 0
  let column = 0
  for (let i = 0; tokens && i < tokens.data.length; i += 5) {
    const [down = 0, right = 0, ...rest] = tokens.data.slice(i, i + 5)
    line += down
    column = down ? right : column + right
    out.push([line, column, ...rest])
  }
  return out
}

describe('highlights of a long article that is typed in', () => {
  let client: Client
  let refreshed: Promise<void>

  beforeEach(async () => {
    client = serverInProcess()
    refreshed = new Promise((resolve) => client.connection.onRequest('workspace/semanticTokens/refresh', resolve))
    await client.initialize()
    await client.open(uri, long)
    await client.tokens(uri)
  })
  afterEach(() => client.connection.dispose())

  it('show a new name before the whole is read again', async () => {
    await client.replace(uri, 'Lund thanked', 'Omar Haddad thanked Maria Lund and')
    const early = absolute(await client.tokens(uri))
    const line = early.at(-1)?.[0]
    assert.deepEqual(
      early.filter((token) => token[0] === line).map(([, column, length]) => [column, length]),
      [
        [0, 'Omar Haddad'.length],
        ['Omar Haddad thanked '.length, 'Maria Lund'.length],
      ],
    )
  })

  it('are asked for again where the whole reading tells others', async () => {
    // Who "she" is takes more than the paragraph.
    await client.replace(uri, 'Lund thanked', 'Maria Lund stayed. She thanked')
    await client.tokens(uri)
    await client.analysis(uri)
    await refreshed
    const fresh = serverInProcess()
    await fresh.initialize()
    await fresh.open(uri, client.document(uri).getText())
    assert.deepEqual(absolute(await client.tokens(uri)), absolute(await fresh.tokens(uri)))
    fresh.connection.dispose()
  })
})
