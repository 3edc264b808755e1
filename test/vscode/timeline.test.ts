import * as vscode from 'vscode'
import * as assert from './support/assert'
import { closeAll, folder, openArticle, openText, readout, timelineOf, until } from './support/editor'

describe('the timeline and the exports', () => {
  afterEach(closeAll)

  it('shows the timeline beside the article', async () => {
    const editor = await openArticle('geneva-envoys.article')
    await vscode.commands.executeCommand('readout.showTimeline')
    const tab = await until('the timeline', () => timelineOf('Envoys'))
    assert.ok(tab.group.viewColumn !== editor.viewColumn)
  })

  it('goes on to an article that is opened beside it', async () => {
    await openArticle('geneva-envoys.article')
    await vscode.commands.executeCommand('readout.showTimeline')
    await until('the timeline', () => timelineOf('Envoys'))
    // Put in front before anybody has read it.
    const uri = vscode.Uri.joinPath(folder(), 'harbour-town.article')
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One })
    await until('the other article’s timeline', () => timelineOf('Northport Co'))
  })

  it('is there again with its article when the window is loaded anew, unless the article is gone', async () => {
    const { timeline } = await readout()
    const restore = async (name: string): Promise<void> => {
      const panel = vscode.window.createWebviewPanel('readout.timeline', 'restored', vscode.ViewColumn.One)
      await timeline.restore(panel, { article: vscode.Uri.joinPath(folder(), name).toString() })
    }
    await restore('harbour-town.article')
    await until('the timeline', () => timelineOf('Northport Co'))
    await closeAll()
    await restore('none.article')
    await until('no timeline', () => vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0))
  })

  it('stays when the window is loaded anew where its article is an unsaved text that VS Code has not opened again yet', async () => {
    const { timeline } = await readout()
    const { document } = await openText('Talks End\n\nAna Kovac met Ivo Petrov in Oslo on 14 May 2024.\n')
    await until('its tab', () => vscode.window.tabGroups.activeTabGroup.activeTab)
    const { openTextDocument } = vscode.workspace
    Object.assign(vscode.workspace, { openTextDocument: () => Promise.reject(new Error('cannot open')) })
    try {
      const panel = vscode.window.createWebviewPanel('readout.timeline', 'restored', vscode.ViewColumn.Two)
      await timeline.restore(panel, { article: document.uri.toString() })
      await until('the panel in front', () => panel.active && !vscode.window.activeTextEditor)
    } finally {
      Object.assign(vscode.workspace, { openTextDocument })
    }
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
    await until('the timeline', () => timelineOf('Talks End'))
  })

  it('saves a calendar and a table where it is told to', async () => {
    await openArticle('geneva-envoys.article')
    for (const [format, ending, begins] of [
      ['ics', 'ics', 'BEGIN:VCALENDAR'],
      ['csv', 'csv', '\ufeffstatus,kind,'],
    ] as const) {
      const target = vscode.Uri.joinPath(folder(), `exported-by-a-test.${ending}`)
      await vscode.commands.executeCommand('readout.exportMeetings', format, target)
      const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(target))
      await vscode.workspace.fs.delete(target)
      assert.ok(written.startsWith(begins), written.slice(0, 40))
    }
  })
})
