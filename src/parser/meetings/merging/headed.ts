import type { Gathered } from './gathered'
import type { Teller, Told } from '../meaning/told'

/** How many blocks behind a heading the words may tell what it speaks of. */
const nearest = 2

/** How many blocks behind the headline. */
const farthest = 12

/**
 * "Region President Meets UN Envoy", "A call from Accra", "No meeting with Ito": whether a headline or heading that names but countries and
 * bodies, or refuses what was said, speaks of the meeting that a mention behind it tells of, right behind or of the same body.
 */
export function isHeadOf(told: Told, { told: [heading, ...more], persons, sides }: Gathered, teller: Teller): boolean {
  if (!heading?.headline || more.length || told.headline || told.cue.ground !== 'said') return false
  const gap = told.block - heading.block
  if (heading.cue.status === 'denied') return gap <= nearest && told.cue.status !== 'held' && shares(told, persons)
  if (persons.size || !sides.size || heading.cue.status !== told.cue.status || told.persons.size < 2) return false
  if (heading.cue.kind !== told.cue.kind) return false
  const nations = [...told.persons].map((person) => teller.nation(person)).filter(Boolean)
  if (heading.block > 0 && gap <= nearest) return nations.every((nation) => sides.has(nation))
  return gap <= farthest && [...sides].every((side) => nations.includes(side) || teller.isNamedIn(told.sentence, side))
}

const shares = (told: Told, persons: ReadonlySet<number>): boolean =>
  [...told.persons].some((person) => persons.has(person))

/** "Since the summit" as a heading behind what was told: it tells nothing of any. */
export const isMereHeading = ({ headline, cue, persons, sides, places, time }: Told): boolean =>
  headline &&
  cue.pointing === 'definite' &&
  cue.status === 'held' &&
  cue.ground !== 'said' &&
  persons.size + sides.size + places.length === 0 &&
  time === undefined
