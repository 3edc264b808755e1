import type { Told } from '../meaning/told'
import type { Gathered } from './gathered'

/** How many paragraphs apart the meetings of a row are told. */
const reach = 6

/** "At the fourth, on May 1": of a row whose fourth was told before, as "their fourth meeting". */
export function numbered({ cue, block }: Told, recent: readonly Gathered[]): Gathered | undefined {
  if (!cue.order) return undefined
  return lastOf(recent, block, ({ order }) => order === cue.order)
}

/**
 * "The first meeting was held in May", behind "at their fourth meeting": of a row, and so of those who met that time. Sessions and
 * summits are numbered by bodies, and who comes to one ahead is open.
 */
export function ofRow({ cue, persons, sides, block }: Told, recent: readonly Gathered[]): Gathered | undefined {
  if (!cue.order || cue.status !== 'held' || !/^(?:meeting|talks)$/.test(cue.kind)) return undefined
  if (cue.pointing !== 'definite' && cue.round !== 'talks') return undefined
  if (persons.size + sides.size > 0) return undefined
  return lastOf(
    recent,
    block,
    (one) =>
      one.order > 0 &&
      one.order !== cue.order &&
      one.persons.size + one.sides.size > 1 &&
      one.told.every((told) => told.cue.kind === cue.kind),
  )
}

function lastOf(recent: readonly Gathered[], block: number, fits: (one: Gathered) => boolean): Gathered | undefined {
  for (let i = recent.length - 1; i >= 0; i--) {
    const one = recent[i] as Gathered
    const last = one.told.at(-1)
    if (last && block - last.block <= reach && fits(one)) return one
  }
  return undefined
}
