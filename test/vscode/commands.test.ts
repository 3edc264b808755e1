import * as vscode from 'vscode'
import * as assert from './support/assert'
import { besides } from '../../src/client/saving'
import {
  closeAll,
  folder,
  isRead,
  openArticle,
  openText,
  putCursor,
  readout,
  run,
  selected,
  until,
} from './support/editor'
import { watchErrors } from './support/killer'

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

  it('go on from a person who is mentioned once to the next of any', async () => {
    const editor = await openArticle('geneva-envoys.article')
    putCursor(editor, 'Clara Whitcombe')
    await run('nextMention')
    assert.equal(selected(editor), 'Ingrid Solvang')
    await run('previousMention')
    assert.ok(selected(editor) !== 'Clara Whitcombe', 'the last mention of Solvang comes before her first')
  })

  it('lose no step where keys come faster than the editor answers', async () => {
    const editor = await openArticle('geneva-envoys.article')
    const at = (): number => editor.document.offsetAt(editor.selection.start)
    const settled = (): Thenable<unknown> => vscode.commands.executeCommand('setContext', 'readout.ofATest', true)
    for (const name of ['nextMention', 'previousMention', 'nextMeetingMention']) {
      const words = name === 'nextMeetingMention' ? 'met the' : 'Ingrid Solvang'
      putCursor(editor, words)
      const slow: number[] = []
      for (let i = 0; i < 5; i++) {
        await run(name)
        await settled()
        slow.push(at())
      }
      putCursor(editor, words)
      await settled()
      await Promise.all(slow.map(() => run(name)))
      await settled()
      assert.equal(at(), slow.at(-1), name)
    }
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

  it('leave the source of a web page as it is', async () => {
    const { document } = await openText('<p>Mayor Ana Lindqvist met Ivo Eklund on Tuesday.</p>', 'html')
    await run('readAsArticle')
    assert.equal(document.languageId, 'html')
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
    await until('the article in front', () => vscode.window.activeTextEditor?.document === editor.document)
  })

  it('turn the days in the text off and on', async () => {
    const value = (): unknown => vscode.workspace.getConfiguration('readout.inlayHints').get('dates')
    assert.equal(value(), true)
    await run('toggleDateHints')
    await until('off', () => value() === false)
    await run('toggleDateHints')
    await until('on', () => value() === true)
  })

  it('turn them off where the folder has a setting of its own', async () => {
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('readout.inlayHints')
    await settings().update('dates', true, vscode.ConfigurationTarget.Workspace)
    try {
      await run('toggleDateHints')
      await until('off', () => settings().get('dates') === false)
    } finally {
      for (const target of [vscode.ConfigurationTarget.Workspace, vscode.ConfigurationTarget.Global])
        await settings().update('dates', undefined, target)
    }
  })

  it('say what to do where nothing can be exported', async () => {
    await openArticle('geneva-envoys.article')
    const { server } = await readout()
    // At the reader's wish it is ended after two seconds, whether it answers or not.
    await server.client?.stop(60_000)
    const errors = watchErrors()
    try {
      await run('exportMeetings', 'csv', vscode.Uri.joinPath(folder(), 'never.csv'))
      assert.equal(errors.shown.length, 1)
      assert.includes(errors.shown[0] ?? '', 'Nothing was exported')
    } finally {
      errors.stop()
      await server.restart()
    }
  })

  it('say in the status bar what came of them, and aloud', async () => {
    const editor = await openArticle('geneva-envoys.article')
    putCursor(editor, 'Daniel Mercer')
    const { createStatusBarItem } = vscode.window
    const items: vscode.StatusBarItem[] = []
    const made = (id: string, alignment: vscode.StatusBarAlignment): vscode.StatusBarItem => {
      const item = createStatusBarItem(id, alignment)
      items.push(item)
      return item
    }
    Object.assign(vscode.window, { createStatusBarItem: made })
    try {
      await run('nextMention')
    } finally {
      Object.assign(vscode.window, { createStatusBarItem })
    }
    const [item] = items
    assert.includes(item?.text ?? '', 'Daniel Mercer: mention 2 of 4')
    assert.equal(item?.accessibilityInformation, { label: 'Daniel Mercer: mention 2 of 4', role: 'alert' })
  })

  it('write the day where it belongs though the text has changed since it was asked for', async () => {
    const words = 'Mayor Beatrice Lindqvist met the minister, Tomas Eklund, in Northport on Tuesday.\n'
    const { document } = await openText(`Bridge Opens\n\nPublished: May 8, 2024\n\n${words}`)
    await isRead(document)
    const { showInputBox } = vscode.window
    const asked = async (): Promise<string> => {
      const edit = new vscode.WorkspaceEdit()
      edit.insert(document.uri, new vscode.Position(0, 0), 'The Old ')
      await vscode.workspace.applyEdit(edit)
      return '2024-05-09'
    }
    Object.assign(vscode.window, { showInputBox: asked })
    try {
      await run('setPublished')
    } finally {
      Object.assign(vscode.window, { showInputBox })
    }
    assert.equal(document.getText(), `The Old Bridge Opens\n\nPublished: 2024-05-09\n\n${words}`)
  })

  it('offer to save in the folder what is of a text that nothing can be saved beside', () => {
    const names = ['untitled:Untitled-1', 'git:/elsewhere/talks.article?%7B%7D', 'nowhere:/elsewhere/talks.txt'].map(
      (address) => besides(vscode.Uri.parse(address), 'ics')?.toString(),
    )
    const inFolder = (name: string): string => vscode.Uri.joinPath(folder(), name).toString()
    assert.equal(names, ['Untitled-1.ics', 'talks.ics', 'talks.ics'].map(inFolder))
    assert.equal(besides(vscode.Uri.joinPath(folder(), 'a.b.txt'), 'ics')?.toString(), inFolder('a.b.ics'))
  })
})
