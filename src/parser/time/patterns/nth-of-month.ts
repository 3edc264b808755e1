import type { Meaning } from '../expression'
import { withThe, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'

/** "the ninth of this month", "the 5th of last month", "on the 20th of the month": a day of a month that is not named. */
export const nthOfMonth: Pattern = (scan, head, floor) => {
  const day = head - 3
  if (scan.lower(head) !== 'month' || day < floor || scan.lower(head - 2) !== 'of' || !scan.is(day, Is.ordinal))
    return undefined
  // "a third of last month's rent"
  if (!/^(?:the|on)$/.test(scan.lower(day - 1))) return undefined
  const month = months.get(scan.lower(head - 1))
  const number = scan.value(day)
  if (!month || number < 1 || number > 31) return undefined
  const meaning: Meaning = { kind: 'nth', number, unit: 'day', in: month }
  return { first: withThe(scan, day, floor), last: head + 1, type: 'DATE', meaning }
}

const counted = (offset: number, from: 'now' | 'then'): Meaning => ({ kind: 'unit', unit: 'month', offset, from })
const months = new Map<string, Meaning>(
  Object.entries({
    last: counted(-1, 'now'),
    past: counted(-1, 'now'),
    this: counted(0, 'now'),
    current: counted(0, 'now'),
    next: counted(1, 'now'),
    coming: counted(1, 'now'),
    same: counted(0, 'then'),
    that: counted(0, 'then'),
    following: counted(1, 'then'),
    the: { kind: 'same', unit: 'month' },
  }),
)

/** "| the month", "| next month": a month that is not named, from piece `at` on. */
export function unnamedMonth(scan: Scan, at: number): { meaning: Meaning; last: number } | undefined {
  const meaning = scan.lower(at + 1) === 'month' ? months.get(scan.lower(at)) : undefined
  return meaning && { meaning, last: at + 2 }
}
