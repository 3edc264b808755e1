import { Is } from './lexicon'
import type { Scan } from './scan'

/** A count before a unit: "two", "twenty-five", "a few", "2.5", "two and a half". */
export interface Quantity {
  /** The first piece of it. */
  readonly first: number
  /** Undefined where the words leave it open ("several"). */
  readonly count: number | undefined
  /** "a" or "an": one, and an article too. */
  readonly article?: true
}

/** Reads the count that ends before piece `end`, not before piece `floor`. */
export function quantityBefore(scan: Scan, end: number, floor: number): Quantity | undefined {
  let p = end - 1
  if (p < floor) return undefined
  if (scan.char(p, '-') && p - 1 >= floor) p--
  const half = halfBefore(scan, p, floor) ?? fractionBefore(scan, p, floor)
  if (half) return half
  if (scan.is(p, Is.vague)) return vagueBefore(scan, p, floor)
  if (scan.lower(p) === 'of' && scan.is(p - 1, Is.vague) && p - 1 >= floor) return vagueBefore(scan, p - 1, floor)
  if (!scan.is(p, Is.number)) return undefined
  return numberBefore(scan, p, floor)
}

/** "two and a half", "half a". */
function halfBefore(scan: Scan, p: number, floor: number): Quantity | undefined {
  if (scan.lower(p) === 'half' && scan.lower(p - 1) === 'a' && scan.lower(p - 2) === 'and' && p - 3 >= floor) {
    const whole = numberBefore(scan, p - 3, floor)
    if (whole) return { first: whole.first, count: (whole.count ?? 0) + 0.5 }
  }
  if (scan.lower(p) === 'half' && scan.hyphen(p + 1) && !scan.hyphen(p - 1)) {
    const article = p - 1 >= floor && scan.lower(p - 1) === 'a'
    return { first: article ? p - 1 : p, count: 0.5 }
  }
  if (scan.lower(p) !== 'a' && scan.lower(p) !== 'an') return undefined
  const half = scan.hyphen(p - 1) && scan.glued(p) ? p - 2 : p - 1
  if (scan.lower(half) === 'half' && half >= floor) return { first: half, count: 0.5 }
  return undefined
}

/** "3-1/2", "2 1/2", "1/2" in digits. */
function fractionBefore(scan: Scan, p: number, floor: number): Quantity | undefined {
  if (!scan.char(p - 1, '/') || p - 2 < floor || !scan.is(p, Is.number) || !scan.is(p - 2, Is.number)) return undefined
  const part = scan.value(p - 2) / (scan.value(p) || 1)
  const whole = scan.hyphen(p - 3) && scan.glued(p - 2) ? p - 4 : p - 3
  if (part >= 1 || whole < floor || !scan.is(whole, Is.number) || scan.wordAt(whole))
    return { first: p - 2, count: part }
  return { first: whole, count: scan.value(whole) + part }
}

function vagueBefore(scan: Scan, p: number, floor: number): Quantity {
  const word = scan.lower(p)
  const article = p - 1 >= floor && /^an?$/.test(scan.lower(p - 1))
  if (word === 'couple') return { first: article ? p - 1 : p, count: 2 }
  return { first: article ? p - 1 : p, count: undefined }
}

function numberBefore(scan: Scan, p: number, floor: number): Quantity | undefined {
  if (!scan.is(p, Is.number)) return undefined
  const value = scan.value(p)
  const word = scan.wordAt(p)
  if (word?.text === 'single') return singleBefore(scan, p, floor)
  if (word?.text === 'a' || word?.text === 'an') return { first: p, count: 1, article: true }
  if (value >= 100 && word) return scaledBefore(scan, p, floor, value)
  const tens = scan.hyphen(p - 1) && scan.glued(p) ? p - 2 : p - 1
  if (word && value < 10 && tens >= floor && scan.wordAt(tens) && isTens(scan, tens))
    return withHundreds(scan, tens, floor, scan.value(tens) + value)
  return word ? withHundreds(scan, p, floor, value) : { first: p, count: value }
}

/** "a single year", "the single day", "single-day". */
function singleBefore(scan: Scan, p: number, floor: number): Quantity {
  const article = p - 1 >= floor && scan.lower(p - 1) === 'a' && !scan.hyphen(p + 1)
  return { first: article ? p - 1 : p, count: 1 }
}

const isTens = (scan: Scan, p: number): boolean => scan.is(p, Is.number) && scan.value(p) >= 20 && scan.value(p) < 100

/** "three hundred", "a thousand", "100,000"? the scale word may have a count before it. */
function scaledBefore(scan: Scan, p: number, floor: number, scale: number): Quantity {
  const before = p - 1 >= floor && scan.is(p - 1, Is.number) ? scan.value(p - 1) : undefined
  if (before !== undefined) return { first: p - 1, count: before * scale }
  return p - 1 >= floor && scan.is(p - 1, Is.vague) ? { first: p - 1, count: undefined } : { first: p, count: scale }
}

function withHundreds(scan: Scan, p: number, floor: number, count: number): Quantity {
  const gap = scan.lower(p - 1) === 'and' ? p - 2 : p - 1
  if (gap < floor || scan.value(gap) !== 100 || !scan.wordAt(gap)) return { first: p, count }
  const hundreds = scaledBefore(scan, gap, floor, 100)
  return { first: hundreds.first, count: (hundreds.count ?? 100) + count }
}
