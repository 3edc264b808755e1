import * as vscode from 'vscode'
import { analysisMethod } from '../../src/protocol/requests'
import * as assert from './support/assert'
import { closeAll, folder, isRead, openArticle, openText, readout, until } from './support/editor'

describe('highlighting', () => {
  afterEach(closeAll)

  it('gives people, places, dates, meetings and resolutions their token types', async () => {
    const { document } = await openArticle('geneva-envoys.article')
    const found = await until('tokens', () => tokens(document))
    const has = (type: string, words: string): void =>
      assert.ok(
        found.some((token) => token.type === type && token.words === words),
        `${type} ${words} in ${JSON.stringify(found.slice(0, 60))}`,
      )
    has('person', 'Ingrid Solvang')
    has('person', 'Pavel Orlenko')
    has('place', 'Geneva')
    has('date', 'Wednesday')
    has('meeting', 'met')
    has('instrument', 'Security Council resolution 2254')
  })

  it('gives a text that is no article no tokens', async () => {
    const { document } = await openText('{"a": 1, "b": [true, false]}\n'.repeat(20), 'plaintext')
    await readout()
    assert.equal((await tokens(document)) ?? [], [])
  })

  it('reads nothing that is written to others in a window’s chat or comments', async () => {
    const scheme = 'sessions-chat'
    const provideTextDocumentContent = (): string => 'President Marta Okafor met Ilse Brandt in Oslo on Monday.'
    const registered = vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent })
    try {
      const { server } = await readout()
      const read = async (uri: vscode.Uri): Promise<boolean> => {
        await vscode.workspace.openTextDocument(uri)
        return (await server.request(analysisMethod, { textDocument: { uri: uri.toString() } })) !== null
      }
      await openArticle('geneva-envoys.article')
      assert.equal(await read(vscode.Uri.from({ scheme, path: '/message.txt' })), false)
      assert.equal(await read(vscode.Uri.joinPath(folder(), 'harbour-town.article')), true)
    } finally {
      registered.dispose()
    }
  })

  it('reads plain text that is prose, unless a setting says no', async () => {
    const article =
      'Mayor Opens the Bridge\n\nNORTHPORT, May 7 (Sample Wire) — Mayor Beatrice Lindqvist met the minister, Tomas Eklund, on Tuesday.\n'
    const { document } = await openText(article, 'plaintext')
    await isRead(document)
    await until('tokens', async () => (await tokens(document))?.length)
    const settings = vscode.workspace.getConfiguration('readout.read')
    try {
      await settings.update('plaintext', false, vscode.ConfigurationTarget.Workspace)
      await until('no tokens', async () => ((await tokens(document))?.length ?? 0) === 0)
      const { articles } = await readout()
      await until('no article', () => articles.latest(document) === undefined)
    } finally {
      await settings.update('plaintext', undefined, vscode.ConfigurationTarget.Workspace)
    }
    await until('tokens again', async () => (await tokens(document))?.length)
  })

  it('takes a text for no article as soon as the setting says so, and reads it again though the server has heard of neither', async () => {
    const { document } = await openText(
      'Leaders meet in Oslo\n\nMarta Okafor met Ilse Brandt in Oslo on Monday.\n',
      'plaintext',
    )
    await isRead(document)
    const { articles, server } = await readout()
    const { middleware } = server.client!
    let hear = (): void => undefined
    const heard = new Promise<void>((done) => (hear = done))
    middleware.workspace = { configuration: (params, token, next) => heard.then(() => next(params, token)) }
    const settings = vscode.workspace.getConfiguration('readout.read')
    try {
      await settings.update('plaintext', false, vscode.ConfigurationTarget.Workspace)
      await until('no article', () => articles.latest(document) === undefined)
      await settings.update('plaintext', undefined, vscode.ConfigurationTarget.Workspace)
      await until('the article', () => articles.latest(document))
    } finally {
      hear()
      delete middleware.workspace
      await settings.update('plaintext', undefined, vscode.ConfigurationTarget.Workspace)
    }
    await until('tokens', async () => (await tokens(document))?.length)
  })
})

interface Token {
  words: string
  type: string
}

async function tokens(document: vscode.TextDocument): Promise<Token[] | undefined> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  )
  const given = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  )
  if (!legend || !given) return undefined
  const found: Token[] = []
  let line = 0
  let column = 0
  for (let i = 0; i < given.data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = given.data.slice(i, i + 5)
    column = lines ? columns : column + columns
    line += lines
    const words = document.getText(new vscode.Range(line, column, line, column + length))
    found.push({ words, type: legend.tokenTypes[type] ?? '' })
  }
  return found
}
