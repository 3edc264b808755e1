import { foundFrom, isYear, stageBefore, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { centuryOf, eraAt } from './calendar-date'
import { isFiscal } from './container'
import { yearAhead } from './year-ahead'

const before = new Set(
  `in since by from until till before after during through to between and of for early late mid around about circa the year
   throughout into - – ( [ , / back c. ca. as than or over past onwards on next fiscal ago`.split(/\s+/),
)
const counted = new Set(
  `percent people dollars euros pounds points men women soldiers troops children words miles feet km meters metres tons
   tonnes barrels workers jobs employees votes members seats copies rpm hp shares students homes families points mhz mb kg
   mm square cubic civilians prisoners others acres degrees pages years days months weeks hours units million billion
   trillion % miles-per-hour calories pieces residents passengers`.split(/\s+/),
)

/** Bare years: "1998", "in 2011", "1915-17", "'82", "490 BC". A four-digit count or a price is none. */
export const year: Pattern = (scan, head, floor) => {
  const short = shortYear(scan, head)
  if (short) return short
  if (!scan.is(head, Is.number)) return undefined
  const era = eraAt(scan, head + 1)
  if (era)
    return foundFrom(stageBefore(scan, head, floor), era, 'DATE', {
      kind: 'date',
      year: scan.value(head),
      era: 'BC',
    })
  if (!isYear(scan, head)) return undefined
  const ahead = yearAhead(scan, head, floor)
  if (ahead) return ahead
  if (!standsAsYear(scan, head)) return undefined
  if (isFiscal(scan, head - 1) && head - 1 >= floor) {
    const fiscal = stageBefore(scan, head - 1, floor)
    const meaning = { kind: 'fiscal' as const, year: scan.value(head) }
    return { ...(fiscal.stage ? fiscal : { first: head - 1 }), last: head + 1, type: 'DATE', meaning }
  }
  const placed = stageBefore(scan, head, floor)
  const first = placed.stage || scan.lower(placed.first) !== 'the' ? placed.first : head
  return {
    first,
    last: head + 1,
    type: 'DATE',
    meaning: { kind: 'date', year: scan.value(head) },
    stage: placed.stage,
    to: rangeEnd(scan, head),
  }
}

/** "1915-17": the end of the range takes its century from the start. */
function rangeEnd(scan: Scan, head: number): Found | undefined {
  const p = head + 2
  if (!scan.hyphen(head + 1) && !scan.char(head + 1, '/')) return undefined
  if (!scan.is(p, Is.number) || !scan.glued(p) || scan.wordAt(p)) return undefined
  const written = scan.raw(p)
  if (written.length !== 2 || scan.hyphen(p + 1)) return undefined
  const value = Math.floor(scan.value(head) / 100) * 100 + scan.value(p)
  if (value <= scan.value(head)) return undefined
  return { first: p, last: p + 1, type: 'DATE', meaning: { kind: 'date', year: value } }
}

function shortYear(scan: Scan, head: number): Found | undefined {
  const quote = head - 1
  if (!scan.char(quote, "'") && !scan.char(quote, '’') && !scan.char(quote, '‘')) return undefined
  if (scan.raw(head).length !== 2 || !scan.glued(head) || !scan.is(head, Is.number)) return undefined
  if (quote > 0 && (scan.glued(quote) || scan.capital(quote - 1))) return undefined
  return { first: quote, last: head + 1, type: 'DATE', meaning: { kind: 'date', year: centuryOf(scan.value(head)) } }
}

function standsAsYear(scan: Scan, head: number): boolean {
  const year = scan.value(head)
  const previous = scan.lower(head - 1)
  const next = scan.lower(head + 1)
  if (counted.has(next) || '$£€#¥'.includes(previous || '_')) return false
  if (scan.glued(head) && !['(', '-', '–', '[', '/', '"', '“', "'", '’', '—'].includes(previous)) return false
  if (
    scan.glued(head) &&
    (scan.hyphen(head - 1) || previous === '/') &&
    scan.is(head - 2, Is.number) &&
    !isYear(scan, head - 2)
  )
    return false
  if (scan.glued(head + 1) && scan.char(head + 1, '.') && scan.glued(head + 2)) return false
  if (scan.hyphen(head + 1) && scan.glued(head + 2) && counted.has(scan.lower(head + 2))) return false
  if (before.has(previous)) return year >= 1500 ? !countedLater(scan, head, previous) : firmly.has(previous)
  if (year < 1900 || year > 2060 || numbering.has(previous)) return false
  return year % 100 !== 0 || owners.test(previous) || !countsPlural(scan, head)
}

const owners = /^(?:['’]s?|its|their|his|her|our|my|your|[a-z]*[.,:;)])$/

/** "spun 2000 bobbins": a number between a small word and a plural counts. */
function countsPlural(scan: Scan, head: number): boolean {
  const next = scan.lower(head + 1)
  return (
    !scan.capital(head - 1) && !scan.capital(head + 1) && next.length > 3 && next.endsWith('s') && !scan.glued(head + 1)
  )
}

const firmly = new Set(['in', 'since', 'until', 'by', 'year', 'circa', 'from', '(', 'c.', 'ca.', 'early', 'late'])
const numbering = new Set(
  `resolution no no. number flight route highway room section chapter article bill page pages line model mark rs point about
   nearly over than approximately almost some interstate hwy law decree n° nos. nos at level exactly only just`.split(
    /\s+/,
  ),
)

/** "of 2000 Syrians": a plural that is counted follows, not the thing dated. */
function countedLater(scan: Scan, head: number, previous: string): boolean {
  return (
    (previous === 'about' || previous === 'around' || previous === 'over' || previous === 'than') &&
    scan.value(head) % 50 === 0
  )
}
