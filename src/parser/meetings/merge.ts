import type { MeetingKind, MeetingStatus, MeetingTime } from '../model'
import type { Teller, Told, ToldPart } from './told'
import { fold } from '../names/fold'
import { countryNamed } from '../names/nations'
import { pausing, type Steps } from '../steps'
import { parseIsoDay } from '../time/calendar'

/** A meeting in the making: its mentions in order, and what they say together. */
export interface Gathered {
  readonly told: Told[]
  /** Of the mentions, those that differ in what is asked of all of them: a meeting told ten thousand times stays cheap. */
  readonly distinct: Told[]
  /** What was asked of those. */
  readonly asked: Set<string>
  /** Mentions of several meetings at once, this one among them. */
  readonly sums: Told[]
  /** Those who met before, where the same talks go on. */
  readonly inherited: readonly ToldPart[]
  readonly persons: Set<number>
  readonly sides: Set<string>
  readonly places: Set<number>
  order: number
}

/** How many of the meetings told last a mention is compared with: enough for prose, and linear for a book. */
export const reach = 40

/** Sorts mentions into meetings, in order of the text. */
export function* gather(tellings: readonly Told[], teller: Teller): Steps<Gathered[]> {
  const meetings: Gathered[] = []
  const recent: Gathered[] = []
  yield* pausing(tellings, (told) => {
    const latest = lastTold(recent)
    let best = bestFit(told, recent, latest, teller)
    if (best) recent.splice(recent.indexOf(best), 1)
    else {
      best = begun(told, latest)
      meetings.push(best)
      if (recent.length >= reach) recent.shift()
    }
    recent.push(best)
    add(best, told)
  })
  return meetings
}

function bestFit(
  told: Told,
  recent: readonly Gathered[],
  latest: Gathered | undefined,
  teller: Teller,
): Gathered | undefined {
  let best: Gathered | undefined
  let bestScore = 0
  for (const meeting of recent) {
    const score = fit(told, meeting, teller, meeting === latest)
    if (score > 0 && score >= bestScore) {
      best = meeting
      bestScore = score
    }
  }
  return best && best !== latest && isOfNobody(best) && latest && goesOn(told, latest) ? undefined : best
}

const isOfNobody = ({ persons, sides }: Gathered): boolean => persons.size + sides.size === 0

/** The last meeting of which it is told who or where, not merely that there is talk. */
function lastTold(recent: readonly Gathered[]): Gathered | undefined {
  for (let i = recent.length - 1; i >= 0; i--) {
    const { persons, sides, places } = recent[i] as Gathered
    if (persons.size + sides.size + places.size > 0) return recent[i]
  }
  return undefined
}

/** A new meeting; "the talks will resume on Monday", "the next round is in Oslo" are of those who met before. */
function begun(told: Told, latest: Gathered | undefined): Gathered {
  const heir = latest && goesOn(told, latest) ? latest : undefined
  const parts = heir ? [...heir.distinct.flatMap((one) => one.parts), ...heir.inherited] : []
  return {
    told: [],
    distinct: [],
    asked: new Set(),
    sums: [],
    inherited: [...new Map(parts.map((part) => [part.index, part])).values()],
    persons: new Set(heir?.persons),
    sides: new Set(heir?.sides),
    places: new Set(),
    order: 0,
  }
}

function goesOn(told: Told, latest: Gathered): boolean {
  const { status, ground, other, kind } = told.cue
  const last = latest.told.at(-1) as Told
  if (told.persons.size + told.sides.size > 0 || kind !== 'talks' || last.cue.kind === 'visit') return false
  const set = told.time !== undefined || told.places.length > 0
  return set && status === 'planned' && ground === 'said' && (told.plain || other) && told.block - last.block <= 6
}

function add(meeting: Gathered, told: Told): void {
  meeting.told.push(told)
  const asked = askedOf(told)
  if (meeting.distinct.length < mostDistinct && !meeting.asked.has(asked)) {
    meeting.asked.add(asked)
    meeting.distinct.push(told)
  }
  for (const person of told.persons) meeting.persons.add(person)
  for (const side of told.sides) meeting.sides.add(side)
  for (const place of told.places) meeting.places.add(place.index)
  meeting.order ||= told.cue.order
}

