import type { Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { dayAfter } from './clock'
import { halves, hourIn } from './part-hour'

/** "at four in the afternoon", "around eleven at night", "until two o'clock in the morning on Monday": an hour by its part of the day. */
export const hourOfPart: Pattern = (scan, head, floor) => {
  const at = halves.has(scan.lower(head)) ? hourBefore(scan, head) : -1
  if (at < Math.max(floor, 0) || !leads.has(scan.lower(at - 1))) return undefined
  const value = scan.value(at)
  if (!Number.isInteger(value) || value < 1 || value > 12) return undefined
  const hour = hourIn(scan.lower(head), value)
  const day = dayAfter(scan, head + 1)
  return {
    first: at,
    last: day?.joined ? day.last : head + 1,
    type: 'TIME',
    meaning: { kind: 'clock', hour, ...(day ? { in: day.meaning } : {}) },
  }
}

/** The number before "in the" or, of the night, "at"; -1 where there is none. */
function hourBefore(scan: Scan, head: number): number {
  const isThe = scan.lower(head - 1) === 'the' && scan.lower(head - 2) === 'in'
  const isAt = scan.lower(head - 1) === 'at' && scan.lower(head) === 'night'
  if (!isThe && !isAt) return -1
  const behind = head - (isThe ? 3 : 2)
  const at = /^o['’]clock$/.test(scan.lower(behind)) ? behind - 1 : behind
  return scan.is(at, Is.number) ? at : -1
}

const leads = new Set(
  'at by around about from until till before after since between to nearly almost past exactly precisely approximately and'.split(
    ' ',
  ),
)
