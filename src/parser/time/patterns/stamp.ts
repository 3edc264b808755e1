import { Is } from '../lexicon'
import type { Scan } from '../scan'

/**
 * Whether a time stands at the head of a line as its stamp: "21:40", "21:40 Kremlin: the summit stands", "10:00 - Opening". What it is of
 * has a capital, or is parted from it.
 */
export function isStamp(scan: Scan, first: number, last: number): boolean {
  if (!opensLine(scan, first)) return false
  if (last >= scan.count || endsLine(scan, last)) return true
  return parted.test(scan.raw(last)) || capital.test(scan.text.charAt(scan.start[last] as number))
}

/** "17 December 2021, 18:30", "17.12.2021 18:30": right behind a whole date. */
export function followsDate(scan: Scan, head: number): boolean {
  const p = scan.char(head - 1, ',') ? head - 2 : head - 1
  return p >= 0 && !scan.glued(head) && (scan.is(p, Is.numeric) || (scan.is(p, Is.year) && isDated(scan, p)))
}

/** Whether a month or another number stands before a year. */
const isDated = (scan: Scan, year: number): boolean =>
  scan.is(year - 1, Is.month) ||
  ((scan.char(year - 1, ',') || scan.char(year - 1, '/') || scan.hyphen(year - 1)) &&
    scan.is(year - 2, Is.number | Is.ordinal))

/** Nothing but bullets stands before it in its line. */
function opensLine(scan: Scan, first: number): boolean {
  if (first === 0 || between(scan, first).includes('\n')) return true
  return bullet.test(scan.raw(first - 1)) && (first === 1 || between(scan, first - 1).includes('\n'))
}

const endsLine = (scan: Scan, last: number): boolean => between(scan, last).includes('\n')

/** What stands between two pieces. */
const between = (scan: Scan, p: number): string => scan.text.slice(scan.end[p - 1], scan.start[p])

const bullet = /^[-–—•▪*>]$/
const parted = /^[-–—:|•]$/
const capital = /[\p{Lu}“"‘]/u
