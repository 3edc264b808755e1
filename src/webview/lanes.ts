import type { LaneMode, TimelineData, TimelineMeeting } from '../protocol/timeline'

/** One row of the drawing. */
export interface Lane {
  name: string
  /** How many of the meetings shown touch it. */
  count: number
}

/** A meeting with the rows that it touches. */
export interface PlacedMeeting {
  meeting: TimelineMeeting
  /** Indexes of lanes, ascending, at least one. */
  lanes: number[]
  /** Where in its days its mark stands, 0 to 1: meetings of the same days stand side by side. */
  share: number
}

export interface Layout {
  lanes: Lane[]
  /** Those with days, in order of time. */
  placed: PlacedMeeting[]
  undated: TimelineMeeting[]
}

/**
 * Lays the meetings out in lanes: the busiest names first, so that what belongs together is near the top; a last lane for
 * meetings that name nobody (or no place).
 *
 * @param filter words that a person's or place's name must hold, in any case; '' shows all
 */
export function layOut(data: TimelineData, mode: LaneMode, filter: string, unnamed: string): Layout {
  const wanted = filter.trim().toLowerCase()
  const shown = data.meetings.filter(
    (meeting) => !wanted || names(meeting).some((name) => name.toLowerCase().includes(wanted)),
  )
  const keysOf = (meeting: TimelineMeeting): string[] => {
    const keys = mode === 'person' ? meeting.people : meeting.places
    return keys.length ? keys : [unnamed]
  }
  const dated = shown.filter(({ days }) => days !== undefined)
  const counts = new Map<string, number>()
  for (const meeting of dated) for (const key of keysOf(meeting)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const lanes = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => Number(a.name === unnamed) - Number(b.name === unnamed) || b.count - a.count)
  const index = new Map(lanes.map(({ name }, i) => [name, i]))
  const share = sharesOf(dated)
  const placed = dated
    .map((meeting) => ({
      meeting,
      lanes: [...new Set(keysOf(meeting).map((key) => index.get(key) ?? 0))].sort((a, b) => a - b),
      share: share(meeting),
    }))
    .sort((a, b) => compare(a.meeting.days?.earliest ?? '', b.meeting.days?.earliest ?? ''))
  return { lanes, placed, undated: shown.filter(({ days }) => days === undefined) }
}

/** Tells each of the meetings, asked for in turn, its share of the days that it may have in common with others. */
function sharesOf(meetings: readonly TimelineMeeting[]): (meeting: TimelineMeeting) => number {
  const key = ({ days }: TimelineMeeting): string => `${days?.earliest ?? ''}/${days?.latest ?? ''}`
  const all = new Map<string, number>()
  for (const meeting of meetings) all.set(key(meeting), (all.get(key(meeting)) ?? 0) + 1)
  const told = new Map<string, number>()
  return (meeting) => {
    const nth = (told.get(key(meeting)) ?? 0) + 1
    told.set(key(meeting), nth)
    return nth / ((all.get(key(meeting)) ?? 0) + 1)
  }
}

const names = (meeting: TimelineMeeting): string[] => [...meeting.people, ...meeting.places]

/** Puts ISO days in order of time. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Who met whom, how often: the pairs of participants of the meetings that took place. */
export function pairs(meetings: readonly TimelineMeeting[]): {
  names: string[]
  count: (a: string, b: string) => number
} {
  const counts = new Map<string, number>()
  const total = new Map<string, number>()
  const key = (a: string, b: string): string => JSON.stringify([a, b])
  for (const { people, status } of meetings) {
    if (status !== 'held') continue
    for (const a of people) {
      if (people.length > 1) total.set(a, (total.get(a) ?? 0) + 1)
      for (const b of people) if (a !== b) counts.set(key(a, b), (counts.get(key(a, b)) ?? 0) + 1)
    }
  }
  const sorted = [...total].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  return { names: sorted, count: (a, b) => counts.get(key(a, b)) ?? 0 }
}
