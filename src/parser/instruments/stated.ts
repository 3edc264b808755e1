import type { Scan } from './scan'

/** A year or day that the text gives for a document's adoption: the tokens `[first, last)`. */
export interface StatedTokens {
  readonly first: number
  readonly last: number
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** Whether it belongs to the citation itself, as a year in brackets does. */
  readonly inside?: boolean
}

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const months = new Map(
  monthNames.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
).set('sept', 9)

/** Whether the word names a month: "Dec.", "December". */
export const isMonth = (word: string): boolean => months.has(word.toLowerCase().replace('.', ''))

const year = /^(?:19[4-9]\d|20\d\d)$/
const dayOfMonth = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
/** Between the number and its date: "resolution 2254, which was unanimously adopted by the Council on 18 December 2015". */
const adoption = new Set(['adopted', 'passed', 'approved'])
const fillers = new Set(
  `, which was that were unanimously by the un u.n. united nations security council general assembly`.split(' '),
)
const longestFiller = 9

/**
 * Reads the year or the day of adoption from token `at` on: "(2015)", "of 2015", "of 18 December 2015", ", adopted in
 * 2015", ", passed on December 18, 2015".
 */
export function readStated(scan: Scan, at: number): StatedTokens | undefined {
  if (scan.is(at, '(') && scan.is(at + 2, ')') && year.test(scan.word(at + 1))) {
    return { first: at + 1, last: at + 3, year: Number(scan.word(at + 1)), inside: true }
  }
  if (scan.is(at, '(') && scan.is(at + 1, 'of')) return readDate(scan, at + 2)
  if (scan.is(at, 'of')) return readDate(scan, at + 1)
  let i = at
  if (scan.is(i, '(')) i++
  while (i - at < longestFiller && fillers.has(scan.lower(i))) i++
  if (!adoption.has(scan.lower(i))) return undefined
  i++
  while (i - at < 2 * longestFiller && fillers.has(scan.lower(i))) i++
  return scan.is(i, 'in') || scan.is(i, 'on') ? readDate(scan, i + 1) : undefined
}

/** Behind "of 1807", the year by which an old law is called, at token `at`; else `at`. */
export function behindOldYear(scan: Scan, at: number): number {
  const written = scan.is(at, 'of') && scan.isNumber(at + 1) ? scan.word(at + 1) : ''
  return written.length === 4 && written >= '1500' && written < '1940' ? at + 2 : at
}

/** "2015", "December 2015", "18 December 2015", "December 18, 2015", "Dec. 18, 2015". */
export function readDate(scan: Scan, at: number): StatedTokens | undefined {
  if (year.test(scan.word(at))) return { first: at, last: at + 1, year: Number(scan.word(at)) }
  let i = at
  let day: number | undefined
  if (dayOfMonth.test(scan.word(i))) day = Number.parseInt(scan.word(i++), 10)
  const month = months.get(scan.lower(i).replace('.', ''))
  if (month === undefined) return undefined
  i++
  if (day === undefined && dayOfMonth.test(scan.word(i))) day = Number.parseInt(scan.word(i++), 10)
  if (scan.is(i, ',')) i++
  if (!year.test(scan.word(i))) return undefined
  const found = { first: at, last: i + 1, year: Number(scan.word(i)), month }
  return day === undefined ? found : { ...found, day }
}
