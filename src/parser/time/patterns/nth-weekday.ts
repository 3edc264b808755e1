import type { Meaning } from '../expression'
import { withThe, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { monthContainer } from './container'

/** "the first Tuesday of February", "the last Sunday in March 2022", "the second Monday of next month": a weekday of a month. */
export const nthWeekday: Pattern = (scan, head, floor) => {
  const weekday = scan.wordAt(head)?.weekday
  const p = head - 1
  if (!weekday || p < floor || !scan.is(p, Is.ordinal) || !scan.capital(head)) return undefined
  const number = scan.value(p)
  if (number > 5 || !/^(?:of|in)$/.test(scan.lower(head + 1))) return undefined
  const month = monthAt(scan, head + 2)
  if (!month) return undefined
  const meaning: Meaning = { kind: 'weekday', weekday, nth: number, in: month.meaning }
  return { first: withThe(scan, p, floor), last: month.last, type: 'DATE', meaning }
}

const units = new Map<string, Meaning>(
  Object.entries({
    last: { kind: 'unit', unit: 'month', offset: -1, from: 'now' },
    this: { kind: 'unit', unit: 'month', offset: 0, from: 'now' },
    next: { kind: 'unit', unit: 'month', offset: 1, from: 'now' },
    that: { kind: 'unit', unit: 'month', offset: 0, from: 'then' },
    the: { kind: 'same', unit: 'month' },
  }),
)

function monthAt(scan: Scan, p: number): { meaning: Meaning; last: number } | undefined {
  if (scan.is(p, Is.month) && scan.capital(p)) return monthContainer(scan, p)
  const meaning = scan.lower(p + 1) === 'month' ? units.get(scan.lower(p)) : undefined
  return meaning && { meaning, last: p + 2 }
}
