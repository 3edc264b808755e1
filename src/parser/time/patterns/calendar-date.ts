import type { DateMeaning, Meaning, Which } from '../expression'
import { isYear, stageBefore, withThe, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { containerAfter, ownerBefore } from './container'

/**
 * Dates with a month's name: "15 September 2021", "September 15", "May of 1945", "last July", "September 15-16",
 * "from 3 to 5 May", "Wednesday, Sept. 15". A month that is also a word ("may", "march") must look like a month.
 */
export const calendarDate: Pattern = (scan, head, floor) => {
  if (!scan.is(head, Is.month)) return undefined
  const month = scan.wordAt(head)?.month as number
  const before = dayBefore(scan, head, floor)
  const after = before ? undefined : dayAfter(scan, head)
  const day = before?.day ?? after?.day
  if (day === undefined && !looksLikeMonth(scan, head)) return undefined
  const year = yearAfter(scan, after?.last ?? head + 1)
  const last = year?.last ?? after?.last ?? head + 1
  const shared = year ? undefined : yearOfRange(scan, last, month)
  const where = year || shared ? undefined : containerAfter(scan, last)
  const which = day === undefined ? whichBefore(scan, head, floor) : undefined
  const meaning: { -readonly [K in keyof DateMeaning]: DateMeaning[K] } = { kind: 'date', month }
  if (day !== undefined) meaning.day = day
  if (year) meaning.year = year.year
  else if (shared !== undefined) meaning.year = shared
  if (year?.era) meaning.era = 'BC'
  if (which) meaning.which = which.which
  const owner = year || shared || where ? undefined : ownerBefore(scan, before?.first ?? head)
  if (where || owner) meaning.in = (where?.meaning ?? owner) as Meaning
  const end = where?.last ?? last
  if (before?.to) return rangeBefore(scan, before, meaning, end, floor)
  const start = which?.first ?? before?.first ?? head
  if (after?.to !== undefined) return rangeAfter(scan, start, after, meaning, end, floor)
  const { stage, first: staged } = stageBefore(scan, start, floor)
  const articled = stage || before || which ? staged : start
  const placed = withWeekday(scan, articled, start, meaning, floor)
  return { first: placed.first, last: end, type: 'DATE', meaning: placed.meaning, stage }
}

interface Days {
  readonly first: number
  readonly last: number
  readonly day: number
  /** The other end of a range of days. */
  readonly to?: { readonly first: number; readonly last: number; readonly day: number }
}

const isDay = (scan: Scan, p: number): boolean =>
  scan.is(p, Is.number | Is.ordinal) &&
  scan.value(p) >= 1 &&
  scan.value(p) <= 31 &&
  Number.isInteger(scan.value(p)) &&
  (!scan.wordAt(p) || scan.is(p, Is.ordinal)) &&
  (scan.end[p] as number) - (scan.start[p] as number) <= (scan.is(p, Is.ordinal) ? 14 : 2)

/** "15 September", "the 15th of September", "3-5 May", "3 and 5 May", "3 to 5 May". */
function dayBefore(scan: Scan, head: number, floor: number): Days | undefined {
  let p = head - 1
  if (scan.lower(p) === 'of' && scan.is(p - 1, Is.ordinal)) p--
  else if (scan.hyphen(p) && isDay(scan, p - 1) && scan.glued(p)) p--
  if (p < floor || !isDay(scan, p)) return undefined
  if (scan.lower(p) === 'second' && scan.lower(head - 1) !== 'of') return undefined
  const joins = p - 1
  const ranges = scan.hyphen(joins) || /^(?:to|and|or|through|until|—)$/.test(scan.lower(joins))
  if (ranges && p - 2 >= floor && isDay(scan, p - 2) && !scan.is(p - 3, Is.month))
    return { first: p - 2, last: p - 1, day: scan.value(p - 2), to: { first: p, last: head, day: scan.value(p) } }
  return { first: p, last: head, day: scan.value(p) }
}

/** "September 15", "September 15-16", "September 15 and 16", "Sept. the 15th". */
function dayAfter(scan: Scan, head: number): Days | undefined {
  let p = head + 1
  if (scan.lower(p) === 'the' && scan.is(p + 1, Is.ordinal)) p++
  if (!isDay(scan, p) || scan.is(p, Is.numeric)) return undefined
  if (scan.lower(p).length > 4 && !scan.is(p, Is.ordinal)) return undefined
  if (followedByCount(scan, p + 1)) return undefined
  const joins = p + 1
  const ranges = scan.hyphen(joins) || /^(?:to|and|or|through|until|—)$/.test(scan.lower(joins))
  const next = p + 2
  if (ranges && isDay(scan, next) && !scan.is(next + 1, Is.month | Is.unit) && !followedByCount(scan, next + 1))
    return { first: p, last: next + 1, day: scan.value(p), to: { first: next, last: next + 1, day: scan.value(next) } }
  return { first: p, last: p + 1, day: scan.value(p) }
}

/** "in May 20 people died": the number counts. */
function followedByCount(scan: Scan, p: number): boolean {
  return scan.is(p, Is.unit) || /^(?:percent|per|people|%|million|billion|points)$/.test(scan.lower(p))
}

/** "April-June 1998", "Dec. 28 to Jan. 3, 1999": the year written at the end of a range holds for its start. */
function yearOfRange(scan: Scan, joint: number, month: number): number | undefined {
  if (!scan.hyphen(joint) && !/^(?:to|through|until|and|\/|—)$/.test(scan.lower(joint))) return undefined
  const head = isDay(scan, joint + 1) ? joint + 2 : joint + 1
  const end = scan.wordAt(head)?.month
  if (!end || !scan.is(head, Is.month) || !scan.capital(head)) return undefined
  const day = head === joint + 1 && isDay(scan, head + 1) ? head + 2 : head + 1
  const year = yearAfter(scan, day)
  return year && !year.era ? year.year - (month > end ? 1 : 0) : undefined
}

interface YearAfter {
  readonly year: number
  readonly last: number
  readonly era?: 'BC'
}

/** ", 2021", " 2021", " of 2021", ", '98" after a month or a day. */
function yearAfter(scan: Scan, p: number): YearAfter | undefined {
  const comma = scan.char(p, ',') ? p + 1 : p
  const of = scan.lower(comma) === 'of' ? comma + 1 : comma
  if (isYear(scan, of) && !scan.is(of + 1, Is.unit)) {
    const era = eraAt(scan, of + 1)
    return era ? { year: scan.value(of), last: era, era: 'BC' } : { year: scan.value(of), last: of + 1 }
  }
  if (scan.is(of, Is.number) && !scan.wordAt(of) && scan.value(of) >= 1) {
    const era = eraAt(scan, of + 1)
    if (era) return { year: scan.value(of), last: era, era: 'BC' }
  }
  const quote = scan.char(of, "'") || scan.char(of, '’') || scan.char(of, '‘')
  if (quote && scan.glued(of + 1) && scan.raw(of + 1).length === 2 && scan.is(of + 1, Is.number))
    return { year: centuryOf(scan.value(of + 1)), last: of + 2 }
  return undefined
}

/** Two digits of a year: up to 29 of this century, the rest of the last. */
export function centuryOf(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short
}

/** The end of "BC" or "B.C." at piece `p`. */
export function eraAt(scan: Scan, p: number): number | undefined {
  return /^(?:bc|b\.c\.?|bce)$/.test(scan.lower(p)) ? p + 1 : undefined
}

/** "last July", "this past May", "next March", "the previous April", "that August". */
export function whichBefore(scan: Scan, head: number, floor: number): { first: number; which: Which } | undefined {
  const p = head - 1
  if (p < floor) return undefined
  const which = whichWords.get(scan.lower(p))
  // "Following Monday's talks": after them, and not a week on.
  if (!which || (scan.lower(p) === 'following' && !determiners.has(scan.lower(p - 1)))) return undefined
  if (scan.lower(p) === 'past' && scan.lower(p - 1) === 'this') return { first: p - 1, which }
  return { first: withThe(scan, p, floor), which }
}

export const whichWords = new Map<string, Which>(
  Object.entries({
    last: 'last',
    past: 'last',
    previous: 'last',
    next: 'next',
    coming: 'coming',
    following: 'next',
    this: 'this',
    that: 'that',
  }),
)

const notBefore = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'who',
  'which',
  'that',
  'what',
  'ms',
  'mr',
  'mrs',
])
const firmBefore = new Set(['in', 'since', 'until', 'by', 'during', 'last', 'next', 'early', 'late', 'of', 'from'])
const inMonth = new Set(
  `in since until till by of during last next this early late mid through from to between before after for and or around
   about each every ending ended the through as than to - – — ( until and , past`.split(/\s+/),
)

