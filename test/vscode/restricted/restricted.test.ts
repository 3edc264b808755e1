import * as vscode from 'vscode'
import { factFiles } from '../../../src/protocol/facts'
import * as assert from '../support/assert'
import { closeAll, folder, openArticle, place, readout, until } from '../support/editor'

const name = 'geneva-envoys.article'

// The window of this suite is one in which the reader has not said that he trusts the folder.
describe('a folder that the reader does not trust', () => {
  afterEach(closeAll)

  const card = async (document: vscode.TextDocument, words: string): Promise<string> => {
    const at = place(document, words, words.length - 2)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
    return hovers
      .flatMap(({ contents }) => contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')))
      .join('\n')
  }
  const exists = async (uri: vscode.Uri): Promise<boolean> => {
    try {
      await vscode.workspace.fs.stat(uri)
      return true
    } catch {
      return false
    }
  }

  it('is not trusted here', () => assert.ok(!vscode.workspace.isTrusted))

  it('is read: highlights, cards, outline and views', async () => {
    const { document } = await openArticle(name)
    await until('tokens', async () => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      )
      return tokens?.data.length
    })
    assert.includes(await card(document, 'resolution 2254'), '2254')
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    assert.ok(outline.length >= 1, 'an outline')
    const { views } = await readout()
    await until('the people', () => views.people.getChildren().some(({ label }) => label === 'Ingrid Solvang'))
  })

  it('says nothing on cards that it holds in its own facts', async () => {
    const { document } = await openArticle(name)
    const file = vscode.Uri.joinPath(folder(), factFiles.people)
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode('- name: Pavel Orlenko\n  note: Speaks Spanish.\n'),
    )
    // Unsaved edits of the file are told as soon as they are made, and a restarted server is told all there is.
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file))
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '# mine\n'))
    await vscode.commands.executeCommand('readout.restartServer')
    const shown = await until('the card', () => card(document, 'Pavel Orlenko'))
    assert.ok(!shown.includes('Speaks Spanish.'), 'the note of an untrusted folder is on the card')
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  it('is exported from into itself, and nowhere else', async () => {
    await openArticle(name)
    const inside = vscode.Uri.joinPath(folder(), 'meetings.csv')
    await vscode.commands.executeCommand('readout.exportMeetings', 'csv', inside)
    await until('the export', () => exists(inside))
    const outside = vscode.Uri.joinPath(folder(), '..', 'meetings.csv')
    // It is answered with a question that nobody answers here.
    void vscode.commands.executeCommand('readout.exportMeetings', 'csv', outside)
    const other = vscode.Uri.joinPath(folder(), 'behind.csv')
    await vscode.commands.executeCommand('readout.exportMeetings', 'csv', other)
    await until('the export behind it', () => exists(other))
    assert.ok(!(await exists(outside)), 'it was written outside')
  })
})
