import { fold } from '../../names/fold'
import { isNation, landNamed, nationOf } from '../meaning/nation'
import type {
  Entity,
  IsoDay,
  Meeting,
  MeetingKind,
  MeetingMention,
  MeetingStatus,
  MeetingTime,
  Part,
  Span,
} from '../../model'
import { earlier } from './begun'
import type { Gathered } from './gathered'
import type { Inherited } from './itinerary'
import type { Teller, Told, ToldPart } from '../meaning/told'
import { weighed } from './weighed'

/** A meeting as the ledger has it, but for its number. */
export type Settled = Omit<Meeting, 'id'>

/**
 * Makes the ledger's entry of a gathered meeting: the union of who and where, the best of when and whether.
 *
 * @param stop where it was and when, where its mentions do not tell
 * @param arrived the day on which a visitor came, by what else the text tells
 */
export function settle(
  gathered: Gathered,
  teller: Teller,
  published: IsoDay | undefined,
  stop?: Inherited,
  arrived?: MeetingTime,
): Settled {
  const { told, sums } = gathered
  const parts = merged([...told.flatMap((one) => (isRetold(one, told) ? [] : one.parts)), ...gathered.inherited])
  const absent = parts.filter((part) => part.role === 'absent')
  const company = withoutSides(
    parts.filter((part) => part.role !== 'absent' && !teller.isManner(part)),
    told,
    teller,
  )
  const present = oneANation([...company, ...visited(told, company, teller)], teller)
  const hosts = present.filter((part) => part.role === 'host')
  // Who telephones is at two places.
  const own = kindOf(told) === 'call' ? [] : merged(told.flatMap((one) => one.places))
  const places = own.length ? own : merged(stop?.places ?? [])
  const best = bestTime(told) ?? arrived ?? (stop?.time && earlier(stop.time, told.find(({ gone }) => gone)?.gone ?? 0))
  const status = weighed(statusTold(told, best, published), told, best, published)
  const time = status === 'proposed' && isOfProposal(best, told, published) ? undefined : best
  const topic = told.find((one) => one.topic)?.topic
  return {
    kind: kindOf(told),
    status,
    participants: present.map(toPart),
    ...(absent.length && { absent: absent.map(toPart) }),
    ...(hosts.length && { hosts: hosts.map(toPart) }),
    places: places.map(toPart),
    ...(time && { time }),
    ...(topic && { topic }),
    mentions: [...told.map((one) => toMention(one, teller)), ...sums.map((one) => toSum(one, teller))].sort(
      (a, b) => a.trigger.start - b.trigger.start,
    ),
  }
}

/** "Ghana", "the Ghanaians" and "Accra" are one side, called by the country where it is; a body of a country is itself. */
function oneANation(parts: readonly ToldPart[], teller: Teller): ToldPart[] {
  const chosen = new Map<string, ToldPart>()
  const landOf = ({ index }: ToldPart): string =>
    /^(?:place|group)$/.test(teller.entity(index)?.kind ?? '') ? teller.nation(index) : ''
  const isLand = ({ index }: ToldPart): boolean => isNation(teller.entity(index) as Entity)
  for (const part of parts) {
    const land = landOf(part)
    const known = chosen.get(land)
    if (land && (!known || (isLand(part) && !isLand(known)))) chosen.set(land, part)
  }
  return parts.filter((part) => (chosen.get(landOf(part)) ?? part) === part)
}

/** The country that a visit leads to receives the visitor, where nobody of it is told to. */
function visited(told: readonly Told[], parts: readonly ToldPart[], teller: Teller): ToldPart[] {
  if (!parts.length || kindOf(told) !== 'visit') return []
  const nations = new Set(parts.map((part) => teller.nation(part.index)))
  const lands = told.flatMap(({ places, trigger }) => {
    const found = places.filter((place) => isCountry(teller.entity(place.index)))
    if (found.some((place) => leadsInto(trigger, place, teller))) return []
    return found.length === 1 || 2 * found.length > places.length ? found : []
  })
  return merged(lands).filter(
    ({ index }) => !nations.has(teller.nation(index)) && !parts.some((part) => part.index === index),
  )
}

/** "visited a school in Ghana" leads to the school, "arrived in Ghana" to the country. */
const leadsInto = (trigger: Span, place: ToldPart, teller: Teller): boolean =>
  place.start > trigger.end && !/^(?:arriv|land)/i.test(teller.words(trigger)) && teller.isInside(place)

const isCountry = (entity: Entity | undefined): boolean =>
  entity?.kind === 'place' && nationOf(entity) === landNamed(fold(entity.name))

const toPart = ({ entity, start, end }: ToldPart): Part => ({ entity, start, end })

function toMention(told: Told, teller: Teller): MeetingMention {
  return {
    trigger: told.trigger,
    sentence: told.sentence,
    participants: told.parts.filter((part) => part.role !== 'absent' && !teller.isManner(part)).map(toPart),
    places: told.places.map(toPart),
    time: told.time ?? told.vaguely ?? null,
    ...(told.described && { described: told.described }),
  }
}

/** A sum's time is that of several meetings, so it dates none. */
const toSum = (told: Told, teller: Teller): MeetingMention => ({ ...toMention(told, teller), time: null })

