import { commands } from 'vscode'
import { bringToFront } from '../front'
import type { Command } from './command'
import { select } from './reveal'
import { targetOf } from './target'
import { touches } from '../spans'

/** Shows the card of the name at the cursor, else of the person that the reader picks, as a hover. */
export const showCard: Command = {
  name: 'showCard',
  run: async (readout, line) => {
    const target = await targetOf(readout, line)
    if (!target) return
    const { thing, offset } = target
    const here = thing.mentions.find((mention) => touches(mention, offset))
    const place = here ?? thing.mentions[0]
    if (!place) return
    // A hover is asked for the character after the cursor: inside the name, not at its end.
    select(await bringToFront(target.editor), { start: place.start, end: place.start })
    await commands.executeCommand('editor.action.showHover')
  },
}
