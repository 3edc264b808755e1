import * as vscode from 'vscode'
import * as assert from './support/assert'
import {
  closeAll,
  focusTimeline,
  isRead,
  openArticle,
  openText,
  putCursor,
  readout,
  run,
  selected,
  until,
} from './support/editor'

describe('the article in front', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel')
    await closeAll()
  })

  const people = async (): Promise<string[]> => (await readout()).views.people.getChildren().map(({ label }) => label)
  const isShown = async (name: string): Promise<boolean> => (await people()).includes(name)
  const inFront = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input

  it('stays in the views while the focus is in the Output panel', async () => {
    await openArticle('geneva-envoys.article')
    await until('the people', () => isShown('Ingrid Solvang'))
    await run('showLog')
    await vscode.commands.executeCommand('workbench.panel.output.focus')
    await until('the output', () => vscode.window.activeTextEditor?.document.uri.scheme === 'output')
    assert.includes(await people(), 'Ingrid Solvang')
    await vscode.env.clipboard.writeText('')
    await run('copyAnalysis')
    assert.includes(await vscode.env.clipboard.readText(), 'readout/1')
  })

  it('stays a side of its comparison when a card or a line’s words are shown', async () => {
    const { document } = await openArticle('geneva-envoys.article')
    const other = await openText(document.getText().replace('Geneva', 'Vienna'))
    await vscode.commands.executeCommand('vscode.diff', other.document.uri, document.uri, 'A comparison')
    const editor = await until('the comparison', () => {
      const { activeTextEditor } = vscode.window
      return activeTextEditor?.document === document ? activeTextEditor : undefined
    })
    await until('the people', () => isShown('Ingrid Solvang'))
    putCursor(editor, 'Ingrid Solvang')
    await run('showCard')
    assert.ok(inFront() instanceof vscode.TabInputTextDiff, 'the card has taken its place')
    const { views } = await readout()
    const mercer = views.people.getChildren().find(({ label }) => label === 'Daniel Mercer')!
    const { command } = views.people.getTreeItem(mercer)
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]))
    assert.ok(inFront() instanceof vscode.TabInputTextDiff, 'the words have taken its place')
    assert.equal(selected(editor), 'Daniel Mercer')
  })

  it('has its mentions listed from a view beside the timeline, which stays in sight', async () => {
    await openArticle('geneva-envoys.article')
    await until('the people', () => isShown('Ingrid Solvang'))
    await focusTimeline()
    // As who uses a view does: a page in front takes the focus some time later, unless something outside the editors has it.
    await vscode.commands.executeCommand('readout.people.focus')
    const { views } = await readout()
    await run('findMentions', views.people.getChildren()[0])
    // VS Code tells of its tabs some time after it has changed them.
    const { tabGroups } = vscode.window
    await until('the text in front', () => tabGroups.activeTabGroup.viewColumn === vscode.ViewColumn.One)
    assert.ok(tabGroups.all[1]?.activeTab?.input instanceof vscode.TabInputWebview, 'the timeline is covered')
  })

  it('leaves the views when it is closed beside the timeline', async () => {
    await openArticle('geneva-envoys.article')
    await until('the people', () => isShown('Ingrid Solvang'))
    await focusTimeline()
    await vscode.window.tabGroups.close(vscode.window.tabGroups.all[0]?.tabs ?? [])
    await until('no people', async () => (await people()).length === 0)
  })

  it('is shown as it is read anew beside the timeline', async () => {
    const { document } = await openText('Leaders meet in Oslo\n\nMarta Okafor met Ilse Brandt in Oslo on Monday.\n')
    await isRead(document)
    await until('the people', () => isShown('Marta Okafor'))
    await focusTimeline()
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nTomas Eklund met Ilse Brandt.\n')
    await vscode.workspace.applyEdit(edit)
    await until('the new name', () => isShown('Tomas Eklund'))
  })
})