/** One part an entity; who is a host anywhere is a host. */
function merged(parts: readonly ToldPart[]): ToldPart[] {
  const byEntity = new Map<number, ToldPart>()
  for (const part of parts) {
    const known = byEntity.get(part.index)
    if (!known) byEntity.set(part.index, part)
    else if (known.role === 'member' && part.role === 'host') byEntity.set(part.index, { ...known, role: 'host' })
  }
  return [...byEntity.values()]
}

/**
 * Where the persons are named, the countries they act for are not listed beside them. Somebody of unknown country may act for
 * any but those beside whom a mention names him.
 */
function withoutSides(parts: readonly ToldPart[], told: readonly Told[], teller: Teller): ToldPart[] {
  const isPerson = (part: ToldPart): boolean => teller.entity(part.index)?.kind === 'person'
  const persons = parts.filter(isPerson)
  if (!persons.length || persons.length === parts.length) return [...parts]
  const acting = new Set(persons.map((part) => teller.nation(part.index)).filter(Boolean))
  const unknown = persons.filter((part) => !teller.nation(part.index))
  const sides = new Set(parts.filter((part) => !isPerson(part)).map((part) => teller.nation(part.index)))
  // As many countries as persons: each acts for one, whichever that is.
  const paired = sides.size > 1 && sides.size === persons.length && [...acting].every((nation) => sides.has(nation))
  // More countries than persons who may act for them: most have nobody who does.
  const many = [...sides].filter((nation) => nation && !acting.has(nation)).length > unknown.length + 1
  return parts.filter((part) => {
    const nation = teller.nation(part.index)
    if (isPerson(part) || !nation) return true
    return !paired && !acting.has(nation) && (many || unknown.every(({ index }) => areTogether(index, nation, told)))
  })
}

/** "Meets UN envoy", says the headline: who that is, the text tells. */
const isRetold = (one: Told, told: readonly Told[]): boolean =>
  one.headline &&
  !one.persons.size &&
  told.some(({ headline, persons, sides }) => !headline && persons.size + sides.size > 1)

const areTogether = (person: number, nation: string, told: readonly Told[]): boolean =>
  told.some((one) => one.persons.size === 1 && one.persons.has(person) && one.sides.has(nation))

const rank: Record<MeetingKind, number> = { summit: 5, call: 4, visit: 3, session: 2, talks: 1, meeting: 0 }

function kindOf(told: readonly Told[]): MeetingKind {
  return told.reduce<MeetingKind>((best, one) => (rank[one.cue.kind] > rank[best] ? one.cue.kind : best), 'meeting')
}

/** The day it began by the finest time told, the first among equals. */
function bestTime(told: readonly Told[]): MeetingTime | undefined {
  let best: MeetingTime | undefined
  // "On the fourth day of his tour Ito called for … on his tour, he said on Thursday", and not the day told before that
  const begun = told.find(({ gone, time, cue }) => gone && !time && cue.kind === 'visit' && cue.status === 'held')
  const goneBy = ({ start }: Span): number => (begun && begun.sentence.start <= start ? begun.gone : 0)
  for (const { time, loose, gone, starts, sentence } of told)
    if (time && !loose && (!best || length(time) < length(best)))
      best = earlier(time, gone || (starts ? 0 : goneBy(sentence)))
  return best ?? told.find(({ time }) => time)?.time
}

/** "asked in January to meet her": a day gone by is that of the asking, where nothing else is told of it. */
const isOfProposal = (time: MeetingTime | undefined, told: readonly Told[], published: IsoDay | undefined): boolean =>
  time?.latest !== undefined &&
  published !== undefined &&
  time.latest < published &&
  !told.some((one) => one.cue.status === 'held' && one.time?.value === time.value)

/** Longer for vaguer times. */
function length(time: MeetingTime): number {
  if (!time.earliest || !time.latest) return 5
  if (time.earliest === time.latest) return 0
  if (/^\d{4}-[A-Z]{2}$|-[QH]\d$/.test(time.value)) return 3
  return time.value.length >= 8 ? 1 : time.value.length === 7 ? 2 : 4
}

const weight: Record<MeetingStatus, number> = { cancelled: 5, held: 4, denied: 3, planned: 2, proposed: 1 }

/** How many mentions that take a meeting for held outweigh one that has it asked for or refused. */
const enough = 2

/** What is said outweighs what is hinted; a day to come cannot have been, a day gone by was not only planned. */
export function statusTold(told: readonly Told[], time?: MeetingTime, published?: IsoDay): MeetingStatus {
  const isHeld = ({ cue }: Told): boolean => cue.status === 'held'
  // "Novak to visit Norway", says the headline of a text that tells of the visit.
  const came = told.some((one) => isHeld(one) && !one.headline && one.cue.ground !== 'none')
  const asked = came ? told.filter((one) => isHeld(one) || !one.headline) : told
  const strongest = (ground: string): MeetingStatus | undefined =>
    asked
      .filter((one) => one.cue.ground === ground)
      .map((one) => one.cue.status)
      .sort((a, b) => weight[b] - weight[a])[0]
  const said = strongest('said')
  // "asked her to attend the summit" does not outweigh what was done at it.
  const outweighed = /^(?:proposed|denied)$/.test(said ?? '') && asked.filter(isHeld).length >= enough
  const status = (outweighed ? undefined : said) ?? strongest('hinted') ?? 'held'
  if (!published || !time?.earliest || !time.latest) return status
  if (status === 'held' && time.earliest > published) return 'planned'
  if (status === 'planned' && time.latest < published) return 'held'
  return status
}
