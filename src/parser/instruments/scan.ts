import type { Sentences } from '../text/sentences'
import { CharClass, charClass } from '../text/chars'
import { TokenKind, lowerAt, spaceBefore, tokenText, type Tokens } from '../text/tokens'
import { Written } from '../text/written'
import type { Citation } from './citation'

/** A citation while it is read: the tokens `[first, last)` instead of offsets. */
export type Found = Omit<Citation, 'start' | 'end' | 'sentence' | 'proper'> & {
  readonly first: number
  readonly last: number
  /** Where the document's own name begins, if after `first`. */
  readonly properFirst?: number
  /** Where it ends, if before `last`. */
  readonly properLast?: number
}

/**
 * One way to cite: `read` is called at each token whose lower-case form is among `words`, and looks around it. It looks a
 * bounded number of tokens to either side, so that the whole pass stays linear.
 */
export interface Pattern {
  readonly words: readonly string[]
  /** Whether a number may be glued to the words, as in "UNSCR1701" and "ICC-01". */
  readonly takesNumber?: boolean
  /** The words and marks of which one must follow `word`, or one that begins alike; undefined where any may. */
  follow?(word: string): readonly string[] | undefined
  read(scan: Scan, at: number): readonly Found[]
}

/** How far a pattern looks for context that decides what the words mean. */
const contextTokens = 40

/** Longer blocks are no headlines. */
const longestHeadline = 30

/** The tokens of one block with what every pattern needs of them. */
export class Scan {
  constructor(
    readonly tokens: Tokens,
    readonly sentences: Sentences,
  ) {}

  word(i: number): string {
    return tokenText(this.tokens, i)
  }

  lower(i: number): string {
    return lowerAt(this.tokens, i)
  }

  is(i: number, text: string): boolean {
    const { start, end, text: all, count } = this.tokens
    if (i < 0 || i >= count) return text === ''
    const from = start[i] as number
    return (end[i] as number) - from === text.length && all.startsWith(text, from)
  }

  /** Whether token `i` holds more than ASCII, a stop or an apostrophe. */
  isOdd(i: number): boolean {
    return ((this.tokens.written[i] ?? 0) & Written.odd) !== 0
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === TokenKind.word
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === TokenKind.number
  }

  /** Whether token `i` begins with a capital. */
  isCapital(i: number): boolean {
    return this.isWord(i) && charClass(this.tokens.text.charCodeAt(this.tokens.start[i] as number)) === CharClass.upper
  }

  /** Whether nothing stands between token `i - 1` and token `i`. */
  glued(i: number): boolean {
    return i > 0 && i < this.tokens.count && !spaceBefore(this.tokens, i)
  }

  start(i: number): number {
    return this.tokens.start[i] as number
  }

  end(i: number): number {
    return this.tokens.end[i] as number
  }

  /** The words of the tokens `[first, last)` as written, white space made single. */
  slice(first: number, last: number): string {
    if (last <= first) return ''
    return this.tokens.text.slice(this.start(first), this.end(last - 1)).replace(/\s+/g, ' ')
  }

  /** The number of the sentence that holds token `i`. */
  sentenceOf(i: number): number {
    const { starts, count } = this.sentences
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= i) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The first token of the sentence that holds token `i`. */
  sentenceStart(i: number): number {
    return this.sentences.starts[this.sentenceOf(i)] as number
  }

  private titleCase: boolean | undefined

  /** Whether the block is written Like a Headline, so that capitals tell nothing. */
  get isTitleCase(): boolean {
    return (this.titleCase ??= this.readTitleCase())
  }

  private readTitleCase(): boolean {
    const { count } = this.tokens
    if (count > longestHeadline || ['.', '!', '?', '”', '"'].includes(this.word(count - 1))) return false
    let words = 0
    let small = 0
    for (let i = 0; i < count; i++) {
      if (!this.isWord(i) || this.end(i) - this.start(i) < 4) continue
      words++
      if (!this.isCapital(i)) small++
    }
    return words > 2 && small * 5 < words
  }

  /** The tokens around `i` in its sentence, at most some dozens to either side: `[first, last)`. */
  around(i: number): { first: number; last: number } {
    const sentence = this.sentenceOf(i)
    const { starts } = this.sentences
    return {
      first: Math.max(starts[sentence] as number, i - contextTokens),
      last: Math.min(starts[sentence + 1] as number, i + contextTokens),
    }
  }

  /** Whether one of `words` (lower case) stands near token `i` in its sentence. */
  near(i: number, words: ReadonlySet<string>): boolean {
    const { first, last } = this.around(i)
    for (let k = first; k < last; k++) if (words.has(this.lower(k))) return true
    return false
  }
}
