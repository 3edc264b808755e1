import type { From, Meaning } from '../expression'
import { foundFrom, isYear, stageBefore, withThe, type Found, type Pattern } from '../found'
import type { Unit } from '../lexicon'
import type { Scan } from '../scan'
import { fixed } from './deictic'
import { durationValue } from '../duration'
import { containerAfter, isFiscal } from './container'

const which = new Map<string, readonly [number, From]>(
  Object.entries({
    last: [-1, 'now'],
    this: [0, 'now'],
    current: [0, 'now'],
    next: [1, 'now'],
    coming: [1, 'now'],
    upcoming: [1, 'now'],
    previous: [-1, 'then'],
    preceding: [-1, 'then'],
    prior: [-1, 'then'],
    following: [1, 'then'],
    subsequent: [1, 'then'],
    same: [0, 'then'],
    that: [0, 'then'],
    latest: [-1, 'now'],
  }),
)
const large = new Set<Unit>(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/**
 * One unit with the word that says which: "last week", "this month", "the following day", "that same year", "the past
 * year" (a duration), "recent years", "the coming days", "each day".
 */
export const whichUnit: Pattern = (scan, head, floor) => {
  const unit = scan.wordAt(head)?.unit
  const p = head - 1
  if (!unit || p < floor || scan.hyphen(p)) return undefined
  const written = scan.lower(head)
  const plural = written.endsWith('s') || written === 'centuries'
  const word = scan.lower(p)
  if (plural) return manyUnits(scan, head, floor, unit, word)
  if (unit === 'second' || unit === 'season') return undefined
  if (word === 'every' || word === 'each') return every(head, p, unit)
  if (word === 'past') return past(scan, head, p, floor, unit)
  const chosen = which.get(word)
  if (!chosen || !large.has(unit))
    return unit === 'hour' || unit === 'minute' ? undefined : fiscalOr(scan, head, floor, unit)
  const the = withThe(scan, p, floor)
  // "Following weekend talks": after them, and not a weekend on.
  if (word === 'following' && the === p) return undefined
  if (word === 'last' && the < p && unit !== 'quarter' && unit !== 'weekend') return lastStretch(the, head, unit)
  const same = word === 'same' && /^(?:this|that)$/.test(scan.lower(p - 1)) && p - 1 >= floor ? p - 1 : the
  const [offset, from] = chosen
  const pronoun = (word === 'that' || word === 'this') && !standsAlone(scan, p)
  if (pronoun) return undefined
  const meaning: Meaning = { kind: 'unit', unit, offset, from: word === 'next' && the < p ? 'then' : from }
  const year = trailingShift(scan, head + 1)
  if (word === 'same' && year)
    return { first: same, last: year.last, type: 'DATE', meaning: { kind: 'same', unit, years: year.years } }
  const placed = stageBefore(scan, same, floor)
  return foundFrom(placed, head + 1, 'DATE', meaning)
}

/** "that" before a unit is a determiner unless a verb or a noun led to it: "said that day ..." is read as one anyway. */
function standsAlone(scan: Scan, p: number): boolean {
  return !/^(?:so|such)$/.test(scan.lower(p - 1))
}

/** "a year earlier", "last year", "a year ago" after "the same period". */
export function trailingShift(scan: Scan, at: number): { years: number; last: number } | undefined {
  const of = scan.lower(at) === 'of' || scan.lower(at) === 'in' ? at + 1 : at
  const the = scan.lower(of) === 'the' ? of + 1 : of
  if (/^(?:last|previous|prior|preceding)$/.test(scan.lower(the)) && scan.lower(the + 1) === 'year')
    return { years: -1, last: the + 2 }
  if (
    /^(?:a|one)$/.test(scan.lower(the)) &&
    scan.lower(the + 1) === 'year' &&
    /^(?:ago|earlier|before|previously)$/.test(scan.lower(the + 2))
  )
    return { years: -1, last: the + 3 }
  if (scan.lower(the) === 'year' && /^(?:ago|earlier|before)$/.test(scan.lower(the + 1)))
    return { years: -1, last: the + 2 }
  return undefined
}

function every(head: number, first: number, unit: Unit): Found {
  return {
    first,
    last: head + 1,
    type: 'SET',
    meaning: { kind: 'fixed', value: durationValue(unit, 1), why: `each ${unit}` },
  }
}

/** "the last month": up to now; "the last day" is the end of something, not yesterday. */
function lastStretch(first: number, head: number, unit: Unit): Found | undefined {
  if (unit === 'day') return undefined
  const span = { unit, count: 1, sign: -1 as const }
  const meaning: Meaning = { kind: 'fixed', value: durationValue(unit, 1), why: `one ${unit} up to now`, span }
  return { first, last: head + 1, type: 'DURATION', meaning }
}

function past(scan: Scan, head: number, p: number, floor: number, unit: Unit): Found | undefined {
  const opener = scan.lower(p - 1)
  if (p - 1 < floor || !/^(?:the|this|in)$/.test(opener)) return undefined
  const first = opener === 'in' ? p : p - 1
  // No stretch of time, but the weekend gone by.
  if (unit === 'weekend' && opener !== 'in')
    return { first, last: head + 1, type: 'DATE', meaning: { kind: 'unit', unit, offset: 0, from: 'now' } }
  const value = durationValue(unit, 1)
  return {
    first,
    last: head + 1,
    type: 'DURATION',
    meaning: { kind: 'fixed', value, why: `one ${unit} up to now`, span: { unit, count: 1, sign: -1 } },
  }
}

/** "recent years", "the coming days", "these days", "the years", "years". */
function manyUnits(scan: Scan, head: number, floor: number, unit: Unit, word: string): Found | undefined {
  const vague = durationValue(unit, undefined)
  if (word === 'recent')
    return { first: withThe(scan, head - 1, floor), last: head + 1, type: 'DATE', meaning: fixed('PAST_REF') }
  if (word === 'these')
    return unit === 'day' ? { first: head - 1, last: head + 1, type: 'DATE', meaning: fixed('PRESENT_REF') } : undefined
  if (
    /^(?:coming|past|last|next|following|previous|subsequent|succeeding|ensuing|upcoming|intervening|preceding)$/.test(
      word,
    )
  ) {
    const meaning: Meaning = { kind: 'fixed', value: vague, why: `an untold number of ${unit}s` }
    return { first: withThe(scan, head - 1, floor), last: head + 1, type: 'DURATION', meaning }
  }
  return undefined
}

/** "the year", "the month": the one spoken of; "the fiscal year". */
function fiscalOr(scan: Scan, head: number, floor: number, unit: Unit): Found | undefined {
  const p = head - 1
  if (unit === 'year' && isFiscal(scan, p)) {
    const chosen = which.get(scan.lower(p - 1))
    const first = chosen && p - 1 >= floor ? p - 1 : p
    const dated = isYear(scan, head + 1)
    const meaning: Meaning = dated
      ? { kind: 'fiscal', year: scan.value(head + 1) }
      : { kind: 'fiscal', offset: chosen?.[0] ?? 0 }
    return foundFrom(
      stageBefore(scan, withThe(scan, first, floor), floor),
      dated ? head + 2 : head + 1,
      'DATE',
      meaning,
    )
  }
  if (unit === 'year' && /^(?:full|entire|whole)$/.test(scan.lower(p)) && scan.lower(p - 1) === 'the' && p - 1 >= floor)
    return { first: p - 1, last: head + 1, type: 'DATE', meaning: { kind: 'same', unit } }
  if (scan.lower(p) !== 'the' || !large.has(unit) || unit === 'century') return undefined
  if (scan.hyphen(head + 1) && scan.glued(head + 2)) return undefined
  if (scan.capital(head) && !scan.capital(p)) return undefined
  // "the day of the vote", "the day before it"
  const behind = unit === 'day' ? scan.lower(head + 1) : ''
  if (unit === 'day' && scan.lower(p - 1) === 'of' && offices.has(scan.lower(p - 2))) return undefined
  if (behind === 'of' || (/^(?:before|after)$/.test(behind) && scan.lower(p - 1) !== 'in')) return undefined
  const where = unit === 'day' ? undefined : containerAfter(scan, head + 1)
  if (where) return undefined
  return foundFrom(stageBefore(scan, p, floor), head + 1, 'DATE', { kind: 'same', unit })
}

/** "the foreign minister of the day": of that time. */
const offices = new Set(
  'minister secretary president premier chancellor leader government king queen ambassador'.split(' '),
)
