import type { TimelineLabels, TimelineMeeting } from '../protocol/timeline'
import type { PlacedMeeting } from './lanes'

type Status = TimelineMeeting['status']

/** The height of a line and, below, the room that a mark and a letter take, in pixels. */
export const line = 22
const [ofMark, ofLetter] = [36, 7]

/** Where a shape is explained. */
export interface Entry {
  status: Status
  x: number
  line: number
}

/** What the shapes say, in lines as wide as the drawing; nothing where all is held, which is the plain one. */
export function legendOf(placed: readonly PlacedMeeting[], labels: TimelineLabels, width: number): Entry[] {
  const order = Object.keys(labels.statuses) as Status[]
  const shown = order.filter((status) => placed.some(({ meeting }) => meeting.status === status))
  if (shown.every((status) => status === 'held')) return []
  const entries: Entry[] = []
  let [x, lines] = [12, 0]
  for (const status of shown) {
    const room = ofMark + labels.statuses[status].length * ofLetter
    if (x > 12 && x + room > width) [x, lines] = [12, lines + 1]
    entries.push({ status, x, line: lines })
    x += room
  }
  return entries
}

export const legendHeight = (entries: readonly Entry[]): number => ((entries.at(-1)?.line ?? -1) + 1) * line
