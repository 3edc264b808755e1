import type { Gathered } from './gathered'
import type { Teller, Told } from '../meaning/told'
import { sameDay } from './whenWhere'

/**
 * 3 where the same people meet, 2 where one list holds the other or its sides, 1 where a single one is shared, 0 where
 * the mention names nobody, -1 where they differ.
 */
export function peopleFit(told: Told, meeting: Gathered, teller: Teller): number {
  const mine = told.persons
  const theirs = meeting.persons
  if (!mine.size && !told.sides.size) return 0
  if (!theirs.size && !meeting.sides.size) return joinsNobody(told, meeting)
  const shared = [...mine].filter((person) => theirs.has(person)).length
  if (mine.size && theirs.size) {
    const smaller = Math.min(mine.size, theirs.size)
    if (shared < smaller) return -1
    if (shared === 1 && smaller === 1) {
      if (isWithOthers(told, meeting, teller)) return -1
      return mine.size === theirs.size && told.sides.size && meeting.sides.size ? 2 : 1
    }
    if (shared === 1) return 1
    return mine.size === theirs.size ? 3 : 2
  }
  if (!mine.size && !theirs.size) return sameSides(told.sides, meeting.sides)
  if (told.sides.size > 1 && sameSides(told.sides, meeting.sides) > 1) return 2
  const [sides, persons] = mine.size ? [meeting.sides, mine] : [told.sides, theirs]
  const held = sidesHold(sides, persons, teller)
  const alike = told.cue.kind === 'summit' && meeting.distinct.every(({ cue }) => cue.kind === 'summit')
  return held < 0 && alike && isOneOf(sides, persons, teller) ? 1 : held
}

/** "Ghana's summit", of the presidents of Ghana and Togo. */
const isOneOf = (sides: ReadonlySet<string>, persons: ReadonlySet<number>, teller: Teller): boolean =>
  sides.size === 1 && [...persons].some((person) => sides.has(teller.nation(person)))

/** How many paragraphs back "the meeting" and any other mention may give people to one that was told without. */
const farthest = { definite: 12, other: 3 }

/** A meeting told without people gets them later: from the same place, not far behind, or when a headline spoke of it. */
function joinsNobody(told: Told, meeting: Gathered): number {
  if (sharesPlace(told, meeting)) return 1
  if (told.about.includes(' ')) {
    // "a meeting on Palestinian reforms", and then "the meeting on Palestinian reform"
    if (meeting.distinct.some(({ about }) => about === told.about)) return 1
    if (meeting.distinct.some(({ about }) => about)) return -1
  }
  const { pointing } = told.cue
  const back = told.block - (meeting.told.at(-1) as Told).block
  if (pointing !== 'indefinite' && back <= (pointing === 'definite' ? farthest.definite : farthest.other)) return 1
  const many = told.persons.size + told.sides.size > 1
  const alike = many || meeting.distinct.every(({ cue }) => cue.kind !== 'summit' || told.cue.kind === 'summit')
  const headline = meeting.distinct.every((one) => one.headline)
  return headline && alike && meeting.places.size === 0 && told.cue.ground === 'said' ? 1 : -1
}

