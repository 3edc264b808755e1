import { articleInFront, type Command } from './command'
import { select } from './reveal'
import { askForPerson } from './target'

/** Picks one of the article's people and goes to the first mention. */
export const goToPerson: Command = {
  name: 'goToPerson',
  run: async (readout) => {
    const front = await articleInFront(readout)
    const first = front && (await askForPerson(front))?.mentions[0]
    if (first) select(front.editor, first)
  },
}