/** More different times than this are no one meeting's: an end for a text made to have more. */
const mostDistinct = 200

function askedOf({ headline, cue, time }: Told): string {
  const when = time ? `${time.value} ${time.earliest ?? ''} ${time.latest ?? ''}` : ''
  return `${headline} ${cue.ground} ${cue.status} ${cue.kind} ${when}`
}

/** How well a mention fits a meeting: 0 where it speaks of another one. */
function fit(told: Told, meeting: Gathered, teller: Teller, latest: boolean): number {
  const first = meeting.told[0] as Told
  if (told.cue.other || told.cue.plural !== first.cue.plural) return 0
  if (!kindsFit(told.cue.kind, first.cue.kind) || !statusesFit(told, meeting)) return 0
  if (ranksApart(told, meeting)) return 0
  if (told.cue.order && meeting.order && told.cue.order !== meeting.order) return 0
  if (isThen(told, meeting)) return 9
  const time = timesFit(told, meeting)
  const place = placesFit(told, meeting, teller)
  const known = peopleFit(told, meeting, teller)
  const people = known < 0 && time >= 0 && place >= 0 ? peopleSeenAgain(told, meeting, time, teller, latest) : known
  if (time < 0) return time === near && people >= 2 && place > 0 && told.cue.ground === 'said' ? 1 : 0
  if (place < 0) return people >= 3 && time > 0 && sameDay(told, meeting) ? 1 : 0
  if (people < 0) return 0
  if (
    people === 0 &&
    place === 0 &&
    time <= 0 &&
    told.places.length &&
    told.block - (meeting.told.at(-1) as Told).block > 1
  )
    return 0
  if (people === 0) return refersBack(told, meeting) ? 1 + time + place + salience(told, meeting) : 0
  if (people === 1) {
    const headed = meeting.distinct.every((one) => one.headline)
    const sure =
      told.cue.pointing === 'definite' ||
      headed ||
      elaborates(told, meeting) ||
      isSameTour(told, meeting) ||
      (told.cue.order > 0 && told.cue.order === meeting.order) ||
      sharesCompany(told, meeting) ||
      time > 0 ||
      place > 0 ||
      sameSentence(told, meeting)
    return sure ? 2 + time + place : 0
  }
  if (people === 2 && !(told.persons.size && meeting.persons.size) && told.persons.size + meeting.persons.size > 0)
    return told.cue.pointing === 'definite' || time + place > 0 || follows(told, meeting)
      ? people + 2 * time + 2 * place
      : 0
  return people + 2 * time + 2 * place + Number(isStatusOf(told, meeting)) / 2
}

/** "during his meeting he said": of two meetings of the same people the one that was held is meant. */
const isStatusOf = (told: Told, meeting: Gathered): boolean =>
  meeting.distinct.some(({ cue }) => cue.status === told.cue.status && cue.ground === 'said')

/** Those whom leaders send prepare a summit, or speak beside it; they do not hold it. */
function ranksApart(told: Told, meeting: Gathered): boolean {
  if (told.lower) return meeting.distinct.some((one) => one.cue.kind === 'summit')
  return told.cue.kind === 'summit' && meeting.told.some((one) => one.lower)
}

const families: Record<MeetingKind, number> = { meeting: 0, summit: 0, talks: 0, session: 0, call: 1, visit: 2 }

function kindsFit(a: MeetingKind, b: MeetingKind): boolean {
  return families[a] === families[b]
}

/** "The last summit was in 2007, when A and B met": one occasion. */
function isThen(told: Told, meeting: Gathered): boolean {
  return told.when && told.cue.pointing === 'verb' && sameSentence(told, meeting)
}

/**
 * Whether people that differ may still be those of one meeting: 2 where the words refer to it in passing and share one
 * person and the other's country at the same time, 1 where somebody joins "the talks" just told, else -1.
 */
