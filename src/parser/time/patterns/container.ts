import type { Meaning } from '../expression'
import { isYear } from '../found'
import { Is, type Unit } from '../lexicon'
import type { Scan } from '../scan'
import { feastAt } from './feast-name'

interface Contained {
  readonly meaning: Meaning
  readonly last: number
}

const offsets = new Map<string, number>(
  Object.entries({
    last: -1,
    past: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
  }),
)
const thenOffsets = new Map<string, number>(
  Object.entries({
    previous: -1,
    preceding: -1,
    prior: -1,
    following: 1,
    same: 0,
    that: 0,
  }),
)

/** The year, month or week that holds what stands before: "of last year", "this year", "of 1998", "of that month". */
export function containerAfter(scan: Scan, at: number): Contained | undefined {
  const of = scan.lower(at) === 'of' || scan.lower(at) === 'in'
  let p = of ? at + 1 : at
  if (of && isYear(scan, p) && scan.lower(at) === 'of')
    return { meaning: { kind: 'date', year: scan.value(p) }, last: p + 1 }
  if (of && scan.lower(at) === 'of' && scan.is(p, Is.month) && scan.capital(p)) return monthContainer(scan, p)
  if (of && scan.lower(at) === 'of' && isFiscal(scan, p)) return fiscalContainer(scan, p)
  if (of && scan.lower(at) === 'of' && scan.is(p, Is.holiday)) return feastContainer(scan, p)
  const the = scan.lower(p) === 'the' ? 1 : 0
  p += the
  const which = scan.lower(p)
  const unit = scan.wordAt(p + 1)?.unit
  if (unit && units.has(unit) && !scan.is(p + 2, Is.unit)) {
    const now = the ? undefined : offsets.get(which)
    if (now !== undefined) return { meaning: unitMeaning(unit, now, 'now'), last: p + 2 }
    const then = of ? thenOffsets.get(which) : undefined
    if (then !== undefined) return { meaning: unitMeaning(unit, then, 'then'), last: p + 2 }
  }
  if (of && the && scan.lower(at) === 'of') {
    const alone = scan.wordAt(p)?.unit
    if (alone && units.has(alone) && scan.lower(p).endsWith(alone))
      return { meaning: { kind: 'same', unit: alone }, last: p + 1 }
  }
  return undefined
}

/** "next year's | October", "last month's | Monday": the year or month whose own it is, right before piece `head`. */
export function ownerBefore(scan: Scan, head: number): Meaning | undefined {
  const own = scan.lower(head - 1)
  if (own !== "'s" && own !== '’s') return undefined
  const offset = scan.lower(head - 2) === 'year' ? offsets.get(scan.lower(head - 3)) : undefined
  return offset === undefined ? undefined : unitMeaning('year', offset, 'now')
}

const units = new Set<Unit>(['week', 'month', 'quarter', 'year', 'decade', 'century'])

function unitMeaning(unit: Unit, offset: number, from: 'now' | 'then'): Meaning {
  return { kind: 'unit', unit, offset, from }
}

/** "March", "March 1998", "March of last year" from the month on. */
export function monthContainer(scan: Scan, p: number): Contained {
  const month = scan.wordAt(p)?.month as number
  const of = scan.lower(p + 1) === 'of' || scan.char(p + 1, ',') ? p + 2 : p + 1
  if (isYear(scan, of)) return { meaning: { kind: 'date', month, year: scan.value(of) }, last: of + 1 }
  const where = containerAfter(scan, p + 1)
  if (where) return { meaning: { kind: 'date', month, in: where.meaning }, last: where.last }
  return { meaning: { kind: 'date', month }, last: p + 1 }
}

/** "Ramadan", "Eid al-Fitr 2023", whose days are counted. */
export function feastContainer(scan: Scan, p: number): Contained | undefined {
  const feast = feastAt(scan, p)
  if (!feast) return undefined
  const { name, last } = feast
  if (!isYear(scan, last)) return { meaning: { kind: 'holiday', name }, last }
  return { meaning: { kind: 'holiday', name, in: { kind: 'date', year: scan.value(last) } }, last: last + 1 }
}

export const isFiscal = (scan: Scan, p: number): boolean => /^(?:fiscal|financial)$/.test(scan.lower(p))

/** "fiscal 1990", "fiscal year 1990", "the current fiscal year" from the word "fiscal" on. */
export function fiscalContainer(scan: Scan, p: number): Contained | undefined {
  const year = /^years?$/.test(scan.lower(p + 1)) ? p + 2 : p + 1
  if (isYear(scan, year)) return { meaning: { kind: 'fiscal', year: scan.value(year) }, last: year + 1 }
  if (year === p + 2) return { meaning: { kind: 'fiscal', offset: 0 }, last: year }
  return undefined
}
