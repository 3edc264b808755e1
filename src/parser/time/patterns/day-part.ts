import type { Meaning } from '../expression'
import { foundFrom, stageBefore, withThe, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { calendarDate } from './calendar-date'
import { inName, inTitle } from './titled'

/** "morning", "late afternoon", "night" after a day; the end of the words. */
export function partAfter(scan: Scan, at: number): { part: string; last: number } | undefined {
  const p = /^(?:early|late|mid)$/.test(scan.lower(at)) ? at + 1 : at
  if (!scan.is(p, Is.part)) return undefined
  const word = scan.wordAt(p)
  if (!word?.part || word.text.endsWith('s') || word.text === 'overnight') return undefined
  return { part: word.part, last: p + 1 }
}

/**
 * Parts of the day with what says which day: "this morning", "last night", "the next morning", "the night of May 5",
 * "in the morning", "overnight". A bare "morning" before a noun counts too ("morning trading").
 */
export const dayPart: Pattern = (scan, head, floor) => {
  const word = scan.wordAt(head)
  const part = word?.part
  if (!part || !scan.is(head, Is.part)) return undefined
  const joined = scan.hyphen(head + 1) && scan.glued(head + 1)
  if (joined || (scan.hyphen(head - 1) && scan.lower(head - 2) !== 'mid')) return undefined
  if (word.text === 'overnight') return time(scan, head, floor, { kind: 'part', part })
  const of = ofDay(scan, head)
  if (of) return time(scan, head, floor, { kind: 'part', part, in: of.in }, of.last)
  const p = head - 1
  const which = p >= floor ? scan.lower(p) : ''
  const day = days.get(which)
  if (day && inName(scan, head)) return undefined
  if (day)
    return foundFrom(stageBefore(scan, withThe(scan, p, floor), floor), head + 1, 'TIME', {
      kind: 'part',
      part,
      in: day(part),
    })
  if (which === 'every' || which === 'each') return { first: p, last: head + 1, type: 'SET', meaning: set(part) }
  if (which === 'a' || which === 'an' || which === 'one') return undefined
  if (word.text.endsWith('s') || word.text === 'lunchtime') return undefined
  // "stays open at night": night after night
  if (which === 'at' && part === 'NI' && scan.lower(p - 1) !== 'late') return undefined
  // "the night before he left"
  if (which === 'the' && isOf(scan, head)) return undefined
  return inName(scan, head) || inTitle(scan, head) ? undefined : time(scan, head, floor, { kind: 'part', part })
}

const isOf = (scan: Scan, head: number): boolean =>
  /^(?:before|after)$/.test(scan.lower(head + 1)) && scan.lower(head - 2) !== 'in'

const set = (part: string): Meaning => ({ kind: 'fixed', value: `XXXX-XX-XXT${part}`, why: 'each day' })

const today: Meaning = { kind: 'day', offset: 0 }
const yesterday: Meaning = { kind: 'day', offset: -1 }
const then = (offset: number): Meaning => ({ kind: 'unit', unit: 'day', offset, from: 'then' })
const days = new Map<string, (part: string) => Meaning>(
  Object.entries({
    this: () => today,
    last: () => yesterday,
    yesterday: () => yesterday,
    tomorrow: () => ({ kind: 'day', offset: 1 }),
    next: () => then(1),
    following: () => then(1),
    previous: () => then(-1),
    same: () => then(0),
    that: () => then(0),
  }),
)

function time(scan: Scan, head: number, floor: number, meaning: Meaning, last = head + 1): Found {
  return foundFrom(stageBefore(scan, head, floor), last, 'TIME', meaning)
}

/** "of May 5", "of 5 May 2020", "of that day": a date follows, read by the reader of dates. */
export function ofDay(scan: Scan, head: number): { in: Meaning; last: number } | undefined {
  // "midday Thursday", as "noon Thursday"
  const bare = scan.lower(head) === 'midday' && scan.is(head + 1, Is.weekday) && scan.capital(head + 1)
  if (bare) return { in: { kind: 'weekday', weekday: scan.wordAt(head + 1)?.weekday as number }, last: head + 2 }
  if (!/^(?:of|on)$/.test(scan.lower(head + 1))) return undefined
  const weekday = scan.wordAt(head + 2)?.weekday
  if (weekday && scan.is(head + 2, Is.weekday) && scan.capital(head + 2) && !scan.is(head + 2, Is.short))
    return { in: { kind: 'weekday', weekday }, last: head + 3 }
  if (scan.lower(head + 1) === 'on') return undefined
  for (let p = head + 2; p < head + 5; p++) {
    if (!scan.is(p, Is.month) || !scan.capital(p)) continue
    const found = calendarDate(scan, p, head + 2)
    return found?.meaning && !found.to && found.meaning.kind === 'date' && found.meaning.day
      ? { in: found.meaning, last: found.last }
      : undefined
  }
  return undefined
}
