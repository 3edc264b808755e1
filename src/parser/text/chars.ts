/** Classes of UTF-16 code units, kept in a table: one array read a character instead of one regular expression. */

export const CharClass = { other: 0, space: 1, lower: 2, upper: 3, digit: 4, punctuation: 5, symbol: 6 } as const

const patterns: [RegExp, number][] = [
  [/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\p{Cc}]/u, CharClass.space],
  [/\p{Lu}|\p{Lt}/u, CharClass.upper],
  // A soft hyphen is invisible inside a word.
  [/[\p{L}\p{M}\u00ad]/u, CharClass.lower],
  [/\p{Nd}/u, CharClass.digit],
  [/\p{P}/u, CharClass.punctuation],
  [/\p{S}|\p{N}/u, CharClass.symbol],
]

/** Marks a code unit that has not been met yet; classing all 65,536 at start-up would cost tens of milliseconds. */
const unmet = 255
const table = new Uint8Array(0x10000).fill(unmet)

/** The class of one UTF-16 code unit. Letters without case (Arabic, Han) and marks count as `lower`; surrogates as `other`. */
export function charClass(code: number): number {
  const known = table[code] as number
  return known === unmet ? classify(code) : known
}

function classify(code: number): number {
  const char = String.fromCharCode(code)
  const found = patterns.find(([pattern]) => pattern.test(char))
  return (table[code] = found ? found[1] : CharClass.other)
}

export function isLetter(code: number): boolean {
  const c = charClass(code)
  return c === CharClass.lower || c === CharClass.upper
}

export function isUpper(code: number): boolean {
  return charClass(code) === CharClass.upper
}

export function isDigit(code: number): boolean {
  return charClass(code) === CharClass.digit
}

/** Letters and digits. */
export function isWordCode(code: number): boolean {
  const c = charClass(code)
  return c >= CharClass.lower && c <= CharClass.digit
}

export function isSpace(code: number): boolean {
  return charClass(code) === CharClass.space
}