/** Of one who is shared: whether the others he meets are known to differ. */
function isWithOthers(told: Told, meeting: Gathered, teller: Teller): boolean {
  if (told.persons.size === meeting.persons.size) return !sidesAgree(told, meeting)
  if (told.persons.size !== 1 || !told.sides.size || (meeting.sides.size && sidesAgree(told, meeting))) return false
  const others = [...meeting.persons].filter((person) => !told.persons.has(person))
  const nations = others.map((person) => teller.nation(person))
  return nations.every((nation) => nation && !told.sides.has(nation))
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

/**
 * Whether people that differ may still be those of one meeting: 2 where the words refer to it in passing and share one
 * person and the other's country at the same time, 1 where somebody joins "the talks" just told, else -1.
 */
export function peopleSeenAgain(told: Told, meeting: Gathered, time: number, teller: Teller, latest: boolean): number {
  const last = meeting.told.at(-1) as Told
  const { pointing } = told.cue
  const pairs = mayStandFor(told, meeting, teller)
  if (pairs && sameDay(told, meeting)) return 2
  if (pairs && told.block - last.block <= 1 && !told.time && last === meeting.told[0]) return 2
  if (pairs && pointing === 'definite' && isSummit(told) && meeting.distinct.some(isSummit)) return 1
  if (pointing === 'definite' && isSummit(told) && meeting.distinct.every(isSummit) && sharesPlace(told, meeting))
    return 1
  if (pointing === 'definite' && isVisitorOf(told, meeting, teller) && told.block - last.block <= 2) return 1
  if (pointing === 'definite' && (isOfOneBody(told, meeting) || isOfOneNumber(told, meeting))) return 1
  if (latest && told.block - last.block <= 8 && isThatOne(told)) return 1
  if (pointing === 'verb' || !told.persons.size) return -1
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

const sharesPlace = (told: Told, meeting: Gathered): boolean =>
  told.places.some((place) => meeting.places.has(place.index))

const isSummit = ({ cue }: Told): boolean => cue.kind === 'summit'

/** Two persons of countries that the text does not tell, and two countries: those may be theirs. */
function mayStandFor(told: Told, meeting: Gathered, teller: Teller): boolean {
  const [persons, sides] = told.persons.size ? [told.persons, meeting.sides] : [meeting.persons, told.sides]
  if (persons.size !== 2 || sides.size !== 2 || (told.persons.size && meeting.persons.size)) return false
  const nations = [...persons].map((person) => teller.nation(person))
  return nations.every((nation) => !nation || sides.has(nation)) && ![...sides].some((side) => side.startsWith('#'))
}

/** "the UN meeting", at which others speak than those told before: of the same body, not of the same country. */
function isOfOneBody(told: Told, meeting: Gathered): boolean {
  return [...told.sides].some((side) => side.startsWith('#') && meeting.sides.has(side))
}

/** "the Ghanaian president's visit", and then by name: a visitor whose country the text does not tell. */
function isVisitorOf(told: Told, meeting: Gathered, teller: Teller): boolean {
  const [persons, sides] = told.persons.size ? [told.persons, meeting.sides] : [meeting.persons, told.sides]
  const apart = told.persons.size + meeting.persons.size === 1 && told.sides.size + meeting.sides.size === 1
  return (
    told.cue.kind === 'visit' && apart && sides.size === 1 && [...persons].every((person) => !teller.nation(person))
  )
}

/** "Ito and Mensah joined the talks", "a diplomat at the meeting": the words that tell of it say of whom else it is in no other way. */
const isThatOne = ({ plain, attended, parts, trigger }: Told): boolean =>
  plain && (attended || parts.every(({ start }) => start < trigger.start))

/** "the G20 summit", "COP27": of a row of meetings the one of that number. */
const isOfOneNumber = (told: Told, meeting: Gathered): boolean =>
  told.company.some((one) => /^\w+\d$/.test(one) && meeting.distinct.some(({ company }) => company.includes(one)))

/** "The presidents of A and B met …", and in the next paragraph who they are. */
export function follows(told: Told, meeting: Gathered, teller: Teller): boolean {
  const last = meeting.told.at(-1) as Told
  if (last !== meeting.told[0] || told.block - last.block > 1) return false
  if (told.persons.size === meeting.sides.size) return true
  const nations = new Set([...told.persons].map((person) => teller.nation(person)))
  return meeting.sides.size > 1 && [...meeting.sides].every((side) => nations.has(side))
}

/** "Lund met the country's leaders on Monday", and a little later: "Lund met President Kovac and Prime Minister Petrov". */
export function elaborates(told: Told, meeting: Gathered): boolean {
  const last = meeting.told.at(-1) as Told
  const whole = meeting.persons.size === 1 && meeting.sides.size > 0 && told.persons.size > 1
  return (
    whole &&
    told.cue.pointing !== 'indefinite' &&
    last === meeting.told[0] &&
    told.block - last.block <= 4 &&
    last.cue.kind === told.cue.kind
  )
}

/** "met rebel leaders", and again "met rebel leaders": those whom nobody names are the same. */
export function sharesCompany(told: Told, meeting: Gathered): boolean {
  return told.company.some((one) => meeting.distinct.some(({ company }) => company.some((other) => isLike(one, other))))
}

/** "“I met with those who fled,” she said": what the text told right before, in the words of who was there. */
export function isRetold(told: Told, meeting: Gathered): boolean {
  const last = meeting.told.at(-1) as Told
  return (
    told.cue.pointing === 'verb' &&
    told.own &&
    told.persons.size === 1 &&
    told.sides.size === 0 &&
    told.cue.status === last.cue.status &&
    told.block - last.block <= 3
  )
}

/** "to meet with him", whom the names leave open, or "to meet the emperor", which is what the other of the last meeting is. */
export function pointsBack(told: Told, meeting: Gathered, teller: Teller): boolean {
  const last = meeting.told.at(-1) as Told
  if (told.block - last.block > 1 || meeting.persons.size < 2) return false
  if (told.company.some((one) => /^(?:him|her|them)$/.test(one))) return true
  if (last.cue.status !== told.cue.status) return false
  const roles = [...meeting.persons]
    .filter((person) => !told.persons.has(person))
    .flatMap((person) => teller.entity(person)?.roles ?? [])
  return told.company.some((one) => roles.some(({ text }) => headOf(text) === headOf(one)))
}

const headOf = (company: string): string => company.slice(company.lastIndexOf(' ') + 1)

/** "LGBT activists" are the "rights activists"; ministers there are of many kinds. */
const isLike = (one: string, other: string): boolean =>
  one === other ||
  (headOf(one) === headOf(other) && !/^(?:leaders|officials|ministers|members|counterparts?)$/.test(headOf(one)))

/** A visitor's visit that is told again without saying where; of one that is yet to come the first may leave it open too. */
export function isSameTour(told: Told, meeting: Gathered): boolean {
  if (told.cue.kind !== 'visit' || told.persons.size !== 1 || meeting.persons.size !== 1) return false
  if (told.cue.status !== 'held' && meeting.told[0]?.cue.status === told.cue.status && !meeting.places.size) return true
  // "A trip by Ito to Accra was put off. He was to have gone there on Monday"
  return told.sides.size === 0 && !told.places.length && (told.cue.pointing !== 'verb' || told.there)
}
