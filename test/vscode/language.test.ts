import * as vscode from 'vscode'
import * as assert from './support/assert'
import { closeAll, openArticle, place, until } from './support/editor'

describe('language features', () => {
  let document: vscode.TextDocument
  before(async () => {
    document = (await openArticle('geneva-envoys.article')).document
  })
  after(closeAll)

  const ask = <T>(command: string, at: vscode.Position, ...more: unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(command, document.uri, at, ...more)
  const words = ({ range }: { range: vscode.Range }): string => document.getText(range)

  const card = (hovers: vscode.Hover[]): string =>
    hovers
      .flatMap(({ contents }) => contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')))
      .join('\n')

  it('shows a card for a person, with name and role', async () => {
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', place(document, 'Orlenko, who flew', 2))
    assert.includes(card(hovers), 'Pavel Orlenko')
    assert.includes(card(hovers), 'deputy foreign minister')
  })

  it('shows what is known of a resolution', async () => {
    const at = place(document, 'Security Council resolution 2254', 20)
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', at)
    assert.includes(card(hovers), '2254')
  })

  it('goes from a short mention to the first full one', async () => {
    const found = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      place(document, 'Orlenko, who flew', 2),
    )
    const [first] = found.map((at) => ('targetUri' in at ? (at.targetSelectionRange ?? at.targetRange) : at.range))
    assert.equal(first && document.getText(first), 'Pavel Orlenko')
  })

  it('finds and highlights every mention of a person', async () => {
    const at = place(document, 'Pavel Orlenko', 8)
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', at)
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', at)
    assert.ok(references.length >= 4, `${references.length} references`)
    assert.equal(
      references.map(words).filter((said) => said.includes('Mercer')),
      [],
    )
    assert.equal(references.map(words).sort(), highlights.map(words).sort())
  })

  it('outlines the headline, meetings and dates', async () => {
    const outline = await until('an outline', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      ),
    )
    const names = outline.map(({ name }) => name)
    assert.ok(
      names.some((name) => name.includes('Envoys Agree in Geneva')),
      JSON.stringify(names),
    )
    const meetings = outline.find(({ name }) => name.startsWith('Meetings'))
    assert.ok((meetings?.children.length ?? 0) >= 4, JSON.stringify(names))
    assert.ok(outline.find(({ name }) => name.startsWith('Dates'))?.children.length)
  })

  it('shows the calendar day beside a weekday', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0)
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole,
    )
    assert.ok(hints.length > 0, 'no hints')
  })
})
