import type { Meaning } from '../expression'
import { eventDay } from './event-day'
import { foundFrom, stageBefore, withThe, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { containerAfter } from './container'

/** "the last week of March", "the first day", "the second year": a numbered unit of a longer one. */
export const nthUnit: Pattern = (scan, head, floor) => {
  const unit = scan.wordAt(head)?.unit
  const p = head - 1
  if (unit === 'day' && p >= floor && !scan.hyphen(p)) {
    const day = eventDay(scan, head, floor)
    if (day) return day
  }
  if (unit === 'day' && scan.value(p) === 10 && scan.lower(p) === 'ten') return tenDays(scan, head, floor)
  if (!unit || p < floor || !scan.is(p, Is.ordinal) || /s$/.test(scan.lower(head))) return undefined
  if (unit === 'second' || unit === 'minute' || unit === 'quarter' || unit === 'century' || unit === 'season')
    return undefined
  const where = containerAfter(scan, head + 1)
  if (scan.lower(p) === 'last' && !where) return undefined
  if (scan.hyphen(p) || scan.lower(p - 1) === 'a' || scan.lower(p - 1) === 'straight') return undefined
  if (!where) return undefined
  const meaning: Meaning = { kind: 'nth', number: scan.value(p), unit, in: where.meaning }
  return foundFrom(stageBefore(scan, withThe(scan, p, floor), floor), where.last, 'DATE', meaning)
}

/** "the last ten days of May": TIMEX3 has the month for it. */
function tenDays(scan: Scan, head: number, floor: number): Found | undefined {
  const p = head - 2
  const where = p >= floor && scan.is(p, Is.ordinal) ? containerAfter(scan, head + 1) : undefined
  const isMonth = where?.meaning.kind === 'date' && where.meaning.month !== undefined
  return isMonth
    ? foundFrom(stageBefore(scan, withThe(scan, p, floor), floor), where.last, 'DATE', where.meaning)
    : undefined
}
