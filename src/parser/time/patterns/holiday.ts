import { holidayNames, longestHoliday, secondPieces } from '../holidays'
import { isYear, withThe, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { whichWords } from './calendar-date'
import { containerAfter } from './container'

const pieceAt = (scan: Scan, p: number): string => scan.lower(p).replaceAll('’', "'")

/** Well-known holidays: "Christmas", "Thanksgiving Day", "last Easter", "New Year's Eve 1999". */
export const holiday: Pattern = (scan, head, floor) => {
  if (!scan.is(head, Is.holiday) || !scan.capital(head)) return undefined
  if (!holidayNames.has(scan.lower(head)) && !secondPieces.has(pieceAt(scan, head + 1))) return undefined
  let name: string | undefined
  let last = head
  let words = ''
  for (let p = head; p < Math.min(scan.count, head + longestHoliday); p++) {
    words += (p > head && !scan.glued(p) ? ' ' : '') + pieceAt(scan, p)
    const known = holidayNames.get(words)
    if (known) [name, last] = [known, p + 1]
  }
  if (!name) return undefined
  const which = head - 1 >= floor ? whichWords.get(scan.lower(head - 1)) : undefined
  const at = scan.lower(last) === 'in' ? last + 1 : last
  const year = isYear(scan, at)
    ? { meaning: { kind: 'date' as const, year: scan.value(at) }, last: at + 1 }
    : containerAfter(scan, last)
  const first = which ? withThe(scan, head - 1, floor) : head
  return {
    first,
    last: year?.last ?? last,
    type: 'DATE',
    meaning: { kind: 'holiday', name, ...(which ? { which } : {}), ...(year ? { in: year.meaning } : {}) },
  } satisfies Found
}
