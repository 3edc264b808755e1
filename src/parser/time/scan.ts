import { isDigit } from '../text/chars'
import type { Sentences } from '../text/sentences'
import { TokenKind, type Tokens } from '../text/tokens'
import { plainCode } from '../text/hash'
import { vocabulary } from '../text/vocabulary'
import { longestWord as longestHashed, Written } from '../text/written'
import { flagsOfWords, Is, words, wordTable, type Word } from './lexicon'
import { verbs } from './verbs'

/** The columns of a scan: what is known of each piece. */
function columns(size: number) {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    flags: new Int32Array(size),
    /** The values of numbers in digits. */
    values: new Float64Array(size),
    /** The numbers of words in the {@link vocabulary}, 0 for all else. */
    word: new Uint16Array(size),
  }
}

/** Written anew by every scan, since nothing looks at the one before any more: making columns costs more than filling them. */
let shared = columns(1024)

/** How many pieces behind the last one are known to be none. */
const beyond = 32

/**
 * The pieces of one block as the patterns see them: the tokens, with compounds such as "six-month" cut at their hyphens,
 * each with what it may be in a time expression. Made in one pass without a string for words that tell no time. One scan at
 * a time: the next one takes its columns.
 */
export class Scan {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly flags: Int32Array
  private readonly values: Float64Array
  private readonly words: Uint16Array
  count = 0
  /** Pieces that can be the head of an expression, in order. */
  readonly heads: number[] = []
  private readonly tokenStart: Int32Array

  constructor(
    tokens: Tokens,
    private readonly sentences: Sentences,
  ) {
    const { text, count, start, end, kind, word } = tokens
    this.text = text
    this.tokenStart = start
    // No piece is without a character.
    const room = text.length + beyond
    if (room > shared.start.length) shared = columns(Math.max(room, shared.start.length * 2))
    ;({ start: this.start, end: this.end, flags: this.flags } = shared)
    ;({ values: this.values, word: this.words } = shared)
    for (let t = 0; t < count; t++) {
      const from = start[t] as number
      const to = end[t] as number
      if (kind[t] === TokenKind.number) this.number(from, to)
      else if (kind[t] !== TokenKind.word) this.push(from, to, 0, 0)
      else if (mayJoin(tokens, t)) this.compound(from, to)
      else this.word(from, to, word[t] as number)
    }
    // Behind the last piece, as far as patterns look, nothing is left of the scan before.
    this.start.fill(0, this.count, this.count + beyond)
    this.flags.fill(0, this.count, this.count + beyond)
  }

  /** The pieces of a word with hyphens in it. */
  private compound(from: number, to: number): void {
    let at = from
    for (let i = from + 1; i < to - 1; i++) {
      if (!isHyphen(this.text.charCodeAt(i))) continue
      this.word(at, i, this.numberOf(at, i))
      this.push(i, i + 1, 0, 0)
      at = i + 1
    }
    this.word(at, to, this.numberOf(at, to))
  }

  private numberOf(from: number, to: number): number {
    return vocabulary.find(this.text, from, to)
  }

  private word(from: number, to: number, word: number): void {
    this.push(from, to, flagsOfWords.of(word), word)
  }

  private number(from: number, to: number): void {
    const shape = readNumber(this.text, from, to)
    this.values[this.count] = shape.value
    this.push(from, to, shape.flags, 0)
  }

  private push(from: number, to: number, flags: number, word: number): void {
    const p = this.count++
    this.start[p] = from
    this.end[p] = to
    this.flags[p] = flags
    this.words[p] = word
    if (flags & headFlags) this.heads.push(p)
  }

  is(p: number, flags: number): boolean {
    return p >= 0 && p < this.count && ((this.flags[p] as number) & flags) !== 0
  }

  /** What a piece may be as a word of time; undefined for numbers in digits and words that tell none. */
  wordAt(p: number): Word | undefined {
    const known = p >= 0 && p < this.count ? wordTable.of(this.words[p] as number) : 0
    return known ? words[known - 1] : undefined
  }

  /** What a piece says of the times beside it as a verb: values of `Verb`. */
  verb(p: number): number {
    return p < 0 || p >= this.count ? 0 : verbs.of(this.words[p] as number)
  }

  /** The value of a number or an ordinal. */
  value(p: number): number {
    const word = this.wordAt(p)
    return word ? (word.number ?? 0) : this.is(p, ~0) ? (this.values[p] as number) : 0
  }

  raw(p: number): string {
    return p < 0 || p >= this.count ? '' : this.text.slice(this.start[p], this.end[p])
  }

  lower(p: number): string {
    const word = p >= 0 && p < this.count ? (this.words[p] as number) : 0
    return word ? vocabulary.word(word) : this.raw(p).toLowerCase()
  }

  /** The code unit of a piece that is one unit long, -1 for all others. */
  unit(p: number): number {
    const { start, end, count } = this
    return p >= 0 && p < count && (end[p] as number) - (start[p] as number) === 1
      ? this.text.charCodeAt(start[p] as number)
      : -1
  }

  /** Whether piece `p` is one character, this one. */
  char(p: number, char: string): boolean {
    return this.unit(p) === char.charCodeAt(0)
  }

