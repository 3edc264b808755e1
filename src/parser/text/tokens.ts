import { numberAbbreviations, titleAbbreviations, wordAbbreviations } from './abbreviations'
import { CharClass, charClass, isDigit, isLetter, isSpace, isUpper } from './chars'

export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3, link: 4 } as const

/**
 * The tokens of one text, as parallel arrays: a word is a number here, not an object, which keeps a book in cache.
 * Offsets are UTF-16 code units into `text`.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** A value of {@link TokenKind}. */
  readonly kind: Uint8Array
}

/** The words of token `i`, or '' outside the text. */
export function tokenText(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.start[i], tokens.end[i])
}

/** Whether white space stands before token `i`. */
export function spaceBefore(tokens: Tokens, i: number): boolean {
  return i <= 0 || i >= tokens.count || (tokens.start[i] as number) > (tokens.end[i - 1] as number)
}

const apostrophe = 0x27
const curlyApostrophe = 0x2019
/** The opening quote that stands for the letter ayn inside "Sana‘a". */
const ayn = 0x2018
const hyphen = 0x2d
const noBreakHyphen = 0x2011
const stop = 0x2e
const isApostrophe = (code: number): boolean => code === apostrophe || code === curlyApostrophe
const isHyphen = (code: number): boolean => code === hyphen || code === 0x2010 || code === noBreakHyphen

/**
 * Splits a text into tokens. Possessive `'s` and `'` are tokens of their own, abbreviations and initials keep their stop,
 * lower-case compounds ("cross-border") and codes ("F-16") stay whole, hyphens beside a capital ("Putin-Assad",
 * "al-Assad", "Moscow-based") or between numbers ("15-16") are tokens.
 */
export function tokenize(text: string): Tokens {
  const out = new Builder(text)
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const c = charClass(code)
    if (c === CharClass.space) i++
    else if (c === CharClass.lower || c === CharClass.upper) i = word(out, i)
    else if (c === CharClass.digit) i = number(out, i)
    else if (isApostrophe(code) && possessiveEnd(text, i) > i) i = out.add(i, possessiveEnd(text, i), TokenKind.word)
    else i = mark(out, i, c)
  }
  return out.done()
}

class Builder {
  private start: Int32Array
  private end: Int32Array
  private kind: Uint8Array
  private count = 0

  constructor(readonly text: string) {
    const guess = (text.length >> 2) + 16
    this.start = new Int32Array(guess)
    this.end = new Int32Array(guess)
    this.kind = new Uint8Array(guess)
  }

  /** Adds one token and returns its end. */
  add(start: number, end: number, kind: number): number {
    if (this.count === this.start.length) this.grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.kind[this.count++] = kind
    return end
  }

  private grow(): void {
    const bigger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => (fresh.set(old), fresh)
    const size = this.start.length * 2
    this.start = bigger(this.start, new Int32Array(size))
    this.end = bigger(this.end, new Int32Array(size))
    this.kind = bigger(this.kind, new Uint8Array(size))
  }

  done(): Tokens {
    const { text, count } = this
    return {
      text,
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      kind: this.kind.slice(0, count),
    }
  }
}

/** What may stand before a possessive besides a letter: "U.N.'s", "(NATO)'s", "“Titanic”’s", "*Post*'s". */
const beforePossessive = '.)]"”*_'

/** Where a possessive that begins at `i` ends ("'s", "’s"), else `i`. */
function possessiveEnd(text: string, i: number): number {
  if (i === 0 || !(isWordCode(text.charCodeAt(i - 1)) || beforePossessive.includes(text.charAt(i - 1)))) return i
  const next = text.charCodeAt(i + 1)
  const isS = next === 0x73 || next === 0x53
  if (isS && !isWordCode(text.charCodeAt(i + 2))) return i + 2
  return i
}

const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code)

function word(out: Builder, start: number): number {
  const { text } = out
  let i = start
  while (i < text.length && isWordCode(text.charCodeAt(i))) i++
  if (!isSpace(text.charCodeAt(i))) {
    const link = linkEnd(text, start)
    if (link > start) return out.add(start, link, TokenKind.link)
  }
  let segment = start
  for (;;) {
    while (i < text.length && isWordCode(text.charCodeAt(i))) i++
    const code = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    if ((isApostrophe(code) || code === ayn) && isLetter(next) && possessiveEnd(text, i) === i) i++
    else if (code === 0x26 && isUpper(next) && isUpper(text.charCodeAt(i - 1))) i++
    else if (code === stop && i - segment === 1 && isLetter(next) && isSingleLetter(text, i + 1)) segment = ++i
    else if (isHyphen(code) && joinsHyphen(text, start, i)) segment = ++i
    else break
  }
  if (text.charCodeAt(i) === stop && keepsStop(text, start, segment, i)) i++
  return out.add(start, i, TokenKind.word)
}

