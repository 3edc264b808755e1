import { env, l10n } from 'vscode'
import { meetingAt } from '../spans'
import { meetingText } from '../views/meetings'
import type { Node } from '../views/node'
import { articleInFront, say, type Command } from './command'

/** Copies what the text says of a meeting as plain text: of the view's line, else of the sentence at the cursor. */
export const copyMeeting: Command = {
  name: 'copyMeeting',
  run: async (readout, line) => {
    const front = await articleInFront(readout)
    if (!front) return
    const { article, offset } = front
    const meeting = (line as Partial<Node> | undefined)?.meeting ?? meetingAt(article.analysis, offset)
    if (!meeting) {
      say(l10n.t('No meeting is told here.'))
      return
    }
    await env.clipboard.writeText(meetingText(article.document, article.analysis, meeting))
    say(l10n.t('The meeting is in the clipboard.'))
  },
}
