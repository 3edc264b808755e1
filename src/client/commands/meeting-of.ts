import type { Meeting } from '../../protocol/analysis'
import type { Readout } from '../extension'
import { meetingAt } from '../spans'
import type { Node } from '../views/node'
import type { ArticleInFront } from './command'

/** What a key binding of the Meetings view hands on: the command is about the line that has the focus there. */
const focusedLine = 'focused'

/**
 * The meeting a command is about, in the present analysis: of the view's line it was called on, of the line with the focus
 * where a key of the view called it, else the one told at the cursor.
 */
export async function meetingOf(
  readout: Readout,
  { article, offset }: ArticleInFront,
  given: unknown,
): Promise<Meeting | undefined> {
  const { analysis } = article
  const line = given === focusedLine ? await focusedIn(readout) : (given as Partial<Node> | undefined)
  if (!line?.meeting) return given === focusedLine ? undefined : meetingAt(analysis, offset)
  const { id } = line.meeting
  return analysis.meetings.find((meeting) => meeting.id === id)
}

/** The line with the focus, or the meeting it tells a detail of. */
async function focusedIn({ views }: Readout): Promise<Node | undefined> {
  let node = await views.meetings.focusedLine()
  while (node && !node.meeting) node = views.meetings.getParent(node)
  return node
}
