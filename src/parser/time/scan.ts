import { isDigit } from '../text/chars'
import type { Sentences } from '../text/sentences'
import { TokenKind, type Tokens } from '../text/tokens'
import { Is, lookUp, type Word } from './lexicon'

/**
 * The pieces of one block as the patterns see them: the tokens, with compounds such as "six-month" cut at their hyphens,
 * each with what it may be in a time expression. Made in one pass without a string for words that tell no time.
 */
export class Scan {
  readonly text: string
  count = 0
  start: Int32Array
  end: Int32Array
  flags: Int32Array
  private values: Float64Array
  private readonly words: (Word | undefined)[] = []
  /** Pieces that can be the head of an expression, in order. */
  readonly heads: number[] = []

  constructor(
    tokens: Tokens,
    private readonly sentences: Sentences,
  ) {
    this.text = tokens.text
    const size = tokens.count + (tokens.count >> 3) + 8
    this.start = new Int32Array(size)
    this.end = new Int32Array(size)
    this.flags = new Int32Array(size)
    this.values = new Float64Array(size)
    this.tokenStart = tokens.start
    for (let t = 0; t < tokens.count; t++) this.token(tokens, t)
  }

  private readonly tokenStart: Int32Array

  private token(tokens: Tokens, t: number): void {
    const from = tokens.start[t] as number
    const to = tokens.end[t] as number
    const kind = tokens.kind[t]
    if (kind === TokenKind.number) this.number(from, to)
    else if (kind === TokenKind.word) this.wordPieces(from, to)
    else this.push(from, to, 0, undefined)
  }

  private wordPieces(from: number, to: number): void {
    let at = from
    for (let i = from + 1; i < to - 1; i++) {
      const code = this.text.charCodeAt(i)
      if (code !== 0x2d && code !== 0x2011 && code !== 0x2010) continue
      this.word(at, i)
      this.push(i, i + 1, 0, undefined)
      at = i + 1
    }
    this.word(at, to)
  }

  private word(from: number, to: number): void {
    const word = to - from <= 13 ? lookUp(this.text, from, to) : undefined
    this.push(from, to, word?.flags ?? 0, word)
  }

  private number(from: number, to: number): void {
    const shape = readNumber(this.text, from, to)
    this.push(from, to, shape.flags, undefined, shape.value)
  }

  private push(from: number, to: number, flags: number, word: Word | undefined, value = word?.number ?? 0): void {
    if (this.count === this.start.length) this.grow()
    const p = this.count++
    this.start[p] = from
    this.end[p] = to
    this.flags[p] = flags
    this.values[p] = value
    this.words[p] = word
    if (flags & headFlags) this.heads.push(p)
  }

  /** Compounds have more pieces than tokens. */
  private grow(): void {
    const size = this.start.length * 2
    const bigger = <T extends Int32Array | Float64Array>(old: T, fresh: T): T => (fresh.set(old), fresh)
    this.start = bigger(this.start, new Int32Array(size))
    this.end = bigger(this.end, new Int32Array(size))
    this.flags = bigger(this.flags, new Int32Array(size))
    this.values = bigger(this.values, new Float64Array(size))
  }

  is(p: number, flags: number): boolean {
    return p >= 0 && p < this.count && ((this.flags[p] as number) & flags) !== 0
  }

  wordAt(p: number): Word | undefined {
    return this.words[p]
  }

  /** The value of a number or an ordinal. */
  value(p: number): number {
    return this.values[p] as number
  }

  raw(p: number): string {
    return p < 0 || p >= this.count ? '' : this.text.slice(this.start[p], this.end[p])
  }

  lower(p: number): string {
    return this.raw(p).toLowerCase()
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
