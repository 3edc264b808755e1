import { l10n } from 'vscode'
import { articleInFront, say, type Command } from './command'
import { meetingOf } from './meeting-of'
import { select } from './reveal'
import { asStep } from './steps'

/** Goes to the next or the previous words that tell of one meeting; after the last come the first. */
const step = (name: string, by: 1 | -1): Command => ({
  name,
  run: asStep(async (readout, line) => {
    const front = await articleInFront(readout)
    if (!front) return
    const meeting = await meetingOf(readout, front, line)
    const triggers = (meeting?.mentions ?? []).map(({ trigger }) => trigger)
    const { editor, offset } = front
    const at =
      by === 1
        ? triggers.findIndex(({ start }) => start > offset)
        : triggers.filter(({ end }) => end < offset).length - 1
    const index = at >= 0 ? at : by === 1 ? 0 : triggers.length - 1
    const target = triggers[index]
    if (!target) {
      say(l10n.t('No meeting is told here.'))
      return
    }
    select(editor, target)
    say(l10n.t('Mention {0} of {1} of the meeting', index + 1, triggers.length))
  }),
})

export const nextMeetingMention = step('nextMeetingMention', 1)
export const previousMeetingMention = step('previousMeetingMention', -1)
