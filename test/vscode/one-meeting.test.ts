import ICAL from 'ical.js'
import * as vscode from 'vscode'
import type { Node } from '../../src/client/views/node'
import * as assert from './support/assert'
import {
  closeAll,
  focusTimeline,
  folder,
  isRead,
  openArticle,
  openText,
  place,
  putCursor,
  readout,
  run,
  selected,
  until,
} from './support/editor'

const words = [
  'Two leaders confer',
  'Published: 2024-05-14',
  'President Maria Lund met Prime Minister Hans Weber in Oslo on 9 May 2024.',
  'President Maria Lund will meet King Erik of Denmark in Aarhus on 7 June 2024.',
  'Lund and Weber did not speak after the meeting on 9 May.',
  'The minister of finance, Jon Sund, and the mayor, Ada Berg, have never met.',
].join('\n\n')

describe('one meeting of the view', () => {
  afterEach(closeAll)

  async function line(editor: vscode.TextEditor, who: string): Promise<Node> {
    await isRead(editor.document)
    const { views } = await readout()
    return until(`the meeting with ${who}`, () => all(views.meetings.getChildren()).find(isMeetingWith(who)))
  }

  /** Reveals the line of a meeting. VS Code throws while it has not drawn the line. */
  async function reveal(editor: vscode.TextEditor, who: string, how: { select: boolean; focus: true }): Promise<void> {
    const { view } = (await readout()).views.meetings
    await until(`the line of ${who}`, async () =>
      view.reveal(await line(editor, who), how).then(
        () => true,
        () => false,
      ),
    )
  }

  it('has its menu: next and previous mention, copy, calendar', async () => {
    const extension = vscode.extensions.getExtension('readout.readout')!
    const { contributes } = extension.packageJSON as {
      contributes: { menus: Record<string, { command: string; when: string }[]> }
    }
    const menu = contributes.menus['view/item/context']?.filter(({ when }) => when.endsWith('viewItem == meeting'))
    assert.equal([...new Set(menu?.map(({ command }) => command))].sort(), [
      'readout.addMeetingToCalendar',
      'readout.copyMeeting',
      'readout.nextMeetingMention',
      'readout.previousMeetingMention',
    ])
    const editor = await openText(words)
    const { views } = await readout()
    assert.equal(views.meetings.getTreeItem(await line(editor, 'Hans Weber')).contextValue, 'meeting')
  })

  it('is walked through mention by mention, around the ends too', async () => {
    const editor = await openText(words)
    const weber = await line(editor, 'Hans Weber')
    const triggers = (weber.meeting?.mentions ?? []).map(({ trigger }) => trigger.start)
    assert.ok(triggers.length >= 2, JSON.stringify(triggers))
    const at = (): number => editor.document.offsetAt(editor.selection.start)
    const seen: number[] = []
    for (let i = 0; i <= triggers.length; i++) {
      await run('nextMeetingMention', weber)
      seen.push(at())
    }
    assert.equal(seen, [...triggers, triggers[0]])
    await run('previousMeetingMention', weber)
    assert.equal(at(), triggers.at(-1))
    assert.equal(selected(editor), 'meeting')
  })

  it('is copied as text, and by the keys of the view from the line with the focus there', async () => {
    const editor = await openText(words)
    const { views } = await readout()
    const erik = await line(editor, 'Erik')
    await run('copyMeeting', erik)
    const copied = await vscode.env.clipboard.readText()
    assert.includes(copied, 'Planned'.toLowerCase())
    assert.includes(copied, 'Aarhus')
    await run('focusMeetings')
    await until('the view is shown', () => views.meetings.view.visible)
    // It may also do nothing at all.
    await until('Weber is selected', async () => {
      await reveal(editor, 'Hans Weber', { select: true, focus: true })
      return views.meetings.view.selection.some(isMeetingWith('Hans Weber'))
    })
    await run('copyMeeting', 'focused')
    assert.includes(await vscode.env.clipboard.readText(), 'Oslo')
    // The arrow keys move the focus and select nothing.
    await reveal(editor, 'Erik', { select: false, focus: true })
    await run('copyMeeting', 'focused')
    assert.includes(await vscode.env.clipboard.readText(), 'Aarhus')
    await reveal(editor, 'Hans Weber', { select: false, focus: true })
    await run('nextMeetingMention', 'focused')
    assert.equal(selected(vscode.window.activeTextEditor ?? editor), 'met')
    await run('copyMeeting', 'focused')
    assert.includes(await vscode.env.clipboard.readText(), 'Oslo')
  })

  it('is that with the focus though the view follows the cursor meanwhile', async () => {
    const editor = await openText(words)
    const { views } = await readout()
    await line(editor, 'Erik')
    await run('focusMeetings')
    await until('the view is shown', () => views.meetings.view.visible)
    for (const wait of [0, 4, 16]) {
      await until('Sund is selected', async () => {
        await reveal(editor, 'Sund', { select: true, focus: true })
        return views.meetings.view.selection.some(isMeetingWith('Sund'))
      })
      await reveal(editor, 'Erik', { select: false, focus: true })
      const offset = editor.document.offsetAt(place(editor.document, 'met Prime'))
      const followed = views.meetings.follow(editor.document, offset)
      await new Promise((resolve) => setTimeout(resolve, wait))
      assert.includes((await views.meetings.focusedLine())?.label ?? '', 'Erik')
      await followed
    }
  })

  it('tells a sentence once that tells of it twice', async () => {
    const said = 'Maria Lund met Hans Weber in Oslo on 9 May 2024, and the meeting lasted for an hour.'
    const editor = await openText(`Two leaders confer\n\n${said}\n`)
    const weber = await line(editor, 'Hans Weber')
    assert.equal(weber.meeting?.mentions.length, 2)
    assert.equal(weber.children?.filter(({ id }) => id.includes('mention:')).length, 1)
    await run('copyMeeting', weber)
    assert.equal((await vscode.env.clipboard.readText()).split(said).length, 2)
  })

  it('is copied while the timeline is in front', async () => {
    const editor = await openText(words)
    const erik = await line(editor, 'Erik')
    await focusTimeline()
    await vscode.env.clipboard.writeText('')
    await run('copyMeeting', erik)
    assert.includes(await vscode.env.clipboard.readText(), 'Aarhus')
  })

  it('is saved as a calendar of its own, which a parser of calendars reads', async () => {
    await openArticle('geneva-envoys.article')
    const { views } = await readout()
    const dated = await until('meetings with a day', () => {
      const found = all(views.meetings.getChildren()).filter(
        ({ meeting }) => meeting?.time?.earliest && meeting.status === 'held',
      )
      return found.length >= 2 ? found : undefined
    })
    const target = vscode.Uri.joinPath(folder(), 'one-meeting-of-a-test.ics')
    for (const { meeting } of dated.slice(0, 2)) {
      await run('addMeetingToCalendar', { meeting }, target)
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(target))
      await vscode.workspace.fs.delete(target)
      const events = new ICAL.Component(ICAL.parse(written) as unknown[]).getAllSubcomponents('vevent')
      assert.equal(
        events.map((event) => String(event.getFirstPropertyValue('dtstart'))),
        [meeting?.time?.earliest],
      )
    }
  })

  it('is saved from the cursor’s place, and not at all where no day is told', async () => {
    const editor = await openText(words)
    await isRead(editor.document)
    const target = vscode.Uri.joinPath(folder(), 'cursor-meeting-of-a-test.ics')
    putCursor(editor, 'meet King Erik')
    await run('addMeetingToCalendar', undefined, target)
    assert.includes(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)), 'DTSTART;VALUE=DATE:20240607')
    await vscode.workspace.fs.delete(target)
    putCursor(editor, 'met.')
    await run('addMeetingToCalendar', undefined, target)
    const there = await vscode.workspace.fs.stat(target).then(
      () => true,
      () => false,
    )
    assert.ok(!there, 'a calendar without an event was saved')
  })
})

const isMeetingWith =
  (who: string) =>
  ({ meeting, label }: Node): boolean =>
    meeting !== undefined && label.includes(who)

function all(given: readonly Node[]): Node[] {
  return given.flatMap((node) => [node, ...all(node.children ?? [])])
}
