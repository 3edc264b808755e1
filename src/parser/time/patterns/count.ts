import type { Meaning } from '../expression'
import { approxBefore, withThe, type Found, type Pattern } from '../found'
import { durationValue } from '../duration'
import { Is, type Unit } from '../lexicon'
import { quantityBefore, type Quantity } from '../quantity'
import type { Scan } from '../scan'
import { fixed } from './deictic'
import { containerAfter } from './container'
import { distanceAt, type Distance } from './distance'

/**
 * A count of units: durations ("six months", "a 20-year"), distances ("two weeks ago", "three days later"), stretches ("the
 * past five years", "the first nine months of 1998") and rates ("three times a week", "per day").
 */
export const countedUnit: Pattern = (scan, head, floor) => {
  const unit = scan.wordAt(head)?.unit
  if (!unit || isLastMinute(scan, head)) return undefined
  const rate = rateAt(scan, head, floor, unit)
  if (rate) return rate
  const p = qualifiersBefore(scan, head, floor)
  const quantity = quantityBefore(scan, p, floor)
  if (!quantity) return bare(scan, head, floor, unit)
  if (unit === 'day' && quantity.article && ofOneDay.has(scan.lower(head + 1))) return undefined
  if (unit === 'second' && !/s$/.test(scan.lower(head)) && !scan.hyphen(head - 1)) return undefined
  if (scan.wordAt(head)?.text === 'min' && !scan.is(head - 1, Is.number)) return undefined
  if (unit === 'season' || (unit === 'quarter' && quantity.article)) return quarterOf(scan, head, quantity, floor)
  return placed(scan, head, floor, unit, quantity)
}

/** "a day trip", "a day job": said of what kind it is. */
const ofOneDay = new Set('trip trips tripper trippers job labourer laborer care pass'.split(' '))

/** "a number of last minute changes", "a last-minute offer" */
const isLastMinute = (scan: Scan, head: number): boolean =>
  scan.lower(head) === 'minute' && scan.lower(scan.hyphen(head - 1) ? head - 2 : head - 1) === 'last'

/** "two consecutive weeks", "five more long years", "six-month" (the hyphen). */
function qualifiersBefore(scan: Scan, head: number, floor: number): number {
  let p = head
  while (p - 1 >= floor && head - p < 3 && (scan.is(p - 1, Is.qualifier) || (scan.hyphen(p - 1) && p === head))) p--
  return p
}

/** "a quarter century": 25 years; "a quarter" alone is no time. */
function quarterOf(scan: Scan, head: number, quantity: Quantity, floor: number): Found | undefined {
  const century = scan.hyphen(head + 1) ? head + 2 : head + 1
  if (scan.lower(century) !== 'century') return undefined
  return duration(approxBefore(scan, quantity.first, floor), century + 1, 'P25Y', '25 years')
}

function placed(scan: Scan, head: number, floor: number, unit: Unit, quantity: Quantity): Found | undefined {
  const joined = scan.hyphen(head - 1) && scan.glued(head)
  const next = scan.hyphen(head + 1) && scan.glued(head + 2) ? head + 2 : head + 1
  const after = scan.lower(next)
  const andHalf = halfAfter(scan, head)
  if (andHalf && quantity.count !== undefined) return halfMore(scan, unit, quantity, andHalf, floor)
  if (after === 'old' || after === 'olds') return aged(quantity, next + 1, unit)
  const distance = distanceAt(scan, next)
  if (distance) return shifted(scan, quantity, distance, floor, unit)
  const value = durationValue(unit, quantity.count)
  const said = `${quantity.count ?? 'an untold number of'} ${unit}${quantity.count === 1 ? '' : 's'}`
  if (joined) {
    const long = after === 'long' && next === head + 2 ? next + 1 : head + 1
    return duration(approxBefore(scan, quantity.first, floor), long, value, said)
  }
  if (/^(?:every|each)$/.test(scan.lower(quantity.first - 1)) && quantity.first - 1 >= floor) {
    return {
      first: quantity.first - 1,
      last: head + 1,
      type: 'SET',
      meaning: { kind: 'fixed', value, why: `each ${said}` },
    }
  }
  const stretch = stretchAround(scan, quantity, floor)
  if (!stretch) return duration(approxBefore(scan, quantity.first, floor), head + 1, value, said)
  const where = stretch.holds ? containerAfter(scan, head + 1) : undefined
  // "The last ten days of March" are no last ten days.
  const span =
    quantity.count !== undefined && stretch.sign && !where
      ? { unit, count: quantity.count, sign: stretch.sign }
      : undefined
  return {
    first: stretch.first,
    last: where?.last ?? head + 1,
    type: 'DURATION',
    meaning: { kind: 'fixed', value, why: said, ...(span ? { span } : {}) },
  }
}

