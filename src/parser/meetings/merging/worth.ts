import type { Entity } from '../../model'
import type { PartCue } from '../cue'
import type { Gathered } from './gathered'
import { isOfficial } from './officials'
import { envoys } from '../who/envoys'
import { isUnclaimed } from '../who/parts'
import type { Settled } from './settle'
import type { Told } from '../meaning/told'

/**
 * What is told once, of nobody, at no place and on no day, a reader would not list: it is talk of meetings in general ("talks are the
 * only way"), or of one that the text tells nothing of. Neither would he the mere suggestion of one, of no person, place or day, nor
 * that one party is open to talks, with nobody. Where the text has nothing else, all of it stays.
 */
export function worthTelling(gathered: readonly Gathered[]): readonly Gathered[] {
  const talked = gathered.some((one) => one.told.some(isTalks) && !isMereTalk(one) && !isMereMention(one))
  const isLeft = (one: Gathered): boolean => !talked && isUnderWay(one)
  const meant = gathered.filter((one) => isLeft(one) || !isMereTalk(one))
  const told = meant.filter((one) => isLeft(one) || !isMereMention(one))
  if (told.some(({ persons, sides }) => persons.size + sides.size > 1)) return told.filter((one) => !isMereIdea(one))
  if (told.length) return told
  return meant.length ? meant : gathered
}

const isTalks = ({ cue }: Told): boolean => cue.kind === 'talks'

/** "says it is in talks", "after two days of talks on tax": the only talks of a text are no talk in general. */
const isUnderWay = ({ told }: Gathered): boolean =>
  told.some(({ cue, under, about }) => cue.kind === 'talks' && cue.status === 'held' && (under || about !== ''))

function isMereMention({ told, persons, sides, places }: Gathered): boolean {
  if (persons.size + sides.size + places.size > 0 || told.some((one) => one.time ?? isWithAnother(one))) return false
  return told.length === 1 || told.every(({ cue }) => cue.plural)
}

/** The one mention of what is told at no place and on no day. */
function onlyMention({ told: [only, ...more], places }: Gathered): Told | undefined {
  return more.length || places.size || only?.time ? undefined : only
}

/** "agreeing to talks", "shows no interest in peace talks", "a phone call would do": of one party at most, and with nobody. */
function isMereTalk(gathered: Gathered): boolean {
  const { persons, sides } = gathered
  const only = onlyMention(gathered)
  if (!only || persons.size + sides.size > 1 || only.presupposed) return false
  const { kind, pointing, status } = only.cue
  if (!/^(?:talks|call)$/.test(kind) || !/^(?:bare|indefinite)$/.test(pointing)) return false
  // What a person refuses was offered to him.
  if (status === 'denied' && persons.size) return false
  return !only.company.length && only.parts.every(({ start }) => start < only.trigger.start)
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

function isMereIdea(gathered: Gathered): boolean {
  const only = onlyMention(gathered)
  if (!only || gathered.persons.size > 0 || only.headline) return false
  const { status, ground, pointing, other } = only.cue
  return status === 'proposed' && ground === 'said' && (pointing === 'indefinite' || other)
}

/** "Harbour visited Accra", "the mayor flew to Accra": whom nothing in the document explains, so that nobody is told to go there; "sent officials to Accra" tells enough. */
export const isByNobody = ({ cue: { kind, pointing, parts, journey }, parts: told, persons }: Told): boolean =>
  kind === 'visit' &&
  pointing === 'verb' &&
  ((journey === 'verb' && !persons.size && parts.every(({ form }) => form === 'name')) || isByStranger(parts, told))

const isByStranger = (parts: readonly PartCue[], told: Told['parts']): boolean =>
  parts.some(({ form, sides }) => form === 'nominal' && !sides.length) &&
  !parts.some(({ head }) => envoys.has(head) && head.endsWith('s')) &&
  !told.some(({ role }) => role === 'member')

/** "received Welcome", "brought together Film and Music": met with nobody whom the document knows by name. */
export const isWithNobody = ({ cue: { pointing, parts }, parts: told }: Told): boolean =>
  pointing === 'verb' &&
  parts.some(({ role }) => role === 'host') &&
  parts.some((part) => part.role === 'member' && isUnclaimed(part)) &&
  !told.some(({ role }) => role === 'member')

/** The persons, by their entities, who meet somebody in office: their journeys are visits. */
export function meetOfficials(
  meetings: readonly Settled[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlySet<string> {
  const busy = new Set<string>()
  for (const { kind, participants } of meetings) {
    if (kind === 'visit' || participants.length < 2) continue
    const officials = participants.filter(({ entity }) => isOfficial(entities.get(entity)))
    for (const { entity } of participants) if (officials.some((other) => other.entity !== entity)) busy.add(entity)
  }
  return busy
}

/**
 * Whether a meeting is but somebody's way somewhere: anybody may fly to Accra or visit a shop, and a trip that nobody is told to
 * make is no visit. Who holds an office is on one, and so are a country's officials.
 */
export function isMereJourney(
  { told }: Gathered,
  { kind, participants, places }: Settled,
  entities: ReadonlyMap<string, Entity>,
  busy: ReadonlySet<string>,
): boolean {
  if (kind !== 'visit') return false
  const persons = participants
    .flatMap(({ entity }) => entities.get(entity) ?? [])
    .filter((one) => one.kind === 'person')
  const nowhere = !places.length && told.length === 1
  if (persons.length)
    return (
      !persons.some((one) => isOfficial(one) || busy.has(one.id)) &&
      !told.some(({ cue }) => cue.parts.some(isDelegation)) &&
      told.every(({ cue }) => cue.journey === 'verb' || (nowhere && cue.pointing === 'verb'))
    )
  return (
    !participants.length &&
    places.length > 0 &&
    told.every(
      ({ cue }) => cue.journey && (/^(?:bare|indefinite|verb)$/.test(cue.pointing) || cue.parts.every(isPronoun)),
    )
  )
}

/** "a delegation headed by Ito" */
const isDelegation = ({ form, head }: PartCue): boolean => form === 'nominal' && /^delegations?$/.test(head)

/** "They arrived at Lund Airport", and nobody knows who. */
const isPronoun = ({ form }: PartCue): boolean => form === 'pronoun'
