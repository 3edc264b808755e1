import { hashWord, lowerCode } from './hash'
import { TokenKind, tokenText, type Tokens } from './tokens'
import { Shape, Written } from './written'

/**
 * A table from words in lower case to numbers other than 0, bits mostly. A token is looked up by its hash, so that no string
 * is made of the many words that are in no table; what is found is compared letter by letter.
 */
export class WordTable {
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
    private readonly read: (written: string) => string,
  ) {
    const joined = new Map<string, number>()
    for (const [word, number] of entries) joined.set(word, (joined.get(word) ?? 0) | number)
    let size = 16
    while (size < joined.size * 3) size *= 2
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.numbers = new Int32Array(size)
    this.words = new Array<string | undefined>(size).fill(undefined)
    for (const [word, number] of joined) {
      let at = hashWord(word) & this.mask
      while (this.numbers[at]) at = (at + 1) & this.mask
      this.hashes[at] = hashWord(word)
      this.numbers[at] = number
      this.words[at] = word
    }
  }

  /** The number of a word as it is spelt in the table, else 0. */
  get(word: string): number {
    const hash = hashWord(word)
    for (let at = hash & this.mask; ; at = (at + 1) & this.mask)
      if (!this.numbers[at] || (this.hashes[at] === hash && this.words[at] === word)) return this.numbers[at] as number
  }

  /** The number of token `i`, 0 outside the text and for what is no word or a possessive. */
  at(tokens: Tokens, i: number): number {
    if (!isWord(tokens, i)) return 0
    if ((tokens.written[i] as number) & Written.odd) return this.get(this.read(tokenText(tokens, i)))
    return this.numbers[this.placeOf(tokens, i)] as number
  }

  /** The word of token `i` as the table spells it; undefined where it is not in the table or must be read first. */
  wordAt(tokens: Tokens, i: number): string | undefined {
    const plain = isWord(tokens, i) && !((tokens.written[i] as number) & Written.odd)
    return plain ? this.words[this.placeOf(tokens, i)] : undefined
  }

  /** Where a plain word stands, or an empty place. */
  private placeOf(tokens: Tokens, i: number): number {
    const hash = tokens.lower[i] as number
    let at = hash & this.mask
    while (this.numbers[at] && !(this.hashes[at] === hash && isWritten(tokens, i, this.words[at] as string)))
      at = (at + 1) & this.mask
    return at
  }
}

/** Whether token `i` is a word, and no possessive. */
export const isWord = ({ count, kind, written }: Tokens, i: number): boolean =>
  i >= 0 && i < count && kind[i] === TokenKind.word && ((written[i] as number) & Written.shape) !== Shape.possessive

/** Whether token `i` is all in small letters. */
export const isSmall = ({ count, written }: Tokens, i: number): boolean =>
  i >= 0 && i < count && ((written[i] as number) & Written.shape) === Shape.lower

function isWritten({ text, start, end }: Tokens, i: number, word: string): boolean {
  const from = start[i] as number
  if ((end[i] as number) - from !== word.length) return false
  for (let k = 0; k < word.length; k++) if (lowerCode(text.charCodeAt(from + k)) !== word.charCodeAt(k)) return false
  return true
}

/** Entries that give each word of a list the same number. */
export const entriesOf = (words: Iterable<string>, number: number): [string, number][] =>
  Array.from(words, (word) => [word, number])
