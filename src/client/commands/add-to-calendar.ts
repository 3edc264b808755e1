import { l10n } from 'vscode'
import { articleInFront, say, type Command } from './command'
import { calendarFormat, exported, saveExport } from './export-meetings'
import { meetingOf } from './meeting-of'

/** Saves one meeting as a calendar file: of the view's line, else the one told at the cursor. The target is for key bindings. */
export const addMeetingToCalendar: Command = {
  name: 'addMeetingToCalendar',
  run: async (readout, line, givenTarget) => {
    const front = await articleInFront(readout)
    if (!front) return
    const meeting = await meetingOf(readout, front, line)
    if (!meeting) {
      say(l10n.t('No meeting is told here.'))
      return
    }
    const { document } = front.article
    const result = await exported(readout, document, 'ics', [meeting.id])
    if (!result) return
    // A calendar leaves out what was denied and what has no day.
    if (result.content.includes('BEGIN:VEVENT')) await saveExport(result, calendarFormat(), document.uri, givenTarget)
    else say(l10n.t('The text tells no day for this meeting.'))
  },
}
