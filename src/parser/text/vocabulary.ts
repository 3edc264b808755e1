import { isDigit } from './chars'
import { hashStart, hashStep, lowerCode, plainCode } from './hash'
import { reused } from './scratch'

/**
 * The hash that {@link Tokens.lower} gives for what stands in `[start, end)` of a text's code units, were it a token: what is
 * part of a token or of no tokens is looked up by it.
 */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  const isNumber = isDigit(codes[start] as number)
  let hash = hashStart
  for (let i = start; i < end; i++) {
    const code = plainCode(codes[i] as number)
    hash = hashStep(hash, isNumber && isDigit(code) ? 0x30 : lowerCode(code))
  }
  return hash
}

const unitsOf = reused(Uint16Array)

/** The code units of a word, apart from those of texts: words come in too many forms of strings for V8 to read them fast. */
function lettersOf(text: string, start: number, end: number): Uint16Array {
  const letters = unitsOf(end - start)
  for (let i = start; i < end; i++) letters[i - start] = text.charCodeAt(i)
  return letters
}

/**
 * All words that tables know, each with a number from 1. What stands in a text is looked up here once, letter by letter, when
 * its tokens are cut; tables are then asked by the number, and most words have none. It grows while modules load, for that is
 * when tables are made, and is never changed once a text is read.
 */
class Vocabulary {
  /** By number; none has the number 0. */
  private readonly words = ['']
  /** The code units of all words, one behind the other, and where those of each end. */
  private letters = new Uint16Array(1 << 12)
  private readonly ends = [0]
  private mask = 0
  /** Numbers by hash, open addressing; 0 for an empty place. */
  private numbers = new Uint16Array(0)
  private hashes = new Int32Array(0)
  /** A bit for some bits of each hash: few words that are not known have theirs set. */
  private sieve = new Int32Array(0)

  constructor() {
    this.resize(1 << 10)
  }

  /** The number of a word in lower case, which is known from now on. */
  add(word: string): number {
    const codes = lettersOf(word, 0, word.length)
    const hash = hashOf(codes, 0, word.length)
    const known = this.lookUp(hash, codes, 0, word.length)
    if (known) return known
    const number = this.words.push(word) - 1
    this.spell(word)
    if (number * 4 > this.numbers.length) this.resize(this.numbers.length * 2)
    else this.place(hash, number)
    return number
  }

  /** The number of what stands in `[start, end)` of a text, 0 where no table knows it. */
  find(text: string, start: number, end: number): number {
    return this.in(lettersOf(text, start, end), 0, end - start)
  }

  /** As {@link find}, of a text's code units. */
  in(codes: Uint16Array, start: number, end: number): number {
    return this.lookUp(hashOf(codes, start, end), codes, start, end)
  }

  /** As {@link in}, where the caller knows what {@link hashOf} gives for it. */
  lookUp(hash: number, codes: Uint16Array, start: number, end: number): number {
    if (!this.mayHave(hash)) return 0
    const { numbers, hashes, mask } = this
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = numbers[at] as number
      if (!number || (hashes[at] === hash && this.isWritten(number, codes, start, end))) return number
    }
  }

  /** Whether a word has such a hash, or one that falls on the same bit. */
  private mayHave(hash: number): boolean {
    const { sieve } = this
    return ((sieve[(hash >>> 5) & (sieve.length - 1)] as number) & (1 << (hash >>> 27))) !== 0
  }

  /** Whether `[start, end)` of a text is a word in lower case, its case aside. */
  private isWritten(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this
    const from = this.ends[number - 1] as number
    if ((this.ends[number] as number) - from !== end - start) return false
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      const wanted = letters[from + i - start] as number
      if (code !== wanted && lowerCode(code) !== wanted) return false
    }
    return true
  }

  /** The word of such a number, '' for 0. */
  word(number: number): string {
    return this.words[number] as string
  }

  private spell(word: string): void {
    const from = this.ends[this.ends.length - 1] as number
    const end = from + word.length
    if (end > this.letters.length) {
      const more = new Uint16Array(end * 2)
      more.set(this.letters)
      this.letters = more
    }
    for (let i = from; i < end; i++) this.letters[i] = word.charCodeAt(i - from)
    this.ends.push(end)
  }

  private resize(size: number): void {
    this.mask = size - 1
    this.numbers = new Uint16Array(size)
    this.hashes = new Int32Array(size)
    this.sieve = new Int32Array(size >> 3)
    for (let number = 1; number < this.words.length; number++) {
      const word = this.words[number] as string
      this.place(hashOf(lettersOf(word, 0, word.length), 0, word.length), number)
    }
  }

  private place(hash: number, number: number): void {
    const sieved = (hash >>> 5) & (this.sieve.length - 1)
    this.sieve[sieved] = (this.sieve[sieved] as number) | (1 << (hash >>> 27))
    let at = hash & this.mask
    while (this.numbers[at]) at = (at + 1) & this.mask
    this.hashes[at] = hash
    this.numbers[at] = number
  }
}

export const vocabulary = new Vocabulary()
