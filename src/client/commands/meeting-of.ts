import type { Meeting } from '../../protocol/analysis'
import type { Readout } from '../extension'
import { meetingAt } from '../spans'
import type { Node } from '../views/node'
import type { ArticleInFront } from './command'

/** What a key binding of the Meetings view hands on: the command is about the line that is selected there. */
const selectedLine = 'selected'

/**
 * The meeting a command is about, in the present analysis: of the view's line it was called on, of the line selected in the
 * view where a key of the view called it, else the one told at the cursor.
 */
export function meetingOf(readout: Readout, { article, offset }: ArticleInFront, given: unknown): Meeting | undefined {
  const { analysis } = article
  const line = given === selectedLine ? selectedIn(readout) : (given as Partial<Node> | undefined)
  if (!line?.meeting) return given === selectedLine ? undefined : meetingAt(analysis, offset)
  const { id } = line.meeting
  return analysis.meetings.find((meeting) => meeting.id === id)
}

/** The selected line, or the meeting it tells a detail of. */
function selectedIn({ views }: Readout): Node | undefined {
  let [node] = views.meetings.view.selection
  while (node && !node.meeting) node = views.meetings.getParent(node)
  return node
}
