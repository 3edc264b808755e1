import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { TimelineData } from '../protocol/timeline'
import type { PlacedMeeting } from './lanes'

export type Scale = ScaleTime<number, number>

/** Measures of the drawing, in CSS pixels; below `narrowest` it scrolls sideways. */
export const measures = { top: 44, lane: 30, right: 24, bottom: 34, narrowest: 190 } as const

/** The room for the names of lanes beside a drawing of this width: a pane that is narrow keeps most of it for the days. */
export const gutterOf = (width: number): number => Math.min(168, Math.round(width * 0.36))

/** In milliseconds. */
export const dayLength = 86_400_000
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`)
/** The moment a calendar day ends. */
export const dayEnd = (day: string): number => dayStart(day) + dayLength

/** The scale over all days of the data with some room at both ends; about a week around today's publication when there is none. */
export function scaleOf(data: TimelineData, width: number): Scale {
  const days = [
    ...data.meetings.flatMap(({ days: range }) => range ?? []),
    ...data.dates.map(({ days: range }) => range),
  ]
  const moments = days.flatMap(({ earliest, latest }) => [dayStart(earliest), dayEnd(latest)])
  if (data.published !== undefined) moments.push(dayStart(data.published), dayEnd(data.published))
  const first = moments.length ? Math.min(...moments) : 0
  const last = moments.length ? Math.max(...moments) : dayLength
  const room = Math.max((last - first) * 0.04, dayLength)
  return scaleUtc([first - room, last + room], [gutterOf(width), width - measures.right])
}

/** Where the mark of a meeting stands, in pixels. */
export function placeOf({ meeting: { days }, share }: PlacedMeeting, scale: Scale): number {
  const { earliest, latest } = days ?? { earliest: '', latest: '' }
  const [from, to] = [dayStart(earliest), dayEnd(latest)]
  return scale(from + (to - from) * share)
}