/** The end of "and a half" after a unit: "a year and a half", "a month-and-a-half". */
function halfAfter(scan: Scan, head: number): number | undefined {
  let p = head + 1
  for (const word of ['and', 'a', 'half']) {
    while (scan.hyphen(p)) p++
    if (scan.lower(p++) !== word) return undefined
  }
  return p
}

function halfMore(scan: Scan, unit: Unit, quantity: Quantity, last: number, floor: number): Found {
  const count = (quantity.count ?? 0) + 0.5
  const distance = distanceAt(scan, last)
  if (distance) return shifted(scan, { ...quantity, count }, distance, floor, unit)
  return duration(approxBefore(scan, quantity.first, floor), last, durationValue(unit, count), `${count} ${unit}s`)
}

/** An age: "60 years old", "a 30-year-old". */
function aged(quantity: Quantity, last: number, unit: Unit): Found {
  const said = `an age of ${quantity.count ?? 'an untold number of'} ${unit}s`
  return duration(quantity.first, last, durationValue(unit, quantity.count), said)
}

function duration(first: number, last: number, value: string, why: string): Found {
  return { first, last, type: 'DURATION', meaning: { kind: 'fixed', value, why } }
}

function shifted(scan: Scan, quantity: Quantity, distance: Distance, floor: number, unit: Unit): Found {
  const first = approxBefore(scan, quantity.first, floor)
  if (quantity.count === undefined && distance.from === 'now')
    return { first, last: distance.last, type: 'DATE', meaning: fixed(distance.sign < 0 ? 'PAST_REF' : 'FUTURE_REF') }
  const { sign, from } = distance
  const exactly = from === 'now' && scan.lower(quantity.first - 1) === 'exactly' && quantity.first - 1 >= floor
  const exact = exactly || distance.exact
  const meaning: Meaning = { kind: 'shift', unit, count: quantity.count, sign, from, ...(exact ? { exact } : {}) }
  const short = unit === 'hour' || unit === 'minute' || unit === 'second'
  return { first: exactly ? quantity.first - 1 : first, last: distance.last, type: short ? 'TIME' : 'DATE', meaning }
}

const stretches = new Map<string, -1 | 0 | 1>(
  Object.entries({
    past: -1,
    last: -1,
    previous: -1,
    preceding: -1,
    prior: -1,
    recent: -1,
    latest: -1,
    next: 1,
    coming: 1,
    following: 1,
    subsequent: 1,
    succeeding: 1,
    ensuing: 1,
    first: 0,
    final: 0,
    opening: 0,
    closing: 0,
    other: 0,
    same: 0,
    entire: 0,
    whole: 0,
    initial: 0,
  }),
)

/** "the past", "the next", "the first" before a count, or "the ... past" after it ("the four previous weeks"). */
function stretchAround(
  scan: Scan,
  quantity: Quantity,
  floor: number,
): { first: number; sign: -1 | 0 | 1; holds: boolean } | undefined {
  const p = quantity.first - 1
  const sign = p >= floor ? stretches.get(scan.lower(p)) : undefined
  if (sign !== undefined) {
    if (scan.lower(p) === 'last' && !lastIsAdjective(scan, p)) return undefined
    const the = p - 1 >= floor && /^(?:the|these|those|its|their|his|her|this)$/.test(scan.lower(p - 1)) ? p - 1 : p
    return { first: the, sign, holds: sign === 0 || scan.lower(p) === 'last' }
  }
  if (p >= floor && scan.lower(p) === 'the' && !quantity.article) return { first: p, sign: 0, holds: true }
  if (p >= floor && scan.lower(p) === 'another') return { first: p, sign: 0, holds: false }
  return undefined
}

/** "the last three years", "in last two years"; in "to last three years" it is a verb. */
function lastIsAdjective(scan: Scan, p: number): boolean {
  return /^(?:the|these|those|its|their|his|her|this|in|over|for|during|of|our|my|your)$/.test(scan.lower(p - 1))
}

