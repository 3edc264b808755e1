import * as vscode from 'vscode'
import * as assert from './support/assert'
import { closeAll, isRead, openArticle, openText, putCursor, readout, selected, until } from './support/editor'

const run = (name: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`readout.${name}`, ...given)

describe('commands', () => {
  afterEach(closeAll)

  it('are all registered', async () => {
    await readout()
    const extension = vscode.extensions.getExtension('readout.readout')!
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } }
    const registered = new Set(await vscode.commands.getCommands(true))
    const missing = contributes.commands.filter(({ command }) => !registered.has(command))
    assert.equal(missing, [])
  })

  it('go from mention to mention, around the end too', async () => {
    const editor = await openArticle('geneva-envoys.article')
    putCursor(editor, 'Daniel Mercer')
    const seen: string[] = []
    for (let i = 0; i < 12; i++) {
      await run('nextMention')
      seen.push(`${selected(editor)}@${editor.document.offsetAt(editor.selection.start)}`)
      if (selected(editor) === 'Daniel Mercer') break
    }
    assert.ok(seen.length >= 4 && seen.length < 12, JSON.stringify(seen))
    await run('previousMention')
    const last = `${selected(editor)}@${editor.document.offsetAt(editor.selection.start)}`
    assert.equal(last, seen.at(-2))
    await run('firstMention')
    assert.equal(selected(editor), 'Daniel Mercer')
  })

  it('copy the analysis as JSON and a meeting as text', async () => {
    const editor = await openArticle('geneva-envoys.article')
    await run('copyAnalysis')
    const analysis = JSON.parse(await vscode.env.clipboard.readText()) as { schema: string }
    assert.equal(analysis.schema, 'readout/1')
    putCursor(editor, 'met the Turkish foreign minister')
    await run('copyMeeting')
    const text = await vscode.env.clipboard.readText()
    assert.includes(text, 'Pavel Orlenko')
    assert.includes(text, 'Ankara')
  })

  it('read any file as an article', async () => {
    const words = 'Bridge Opens\n\nMayor Beatrice Lindqvist met the minister, Tomas Eklund, in Northport on Tuesday.\n'
    const editor = await openText(words, 'javascript')
    await run('readAsArticle')
    await until('the language', () => vscode.window.activeTextEditor?.document.languageId === 'article')
    await isRead(editor.document)
  })

  it('write the day of publication below the headline, and undo takes it back', async () => {
    const words = 'Bridge Opens\n\nMayor Beatrice Lindqvist met the minister, Tomas Eklund, in Northport on Tuesday.\n'
    const editor = await openText(words)
    await isRead(editor.document)
    await run('setPublished', '2024-05-09')
    assert.includes(editor.document.getText(), 'Bridge Opens\n\nPublished: 2024-05-09\n')
    await isRead(editor.document)
    const { articles } = await readout()
    assert.equal(articles.latest(editor.document)?.analysis.article.published?.value, '2024-05-09')
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), words)
  })

  it('write it into no file that is read-only', async () => {
    const { document } = await openArticle('geneva-envoys.article')
    const words = document.getText()
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession')
    try {
      await run('setPublished', '2024-05-09')
      assert.equal(document.getText(), words)
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession')
    }
  })

  it('write it into the front matter of Markdown', async () => {
    const body = '# Bridge Opens\n\nMayor Beatrice Lindqvist met the minister, Tomas Eklund, in Northport on Tuesday.\n'
    const editor = await openText(body, 'markdown')
    await isRead(editor.document)
    await run('setPublished', '2024-05-09')
    assert.equal(editor.document.getText(), `---\ndate: 2024-05-09\n---\n\n${body}`)
  })

  it('show the card and the references without a complaint', async () => {
    const editor = await openArticle('geneva-envoys.article')
    putCursor(editor, 'Selim Aksoy')
    await run('showCard')
    await run('findMentions')
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString())
  })

  it('turn the days in the text off and on', async () => {
    const value = (): unknown => vscode.workspace.getConfiguration('readout.inlayHints').get('dates')
    assert.equal(value(), true)
    await run('toggleDateHints')
    await until('off', () => value() === false)
    await run('toggleDateHints')
    await until('on', () => value() === true)
  })
})
