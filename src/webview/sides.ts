import type { TimelineLabels } from '../protocol/timeline'
import { svgElement } from './elements'
import type { PlacedMeeting } from './lanes'
import { gutterOf, measures, placeOf, type Scale } from './scale'

export function isInSight(placed: PlacedMeeting, scale: Scale): boolean {
  const [from = 0, to = 0] = scale.range()
  const x = placeOf(placed, scale)
  return x >= from && x <= to
}

/** The meetings that lie left and right of what is in sight, the nearest first. */
export function outOfSight(placed: readonly PlacedMeeting[], scale: Scale): { left: string[]; right: string[] } {
  const [from = 0, to = 0] = scale.range()
  const all = placed.map((one) => ({ id: one.meeting.id, x: placeOf(one, scale) })).sort((a, b) => a.x - b.x)
  return {
    left: all.flatMap(({ id, x }) => (x < from ? [id] : [])).reverse(),
    right: all.flatMap(({ id, x }) => (x > to ? [id] : [])),
  }
}

/** Says above the axis how many meetings lie left and right of what is in sight; each goes to the nearest of them. */
export function sides(
  placed: readonly PlacedMeeting[],
  scale: Scale,
  labels: TimelineLabels,
  width: number,
  go: (id: string) => void,
): SVGGElement[] {
  const { left, right } = outOfSight(placed, scale)
  const side = (ids: readonly string[], words: string, x: number, anchor: string): SVGGElement[] => {
    const [nearest] = ids
    if (nearest === undefined) return []
    const text = svgElement('text', { x, y: 12, 'text-anchor': anchor }, words.replace('{0}', String(ids.length)))
    const made = svgElement('g', { class: 'side', role: 'button', tabindex: 0 }, text)
    made.addEventListener('click', () => go(nearest))
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') go(nearest)
    })
    return [made]
  }
  return [
    ...side(left, `← ${labels.earlier}`, gutterOf(width), 'start'),
    ...side(right, `${labels.later} →`, width - measures.right, 'end'),
  ]
}