/** "the May summit": what a month may be said of, and hardly Mrs May. */
const events = new Set(
  `summit meeting meetings talks visit trip session conference election elections vote referendum deadline date report
  attack attacks crash protests figures`.split(/\s+/),
)
const determiners = new Set('the a this that his her its their our'.split(' '))

/** "may", "march", "august" and shortened names are months only where they stand like one. */
function looksLikeMonth(scan: Scan, head: number): boolean {
  if (!scan.capital(head)) return false
  const word = scan.lower(head)
  const risky = word === 'may' || word === 'march' || word === 'april' || word === 'june' || word === 'august'
  const short = scan.is(head, Is.short)
  if (!risky && !short) return true
  // "Mar-a-Lago"
  if (short && scan.hyphen(head + 1) && scan.glued(head + 1) && scan.lower(head + 2) === 'a') return false
  const nextYear = yearAfter(scan, head + 1) !== undefined
  if (nextYear || containerAfter(scan, head + 1) || ownerBefore(scan, head)) return true
  const before = scan.lower(head - 1)
  if (word === 'april' || word === 'june' || word === 'august')
    return !nameFollows(scan, head) || firmBefore.has(before)
  if (before === 'that' && word === 'march') return true
  if (notBefore.has(before)) return false
  if (word === 'may' && events.has(scan.lower(head + 1)) && determiners.has(before)) return true
  if (!inMonth.has(before)) return false
  if (word !== 'may') return true
  return before !== 'and' && before !== 'or' && before !== 'to' && before !== 'the' && before !== ','
    ? true
    : scan.is(head - 2, Is.month)
}

