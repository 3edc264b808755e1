import { commands, Location } from 'vscode'
import { bringToFront } from '../front'
import { rangeOf } from '../spans'
import type { Command } from './command'
import { select } from './reveal'
import { targetOf } from './target'

/** Lists all mentions in the references view, or in the peek window where that view is off. */
export const findMentions: Command = {
  name: 'findMentions',
  run: async (readout, line) => {
    const target = await targetOf(readout, line)
    const first = target?.thing.mentions[0]
    if (!target || !first) return
    const { thing } = target
    // Of a view's line beside the timeline: mentions are listed of the editor in front.
    const editor = await bringToFront(target.editor)
    const { document } = editor
    if ((await commands.getCommands(true)).includes('references-view.findReferences')) {
      // That view asks for the references of the cursor's place.
      select(editor, { start: first.start, end: first.start })
      await commands.executeCommand('references-view.findReferences')
      return
    }
    const locations = thing.mentions.map((mention) => new Location(document.uri, rangeOf(document, mention)))
    const position = document.positionAt(first.start)
    await commands.executeCommand('editor.action.showReferences', document.uri, position, locations)
  },
}