  hyphen(p: number): boolean {
    return this.char(p, '-') || this.char(p, '\u2010') || this.char(p, '\u2011') || this.char(p, '–')
  }

  /** Whether piece `p` follows the piece before without a space. */
  glued(p: number): boolean {
    return p > 0 && p < this.count && this.start[p] === this.end[p - 1]
  }

  capital(p: number): boolean {
    const code = this.text.charCodeAt(this.start[p] as number)
    return code >= 0x41 && code <= 0x5a
  }

  /** The sentence of a piece: a binary search, done for found expressions only. */
  sentenceOf(p: number): number {
    const { starts, count } = this.sentences
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.tokenStart[starts[middle] as number] as number) <= (this.start[p] as number)) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The first piece of the sentence that piece `p` stands in, at most 80 pieces back. */
  sentenceFirst(p: number): number {
    const sentence = this.sentenceOf(p)
    const from = this.tokenStart[this.sentences.starts[sentence] as number] as number
    let i = p
    while (i > 0 && p - i < 80 && (this.start[i - 1] as number) >= from) i--
    return i
  }

  /** The piece after the last of the sentence that piece `p` stands in, at most 80 pieces on. */
  sentenceEnd(p: number): number {
    const next = this.sentences.starts[this.sentenceOf(p) + 1] as number
    const to = next < this.tokenStart.length ? (this.tokenStart[next] as number) : this.text.length
    let i = p
    while (i < this.count && i - p < 80 && (this.start[i] as number) < to) i++
    return i
  }
}

/** Whether a token has hyphens, or is too long to tell. */
const mayJoin = ({ start, end, written }: Tokens, t: number): boolean =>
  ((written[t] as number) & Written.hyphenated) !== 0 || (end[t] as number) - (start[t] as number) > longestHashed

const isHyphen = (code: number): boolean => plainCode(code) === 0x2d

const headFlags =
  Is.month |
  Is.weekday |
  Is.unit |
  Is.season |
  Is.part |
  Is.deictic |
  Is.year |
  Is.decade |
  Is.clock |
  Is.often |
  Is.share |
  Is.holiday |
  Is.numeric |
  Is.clockWord |
  Is.weekend |
  Is.nth

/** What a number in digits may be, from its characters alone. */
function readNumber(text: string, from: number, to: number): { flags: number; value: number } {
  let i = from
  let value = 0
  while (i < to && isDigit(text.charCodeAt(i)) && i - from < 9) value = value * 10 + text.charCodeAt(i++) - 48
  const digits = i - from
  if (i === to) {
    const slash = text.charCodeAt(to) === 0x2f && isDigit(text.charCodeAt(to + 1))
    const before = text.charCodeAt(from - 1)
    const quoted = digits === 2 && (before === 0x27 || before === 0x2019 || before === 0x2018)
    const era = digits > 1 && digits < 4 && startsEra(text, to)
    const year = (digits === 4 && value >= 1000 && value <= 2199) || quoted || era ? Is.year : 0
    // "20-07-2023"
    const dashes = digits === 2 && text.charCodeAt(to) === 0x2d && text.charCodeAt(to + 3) === 0x2d
    return { flags: Is.number | year | (slash || dashes || digits >= 8 ? Is.numeric : 0), value }
  }
  const code = text.charCodeAt(i)
  if (code === 0x2e || code === 0x2c || code === 0x3a) return separated(text, from, i, to, value)
  return suffixed(text, i, to, digits, value)
}

/** Whether "BC" or "B.C." follows a number. */
function startsEra(text: string, at: number): boolean {
  return text.startsWith(' BC', at) || text.startsWith(' B.C', at)
}

/** "1,200", "2.5", "10:30", "15.09.2021". */
function separated(
  text: string,
  from: number,
  at: number,
  to: number,
  value: number,
): { flags: number; value: number } {
  const written = text.slice(from, Math.min(to, from + 24))
  if (text.charCodeAt(at) === 0x3a) return { flags: Is.clock, value }
  if (/^\d{1,3}(?:,\d{3})+$/.test(written)) return { flags: Is.number, value: Number(written.replaceAll(',', '')) }
  if (/^\d{1,2}\.\d\d(?:am|pm)?$/i.test(written))
    return { flags: Is.number | Is.clock, value: Number.parseFloat(written) }
  if (/^\d+\.\d+$/.test(written)) return { flags: Is.number, value: Number(written) }
  return /^\d{1,4}\.\d\d?\.\d{2,4}$/.test(written) ? { flags: Is.numeric, value } : { flags: 0, value: 0 }
}

/** "15th", "1990s", "5pm". */
function suffixed(
  text: string,
  at: number,
  to: number,
  digits: number,
  value: number,
): { flags: number; value: number } {
  const suffix = text.slice(at, to).toLowerCase()
  if (['st', 'nd', 'rd', 'th'].includes(suffix)) return { flags: Is.ordinal | (value > 31 ? 0 : Is.nth), value }
  if (suffix === 's' && value % 10 === 0 && (digits === 4 || digits === 2))
    return { flags: Is.decade, value: value / 10 }
  if (suffix === 'am' || suffix === 'pm' || suffix === 'hrs' || suffix === 'h') return { flags: Is.clock, value }
  return { flags: 0, value: 0 }
}
