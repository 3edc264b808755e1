import type { TimelineData } from '../protocol/timeline'
import { dayLength, type Scale } from './scale'
import { middle, ranges, together } from './together'

/** How far the drawing is zoomed in (1 shows all days) and shifted, in pixels. */
export interface Zoom {
  k: number
  x: number
}

/**
 * The zoom at first, which shows the meetings that lie together (see {@link together}); one of years ago would leave the others in
 * one heap. Other dates may reach back further still.
 */
export function zoomToMeetings(data: TimelineData, scale: Scale): Zoom {
  const first = together(data)
  if (!first) return { k: 1, x: 0 }
  const [left, right] = [scale(first.from), scale(first.to)]
  const [from = 0, to = 0] = scale.range()
  const room = (to - from) * 0.06
  const k = Math.min(Math.max((to - from - 2 * room) / (right - left), 1), furthestOf(scale))
  return { k, x: from + room - left * k }
}

/** How far days can be zoomed in: until one of them fills the drawing. */
export function furthestOf(scale: Scale): number {
  const [first = 0, last = 0] = scale.domain().map(Number)
  return (last - first) / dayLength
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
  const places = ranges(data).map((range) => scale(middle(range)))
  const inSight = places.filter((x) => x >= from && x <= to)
  const sorted = (inSight.length ? inSight : places).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? (from + to) / 2
}
