import type { Meaning } from '../expression'
import { stageBefore, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { calendarDate, whichBefore } from './calendar-date'
import { containerAfter } from './container'
import { partAfter } from './day-part'

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>

/** Weekdays: "Wednesday", "last Friday", "early Monday", "Monday evening", "Friday of last week", "every Monday". */
export const weekday: Pattern = (scan, head, floor) => {
  const day = scan.wordAt(head)?.weekday
  if (!day || !scan.is(head, Is.weekday)) return undefined
  if (!looksLikeWeekday(scan, head)) return undefined
  const dated = dateAfter(scan, head, floor)
  if (dated) return dated
  const every = head - 1 >= floor && (scan.lower(head - 1) === 'every' || scan.lower(head - 1) === 'each')
  if (every)
    return {
      first: head - 1,
      last: head + 1,
      type: 'SET',
      meaning: { kind: 'fixed', value: `XXXX-WXX-${day}`, why: 'each week' },
    }
  const numbered = numberAfter(scan, head)
  if (numbered) return numbered
  const which = whichBefore(scan, head, floor)
  const where = containerAfter(scan, head + 1)
  const base: { -readonly [K in keyof WeekdayMeaning]: WeekdayMeaning[K] } = { kind: 'weekday', weekday: day }
  if (which) base.which = which.which
  if (where) base.in = where.meaning
  if (!which && !where && isOfTold(scan, head)) base.told = true
  const start = which?.first ?? head
  const part = where ? undefined : partAfter(scan, head + 1)
  const { first, stage } = stageBefore(scan, start, floor)
  if (part) return { first, last: part.last, type: 'TIME', meaning: { kind: 'part', part: part.part, in: base }, stage }
  return { first, last: where?.last ?? head + 1, type: 'DATE', meaning: base, stage } satisfies Found
}

/** "arrived on Friday 7, and": the day of a month told elsewhere, and not "on Friday 7 people". */
function numberAfter(scan: Scan, head: number): Found | undefined {
  const p = head + 1
  const day = scan.value(p)
  if (!scan.is(p, Is.number) || scan.wordAt(p) || !(day >= 1 && day <= 31)) return undefined
  if (!/^(?:on|this)$/.test(scan.lower(head - 1)) || (p + 1 < scan.count && !/^[,.;)]$/.test(scan.lower(p + 1))))
    return undefined
  return { first: head, last: p + 1, type: 'DATE', meaning: { kind: 'date', day } }
}

/** "on the Tuesday, she", and not "on the Tuesday flight". */
const isOfTold = (scan: Scan, head: number): boolean =>
  scan.lower(head - 1) === 'the' &&
  scan.lower(head - 2) === 'on' &&
  (head + 1 >= scan.count || /^(?:[,.;:]|and|but)$/.test(scan.lower(head + 1)))

/** "Wednesday, September 15": the date takes its weekday in. */
function dateAfter(scan: Scan, head: number, floor: number): Found | undefined {
  for (let p = head + 1; p < head + 5; p++) {
    if (!scan.is(p, Is.month)) continue
    const found = calendarDate(scan, p, Math.max(floor, head - 1))
    return found && found.first <= head ? found : undefined
  }
  return undefined
}

/** "Sun newspaper", "sat down", "the Fri bar": short forms need their stop, a date beside them, or a comma. */
function looksLikeWeekday(scan: Scan, head: number): boolean {
  if (!scan.capital(head)) return false
  if (!scan.is(head, Is.short)) return !/^(?:black|ash|bloody|good|super)$/.test(scan.lower(head - 1))
  const next = head + 1
  const dated = (p: number): boolean => scan.is(p, Is.month | Is.number | Is.ordinal)
  return (
    dated(next) ||
    (scan.char(next, ',') && dated(next + 1)) ||
    (scan.raw(head).endsWith('.') && scan.lower(head - 1) === 'on')
  )
}
