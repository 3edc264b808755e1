import { env, l10n } from 'vscode'
import { meetingText } from '../views/meetings'
import { articleInFront, say, type Command } from './command'
import { meetingOf } from './meeting-of'

/** Copies what the text says of a meeting as plain text: of the view's line, else of the sentence at the cursor. */
export const copyMeeting: Command = {
  name: 'copyMeeting',
  run: async (readout, line) => {
    const front = await articleInFront(readout)
    if (!front) return
    const { article } = front
    const meeting = await meetingOf(readout, front, line)
    if (!meeting) {
      say(l10n.t('No meeting is told here.'))
      return
    }
    await env.clipboard.writeText(meetingText(article.document, article.analysis, meeting))
    say(l10n.t('The meeting is in the clipboard.'))
  },
}
