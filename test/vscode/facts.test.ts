import * as vscode from 'vscode'
import { factFiles, type FactKind } from '../../src/protocol/facts'
import * as assert from './support/assert'
import { closeAll, folder, openArticle, place, readout, until } from './support/editor'

const name = 'geneva-envoys.article'

describe('the reader’s own facts', () => {
  const file = (kind: FactKind): vscode.Uri => vscode.Uri.joinPath(folder(), factFiles[kind])
  const save = (kind: FactKind, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(file(kind), new TextEncoder().encode(text))
  const card = async (document: vscode.TextDocument, words: string): Promise<string> => {
    const at = place(document, words, words.length - 2)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
    return hovers
      .flatMap(({ contents }) => contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')))
      .join('\n')
  }

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await closeAll()
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.readout'), { recursive: true })
    const { document } = await openArticle(name)
    await until('the facts are gone', async () => !(await card(document, 'resolution 2254')).includes('your workspace'))
    await closeAll()
  })

  it('stand on cards as soon as the file is there, and after every unsaved edit', async () => {
    const { document } = await openArticle(name)
    await save('instruments', '- symbol: S/RES/2254 (2015)\n  note: Read this twice.\n')
    await save('people', '- name: Pavel Orlenko\n  note: Speaks Spanish.\n  link: https://example.org/orlenko\n')
    const shown = await until('the note', async () => {
      const text = await card(document, 'resolution 2254')
      return text.includes('Read this twice.') ? text : undefined
    })
    assert.includes(shown, 'These facts come from your workspace.')
    const person = await until('the person’s note', async () => {
      const text = await card(document, 'Pavel Orlenko')
      return text.includes('Speaks Spanish.') ? text : undefined
    })
    assert.includes(person, 'https://example.org/orlenko')

    const facts = await vscode.workspace.openTextDocument(file('instruments'))
    const editor = await vscode.window.showTextDocument(facts)
    const at = facts.positionAt(facts.getText().indexOf('twice'))
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 5)), 'often'))
    await until('the edited note', async () => (await card(document, 'resolution 2254')).includes('Read this often.'))
    assert.ok(facts.isDirty, 'saved')
  })

  it('become highlights and links of a document that the parser does not know', async () => {
    const { document } = await openArticle(name)
    const { articles } = await readout()
    const known = (): string[] => articles.latest(document)?.analysis.instruments.map((one) => one.name) ?? []
    const words = 'round of constitutional talks'
    assert.ok(!known().includes(words))
    await save('instruments', `- name: ${words}\n  link: https://example.org/talks\n`)
    await until('the instrument', () => known().includes(words))
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    )
    assert.includes(
      links.map(({ target }) => String(target)),
      'https://example.org/talks',
    )
  })

  it('that are faulty are told at their line while they are written', async () => {
    await openArticle(name)
    await save('instruments', '- name: Lake Deal\n  adopted: 2015-02-30\n')
    const uri = file('instruments')
    const [problem] = await until('a problem', () => {
      const found = vscode.languages.getDiagnostics(uri)
      return found.length ? found : undefined
    })
    assert.equal(problem?.range.start.line, 1)
    assert.includes(problem?.message ?? '', 'YYYY-MM-DD')
    const document = await vscode.workspace.openTextDocument(uri)
    const editor = await vscode.window.showTextDocument(document)
    // The window may still hold what the file was in the test before.
    await until('the text on disk', () => document.lineAt(1).text === '  adopted: 2015-02-30')
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 11, 1, 21), '2015-02-28'))
    await until('no problem', () => vscode.languages.getDiagnostics(uri).length === 0)
  })

  it('are helped with: fields, their values and what they mean', async () => {
    await openArticle(name)
    await save('instruments', '- name: Lake Deal\n  kind: \n  \n')
    const document = await vscode.workspace.openTextDocument(file('instruments'))
    await until('the text on disk', () => document.lineAt(1).text === '  kind: ')
    const { uri } = document
    const labels = async (line: number, character: number): Promise<string[]> => {
      const at = new vscode.Position(line, character)
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        at,
      )
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    }
    assert.includes(await labels(2, 2), 'adopted')
    assert.includes(await labels(1, 8), 'treaty')
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(0, 3),
    )
    const words = hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
    assert.includes(words.join('\n'), 'As articles call it')
  })
})
