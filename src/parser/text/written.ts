import { CharClass, charClass } from './chars'
import { hashStart, hashStep, lowerCode, plainCode } from './hash'

export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3, link: 4 } as const

/** How a token is written. */
export const Shape = {
  lower: 0,
  capitalized: 1,
  capitals: 2,
  mixed: 3,
  initial: 4,
  dotted: 5,
  number: 6,
  numberWord: 7,
  comma: 8,
  quote: 9,
  hyphen: 10,
  bracket: 11,
  stop: 12,
  mark: 13,
  possessive: 14,
  link: 15,
} as const

/** What {@link Written} says beside the shape, as bits above it. */
export const Written = {
  /** Masks the {@link Shape}. */
  shape: 0x0f,
  /** Holds more than ASCII, a stop or an apostrophe, or is too long: its hash alone does not say how it is spelt. */
  odd: 0x10,
  /** Begins with a capital. */
  capital: 0x20,
  /** Has a hyphen. */
  hyphenated: 0x40,
  /** Has a digit among its first {@link longestWord} units. */
  digits: 0x80,
} as const

// Counts of the units of one token, in fields of seven bits; no more units are counted than fit one.
const upper = 1
const lower = 1 << 7
const digit = 1 << 14
const stop = 1 << 21
// Whether there is such a unit at all: one that makes the token odd, a hyphen.
const odd = 1 << 28
const hyphen = 1 << 29
const field = 0x7f

/** What one code unit adds, by its class. */
const tallies = Int32Array.from(Object.values(CharClass), (c) =>
  c === CharClass.upper ? upper : c === CharClass.lower ? lower : c === CharClass.digit ? digit : 0,
)

const tallyOf = (code: number): number =>
  (tallies[charClass(code)] as number) +
  (code === 0x2e ? stop : 0) +
  (code === 0x2d ? hyphen : 0) +
  (code > 0x7e || code === 0x2e || code === 0x27 || code === 0x60 ? odd : 0)

const ascii = Int32Array.from({ length: 128 }, (_, code) => tallyOf(code))

/** The flag for the digits counted. */
const digitsOf = (counts: number): number => ((counts >>> 14) & field ? Written.digits : 0)

/** A word longer than this is hashed by its beginning: no name is, and a text may be one endless word. */
export const longestWord = 64

/** What one token's letters say: a hash of its lower case, and {@link Written}. Overwritten by the next. */
export const described = { lower: 0, written: 0 }

/**
 * Describes the token `[start, end)`. Digits count as one in numbers and links, whose hash tells their form alone. Curly
 * apostrophes and hyphens are taken for their plain forms.
 */
export function describe(codes: Uint16Array, start: number, end: number, kind: number): void {
  const isWord = kind === TokenKind.word
  const isLink = kind === TokenKind.link
  const last = Math.min(end, start + longestWord)
  let hash = hashStart
  let counts = 0
  let seen = 0
  for (let at = start; at < last; at++) {
    let code = codes[at] as number
    let tally
    if (code < 0x80) tally = ascii[code] as number
    else {
      code = plainCode(code)
      tally = tallyOf(code) | odd
    }
    seen |= tally
    counts += tally & (odd - 1)
    hash = hashStep(hash, !isWord && tally & digit ? 0x30 : lowerCode(code))
  }
  const first = charClass(codes[start] as number)
  const isMark = isLink || (counts & (stop - 1)) === 0
  described.lower = hash
  described.written =
    (isMark ? markShape(codes[start] as number, isLink) : wordShape(first, counts)) |
    (seen & odd || last < end ? Written.odd : 0) |
    digitsOf(counts) |
    (seen & hyphen ? Written.hyphenated : 0) |
    (first === CharClass.upper ? Written.capital : 0)
}

const alphanumeric = stop - 1

/**
 * Describes the letters and digits of ASCII that a word begins with at `start`, as if they were all of it.
 * @returns where they end
 */
export function describeRun(codes: Uint16Array, start: number): number {
  let hash = hashStart
  let counts = 0
  let at = start
  for (; ; at++) {
    const code = codes[at] as number
    const tally = code < 0x80 ? (ascii[code] as number) : 0
    if (!(tally & alphanumeric)) break
    counts += tally
    hash = hashStep(hash, code + ((tally & upper) << 5))
  }
  const first = charClass(codes[start] as number)
  described.lower = hash
  described.written = wordShape(first, counts) | digitsOf(counts) | (first === CharClass.upper ? Written.capital : 0)
  return at
}

function wordShape(first: number, counts: number): number {
  const uppers = counts & field
  const lowers = (counts >>> 7) & field
  const digits = (counts >>> 14) & field
  if (first === CharClass.digit) return uppers > 0 ? Shape.numberWord : Shape.number
  if (uppers === 0) return first === CharClass.punctuation ? Shape.possessive : Shape.lower
  if (counts >= stop && lowers === 0 && digits === 0) return uppers > 1 ? Shape.dotted : Shape.initial
  if (uppers === 1 && lowers === 0) return Shape.initial
  if (lowers === 0) return digits > 0 ? Shape.numberWord : Shape.capitals
  return first === CharClass.upper && uppers === 1 ? Shape.capitalized : Shape.mixed
}

const marks = new Map<number, number>([[0x2c, Shape.comma]])
for (const [shape, chars] of [
  [Shape.quote, '"\'`‘’“”«»'],
  [Shape.hyphen, '-\u2010\u2011\u2012\u2013'],
  [Shape.bracket, '()[]<>'],
  [Shape.stop, '.!?…'],
] as const)
  for (const char of chars) marks.set(char.charCodeAt(0), shape)

const markShape = (code: number, isLink: boolean): number => (isLink ? Shape.link : (marks.get(code) ?? Shape.mark))
