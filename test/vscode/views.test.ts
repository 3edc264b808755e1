import * as vscode from 'vscode'
import { insteadOf } from '../../src/client/context'
import type { Node } from '../../src/client/views/node'
import * as assert from './support/assert'
import { closeAll, openArticle, openText, place, putCursor, readout, selected, until } from './support/editor'

describe('views', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('readout.clearFilter')
    await closeAll()
  })

  it('list the people with their roles and mentions', async () => {
    await openArticle('geneva-envoys.article')
    const { views } = await readout()
    await until('people', () => views.people.getChildren().length)
    const people = nodes(views.people.getChildren())
    assert.includes(people, 'Ingrid Solvang')
    assert.includes(people, 'Daniel Mercer')
    const solvang = views.people.getChildren().find(({ label }) => label === 'Ingrid Solvang')!
    assert.includes(solvang.description ?? '', 'special envoy')
    assert.ok((solvang.children?.length ?? 0) >= 5)
    const item = views.people.getTreeItem(solvang)
    assert.includes(item.accessibilityInformation?.label ?? '', 'mentions')
  })

  it('say that a text was opened in another encoding than its own', async () => {
    const { views } = await readout()
    const text =
      'Bj\ufffdrn Lund met Ana Kovac in Oslo on Monday, and the two of them spoke for an hour. \ufffdWe\ufffdre close,\ufffd'
    await openText(`${text} Lund said when they had left the town hall.\n`, 'plaintext')
    await until('the people', () => views.people.getChildren().length)
    assert.includes(views.people.view.message ?? '', 'Reopen with Encoding')
    await openArticle('geneva-envoys.article')
    await until('other people', () => nodes(views.people.getChildren()).includes('Ingrid Solvang'))
    assert.equal(views.people.view.message, '')
  })

  it('list the meetings by status and in order of time or of the text', async () => {
    await openArticle('geneva-envoys.article')
    const { views } = await readout()
    await until('meetings', () => views.meetings.getChildren().length)
    const byTime = all(views.meetings.getChildren()).filter(({ meeting }) => meeting)
    assert.ok(byTime.length >= 4)
    await vscode.commands.executeCommand('readout.sortMeetingsByText')
    const byText = all(views.meetings.getChildren()).filter(({ meeting }) => meeting)
    await vscode.commands.executeCommand('readout.sortMeetingsByTime')
    assert.equal(byText.map(({ label }) => label).sort(), byTime.map(({ label }) => label).sort())
    const days = byTime
      .filter(({ meeting }) => meeting?.status === 'held')
      .flatMap(({ meeting }) => meeting?.time?.earliest ?? [])
    assert.equal(days, [...days].sort())
    const talks = byTime.find(({ meeting }) => meeting?.time?.value === '2023-11')!
    assert.equal([talks.label, talks.description], ['Nov 2023 · Pavel Orlenko, Daniel Mercer', 'Vienna'])
    // One name alone would not say what it is about.
    const visit = byTime.find(({ meeting }) => meeting?.status === 'cancelled')!
    assert.equal([visit.label, visit.description], ['Daniel Mercer', 'Visit · Baghdad'])
  })

  it('list the dates in order of time, the day of publication first', async () => {
    await openArticle('geneva-envoys.article')
    const { views } = await readout()
    await until('dates', () => views.dates.getChildren().length)
    const [first, ...rest] = views.dates.getChildren()
    assert.equal(first?.id, 'published')
    assert.includes(nodes(rest), '5 March')
    const [year, lasting] = ['2014', 'three-hour'].map((said) => rest.find(({ label }) => label === said))
    assert.equal([year?.description, lasting?.description], ['', ''])
  })

  it('say when in the words of the text where no year is known, and ask for the day of publication', async () => {
    const text = 'President Marta Okafor met Prime Minister Ilse Brandt in Oslo on June 29, her office said.\n'
    await openText(
      `Leaders meet in Oslo\n\n${text}\nThey spoke of trade and of the harbour for two hours.\n`,
      'article',
    )
    const { views } = await readout()
    await until('the meeting', () => views.meetings.getChildren().length)
    assert.includes(views.meetings.getChildren()[0]?.description ?? '', '“June 29”')
    const [first] = views.dates.getChildren()
    assert.equal(views.dates.getTreeItem(first!).command?.command, 'readout.setPublished')
  })

  it('say who, when and where of a meeting in the words of the text where no name and no day does', async () => {
    await openText(
      'The Council Votes\n\nThe board met Ana Kovac at the airport after the vote, and she spoke.\n',
      'article',
    )
    const { views } = await readout()
    await until('the meeting', () => views.meetings.getChildren().length)
    const [meeting] = views.meetings.getChildren()
    assert.equal([meeting?.label, meeting?.description], ['Ana Kovac, “The board”', '“after the vote” · “the airport”'])
    assert.includes(meeting?.tooltip ?? '', 'Where: “the airport”\nWhen: “after the vote”')
  })

  it('say that a text is being read until it was, and that an article has no words', async () => {
    const { articles } = await readout()
    const said: unknown[] = []
    const opening = vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.isUntitled) said.push(insteadOf(articles, document))
    })
    const empty = await openText('', 'article')
    await openText('Leaders meet in Oslo\n\nMarta Okafor met Ilse Brandt in Oslo on Monday.\n', 'article')
    const list = await openText('{"a": 1, "b": [true, false]}\n'.repeat(20), 'plaintext')
    opening.dispose()
    assert.ok(said.length >= 3)
    assert.equal([...new Set(said)], ['reading'])
    await until('nothing', () => insteadOf(articles, empty.document) === 'empty')
    await until('no article', () => insteadOf(articles, list.document) === undefined)
    const begun = await openText('Leaders\n', 'article')
    await until('hardly anything', () => insteadOf(articles, begun.document) === 'empty')
    const { document } = await openText('const answer = 42\n', 'javascript')
    assert.equal(insteadOf(articles, document), undefined)
  })

  it('go to the words in the text', async () => {
    const editor = await openArticle('geneva-envoys.article')
    const { views } = await readout()
    await until('people', () => views.people.getChildren().length)
    const mercer = views.people.getChildren().find(({ label }) => label === 'Daniel Mercer')!
    const { command } = views.people.getTreeItem(mercer)
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]))
    assert.equal(selected(editor), 'Daniel Mercer')
  })

  it('go to the words in the editor in front, where two show the article', async () => {
    const left = await openArticle('geneva-envoys.article')
    const right = await vscode.window.showTextDocument(left.document, { viewColumn: vscode.ViewColumn.Two })
    const { views } = await readout()
    const mercer = await until('Mercer', () =>
      views.people.getChildren().find(({ label }) => label === 'Daniel Mercer'),
    )
    const { command } = views.people.getTreeItem(mercer)
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]))
    assert.equal(selected(right), 'Daniel Mercer')
    await until('the editor on the right', () => vscode.window.activeTextEditor?.viewColumn === vscode.ViewColumn.Two)
  })

  it('give the focus to a line, also in a view that was folded', async () => {
    await openArticle('geneva-envoys.article')
    const { views } = await readout()
    for (const name of ['People', 'Meetings', 'Dates'] as const) {
      await vscode.commands.executeCommand('workbench.view.explorer')
      await vscode.commands.executeCommand(`readout.focus${name}`)
      const tree = views[name.toLowerCase() as 'people' | 'meetings' | 'dates']
      assert.ok(await until(`a line of ${name}`, () => tree.focusedLine()))
    }
  })

  it('give the focus to a line that VS Code has not drawn yet', async () => {
    // The cursor is where an article was left, and its line would be selected meanwhile: in a new text it is on nobody.
    await openText('Leaders meet in Oslo\n\nMarta Okafor met Ilse Brandt in Oslo on Monday.\n')
    const { views } = await readout()
    await until('people', () => views.people.getChildren().length)
    const { view } = views.people
    const reveal = view.reveal.bind(view)
    let tries = 0
    view.reveal = (...given) => (++tries < 4 ? Promise.reject(new Error('not drawn')) : reveal(...given))
    try {
      await vscode.commands.executeCommand('readout.focusPeople')
      await views.people.focusLine()
    } finally {
      view.reveal = reveal
    }
    assert.ok(tries >= 4, `${tries} tries`)
    assert.equal((await views.people.focusedLine())?.label, views.people.getChildren()[0]?.label)
  })

  it('follow the cursor, and show where it is in an article that comes to the front', async () => {
    const editor = await openArticle('geneva-envoys.article')
    const { views } = await readout()
    await vscode.commands.executeCommand('readout.focusPeople')
    await until('the view is shown', () => views.people.view.visible)
    await vscode.window.showTextDocument(editor.document)
    putCursor(editor, 'Layla Murad')
    await until('Murad is selected', () => views.people.view.selection.some(({ label }) => label === 'Layla Murad'))
    for (let turn = 0; turn < 3; turn++) {
      await openText('const answer = 42\n', 'javascript')
      await until('no people', () => views.people.view.selection.length === 0)
      await vscode.window.showTextDocument(editor.document)
      await until('Murad again', () => views.people.view.selection.some(({ label }) => label === 'Layla Murad'))
    }
  })

  it('filter the people by name and by role', async () => {
    await openArticle('geneva-envoys.article')
    const { views } = await readout()
    await until('people', () => views.people.getChildren().length > 3)
    await vscode.commands.executeCommand('readout.filterPeople', 'ORLENKO')
    assert.equal(people(views.people.getChildren()), ['Pavel Orlenko'])
    assert.equal(views.people.view.description, '1 of 8')
    await vscode.commands.executeCommand('readout.filterPeople', 'special envoy')
    assert.equal(people(views.people.getChildren()), ['Ingrid Solvang'])
    await vscode.commands.executeCommand('readout.clearFilter')
    assert.equal(views.people.view.description, '8')
  })

  it('cut the words of a mention behind a word, and say so', async () => {
    const long = 'met the minister, Tomas Eklund, in Northport on the day the harbour’s second bridge was opened to'
    await openText(`Bridge Opens\n\nMayor Beatrice Lindqvist ${long} traffic. Lindqvist spoke.\n`)
    const { views } = await readout()
    const [mayor] = await until('people', () => {
      const lines = views.people.getChildren()
      return lines.length ? lines : undefined
    })
    const mentions = (mayor?.children ?? []).filter(({ id }) => id.includes('mention:'))
    assert.equal(
      mentions.map(({ label }) => label),
      ['Beatrice Lindqvist met the minister, Tomas Eklund, in Northport on the day…', 'Lindqvist spoke.'],
    )
  })

  it('show another article when it comes to the front, and nothing for what is no article', async () => {
    await openArticle('geneva-envoys.article')
    const { views } = await readout()
    await openArticle('harbour-town.article')
    await until('the mayor', () => nodes(views.people.getChildren()).includes('Beatrice Lindqvist'))
    await openText('const a = 1\nlet b = 2\n', 'javascript')
    await until('no people', () => views.people.getChildren().length === 0)
  })

  it('follow the text as it is edited', async () => {
    const editor = await openArticle('harbour-town.article')
    const { views } = await readout()
    const at = place(editor.document, 'Mayor Beatrice')
    await editor.edit((edit) => edit.insert(at, 'President Marta Okafor met Prime Minister Ilse Brandt on Monday. '))
    await until('the new name', () => nodes(views.people.getChildren()).includes('Marta Okafor'))
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })
})

function nodes(given: readonly Node[]): string[] {
  return given.map(({ label }) => label)
}

function people(given: readonly Node[]): string[] {
  return nodes(given.filter(({ context }) => context === 'person'))
}

function all(given: readonly Node[]): Node[] {
  return given.flatMap((node) => [node, ...all(node.children ?? [])])
}