/** "per day", "a week" after a count of things, "/day". */
function rateAt(scan: Scan, head: number, floor: number, unit: Unit): Found | undefined {
  const p = head - 1
  if (p < floor) return undefined
  const word = scan.lower(p)
  const set = (first: number): Found => ({
    first,
    last: head + 1,
    type: 'SET',
    meaning: { kind: 'fixed', value: durationValue(unit, 1), why: `each ${unit}` },
  })
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    if (word === 'per' || word === 'an') return undefined
  }
  if (word === 'per') return set(p)
  if ((word !== 'a' && word !== 'an') || scan.lower(head).endsWith('s')) return undefined
  const distant = distanceAt(scan, head + 1) || /^(?:after|before)$/.test(scan.lower(head + 1))
  return countsThings(scan, p - 1, floor) && !distant ? set(p) : undefined
}

const notCounted = new Set(
  `for in within after than of about over least half almost nearly under during every to by at and or was is were said , . ( )`.split(
    ' ',
  ),
)
const rates = new Set([
  'once',
  'twice',
  'times',
  'percent',
  '%',
  'million',
  'billion',
  'trillion',
  'dollars',
  'pounds',
  'euros',
])

/** Whether what ends at `p` is a number or a counted plural: "$1 billion", "32,000", "20 barrels". */
function countsThings(scan: Scan, p: number, floor: number): boolean {
  if (p < 0) return false
  const word = scan.lower(p)
  if (rates.has(word)) return true
  if (scan.is(p, Is.number) && !scan.wordAt(p)) return !scan.is(p, Is.year) || scan.is(p - 1, Is.number)
  if (scan.is(p, Is.number) && scan.value(p) > 1) return true
  if (notCounted.has(word)) return false
  for (let i = p - 1; i >= p - 3 && i >= 0 && i >= floor - 1; i--) {
    if (scan.is(i, Is.number) && !/^an?$/.test(scan.lower(i))) return !scan.is(i, Is.year)
  }
  return false
}

/** "read the minutes of the session", "takes minutes", "without minutes being signed": a record, and no time, unless it is told what they come before or after. */
const isRecord = (scan: Scan, head: number): boolean =>
  /^(?:the|takes?|took|taking|keeps?|kept|signs?|signed|signing|without)$/.test(scan.lower(head - 1)) &&
  !/^(?:before|after|following|leading|that)$/.test(scan.lower(head + 1))

/** Plurals alone: "days", "for years", "decades-long", "months later", "minutes". */
function bare(scan: Scan, head: number, floor: number, unit: Unit): Found | undefined {
  const written = scan.lower(head)
  if (unit === 'second' || unit === 'season' || unit === 'quarter' || unit === 'weekend') return undefined
  const long = scan.hyphen(head + 1) && scan.lower(head + 2) === 'long'
  const old = scan.hyphen(head + 1) && scan.lower(head + 2) === 'old'
  if (old) {
    const one = written.endsWith('s') ? undefined : 1
    return duration(head, head + 3, durationValue(unit, one), `an age of ${one ?? 'an untold number of'} ${unit}`)
  }
  if (long && !written.endsWith('s') && scan.glued(head + 2))
    return duration(head, head + 3, durationValue(unit, 1), `one ${unit}`)
  const distance = distanceAt(scan, scan.hyphen(head + 1) ? head + 2 : head + 1)
  if (distance && !written.endsWith('s') && unit === 'year') {
    const first = scan.hyphen(head + 1) ? head : withThe(scan, head, floor)
    return {
      first,
      last: distance.last,
      type: 'DATE',
      meaning: { kind: 'shift', unit, count: 1, sign: distance.sign, from: 'then' },
    }
  }
  if (scan.lower(head - 1) === 'another' && head - 1 >= floor && !/s$/.test(written))
    return duration(head - 1, head + 1, durationValue(unit, 1), `one ${unit} more`)
  if (!/s$|centuries|millennia/.test(written) || scan.hyphen(head - 1)) return undefined
  if (/ing$|^(?:our|his|her|their|my|your|its|office|business|school|rush|peak|old|olden)$/.test(scan.lower(head - 1)))
    return undefined
  const vague: Quantity = { first: head, count: undefined }
  if (unit === 'minute' && isRecord(scan, head)) return undefined
  if (distance) return shifted(scan, vague, distance, floor, unit)
  const the = scan.lower(head - 1) === 'the' && head - 1 >= floor
  return duration(
    the ? head - 1 : head,
    long ? head + 3 : head + 1,
    durationValue(unit, undefined),
    `an untold number of ${written}`,
  )
}
