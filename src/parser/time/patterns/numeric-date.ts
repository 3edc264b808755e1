import { isValidDate } from '../calendar'
import { isYear, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { centuryOf } from './calendar-date'

/** Dates in numbers: "2021-09-15", "15/9/2021", "7/8/07", "15.09.2021", "20210915". The article tells which number is the day. */
export const numericDate: Pattern = (scan, head, floor) => {
  if (!scan.is(head, Is.numeric | Is.year)) return undefined
  const raw = scan.raw(head)
  if (raw.includes('.')) {
    const parts = raw.split('.')
    return parts.length === 3 ? inNumbers(scan, head, head + 1, parts, floor) : undefined
  }
  if (/^(?:19|20)\d{6}$/.test(raw))
    return inNumbers(scan, head, head + 1, [raw.slice(0, 4), raw.slice(4, 6), raw.slice(6)], floor)
  const joint = scan.raw(head + 1)
  if (joint !== '-' && joint !== '/') return undefined
  if (!scan.char(head + 3, joint) || !scan.glued(head + 4) || !scan.glued(head + 1) || !scan.glued(head + 3))
    return undefined
  if (joint === '-' && raw.length !== 4 && !isDayFirst(scan, head)) return undefined
  return inNumbers(scan, head, head + 5, [raw, scan.raw(head + 2), scan.raw(head + 4)], floor)
}

/** "20-07-2023": two numbers of two digits and a year, which counts and scores are not. */
const isDayFirst = (scan: Scan, head: number): boolean =>
  scan.raw(head).length === 2 && scan.raw(head + 2).length === 2 && isYear(scan, head + 4)

function inNumbers(
  scan: Scan,
  first: number,
  last: number,
  parts: readonly string[],
  floor: number,
): Found | undefined {
  const [a = '', b = '', c = ''] = parts
  if (first < floor || ![a, b, c].every((part) => /^\d{1,4}$/.test(part)) || b.length > 2) return undefined
  if (scan.glued(first) && !scan.char(first - 1, '(')) return undefined
  if (a.length === 4) return c.length <= 2 ? whole(first, last, Number(a), Number(b), Number(c)) : undefined
  if (c.length !== 4 && c.length !== 2) return undefined
  const year = c.length === 4 ? Number(c) : centuryOf(Number(c))
  const [x, y] = [Number(a), Number(b)]
  if (x > 12) return whole(first, last, year, y, x, 'day')
  if (y > 12) return whole(first, last, year, x, y, 'month')
  if (!isValidDate(year, x, y) || !isValidDate(year, y, x)) return undefined
  return { first, last, type: 'DATE', meaning: { kind: 'date', year, month: x, day: y, numbers: [x, y] } }
}

function whole(
  first: number,
  last: number,
  year: number,
  month: number,
  day: number,
  order?: 'day' | 'month',
): Found | undefined {
  if (!isValidDate(year, month, day)) return undefined
  return { first, last, type: 'DATE', meaning: { kind: 'date', year, month, day, ...(order ? { order } : {}) } }
}
