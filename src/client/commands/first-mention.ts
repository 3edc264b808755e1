import { l10n } from 'vscode'
import { mentionedAt } from '../spans'
import { articleInFront, say, type Command } from './command'
import { select } from './reveal'

/** Goes to the first place where the text names what the cursor is on. */
export const firstMention: Command = {
  name: 'firstMention',
  run: async (readout) => {
    const front = await articleInFront(readout)
    const first = front && mentionedAt(front.article.analysis, front.offset)?.mentions[0]
    if (first) select(front.editor, first)
    else if (front) say(l10n.t('Put the cursor on a name first.'))
  },
}
