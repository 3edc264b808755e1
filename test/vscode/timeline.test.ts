import * as vscode from 'vscode'
import * as assert from './support/assert'
import { closeAll, folder, openArticle, until } from './support/editor'

describe('the timeline and the exports', () => {
  afterEach(closeAll)

  it('shows the timeline beside the article', async () => {
    const editor = await openArticle('geneva-envoys.article')
    await vscode.commands.executeCommand('readout.showTimeline')
    // The page is there when it has asked for its data, which gives the tab its title.
    const tab = await until('the timeline', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input, label }) => input instanceof vscode.TabInputWebview && label.startsWith('Timeline: ')),
    )
    assert.ok(tab.group.viewColumn !== editor.viewColumn)
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
