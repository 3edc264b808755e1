import { hashStart, hashStep, lowerCode } from '../names/hash'
import { isDigit } from '../text/chars'
import type { Sentences } from '../text/sentences'
import { TokenKind, type Tokens } from '../text/tokens'
import { Is, words, wordTable, type Word } from './lexicon'

/** The columns of a scan: what is known of each piece. */
interface Columns {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly flags: Int32Array
  /** The value of a number or an ordinal. */
  readonly values: Float64Array
  /** The index of the word in {@link words} and one, or 0. */
  readonly known: Int16Array
}

function columns(size: number): Columns {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    flags: new Int32Array(size),
    values: new Float64Array(size),
    known: new Int16Array(size),
  }
}

/** Written anew by every scan, since nothing looks at the one before any more: making columns costs more than filling them. */
let shared = columns(1024)

/** How many pieces behind the last one are known to be none. */
const beyond = 32

/** Longer words tell no time. */
const longestWord = 13

/**
 * The pieces of one block as the patterns see them: the tokens, with compounds such as "six-month" cut at their hyphens,
 * each with what it may be in a time expression. Made in one pass without a string for words that tell no time. One scan at
 * a time: the next one takes its columns.
 */
export class Scan {
  readonly text: string
  count = 0
  start: Int32Array
  end: Int32Array
  flags: Int32Array
  private values: Float64Array
  private known: Int16Array
  /** Pieces that can be the head of an expression, in order. */
  readonly heads: number[] = []
  private readonly tokenStart: Int32Array

  constructor(
    tokens: Tokens,
    private readonly sentences: Sentences,
  ) {
    const { text, count, start, end, kind } = tokens
    this.text = text
    this.tokenStart = start
    if (count > shared.start.length) shared = columns(count * 2)
    ;({ start: this.start, end: this.end, flags: this.flags, values: this.values, known: this.known } = shared)
    for (let t = 0; t < count; t++) {
      const from = start[t] as number
      const to = end[t] as number
      if (kind[t] === TokenKind.word) this.word(from, to)
      else if (kind[t] === TokenKind.number) this.number(from, to)
      else this.push(from, to, 0, 0, 0)
    }
    this.close()
  }

  /** The pieces of a word: cut at its hyphens, and looked up on the way. */
  private word(from: number, to: number): void {
    const { text } = this
    let at = from
    let hash = hashStart
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i)
      if ((code === 0x2d || code === 0x2011 || code === 0x2010) && i > from && i < to - 1) {
        this.piece(at, i, hash)
        this.push(i, i + 1, 0, 0, 0)
        at = i + 1
        hash = hashStart
      } else hash = hashStep(hash, lowerCode(code))
    }
    this.piece(at, to, hash)
  }

  private piece(from: number, to: number, hash: number): void {
    const known = to - from <= longestWord ? wordTable.findHashed(hash, this.text, from, to) + 1 : 0
    const word = known ? (words[known - 1] as Word) : undefined
    this.push(from, to, word?.flags ?? 0, known, word?.number ?? 0)
  }

  private number(from: number, to: number): void {
    const shape = readNumber(this.text, from, to)
    this.push(from, to, shape.flags, 0, shape.value)
  }

  private push(from: number, to: number, flags: number, known: number, value: number): void {
    if (this.count === this.start.length) this.grow()
    const p = this.count++
    this.start[p] = from
    this.end[p] = to
    this.flags[p] = flags
    this.values[p] = value
    this.known[p] = known
    if (flags & headFlags) this.heads.push(p)
  }

  /** Behind the last piece, as far as patterns look, nothing is left of the scan before. */
  private close(): void {
    if (this.count + beyond > this.start.length) this.grow()
    this.start.fill(0, this.count, this.count + beyond)
    this.flags.fill(0, this.count, this.count + beyond)
  }

  /** Compounds have more pieces than tokens. */
  private grow(): void {
    const wider = columns(this.start.length * 2)
    wider.start.set(this.start)
    wider.end.set(this.end)
    wider.flags.set(this.flags)
    wider.values.set(this.values)
    wider.known.set(this.known)
    shared = wider
    ;({ start: this.start, end: this.end, flags: this.flags, values: this.values, known: this.known } = shared)
  }

  is(p: number, flags: number): boolean {
    return p >= 0 && p < this.count && ((this.flags[p] as number) & flags) !== 0
  }

  /** What a piece may be as a word of time; undefined for numbers in digits and words that tell none. */
  wordAt(p: number): Word | undefined {
    const word = this.knownAt(p)
    return word?.flags ? word : undefined
  }

  /** What a piece says of the times beside it as a verb: values of `Verb`. */
  verb(p: number): number {
    return this.knownAt(p)?.verb ?? 0
  }

  private knownAt(p: number): Word | undefined {
    const known = p >= 0 && p < this.count ? (this.known[p] as number) : 0
    return known ? words[known - 1] : undefined
  }

  /** The value of a number or an ordinal. */
  value(p: number): number {
    return p >= 0 && p < this.count ? (this.values[p] as number) : 0
  }

  raw(p: number): string {
    return p < 0 || p >= this.count ? '' : this.text.slice(this.start[p], this.end[p])
  }

  lower(p: number): string {
    return this.knownAt(p)?.text ?? this.raw(p).toLowerCase()
  }

  /** Whether piece `p` is one character, this one. */
  char(p: number, char: string): boolean {
    return (
      p >= 0 &&
      p < this.count &&
      (this.end[p] as number) - (this.start[p] as number) === 1 &&
      this.text[this.start[p] as number] === char
    )
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
  Is.weekend

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
    return { flags: Is.number | year | (slash || digits >= 8 ? Is.numeric : 0), value }
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
  if (['st', 'nd', 'rd', 'th'].includes(suffix)) return { flags: Is.ordinal, value }
  if (suffix === 's' && value % 10 === 0 && (digits === 4 || digits === 2))
    return { flags: Is.decade, value: value / 10 }
  if (suffix === 'am' || suffix === 'pm' || suffix === 'hrs' || suffix === 'h') return { flags: Is.clock, value }
  return { flags: 0, value: 0 }
}