function peopleSeenAgain(told: Told, meeting: Gathered, time: number, teller: Teller, latest: boolean): number {
  const last = meeting.told.at(-1) as Told
  const { pointing } = told.cue
  if (pointing === 'verb' || !told.persons.size) return -1
  if (pointing === 'definite' && isOfOneBody(told, meeting)) return 1
  const mine = [...told.persons]
  const foreign = [...told.sides].some((side) => side !== teller.nation(mine[0] as number))
  if (told.plain && mine.length === 1 && !foreign && !told.time && !told.places.length)
    return told.block - last.block <= (latest ? 8 : 1) ? 1 : -1
  if (!meeting.persons.size) return -1
  const others = mine.filter((person) => !meeting.persons.has(person))
  if (time <= 0 || others.length === mine.length) return -1
  const theirs = [...meeting.persons].filter((person) => !told.persons.has(person))
  const nations = new Set(theirs.map((person) => teller.nation(person)).filter(Boolean))
  return others.every((person) => nations.has(teller.nation(person))) ? 2 : -1
}

/** "the UN meeting", at which others speak than those told before: of the same body, not of the same country. */
function isOfOneBody(told: Told, meeting: Gathered): boolean {
  return [...told.sides].some((side) => side.startsWith('#') && meeting.sides.has(side))
}

/** "The presidents of A and B met …", and in the next paragraph who they are. */
function follows(told: Told, meeting: Gathered): boolean {
  const last = meeting.told.at(-1) as Told
  return last === meeting.told[0] && told.block - last.block <= 1 && told.persons.size === meeting.sides.size
}

/** "Lund met the country's leaders on Monday", and a little later: "Lund met President Kovac and Prime Minister Petrov". */
function elaborates(told: Told, meeting: Gathered): boolean {
  const last = meeting.told.at(-1) as Told
  const whole = meeting.persons.size === 1 && meeting.sides.size > 0 && told.persons.size > 1
  return whole && last === meeting.told[0] && told.block - last.block <= 4 && last.cue.kind === told.cue.kind
}

/** "met rebel leaders", and again "met rebel leaders": those whom nobody names are the same. */
function sharesCompany(told: Told, meeting: Gathered): boolean {
  return told.company.some((one) => meeting.distinct.some(({ company }) => company.includes(one)))
}

/** A visitor's visit that is told again without saying where; of one that is yet to come the first may leave it open too. */
function isSameTour(told: Told, meeting: Gathered): boolean {
  if (told.cue.kind !== 'visit' || told.persons.size !== 1 || meeting.persons.size !== 1) return false
  if (told.cue.status !== 'held' && meeting.told[0]?.cue.status === told.cue.status && !meeting.places.size) return true
  return told.sides.size === 0 && !told.places.length && told.cue.pointing !== 'verb'
}

/** A meeting that was held is not the one that is proposed; plans, calls-off and refusals are of one piece. */
function statusesFit(told: Told, meeting: Gathered): boolean {
  if (told.cue.ground !== 'said') return true
  const status = told.cue.status
  const dated = status === 'planned' && !told.time && told.cue.pointing !== 'definite'
  if (dated && meeting.distinct.some((one) => one.cue.status === 'held' && one.cue.ground === 'said' && one.time))
    return false
  return meeting.distinct.every((one) => one.cue.ground !== 'said' || compatible(status, one.cue.status))
}

function compatible(a: MeetingStatus, b: MeetingStatus): boolean {
  if (a === b) return true
  const pair = `${a} ${b}`
  return ['planned', 'cancelled'].includes(a) && ['planned', 'cancelled', 'proposed'].includes(b)
    ? true
    : pair === 'held planned' || pair === 'planned held' || pair === 'proposed planned' || pair === 'proposed cancelled'
}

const near = -1
const apart = -2

/** 1 where the days agree, 0 where nothing is known, {@link near} where they differ by a day or two, {@link apart} beyond. */
function timesFit(told: Told, meeting: Gathered): number {
  if (!told.time) return 0
  let best = 0
  for (const one of meeting.distinct) {
    if (!one.time) continue
    const fits = compare(told.time, one.time)
    if (fits < 0) return fits
    best = Math.max(best, fits)
  }
  return best
}

function compare(a: MeetingTime, b: MeetingTime): number {
  if (!a.earliest || !b.earliest || !a.latest || !b.latest) return a.value === b.value ? 1 : 0
  if (a.earliest <= b.latest && b.earliest <= a.latest) return 1
  return isDay(a) && isDay(b) && Math.abs((parseIsoDay(a.earliest) ?? 0) - (parseIsoDay(b.earliest) ?? 9)) <= 2
    ? near
    : apart
}

