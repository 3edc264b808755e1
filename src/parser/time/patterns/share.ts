import type { Meaning } from '../expression'
import { foundFrom, isYear, stageBefore, withThe, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { containerAfter, fiscalContainer, isFiscal } from './container'
import { trailingShift } from './unit'

/** Quarters and halves of a year: "the third quarter", "third-quarter", "the first half of fiscal 1990", "the latter half of". */
export const share: Pattern = (scan, head, floor) => {
  if (!scan.is(head, Is.share)) return undefined
  const word = scan.lower(head)
  if (/^[qh][1-4]$/.test(word)) return shortShare(scan, head)
  const quarter = word === 'quarter' || word === 'quarters'
  if (!quarter && word !== 'half') return undefined
  const joined = scan.hyphen(head - 1) && scan.glued(head)
  let p = joined ? head - 2 : head - 1
  const fiscal = !joined && isFiscal(scan, p)
  if (fiscal) p--
  if (p < floor) return undefined
  const number = shareNumber(scan, p, quarter)
  if (number === undefined) return undefined
  const where = yearOf(scan, head + 1)
  if (!quarter && !where && !joined) {
    if (!/^(?:in|for|during|of|since)$/.test(scan.lower(p - 2)) || scan.lower(head + 1) === 'of') return undefined
  }
  if (!quarter && where && isMonth(where.meaning))
    return {
      first: stageBefore(scan, withThe(scan, p, floor), floor).first,
      last: where.last,
      type: 'DATE',
      meaning: where.meaning,
      stage: number === 1 ? 'early' : 'late',
    }
  const meaning: Meaning = {
    kind: 'share',
    share: quarter ? 'Q' : 'H',
    number,
    ...(where ? { in: where.meaning } : {}),
    ...(fiscal ? { fiscal: true as const } : {}),
  }
  const start = p - 1 >= floor && !joined && isFiscal(scan, p - 1) ? p - 1 : p
  if (word === 'quarters') return pairOf(scan, head, p, floor, { ...meaning, kind: 'share', share: 'Q', number })
  const placed = joined ? { first: start } : stageBefore(scan, withThe(scan, start, floor), floor)
  return foundFrom(placed, where?.last ?? head + 1, 'DATE', meaning)
}

/** "the second half of January", "of next month": TIMEX3 has the month for it. */
const isMonth = (meaning: Meaning): boolean =>
  meaning.kind === 'date' ? meaning.month !== undefined : 'unit' in meaning && meaning.unit === 'month'

/** "the third and fourth quarters": each ordinal is one. */
function pairOf(
  scan: Scan,
  head: number,
  p: number,
  floor: number,
  last: Meaning & { kind: 'share' },
): Found | undefined {
  const before = p - 2
  if (scan.lower(p - 1) !== 'and' || before < floor || !scan.is(before, Is.ordinal)) return undefined
  const to: Found = { first: p, last: head + 1, type: 'DATE', meaning: last }
  const first = withThe(scan, before, floor)
  return { first, last: before + 1, type: 'DATE', meaning: { ...last, number: scan.value(before) }, to }
}

/** "Q4 2019", "H1"; without a year only where it stands like a date. */
function shortShare(scan: Scan, head: number): Found | undefined {
  const where = yearOf(scan, head + 1)
  if (!scan.capital(head) || (!where && !/^(?:in|for|during|since|by)$/.test(scan.lower(head - 1)))) return undefined
  const share = scan.lower(head).startsWith('q') ? 'Q' : 'H'
  const meaning: Meaning = { kind: 'share', share, number: scan.value(head), ...(where ? { in: where.meaning } : {}) }
  return { first: head, last: where?.last ?? head + 1, type: 'DATE', meaning }
}

function shareNumber(scan: Scan, p: number, quarter: boolean): number | undefined {
  const word = scan.lower(p)
  if (word === 'latter' && !quarter) return 2
  if (word === 'final' || (word === 'last' && scan.lower(p - 1) === 'the' && !quarter)) return quarter ? 4 : 2
  if (!scan.is(p, Is.ordinal)) return undefined
  const value = scan.value(p)
  return value >= 1 && value <= (quarter ? 4 : 2) ? value : undefined
}

/** "of 1998", "1998", "of last year", "of fiscal 1990", "last year" after a quarter or half. */
function yearOf(scan: Scan, at: number): { meaning: Meaning; last: number } | undefined {
  const of = scan.lower(at) === 'of' || scan.char(at, ',') || scan.lower(at) === 'in' ? at + 1 : at
  if (isYear(scan, of) && !scan.is(of + 1, Is.unit))
    return { meaning: { kind: 'date', year: scan.value(of) }, last: of + 1 }
  const the = scan.lower(of) === 'the' ? of + 1 : of
  const its = /^(?:its|their|current)$/.test(scan.lower(the)) ? the + 1 : the
  if (isFiscal(scan, its)) return fiscalContainer(scan, its)
  const year = trailingShift(scan, at)
  if (year && scan.lower(of) === 'last')
    return { meaning: { kind: 'unit', unit: 'year', offset: -1, from: 'now' }, last: year.last }
  return containerAfter(scan, at)
}
