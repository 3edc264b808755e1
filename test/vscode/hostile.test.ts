import * as vscode from 'vscode'
import { crowd, hostile, oneOften } from '../support/hostile'
import * as assert from './support/assert'
import { closeAll, folder, isRead, openText, readout, until } from './support/editor'
import { watchErrors } from './support/killer'

const directions = /[\u202a-\u202e\u2066-\u2069]/

describe('an article that means harm', function () {
  this.timeout(600_000)
  afterEach(closeAll)

  const lines = async (): Promise<vscode.TreeItem[]> => {
    const { people, meetings, dates } = (await readout()).views
    return [people, meetings, dates].flatMap((tree) =>
      tree.getChildren().flatMap((node) => [node, ...tree.getChildren(node)].map((line) => tree.getTreeItem(line))),
    )
  }
  const listing = async (): Promise<string[]> =>
    (await vscode.workspace.fs.readDirectory(folder())).map(([name]) => name).sort()

  for (const [name, text] of Object.entries(hostile))
    it(`is words in the views: ${name}`, async () => {
      const before = await listing()
      const errors = watchErrors()
      const { document } = await openText(text)
      await isRead(document)
      const shown = await until('lines', async () => {
        const all = await lines()
        return all.length ? all : undefined
      })
      for (const { label, description, tooltip, command, accessibilityInformation } of shown) {
        // Words, not Markdown and not a label with marks of its own.
        assert.ok(
          typeof label === 'string' && (tooltip === undefined || typeof tooltip === 'string'),
          'a line of no words',
        )
        for (const words of [label, String(description), tooltip ?? '', accessibilityInformation?.label ?? ''])
          assert.ok(!directions.test(words), JSON.stringify(words))
        assert.ok(command === undefined || command.command === 'readout.reveal', command?.command)
      }
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(Math.max(0, text.indexOf('Omar') + 1)),
      )
      for (const { contents } of hovers)
        for (const part of contents)
          if (part instanceof vscode.MarkdownString) assert.ok(!part.isTrusted && !part.supportHtml, part.value)
      await vscode.commands.executeCommand('readout.showTimeline')
      await vscode.commands.executeCommand('readout.copyAnalysis')
      errors.stop()
      assert.equal(errors.shown, [])
      assert.equal(await listing(), before, 'something was written')
    })

  it('with ten thousand people fills the views', async () => {
    const { document } = await openText(crowd(10_000))
    await until('the article', async () => (await readout()).articles.latest(document), 300_000)
    const { people, meetings } = (await readout()).views
    const found = await until('people', () => people.getChildren().filter(({ context }) => context === 'person').length)
    assert.ok(found > 8000, `${found} people`)
    assert.ok(meetings.getChildren().length > 0)
  })

  it('with one person who is named ten thousand times fills the views', async () => {
    const { document } = await openText(oneOften(10_000))
    await until('the article', async () => (await readout()).articles.latest(document), 300_000)
    const { people } = (await readout()).views
    const most = await until('people', () =>
      Math.max(...people.getChildren().map((node) => people.getChildren(node).length)),
    )
    assert.ok(most >= 10_000, `${most} lines`)
  })
})