/** "April Glaspie", "June Allyson": a capital follows that is no word of time. */
function nameFollows(scan: Scan, head: number): boolean {
  const next = head + 1
  return next < scan.count && scan.capital(next) && scan.flags[next] === 0 && scan.lower(head - 1) !== 'the'
}

/** "Wednesday, September 15": the weekday belongs to the date. */
function withWeekday(
  scan: Scan,
  first: number,
  bare: number,
  meaning: DateMeaning,
  floor: number,
): { first: number; meaning: Meaning } {
  if (meaning.day === undefined || first !== bare) {
    if (meaning.day === undefined || !(first === bare - 1 && scan.lower(first) === 'the')) return { first, meaning }
  }
  let p = first - 1
  if (scan.char(p, ',')) p--
  if (p < floor || !scan.is(p, Is.weekday) || !scan.wordAt(p)?.weekday) return { first, meaning }
  return { first: p, meaning: { weekday: scan.wordAt(p)?.weekday as number, ...meaning } }
}

function rangeBefore(scan: Scan, days: Days, meaning: DateMeaning, end: number, floor: number): Found {
  const to = days.to as NonNullable<Days['to']>
  const first = withThe(scan, days.first, floor)
  return {
    first,
    last: days.last,
    type: 'DATE',
    meaning: { ...meaning, day: days.day },
    to: { first: to.first, last: end, type: 'DATE', meaning: { ...meaning, day: to.day } },
  }
}

function rangeAfter(scan: Scan, start: number, days: Days, meaning: DateMeaning, end: number, floor: number): Found {
  const to = days.to as NonNullable<Days['to']>
  const placed = withWeekday(scan, start, start, { ...meaning, day: days.day }, floor)
  return {
    first: placed.first,
    last: days.first + 1,
    type: 'DATE',
    meaning: placed.meaning,
    to: { first: to.first, last: end, type: 'DATE', meaning: { ...meaning, day: to.day } },
  }
}
