import { holidayNames, longestHoliday, secondPieces } from '../holidays'
import { isYear } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'

const pieceAt = (scan: Scan, p: number): string => scan.lower(p).replaceAll('’', "'")

/** The holiday whose name begins at piece `head`, and the piece behind it; undefined where the words name something else. */
export function feastAt(scan: Scan, head: number): { name: string; last: number } | undefined {
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
  if (!name || (scan.capital(last) && namesakes.has(scan.lower(last)))) return undefined
  return last === head + 1 && borne.has(name) && !standsAsFeast(scan, head) ? undefined : { name, last }
}

/** What is called by a feast, as words behind it: "Easter Island", "the Ramadan War". */
const namesakes = new Set(
  'island islands rising war offensive uprising agreement accord accords declaration'.split(' '),
)

/** Feasts that people are called by. */
const borne = new Set(['ramadan', 'eid'])

const leads = new Set(
  `in during since until till by through throughout over after before on around near for this last next coming past previous early
  mid late entire whole every each and`.split(/\s+/),
)
const owners = new Set('month end start beginning middle midst outset eve rest ahead because'.split(' '))
const says = new Set('begin begins began start starts started end ends ended fall falls fell is was will'.split(' '))

/** Whether the words beside the one word at piece `p` tell of days, for somebody may be called so: "Tareq | Ramadan | said". */
function standsAsFeast(scan: Scan, p: number): boolean {
  if (scan.capital(p + 1) && !scan.is(p + 1, Is.month | Is.weekday)) return false
  if (scan.lower(p + 1) === 'of' && isYear(scan, p + 2)) return true
  // "Over the Eid break", but not "the Eid break is long".
  const before = scan.lower(scan.lower(p - 1) === 'the' ? p - 2 : p - 1)
  if (leads.has(before) || isYear(scan, p - 1) || isYear(scan, p + 1) || scan.hyphen(p - 1)) return true
  if (before === 'of') return owners.has(scan.lower(p - 2)) || scan.is(p - 2, Is.weekday | Is.unit)
  return says.has(scan.lower(p + 1)) && !(p > 0 && scan.capital(p - 1))
}
