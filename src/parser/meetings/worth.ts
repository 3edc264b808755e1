import type { Entity } from '../model'
import type { Gathered } from './gathered'
import { isOfficial } from './officials'
import type { Settled } from './settle'
import type { Told } from './told'

/**
 * What is told once, of nobody, at no place and on no day, a reader would not list: it is talk of meetings in general ("talks are the
 * only way"), or of one that the text tells nothing of. Neither would he the mere suggestion of one, of no person, place or day. Where
 * the text has nothing else, it stays.
 */
export function worthTelling(gathered: readonly Gathered[]): readonly Gathered[] {
  const told = gathered.filter((one) => !isMereMention(one))
  if (told.some(({ persons, sides }) => persons.size + sides.size > 1)) return told.filter((one) => !isMereIdea(one))
  return told.length ? told : gathered
}

function isMereMention({ told, persons, sides, places }: Gathered): boolean {
  if (persons.size + sides.size + places.size > 0 || told.some((one) => one.time ?? isWithAnother(one))) return false
  return told.length === 1 || told.every(({ cue }) => cue.plural)
}

/** "The negotiating team met with the ruling council": it came to pass between two parties, though nobody names them. */
const isWithAnother = ({ cue: { pointing, kind, status, ground, parts }, described, trigger }: Told): boolean =>
  pointing === 'verb' &&
  kind === 'meeting' &&
  status === 'held' &&
  ground === 'said' &&
  parts.length > 1 &&
  parts.every(({ form, head }) => form !== 'pronoun' || /^(?:s?he|they)$/.test(head)) &&
  (described?.participants ?? []).some(({ start }) => start > trigger.end)

function isMereIdea({ told, persons, places }: Gathered): boolean {
  const [only] = told
  if (!only || told.length > 1 || persons.size + places.size > 0 || only.time || only.headline) return false
  const { status, ground, pointing, other } = only.cue
  return status === 'proposed' && ground === 'said' && (pointing === 'indefinite' || other)
}

/**
 * Whether a meeting is but somebody's way somewhere: anybody may fly to Accra or visit a shop, and a trip that nobody is told to
 * make is no visit. Who holds an office is on one, and so are a country's officials.
 */
export function isMereJourney(
  { told }: Gathered,
  { kind, participants, places }: Settled,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  if (kind !== 'visit') return false
  const persons = participants
    .flatMap(({ entity }) => entities.get(entity) ?? [])
    .filter((one) => one.kind === 'person')
  const nowhere = !places.length && told.length === 1
  if (persons.length)
    return (
      !persons.some(isOfficial) &&
      told.every(({ cue }) => cue.journey === 'verb' || (nowhere && cue.pointing === 'verb'))
    )
  return (
    !participants.length &&
    places.length > 0 &&
    told.every(({ cue }) => cue.journey && /^(?:bare|indefinite)$/.test(cue.pointing))
  )
}
