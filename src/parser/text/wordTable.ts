import { TokenKind, tokenText, type Tokens } from './tokens'
import { vocabulary } from './vocabulary'
import { Shape, Written } from './written'

/**
 * A table from words in lower case to numbers other than 0: bits mostly, or places in a list. Tokens know their words by number,
 * so that no letter is read again. Tables are made while modules load: see {@link vocabulary}.
 */
export class WordTable {
  /** By the words' numbers in the {@link vocabulary}, as far as the table has any. */
  private readonly numbers: Int32Array

  /**
   * @param entries what is given more than once for a word is joined bit by bit
   * @param read how a token is spelt here where that is more than its ASCII letters in lower case
   */
  constructor(
    entries: Iterable<readonly [word: string, number: number]>,
    private readonly read?: (written: string) => string,
  ) {
    const joined = new Map<number, number>()
    for (const [written, number] of entries) {
      const word = vocabulary.add(written)
      joined.set(word, (joined.get(word) ?? 0) | number)
    }
    this.numbers = new Int32Array(Math.max(0, ...joined.keys()) + 1)
    for (const [word, number] of joined) this.numbers[word] = number
  }

  /** The number of a word as it is spelt in the table, else 0. */
  get(word: string): number {
    return this.find(word, 0, word.length)
  }

  /** The number of token `i` as it is read, 0 outside the text and for what is no word or a possessive. */
  at(tokens: Tokens, i: number): number {
    if (!isWord(tokens, i)) return 0
    if (this.read && (tokens.written[i] as number) & Written.odd) return this.get(this.read(tokenText(tokens, i)))
    return this.of(tokens.word[i] as number)
  }

  /** The number of token `i` of the text letter by letter, whatever kind of token it is. */
  letters(tokens: Tokens, i: number): number {
    return this.of(tokens.word[i] as number)
  }

  /** The number of what stands in `[start, end)` of a text letter by letter. */
  find(text: string, start: number, end: number): number {
    return this.of(vocabulary.find(text, start, end))
  }

  /** As {@link find}, of a text's code units. */
  in(codes: Uint16Array, start: number, end: number): number {
    return this.of(vocabulary.in(codes, start, end))
  }

  /** The number of a word of the {@link vocabulary}. */
  of(word: number): number {
    const { numbers } = this
    return word < numbers.length ? (numbers[word] as number) : 0
  }
}

/** Whether token `i` is a word, and no possessive. */
export const isWord = ({ count, kind, written }: Tokens, i: number): boolean =>
  i >= 0 && i < count && kind[i] === TokenKind.word && ((written[i] as number) & Written.shape) !== Shape.possessive

/** Whether token `i` is all in small letters. */
export const isSmall = ({ count, written }: Tokens, i: number): boolean =>
  i >= 0 && i < count && ((written[i] as number) & Written.shape) === Shape.lower

/** Whether token `i` is a word that begins with a capital. */
export const isCapital = ({ kind, written }: Tokens, i: number): boolean =>
  kind[i] === TokenKind.word && ((written[i] as number) & Written.capital) !== 0

/** Entries that give each word of a list the same number. */
export const entriesOf = (words: Iterable<string>, number: number): [string, number][] =>
  Array.from(words, (word) => [word, number])

/** Entries that give each word of a list its place there, from 1. */
export const placesOf = (words: Iterable<string>): [string, number][] => Array.from(words, (word, i) => [word, i + 1])
