import type { Meaning } from '../expression'
import { type Found, type Pattern } from '../found'
import type { Unit } from '../lexicon'
import type { Scan } from '../scan'
import { trailingShift } from './unit'

/**
 * A stretch compared with the one a year before, as reports of results do: "the same period last year", "the year-ago
 * quarter", "the year-earlier period", "the corresponding period a year ago"; and "the time being".
 */
export const period: Pattern = (scan, head, floor) => {
  const word = scan.lower(head)
  const end = unitEnd(scan, head, floor)
  if (end) return end
  if (word === 'year') return yearAgo(scan, head, floor)
  if (word === 'moment') return moment(scan, head, floor)
  if (word === 'time') return timeBeing(scan, head, floor)
  if (word !== 'period' && word !== 'quarter' && word !== 'month' && word !== 'week' && word !== 'half')
    return undefined
  const unit: Unit | 'period' = word === 'half' ? 'period' : word
  const p = head - 1
  if (p < floor) return undefined
  if (!/^(?:same|corresponding|comparable|similar|like)$/.test(scan.lower(p))) return undefined
  const shift = trailingShift(scan, head + 1)
  if (!shift) return undefined
  const the = /^(?:the|a)$/.test(scan.lower(p - 1)) && p - 1 >= floor ? p - 1 : p
  return { first: the, last: shift.last, type: 'DATE', meaning: compared(unit) } satisfies Found
}

const compared = (unit: Unit | 'period'): Meaning => ({ kind: 'same', unit, years: -1 })

/** "the year-ago quarter", "a year-earlier loss": with the stretch it names, or alone before anything else. */
function yearAgo(scan: Scan, head: number, floor: number): Found | undefined {
  if (!scan.hyphen(head + 1) || !/^(?:ago|earlier)$/.test(scan.lower(head + 2))) return undefined
  const noun = scan.lower(head + 3)
  if (!/^(?:period|quarter|month|week|half)$/.test(noun))
    return { first: head, last: head + 3, type: 'DATE', meaning: compared('period') }
  const the = /^(?:the|a)$/.test(scan.lower(head - 1)) && head - 1 >= floor ? head - 1 : head
  const unit = noun === 'quarter' || noun === 'month' || noun === 'week' ? noun : 'period'
  return { first: the, last: head + 4, type: 'DATE', meaning: compared(unit) }
}

/** "by year-end", "month's end", "the year's end": the last of the one spoken of. */
function unitEnd(scan: Scan, head: number, floor: number): Found | undefined {
  const unit = scan.lower(head)
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined
  const joined = scan.hyphen(head + 1) || /^['’]s$/.test(scan.lower(head + 1))
  if (!joined || scan.lower(head + 2) !== 'end') return undefined
  const the = scan.lower(head - 1) === 'the' && head - 1 >= floor
  return { first: the ? head - 1 : head, last: head + 3, type: 'DATE', meaning: { kind: 'same', unit }, stage: 'late' }
}

/** "at the moment", "for the moment". */
function moment(scan: Scan, head: number, floor: number): Found | undefined {
  if (scan.lower(head - 1) !== 'the' || !/^(?:at|for)$/.test(scan.lower(head - 2)) || head - 1 < floor) return undefined
  if (/^(?:of|when|the|that|he|she|it|they|we|i)$/.test(scan.lower(head + 1))) return undefined
  return {
    first: head - 1,
    last: head + 1,
    type: 'DATE',
    meaning: { kind: 'fixed', value: 'PRESENT_REF', why: 'the time of writing' },
  }
}

function timeBeing(scan: Scan, head: number, floor: number): Found | undefined {
  if (scan.lower(head + 1) !== 'being' || scan.lower(head - 1) !== 'the' || head - 1 < floor) return undefined
  return {
    first: head - 1,
    last: head + 2,
    type: 'DATE',
    meaning: { kind: 'fixed', value: 'PRESENT_REF', why: 'the time of writing' },
  }
}
