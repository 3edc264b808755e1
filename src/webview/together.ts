import type { TimelineData } from '../protocol/timeline'
import { dayEnd, dayLength, dayStart } from './scale'

/** From one moment to another, in milliseconds. */
interface Range {
  from: number
  to: number
}

const rangeOf = ({ earliest, latest }: { earliest: string; latest: string }): Range => ({
  from: dayStart(earliest),
  to: dayEnd(latest),
})

/** The days of the meetings that have any. */
export const ranges = (data: TimelineData): Range[] =>
  data.meetings.flatMap(({ days }) => (days ? [rangeOf(days)] : []))

export const middle = ({ from, to }: Range): number => (from + to) / 2

/** Meetings this near to each other are always seen together. */
const near = 35 * dayLength

/**
 * The days of the meetings that lie together: from the middle one on, whatever is no further away than they already reach, the day of
 * publication too. All of them where no more than half lie so. Undefined where none has a day.
 */
export function together(data: TimelineData): Range | undefined {
  const meetings = ranges(data).sort((a, b) => middle(a) - middle(b))
  const first = meetings[meetings.length >> 1]
  if (!first) return undefined
  const published = data.published === undefined ? [] : [rangeOf({ earliest: data.published, latest: data.published })]
  const { from, to } = grow(first, [...meetings, ...published])
  const within = meetings.filter((range) => middle(range) >= from && middle(range) <= to)
  return within.length * 2 > meetings.length ? { from, to } : cover([...meetings, ...published])
}

/** Takes in what is near until nothing more is: from the second round on all of it is new within a reach that grows by what was taken in, so that rounds are few. */
function grow(known: Range, all: readonly Range[]): Range {
  const reach = Math.max(near, known.to - known.from)
  const next = cover([known, ...all.filter(({ from, to }) => from >= known.from - reach && to <= known.to + reach)])
  return next.from === known.from && next.to === known.to ? known : grow(next, all)
}

const cover = (all: readonly Range[]): Range => ({
  from: Math.min(...all.map(({ from }) => from)),
  to: Math.max(...all.map(({ to }) => to)),
})
