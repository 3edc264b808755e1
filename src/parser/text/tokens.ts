import { mayAbbreviate, numberAbbreviations, titleAbbreviations, wordAbbreviations } from './abbreviations'
import { Builder, Room } from './builder'
import { CharClass, charClass, isDigit, isLetter, isSpace, isUpper, isWordCode } from './chars'
import { codesOf } from './codes'
import { vocabulary } from './vocabulary'
import { describeRun, longestWord, Shape, TokenKind, Written } from './written'

export { TokenKind }

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
  /** A hash of the token in lower case ({@link describe}). */
  readonly lower: Int32Array
  /** Its number in the {@link vocabulary}, to look it up in a {@link WordTable} without cutting it out; 0 for what no table knows. */
  readonly word: Uint16Array
  /** How it is written: a {@link Shape} with flags, see {@link Written}. */
  readonly written: Uint8Array
}

/** The words of token `i`, or '' outside the text. */
export function tokenText(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.start[i], tokens.end[i])
}

/** As {@link tokenText}, in lower case; no string is made of the words that tables know. */
export function lowerAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return ''
  const word = tokens.word[i] as number
  if (word) return vocabulary.word(word)
  const look = tokens.written[i] as number
  const written = tokenText(tokens, i)
  // Most words are written as they are looked up.
  return (look & (Written.shape | Written.odd)) === Shape.lower ? written : written.toLowerCase()
}

/** Whether white space stands before token `i`. */
export function spaceBefore(tokens: Tokens, i: number): boolean {
  return i <= 0 || i >= tokens.count || (tokens.start[i] as number) > (tokens.end[i - 1] as number)
}

/** The code unit of a token that is one unit long, -1 for all others and outside the text. */
export const unitAt = ({ text, start, end, count }: Tokens, i: number): number =>
  i >= 0 && i < count && (end[i] as number) - (start[i] as number) === 1 ? text.charCodeAt(start[i] as number) : -1

/** Whether token `i` is written exactly so; nothing is cut out of the text. */
export const isText = ({ text, start, end, count }: Tokens, i: number, written: string): boolean =>
  i >= 0 &&
  i < count &&
  (end[i] as number) - (start[i] as number) === written.length &&
  text.startsWith(written, start[i])

/** Whether token `i` is a comma. */
export const isComma = ({ written, count }: Tokens, i: number): boolean =>
  i >= 0 && i < count && ((written[i] as number) & Written.shape) === Shape.comma

const apostrophe = 0x27
const curlyApostrophe = 0x2019
/** The opening quote that stands for the letter ayn inside "Sana‘a". */
const ayn = 0x2018
const hyphen = 0x2d
const noBreakHyphen = 0x2011
const stop = 0x2e
/** Whether a code unit is one of some marks, by a look into a short table. */
function anyOf(marks: string): (code: number) => boolean {
  const codes = Array.from(marks, (mark) => mark.charCodeAt(0))
  const table = new Uint8Array(Math.max(...codes) + 1)
  for (const code of codes) table[code] = 1
  return (code) => code < table.length && table[code] === 1
}
const isApostrophe = (code: number): boolean => code === apostrophe || code === curlyApostrophe
const isHyphen = (code: number): boolean => code === hyphen || code === 0x2010 || code === noBreakHyphen

/**
 * Splits a text into tokens. Possessive `'s` and `'` are tokens of their own, abbreviations and initials keep their stop,
 * lower-case compounds ("cross-border") and codes ("F-16") stay whole, hyphens beside a capital ("Putin-Assad",
 * "al-Assad", "Moscow-based") or between numbers ("15-16") are tokens.
 *
 * @param room where they are kept
 */
export function tokenize(text: string, room = new Room(0)): Tokens {
  const codes = codesOf(text)
  const out = new Builder(text, codes)
  const { length } = text
  let i = 0
  while (i < length) {
    const code = codes[i] as number
    const c = charClass(code)
    if (c === CharClass.space) i++
    else if (c === CharClass.lower || c === CharClass.upper) i = word(out, i)
    else if (c === CharClass.digit) i = number(out, i)
    else if (isApostrophe(code) && possessiveEnd(codes, i) > i) i = out.add(i, possessiveEnd(codes, i), TokenKind.word)
    else i = mark(out, i, c)
  }
  return out.done(room)
}

/** What may stand before a possessive besides a letter: "U.N.'s", "(NATO)'s", "“Titanic”’s", "*Post*'s". */
const beforePossessive = anyOf('.)]"”*_')

/** Where a possessive that begins at `i` ends ("'s", "’s"), else `i`. */
function possessiveEnd(codes: Uint16Array, i: number): number {
  if (i === 0) return i
  const before = codes[i - 1] as number
  if (!isWordCode(before) && !beforePossessive(before)) return i
  const next = codes[i + 1]
  const isS = next === 0x73 || next === 0x53
  return isS && !isWordCode(codes[i + 2] as number) ? i + 2 : i
}

function wordEnd(codes: Uint16Array, start: number): number {
  let i = start
  while (isWordCode(codes[i] as number)) i++
  return i
}

