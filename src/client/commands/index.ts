import { commands, type Disposable, type Uri } from 'vscode'
import type { Span } from '../../protocol/analysis'
import type { Readout } from '../extension'
import { revealCommand } from '../views/node'
import type { Command } from './command'
import { addMeetingToCalendar } from './add-to-calendar'
import { copyAnalysis } from './copy-analysis'
import { copyMeeting } from './copy-meeting'
import { exportMeetings } from './export-meetings'
import { clearFilter, filterPeople } from './filter-people'
import { findMentions } from './find-mentions'
import { firstMention } from './first-mention'
import { focusDates, focusMeetings, focusPeople } from './focus-views'
import { goToMeeting } from './go-to-meeting'
import { goToPerson } from './go-to-person'
import { readAsArticle } from './read-as-article'
import { restartServer } from './restart-server'
import { revealSpan } from './reveal'
import { setPublished } from './set-published'
import { showCard } from './show-card'
import { showLog } from './show-log'
import { showTimeline } from './show-timeline'
import { sortMeetingsByText, sortMeetingsByTime } from './sort-meetings'
import { nextMeetingMention, previousMeetingMention } from './step-meeting'
import { nextMention, previousMention } from './step-mention'
import { toggleDateHints } from './toggle-date-hints'

/** Every command that the manifest declares; a test compares the two. */
export const allCommands: readonly Command[] = [
  nextMention,
  previousMention,
  firstMention,
  findMentions,
  showCard,
  goToPerson,
  goToMeeting,
  focusPeople,
  focusMeetings,
  focusDates,
  filterPeople,
  clearFilter,
  sortMeetingsByTime,
  sortMeetingsByText,
  nextMeetingMention,
  previousMeetingMention,
  copyMeeting,
  addMeetingToCalendar,
  exportMeetings,
  showTimeline,
  readAsArticle,
  setPublished,
  toggleDateHints,
  copyAnalysis,
  showLog,
  restartServer,
]

export function registerCommands(readout: Readout): Disposable[] {
  return [
    ...allCommands.map((command) =>
      commands.registerCommand(`readout.${command.name}`, (...given: unknown[]) => command.run(readout, ...given)),
    ),
    commands.registerCommand(revealCommand, (uri: Uri, span: Span) => revealSpan(uri, span)),
  ]
}
