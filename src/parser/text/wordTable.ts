import { isDigit } from './chars'
import { hashStart, hashStep, lowerCode, plainCode } from './hash'
import { TokenKind, tokenText, type Tokens } from './tokens'
import { Shape, Written } from './written'

/**
 * The hash that {@link Tokens.lower} gives for what stands in `[start, end)` of a text, were it a token: what is part of a
 * token or of no tokens is looked up by it.
 */
export function hashAt(text: string, start: number, end: number): number {
  const isNumber = isDigit(text.charCodeAt(start))
  let hash = hashStart
  for (let i = start; i < end; i++) {
    const code = plainCode(text.charCodeAt(i))
    hash = hashStep(hash, isNumber && isDigit(code) ? 0x30 : lowerCode(code))
  }
  return hash
}

const hashOf = (word: string): number => hashAt(word, 0, word.length)

/**
 * A table from words in lower case to numbers other than 0: bits mostly, or places in a list. A token is looked up by its
 * hash, so that no string is made of the many words that are in no table; what is found is compared letter by letter.
 */
export class WordTable {
  /** A bit for some bits of each word's hash: few words that are not in the table have theirs set. */
  private readonly sieve: Int32Array
  private readonly hashes: Int32Array
  private readonly numbers: Int32Array
  private readonly words: (string | undefined)[]
  private readonly mask: number

  /**
   * @param entries what is given more than once for a word is joined bit by bit
   * @param read how a token is spelt here where that is more than its ASCII letters in lower case
   */
  constructor(
    entries: Iterable<readonly [word: string, number: number]>,
    private readonly read?: (written: string) => string,
  ) {
    const joined = new Map<string, number>()
    for (const [word, number] of entries) joined.set(word, (joined.get(word) ?? 0) | number)
    let size = 16
    while (size < joined.size * 3) size *= 2
    this.mask = size - 1
    this.sieve = new Int32Array(size >> 1)
    this.hashes = new Int32Array(size)
    this.numbers = new Int32Array(size)
    this.words = new Array<string | undefined>(size).fill(undefined)
    for (const [word, number] of joined) {
      const hash = hashOf(word)
      const bits = sieveAt(hash, this.mask)
      this.sieve[bits] = (this.sieve[bits] as number) | (1 << (hash >>> 27))
      let at = hash & this.mask
      while (this.numbers[at]) at = (at + 1) & this.mask
      this.hashes[at] = hash
      this.numbers[at] = number
      this.words[at] = word
    }
  }

  /** The number of a word as it is spelt in the table, else 0. */
  get(word: string): number {
    const hash = hashOf(word)
    for (let at = hash & this.mask; ; at = (at + 1) & this.mask)
      if (!this.numbers[at] || (this.hashes[at] === hash && this.words[at] === word)) return this.numbers[at] as number
  }

  /** The number of token `i` as it is read, 0 outside the text and for what is no word or a possessive. */
  at(tokens: Tokens, i: number): number {
    if (!isWord(tokens, i)) return 0
    if (this.read && (tokens.written[i] as number) & Written.odd) return this.get(this.read(tokenText(tokens, i)))
    return this.letters(tokens, i)
  }

  /** The number of token `i` of the text letter by letter, whatever kind of token it is. */
  letters({ text, start, end, lower }: Tokens, i: number): number {
    return this.find(lower[i] as number, text, start[i] as number, end[i] as number)
  }

  /** The number of what stands in `[start, end)` of a text letter by letter, whose {@link hashAt} the caller knows. */
  find(hash: number, text: string, start: number, end: number): number {
    if (!((this.sieve[sieveAt(hash, this.mask)] as number) & (1 << (hash >>> 27)))) return 0
    return this.numbers[this.placeOf(hash, text, start, end)] as number
  }

  /** The word of token `i` as the table spells it; undefined where it is not in the table or must be read first. */
  wordAt(tokens: Tokens, i: number): string | undefined {
    if (!isWord(tokens, i) || (tokens.written[i] as number) & Written.odd) return undefined
    const { text, start, end, lower } = tokens
    return this.words[this.placeOf(lower[i] as number, text, start[i] as number, end[i] as number)]
  }

  /** Where such a word stands, or an empty place. */
  private placeOf(hash: number, text: string, start: number, end: number): number {
    let at = hash & this.mask
    while (this.numbers[at] && !(this.hashes[at] === hash && isWritten(text, start, end, this.words[at] as string)))
      at = (at + 1) & this.mask
    return at
  }
}

/** Where in a sieve of half as many numbers as `mask` has values the bit of a hash stands, which its highest five tell. */
const sieveAt = (hash: number, mask: number): number => (hash >>> 5) & (mask >> 1)

/** Whether token `i` is a word, and no possessive. */
export const isWord = ({ count, kind, written }: Tokens, i: number): boolean =>
  i >= 0 && i < count && kind[i] === TokenKind.word && ((written[i] as number) & Written.shape) !== Shape.possessive

/** Whether token `i` is all in small letters. */
export const isSmall = ({ count, written }: Tokens, i: number): boolean =>
  i >= 0 && i < count && ((written[i] as number) & Written.shape) === Shape.lower

function isWritten(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let k = 0; k < word.length; k++) {
    const code = text.charCodeAt(start + k)
    const wanted = word.charCodeAt(k)
    if (code !== wanted && lowerCode(code) !== wanted) return false
  }
  return true
}

/** Entries that give each word of a list the same number. */
export const entriesOf = (words: Iterable<string>, number: number): [string, number][] =>
  Array.from(words, (word) => [word, number])

/** Entries that give each word of a list its place there, from 1. */
export const placesOf = (words: Iterable<string>): [string, number][] => Array.from(words, (word, i) => [word, i + 1])