const isDay = (time: MeetingTime): boolean => time.earliest !== undefined && time.earliest === time.latest

function sameDay(told: Told, meeting: Gathered): boolean {
  return meeting.distinct.some(
    (one) => one.time && told.time && isDay(one.time) && one.time.earliest === told.time.earliest && isDay(told.time),
  )
}

/** What stands in a town, and so does not differ from it. */
const building =
  /\b(?:house|palace|hotel|hall|building|headquarters|cent(?:er|re)|castle|residence|airport|base|kremlin|villa|museum|embassy|university|airbase|resort)\b/

/** 1 where they share a place, 0 where nothing is known or one may lie in the other, -1 where they differ. */
function placesFit(told: Told, meeting: Gathered, teller: Teller): number {
  if (!told.places.length || !meeting.places.size) return 0
  if (told.places.some((place) => meeting.places.has(place.index))) return 1
  const country = (index: number): boolean => {
    const name = fold(teller.entity(index)?.name ?? '')
    return countryNamed(name) !== undefined || building.test(name)
  }
  const mine = told.places.some((place) => country(place.index))
  const theirs = [...meeting.places].some(country)
  return mine !== theirs ? 0 : -1
}

/**
 * 3 where the same people meet, 2 where one list holds the other or its sides, 1 where a single one is shared, 0 where
 * the mention names nobody, -1 where they differ.
 */
function peopleFit(told: Told, meeting: Gathered, teller: Teller): number {
  const mine = told.persons
  const theirs = meeting.persons
  if (!mine.size && !told.sides.size) return 0
  if (!theirs.size && !meeting.sides.size) return joinsNobody(told, meeting)
  const shared = [...mine].filter((person) => theirs.has(person)).length
  if (mine.size && theirs.size) {
    const smaller = Math.min(mine.size, theirs.size)
    if (shared < smaller) return -1
    if (shared === 1) return mine.size === 1 && theirs.size === 1 && !sidesAgree(told, meeting) ? -1 : 1
    return mine.size === theirs.size ? 3 : 2
  }
  if (!mine.size && !theirs.size) return sameSides(told.sides, meeting.sides)
  return mine.size ? sidesHold(meeting.sides, mine, teller) : sidesHold(told.sides, theirs, teller)
}

/** A meeting told without people gets them later: from the same place, or when a headline spoke of it. */
function joinsNobody(told: Told, meeting: Gathered): number {
  if (told.places.some((place) => meeting.places.has(place.index))) return 1
  return meeting.distinct.every((one) => one.headline) && meeting.places.size === 0 && told.cue.ground === 'said'
    ? 1
    : -1
}

/** With one person each, the other side decides: "Putin … with Iran" is not "Putin … with Turkey". */
function sidesAgree(told: Told, meeting: Gathered): boolean {
  if (!told.sides.size || !meeting.sides.size) return true
  return [...told.sides].some((side) => meeting.sides.has(side))
}

function sameSides(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if ([...small].some((side) => !large.has(side))) return -1
  return small.size > 1 ? 2 : 1
}

/** Whether persons can be those who act for countries: none of a foreign country, one at least of theirs. */
function sidesHold(sides: ReadonlySet<string>, persons: ReadonlySet<number>, teller: Teller): number {
  const nations = [...persons].map((person) => teller.nation(person)).filter(Boolean)
  if (!nations.length || nations.some((nation) => !sides.has(nation))) return -1
  return sides.size > 1 ? 2 : 1
}

/** A meeting told by the verb of a clause, or of the same kind, is meant before one that was mentioned in passing. */
function salience(told: Told, meeting: Gathered): number {
  const alike = meeting.distinct.some((one) => one.cue.kind === told.cue.kind)
  const main = meeting.distinct.some((one) => one.cue.ground === 'said')
  return Number(alike) + Number(main)
}

/** "the meeting", "the talks": one told before, not long ago. */
function refersBack(told: Told, meeting: Gathered): boolean {
  const last = meeting.told.at(-1) as Told
  const { pointing } = told.cue
  if (pointing === 'indefinite' || pointing === 'verb') return false
  return told.block - last.block <= (pointing === 'definite' ? 12 : 3)
}

function sameSentence(told: Told, meeting: Gathered): boolean {
  return meeting.told.at(-1)?.sentence.start === told.sentence.start
}