/** In "U.S.", whether the letter at `i` stands alone between stops. */
function isSingleLetter(text: string, i: number): boolean {
  return text.charCodeAt(i + 1) === stop || !isWordCode(text.charCodeAt(i + 1))
}

/** "cross-border" and "F-16" are one token, "Putin-Assad", "al-Assad" and "Moscow-based" are three. */
function joinsHyphen(text: string, start: number, i: number): boolean {
  const next = charClass(text.charCodeAt(i + 1))
  const first = charClass(text.charCodeAt(start))
  if (next === CharClass.lower) return first === CharClass.lower
  return next === CharClass.digit && isUpper(text.charCodeAt(i - 1))
}

/** Whether the stop at `i` belongs to the word: initials, acronyms, abbreviations. */
function keepsStop(text: string, start: number, segment: number, i: number): boolean {
  if (segment > start && i - segment === 1) return text.charCodeAt(segment - 1) === stop
  if (i - start === 1) return isUpper(text.charCodeAt(start))
  if (i - start > 8) return false
  const written = text.slice(start, i)
  if (titleAbbreviations.has(written) || wordAbbreviations.has(written)) return true
  return numberAbbreviations.has(written) && isSpace(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i + 2))
}

const schemes = ['http://', 'https://', 'www.']
/** Bounds the look ahead, so that a text of dots and letters is read in linear time (RFC 5321: 64 octets). */
const longestMailbox = 64

/** The end of a web address, or a mail address that begins at `start`, else `start`. */
function linkEnd(text: string, start: number): number {
  if (schemes.some((scheme) => text.startsWith(scheme, start))) return unspacedEnd(text, start)
  const limit = Math.min(text.length, start + longestMailbox)
  let i = start
  while (i < limit && (isWordCode(text.charCodeAt(i)) || (i > start && '._-+'.includes(text.charAt(i))))) i++
  return text.charCodeAt(i) === 0x40 && isWordCode(text.charCodeAt(i + 1)) ? unspacedEnd(text, start) : start
}

/** The end of a stretch without spaces; a bracket that closes none of its own (a Markdown link's) is not part of it. */
function unspacedEnd(text: string, start: number): number {
  let i = start
  let open = 0
  for (; i < text.length && !isSpace(text.charCodeAt(i)) && !'<>"“”'.includes(text.charAt(i)); i++) {
    const code = text.charCodeAt(i)
    if (code === 0x28) open++
    else if (code === 0x29 && --open < 0) break
  }
  while (i > start && ".,;:!?]’'".includes(text.charAt(i - 1))) i--
  return i
}

/** A number with its inner separators and a suffix glued to it: "1,200.5", "10:30", "15th", "1990s", "5pm". */
function number(out: Builder, start: number): number {
  const { text } = out
  let i = start
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) i++
    else if ('.,:'.includes(text.charAt(i)) && isDigit(text.charCodeAt(i + 1))) i++
    else break
  }
  const digits = i
  while (i < text.length && isLetter(text.charCodeAt(i)) && i - digits <= 12) i++
  return out.add(start, i, TokenKind.number)
}

/** Punctuation and symbols: runs of dots, dashes and equal quotes are one token, as is a surrogate pair. */
function mark(out: Builder, start: number, c: number): number {
  const { text } = out
  const code = text.charCodeAt(start)
  const kind = c === CharClass.punctuation ? TokenKind.punctuation : TokenKind.symbol
  if (code >= 0xd800 && code < 0xdc00) {
    const low = text.charCodeAt(start + 1)
    return out.add(start, low >= 0xdc00 && low < 0xe000 ? start + 2 : start + 1, TokenKind.symbol)
  }
  if ((code === 0x40 || code === 0x23) && isLetter(text.charCodeAt(start + 1))) {
    let i = start + 1
    while (i < text.length && (isWordCode(text.charCodeAt(i)) || text.charCodeAt(i) === 0x5f)) i++
    return out.add(start, i, TokenKind.link)
  }
  let i = start + 1
  if (
    code === stop ||
    isHyphen(code) ||
    code === 0x60 ||
    code === apostrophe ||
    code === 0x5f ||
    code === 0x3d ||
    code === 0x2a
  )
    while (text.charCodeAt(i) === code) i++
  return out.add(start, i, kind)
}
