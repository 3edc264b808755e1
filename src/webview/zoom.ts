import type { TimelineData } from '../protocol/timeline'
import { dayEnd, dayStart, type Scale } from './scale'

/** How far the drawing is zoomed in (1 shows all days) and shifted, in pixels. */
export interface Zoom {
  k: number
  x: number
}

/** The zoom that shows the days of the meetings and of publication: other dates may reach back for years. */
export function zoomToMeetings(data: TimelineData, scale: Scale, furthest: number): Zoom {
  const moments = data.meetings.flatMap(({ days }) => (days ? [dayStart(days.earliest), dayEnd(days.latest)] : []))
  if (!moments.length) return { k: 1, x: 0 }
  if (data.published !== undefined) moments.push(dayStart(data.published), dayEnd(data.published))
  const [left, right] = [scale(Math.min(...moments)), scale(Math.max(...moments))]
  const [from = 0, to = 0] = scale.range()
  const room = (to - from) * 0.06
  const k = Math.min(Math.max((to - from - 2 * room) / Math.max(right - left, 1), 1), furthest)
  return { k, x: from + room - left * k }
}

/** The zoom that shows the same days when the drawing's edges move: from where days began and ended to where they do. */
export function afterResize({ k, x }: Zoom, before: readonly number[], after: readonly number[]): Zoom {
  const [left = 0, right = 0] = before
  const [newLeft = 0, newRight = 0] = after
  const shift = (x - left * (1 - k)) / Math.max(right - left, 1)
  return { k, x: newLeft * (1 - k) + shift * (newRight - newLeft) }
}

/**
 * Where to zoom in: the middle one of the meetings in sight, of all of them where none is. Between one meeting long ago and many of
 * now there is nothing to see.
 */
export function middleOf(data: TimelineData, scale: Scale): number {
  const [from = 0, to = 0] = scale.range()
  const places = data.meetings.flatMap(({ days }) =>
    days ? (scale(dayStart(days.earliest)) + scale(dayEnd(days.latest))) / 2 : [],
  )
  const inSight = places.filter((x) => x >= from && x <= to)
  const sorted = (inSight.length ? inSight : places).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? (from + to) / 2
}
