import type { TimelineLabels, TimelineMeeting } from '../protocol/timeline'
import { svgElement } from './elements'
import { line, type Entry } from './legend'

type MeetingStatus = TimelineMeeting['status']

const radius = 7

/** The shape of a status at a point: told apart by form, not by colour alone. */
export function mark(status: MeetingStatus, x: number, y: number): SVGElement {
  return shapes[status](x, y)
}

const shapes: Record<MeetingStatus, (x: number, y: number) => SVGElement> = {
  held: (x, y) => svgElement('circle', { cx: x, cy: y, r: radius, class: 'mark filled' }),
  planned: (x, y) => svgElement('path', { d: diamond(x, y), class: 'mark hollow' }),
  proposed: (x, y) => svgElement('circle', { cx: x, cy: y, r: radius, class: 'mark dashed' }),
  cancelled: (x, y) => svgElement('path', { d: cross(x, y), class: 'mark crossed' }),
  denied: (x, y) => svgElement('path', { d: `${square(x, y)} ${cross(x, y)}`, class: 'mark crossed' }),
}

const diamond = (x: number, y: number): string =>
  `M${x},${y - radius - 1} l${radius + 1},${radius + 1} l${-radius - 1},${radius + 1} l${-radius - 1},${-radius - 1} Z`
const cross = (x: number, y: number): string => {
  const arm = radius - 2
  return `M${x - arm},${y - arm} l${arm * 2},${arm * 2} M${x + arm},${y - arm} l${-arm * 2},${arm * 2}`
}
const square = (x: number, y: number): string =>
  `M${x - radius},${y - radius} h${radius * 2} v${radius * 2} h${-radius * 2} Z`

/** Draws what the shapes say, from `top` on. */
export function legend(entries: readonly Entry[], labels: TimelineLabels, top: number): SVGGElement[] {
  return entries.map((entry) => {
    const y = top + (entry.line + 0.5) * line
    const words = svgElement(
      'text',
      { x: entry.x + 20, y, 'dominant-baseline': 'middle' },
      labels.statuses[entry.status],
    )
    return svgElement('g', { class: entry.status }, mark(entry.status, entry.x + 8, y), words)
  })
}