function word(out: Builder, start: number): number {
  const { codes } = out
  const plain = describeRun(codes, start)
  // Most words are of plain letters and end at a space.
  if (codes[plain] === 0x20 && plain - start <= longestWord) return out.addDescribed(start, plain, TokenKind.word)
  let i = wordEnd(codes, plain)
  if (inLinks(codes[i] as number)) {
    const link = linkEnd(out, start, i)
    if (link > start) return out.add(start, link, TokenKind.link)
  }
  let segment = start
  for (;;) {
    i = wordEnd(codes, i)
    const code = codes[i] as number
    const next = codes[i + 1] as number
    if ((isApostrophe(code) || code === ayn) && isLetter(next) && possessiveEnd(codes, i) === i) i++
    else if (code === 0x26 && isUpper(next) && isUpper(codes[i - 1] as number)) i++
    else if (code === stop && i - segment === 1 && isLetter(next) && isSingleLetter(codes, i + 1)) segment = ++i
    else if (isHyphen(code) && joinsHyphen(codes, start, i)) segment = ++i
    else break
  }
  if (codes[i] === stop && keepsStop(out, start, segment, i)) i++
  return i === plain && i - start <= longestWord
    ? out.addDescribed(start, i, TokenKind.word)
    : out.add(start, i, TokenKind.word)
}

/** In "U.S.", whether the letter at `i` stands alone between stops. */
function isSingleLetter(codes: Uint16Array, i: number): boolean {
  return codes[i + 1] === stop || !isWordCode(codes[i + 1] as number)
}

/** "cross-border" and "F-16" are one token, "Putin-Assad", "al-Assad" and "Moscow-based" are three. */
function joinsHyphen(codes: Uint16Array, start: number, i: number): boolean {
  const next = charClass(codes[i + 1] as number)
  const first = charClass(codes[start] as number)
  if (next === CharClass.lower) return first === CharClass.lower
  return next === CharClass.digit && isUpper(codes[i - 1] as number)
}

/** Whether the stop at `i` belongs to the word: initials, acronyms, abbreviations. */
function keepsStop({ text, codes }: Builder, start: number, segment: number, i: number): boolean {
  if (segment > start && i - segment === 1) return codes[segment - 1] === stop
  if (i - start === 1) return isUpper(codes[start] as number)
  if (!mayAbbreviate(codes[start] as number, i - start)) return false
  const written = text.slice(start, i)
  if (titleAbbreviations.has(written) || wordAbbreviations.has(written)) return true
  return numberAbbreviations.has(written) && isSpace(codes[i + 1] as number) && isDigit(codes[i + 2] as number)
}

const schemes = ['http://', 'https://', 'www.']
/** Bounds the look ahead, so that a text of dots and letters is read in linear time (RFC 5321: 64 octets). */
const longestMailbox = 64
const inMailbox = anyOf('._-+')
/** What may follow the first word of a link. */
const inLinks = anyOf('._-+@:')

/** The end of a web address, or a mail address that begins at `start` with a word as far as `end`, else `start`. */
function linkEnd({ text, codes }: Builder, start: number, end: number): number {
  const first = codes[start]
  // "h", "w"
  if ((first === 0x68 || first === 0x77) && schemes.some((scheme) => text.startsWith(scheme, start)))
    return unspacedEnd(codes, text.length, start)
  const limit = Math.min(text.length, start + longestMailbox)
  let i = Math.min(end, limit)
  while (i < limit && (isWordCode(codes[i] as number) || inMailbox(codes[i] as number))) i++
  return codes[i] === 0x40 && isWordCode(codes[i + 1] as number) ? unspacedEnd(codes, text.length, start) : start
}

const endsLink = anyOf('<>"“”')
const trailsLink = anyOf(".,;:!?]’'")

/** The end of a stretch without spaces; a bracket that closes none of its own (a Markdown link's) is not part of it. */
function unspacedEnd(codes: Uint16Array, length: number, start: number): number {
  let i = start
  let open = 0
  for (; i < length && !isSpace(codes[i] as number) && !endsLink(codes[i] as number); i++) {
    const code = codes[i]
    if (code === 0x28) open++
    else if (code === 0x29 && --open < 0) break
  }
  while (i > start && trailsLink(codes[i - 1] as number)) i--
  return i
}

/** A number with its inner separators and a suffix glued to it: "1,200.5", "10:30", "15th", "1990s", "5pm". */
function number(out: Builder, start: number): number {
  const { codes } = out
  let i = start
  for (;;) {
    const code = codes[i] as number
    if (isDigit(code)) i++
    else if ((code === 0x2c || code === stop || code === 0x3a) && isDigit(codes[i + 1] as number)) i++
    else break
  }
  const digits = i
  while (isLetter(codes[i] as number) && i - digits <= 12) i++
  return out.add(start, i, TokenKind.number)
}

/** Marks of which a run is one token. */
const inRuns = anyOf(".-\u2010\u2011`'_=*")

/** Punctuation and symbols: runs of dots, dashes and equal quotes are one token, as is a surrogate pair. */
function mark(out: Builder, start: number, c: number): number {
  const { codes } = out
  const code = codes[start] as number
  if (code >= 0xd800 && code < 0xdc00) {
    const low = codes[start + 1] as number
    return out.add(start, low >= 0xdc00 && low < 0xe000 ? start + 2 : start + 1, TokenKind.symbol)
  }
  if ((code === 0x40 || code === 0x23) && isLetter(codes[start + 1] as number)) {
    let i = start + 1
    while (isWordCode(codes[i] as number) || codes[i] === 0x5f) i++
    return out.add(start, i, TokenKind.link)
  }
  let i = start + 1
  if (inRuns(code)) while (codes[i] === code) i++
  return out.add(start, i, c === CharClass.punctuation ? TokenKind.punctuation : TokenKind.symbol)
}
