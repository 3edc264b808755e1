import type { Meaning } from '../expression'
import { withThe, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { feastContainer, monthContainer } from './container'
import { unnamedMonth } from './nth-of-month'

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

function monthAt(scan: Scan, p: number): { meaning: Meaning; last: number } | undefined {
  if (scan.is(p, Is.holiday)) return feastContainer(scan, p)
  return scan.is(p, Is.month) && scan.capital(p) ? monthContainer(scan, p) : unnamedMonth(scan, p)
}
