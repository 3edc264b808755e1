import type { MeetingKind, MeetingStatus } from '../../model'
import { pausing, type Steps } from '../../steps'
import type { Gathered } from './gathered'
import { isHeadOf, isMereHeading } from './headed'
import { isWithAnother } from './withAnother'
import {
  elaborates,
  follows,
  isRetold,
  isSameTour,
  peopleFit,
  peopleSeenAgain,
  pointsBack,
  sharesCompany,
} from './sameCompany'
import type { Teller, Told } from '../meaning/told'
import { numbered, ofRow } from './numbered'
import { standsInTown, near, placesFit, sameDay, timesFit } from './whenWhere'
import { isApartInTime } from './yetToCome'

/** How many of the meetings told last a mention is compared with: enough for prose, and linear for a book. */
export const reach = 40

/** Sorts mentions into meetings, in order of the text. */
export function* gather(tellings: readonly Told[], teller: Teller): Steps<Gathered[]> {
  const meetings: Gathered[] = []
  const recent: Gathered[] = []
  yield* pausing(
    tellings,
    (one) => {
      if (recent.length > 0 && isMereHeading(one)) return
      const latest = lastTold(recent)
      const told = asKind(one, latest?.told.at(-1)?.cue.kind)
      let best = isOneMore(told) ? numbered(told, recent) : bestFit(told, recent, latest, teller)
      if (!best && (told.cue.known || (isOneMore(told) && !(latest && goesOn(told, latest))))) return
      if (best) recent.splice(recent.indexOf(best), 1)
      else {
        const row = told.cue.round === 'talks' ? ofRow(told, recent) : undefined
        best = begun(row ?? (latest && goesOn(told, latest) ? latest : ofRow(told, recent)))
        meetings.push(best)
        if (recent.length >= reach) recent.shift()
      }
      recent.push(best)
      add(best, told)
    },
    // Each is compared with so many meetings that it makes a step of its own.
    1,
  )
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
function begun(heir: Gathered | undefined): Gathered {
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
  const { status, ground, other, order, kind, round } = told.cue
  const last = latest.told.at(-1) as Told
  if (round === 'any') return isRightBehind(told, last)
  if (round === 'row') return isInRow(told, last)
  if (kind !== 'talks' || !(told.persons.size + told.sides.size === 0 || (round && isAmong(told, latest)))) return false
  if (last.cue.kind === 'visit' || last.cue.kind === 'call') return false
  const set = told.time !== undefined || told.places.length > 0
  if (round)
    return (
      told.block - last.block <= 3 &&
      latest.distinct.some((one) => one.cue.kind === 'talks' || (order === 1 && one.cue.pointing === 'verb'))
    )
  return (
    set &&
    status === 'planned' &&
    ground === 'said' &&
    (told.plain || other || order > 1) &&
    told.block - last.block <= 6
  )
}

/** "In the second round he spoke": one of those who met before, and nobody else. */
const isAmong = ({ persons, sides }: Told, latest: Gathered): boolean =>
  sides.size === 0 && [...persons].every((person) => latest.persons.has(person))

/** "The next one": in the sentence of what it is one more of, or the next. */
const isRightBehind = ({ cue, block }: Told, last: Told): boolean =>
  block === last.block &&
  cue.sentence - last.cue.sentence <= 1 &&
  /^(?:meeting|talks|session|summit)$/.test(last.cue.kind)

/** "The second": of the row of which one was told in this paragraph. */
const isInRow = ({ cue, block }: Told, last: Told): boolean =>
  block === last.block &&
  cue.sentence - last.cue.sentence <= 2 &&
  last.cue.kind !== 'visit' &&
  (last.cue.order > 0 || last.cue.count > 1)

const isOneMore = ({ cue: { round } }: Told): boolean => round === 'any' || round === 'row'

/** As `told`, of the kind of what it is one more of. */
const asKind = (told: Told, kind: MeetingKind | undefined): Told =>
  kind && isOneMore(told) ? { ...told, cue: { ...told.cue, kind } } : told

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

function askedOf({ headline, cue, time, loose }: Told): string {
  const when = time ? `${time.value} ${time.earliest ?? ''} ${time.latest ?? ''}` : ''
  return `${headline} ${loose} ${cue.ground} ${cue.status} ${cue.kind} ${when}`
}

/** "two meetings" are not the one; "the meetings in Oslo" may be the talks there, which went on for days. */
function isOneOfMany({ cue }: Told, first: Told): boolean {
  const [many, one] = cue.plural ? [cue, first.cue] : [first.cue, cue]
  return many.plural && !one.plural && (many.count > 1 || one.order > 0)
}

/** "with no talks in sight", "its meetings never were": none at all, and no word of another. */
const isNone = ({ cue, persons, sides }: Told): boolean =>
  cue.status === 'denied' &&
  cue.ground === 'said' &&
  /^(?:bare|indefinite)$/.test(cue.pointing) &&
  persons.size + sides.size === 0

/** "Later they had dinner": another meeting than the talks of that day. */
const isLaterMeal = (told: Told, meeting: Gathered): boolean =>
  told.meal === 'later' && meeting.distinct.every((one) => one.meal === 'none')

/** How well a mention fits a meeting: 0 where it speaks of another one. */
function fit(told: Told, meeting: Gathered, teller: Teller, latest: boolean): number {
  const first = meeting.told[0] as Told
  if (told.cue.other || isOneOfMany(told, first) || isNone(told) || isLaterMeal(told, meeting)) return 0
  if (isNone(first) && told.cue.pointing !== 'definite') return 0
  if (!kindsFit(told.cue.kind, first.cue.kind) && !isSpokenAt(told, first)) return 0
  if (isHeadOf(told, meeting, teller)) return 3
  if (isApartInTime(told, meeting, teller)) return 0
  if (!(statusesFit(told, meeting) || isAboutIt(told, meeting, teller))) return 0
  if (ranksApart(told, meeting) || ((told.beside || told.cue.apart) && sameSentence(told, meeting))) return 0
  if (told.cue.order && meeting.order && told.cue.order !== meeting.order) return 0
  // "Third round ends", and then "the third round of talks"
  if (told.cue.order && told.cue.order === meeting.order && meeting.distinct.every((one) => one.headline)) return 3
  if (isThen(told, meeting)) return 9
  if (isNextOne(told, meeting)) return 0
  if (told.named && latest && sameSentence(told, meeting) && peopleFit(told, meeting, teller) >= 0) return 8
  if (isNext(first) && told.cue.status === 'held' && told.time) return 0
  const time = timesFit(told, meeting)
  const place = placesFit(told, meeting, teller)
  const known = peopleFit(told, meeting, teller)
  const people = known < 0 && time >= 0 && place >= 0 ? peopleSeenAgain(told, meeting, time, teller, latest) : known
  if (time < 0) {
    if (told.cue.ground !== 'said' || place <= 0) return 0
    return (time === near && people >= 2) || isDisputed(told, meeting, people) ? 1 : 0
  }
  if (place < 0) return people >= 3 && time > 0 && sameDay(told, meeting) ? 1 : 0
  if (people < 0 || (people === 1 && isWithAnother(told, meeting, teller))) return 0
  if (
    people === 0 &&
    place === 0 &&
    time <= 0 &&
    told.places.length &&
    !standsInTown(told, teller) &&
    told.block - (meeting.told.at(-1) as Told).block > 1
  )
    return 0
  if (people === 0)
    return refersBack(told, meeting, time > 0 || place > 0) ? 1 + time + place + salience(told, meeting) : 0
  if (people === 1) {
    const headed = meeting.distinct.every((one) => one.headline) || isHeadlined(told, meeting)
    const sure =
      told.cue.pointing === 'definite' ||
      (told.cue.pointing === 'bare' && told.cue.kind === 'meeting' && !told.cue.plural) ||
      headed ||
      elaborates(told, meeting) ||
      isSameTour(told, meeting) ||
      (told.cue.order > 0 && told.cue.order === meeting.order) ||
      sharesCompany(told, meeting) ||
      pointsBack(told, meeting, teller) ||
      isRetold(told, meeting) ||
      (isIdea(told) && meeting.distinct.some(isProposed)) ||
      isOfSameSide(told, meeting) ||
      (isProposed(told) && told.persons.size === 0 && meeting.distinct.every(isProposed)) ||
      time > 0 ||
      place > 0 ||
      (told.cue.pointing !== 'indefinite' && sameSentence(told, meeting))
    return sure ? 2 + time + place + likeness(told, meeting) : 0
  }
  if (people === 2 && !(told.persons.size && meeting.persons.size) && told.persons.size + meeting.persons.size > 0)
    return told.cue.pointing === 'definite' || time + place > 0 || follows(told, meeting, teller)
      ? people + 2 * time + 2 * place
      : 0
  return people + 2 * time + 2 * place + Number(isStatusOf(told, meeting)) / 2 - Number(isIdeaBeside(told, meeting))
}

/** "met there on Monday", and in the same paragraph "the meeting there was held on Friday, others say": one of two days. */
const isDisputed = (told: Told, meeting: Gathered, people: number): boolean =>
  people > 0 && told.cue.pointing === 'definite' && told.block === meeting.told.at(-1)?.block

/** Of several meetings of one person, one of the same kind that came to pass alike: less than a day or a place. */
const likeness = (told: Told, meeting: Gathered): number =>
  Number(meeting.distinct.some(({ cue }) => cue.kind === told.cue.kind)) / 3 + Number(isStatusOf(told, meeting)) / 3

/** "during his meeting he said": of two meetings of the same people the one that was held is meant. */
const isStatusOf = (told: Told, meeting: Gathered): boolean =>
  meeting.distinct.some(({ cue }) => cue.status === told.cue.status && cue.ground === 'said')

/** "Kovac to meet activists" over "Kovac will meet the activists of …": of one person alone a headline tells the main meeting. */
const isHeadlined = (told: Told, meeting: Gathered): boolean =>
  meeting.told[0]?.headline === true &&
  told.persons.size === 1 &&
  meeting.persons.size === 1 &&
  told.sides.size + meeting.sides.size === 0 &&
  meeting.told[0].cue.status === told.cue.status

/** "a summit with Ito": of one that came to pass the text would say more. */
const isIdea = ({ cue, sides }: Told): boolean =>
  cue.pointing === 'indefinite' && cue.ground === 'none' && sides.size === 0

const isProposed = ({ cue }: Told): boolean => cue.status === 'proposed' && cue.ground === 'said'

const isIdeaBeside = (told: Told, meeting: Gathered): boolean =>
  isIdea(told) && meeting.distinct.some(({ cue }) => cue.status === 'held' && cue.ground === 'said')

/** Those whom leaders send prepare a summit, or speak beside it; they do not hold it. */
function ranksApart(told: Told, meeting: Gathered): boolean {
  if (told.lower) return meeting.distinct.some((one) => one.cue.kind === 'summit')
  return told.cue.kind === 'summit' && meeting.told.some((one) => one.lower)
}

const families: Record<MeetingKind, number> = { meeting: 0, summit: 0, talks: 0, session: 0, call: 1, visit: 2 }

function kindsFit(a: MeetingKind, b: MeetingKind): boolean {
  return families[a] === families[b]
}

/** "spoke on Monday", and "during the call" */
const isSpokenAt = ({ cue: { known, kind } }: Told, { cue }: Told): boolean =>
  known === true && kind === 'call' && cue.kind === 'talks' && cue.pointing === 'verb'

/** "The last summit was in 2007, when A and B met": one occasion. */
function isThen(told: Told, meeting: Gathered): boolean {
  if (!told.when || !sameSentence(told, meeting)) return false
  const last = meeting.told.at(-1)
  // "have not spoken since May, when a call ended in a quarrel"
  const isCall = told.cue.kind === 'call' && last?.cue.kind === 'call' && told.time?.value === last.time?.value
  return told.cue.pointing === 'verb' || isCall
}

/** "They also met Lemaire", who was not at the meeting of those two. */
const isNextOne = (told: Told, meeting: Gathered): boolean =>
  told.also &&
  told.cue.pointing === 'verb' &&
  meeting.persons.size > 1 &&
  [...told.persons].some((person) => !meeting.persons.has(person))

/** "hopeful that a deal would emerge from the talks with Lund", "her meeting with him was no state visit": what is said of one told before. */
const isAboutIt = (told: Told, meeting: Gathered, teller: Teller): boolean =>
  told.cue.pointing === 'definite' &&
  !told.time &&
  meeting.distinct.some(({ cue }) => cue.status === 'held') &&
  !told.proposed &&
  peopleFit(told, meeting, teller) > 0

/** A meeting that was held is not the one that is proposed; plans, calls-off and refusals are of one piece. */
function statusesFit(told: Told, meeting: Gathered): boolean {
  if (told.cue.ground !== 'said') return true
  const status = told.cue.status
  const open = /^(?:planned|proposed)$/.test(status) && !told.time && told.cue.pointing !== 'definite'
  const least = status === 'planned' ? /^said$/ : /^(?:said|hinted)$/
  if (open && meeting.distinct.some((one) => one.cue.status === 'held' && least.test(one.cue.ground) && one.time))
    return false
  if (status === 'planned' && told.time && meeting.told.length > 1 && hasBeen(meeting)) return false
  return meeting.distinct.every((one) => one.cue.ground !== 'said' || compatible(status, one.cue.status))
}

const hasBeen = ({ distinct }: Gathered): boolean =>
  distinct.some(({ cue, headline }) => !headline && cue.status === 'held' && cue.ground === 'said') &&
  distinct.every(({ cue, time }) => cue.status === 'held' && !time)

function compatible(a: MeetingStatus, b: MeetingStatus): boolean {
  if (a === b) return true
  const pair = `${a} ${b}`
  return ['planned', 'cancelled'].includes(a) && ['planned', 'cancelled', 'proposed'].includes(b)
    ? true
    : pair === 'held planned' || pair === 'planned held' || pair === 'proposed planned' || pair === 'proposed cancelled'
}

/** "negotiations with the Ghanaians", and again "negotiations with the Ghanaians". */
const isOfSameSide = ({ cue, persons, sides }: Told, meeting: Gathered): boolean =>
  cue.kind === 'talks' &&
  cue.pointing === 'bare' &&
  persons.size + meeting.persons.size === 0 &&
  sides.size === meeting.sides.size

/** "the next summit", which none is that has a day and was held. */
const isNext = ({ cue }: Told): boolean => cue.other && cue.status === 'planned'

/** A meeting told by the verb of a clause, or of the same kind, is meant before one that was mentioned in passing. */
function salience(told: Told, meeting: Gathered): number {
  const alike = meeting.distinct.some((one) => one.cue.kind === told.cue.kind)
  const main = meeting.distinct.some((one) => one.cue.ground === 'said')
  return Number(alike) + Number(main)
}

/** "the meeting", "the talks": one told before, not long ago, or farther back where it `agrees` in place or day. */
function refersBack(told: Told, meeting: Gathered, agrees: boolean): boolean {
  const last = meeting.told.at(-1) as Told
  const { pointing } = told.cue
  // "Negotiators met at a hotel in Doha" where the talks are.
  if (pointing === 'verb') return agrees && told.company.length > 0 && told.block - last.block <= 2
  if (pointing === 'indefinite') return false
  // "its meeting", of a body that the text does not name
  if (told.company.includes('its')) return false
  return told.block - last.block <= (pointing !== 'definite' ? 3 : agrees ? 40 : 12)
}

function sameSentence(told: Told, meeting: Gathered): boolean {
  return meeting.told.at(-1)?.sentence.start === told.sentence.start
}
