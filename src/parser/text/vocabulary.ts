import { isDigit } from './chars'
import { hashStart, hashStep, lowerCode, plainCode } from './hash'

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

/**
 * All words that tables know, each with a number from 1. What stands in a text is looked up here once, letter by letter, when
 * its tokens are cut; tables are then asked by the number, and most words have none. It grows while modules load, for that is
 * when tables are made, and is never changed once a text is read.
 */
class Vocabulary {
  /** By number; none has the number 0. */
  private readonly words = ['']
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
    const hash = hashAt(word, 0, word.length)
    const known = this.find(hash, word, 0, word.length)
    if (known) return known
    const number = this.words.push(word) - 1
    if (number * 4 > this.numbers.length) this.resize(this.numbers.length * 2)
    else this.place(hash, number)
    return number
  }

  /** The number of what stands in `[start, end)` of a text, whose {@link hashAt} the caller knows; 0 where no table knows it. */
  find(hash: number, text: string, start: number, end: number): number {
    const { sieve, numbers, mask } = this
    if (!((sieve[(hash >>> 5) & (sieve.length - 1)] as number) & (1 << (hash >>> 27)))) return 0
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = numbers[at] as number
      if (!number) return 0
      if (this.hashes[at] === hash && isWritten(text, start, end, this.words[number] as string)) return number
    }
  }

  /** The word of such a number, '' for 0. */
  word(number: number): string {
    return this.words[number] as string
  }

  private resize(size: number): void {
    this.mask = size - 1
    this.numbers = new Uint16Array(size)
    this.hashes = new Int32Array(size)
    this.sieve = new Int32Array(size >> 3)
    for (let number = 1; number < this.words.length; number++) {
      const word = this.words[number] as string
      this.place(hashAt(word, 0, word.length), number)
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

/** Whether `[start, end)` of a text is a word in lower case, its case aside. */
function isWritten(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let k = 0; k < word.length; k++) {
    const code = text.charCodeAt(start + k)
    const wanted = word.charCodeAt(k)
    if (code !== wanted && lowerCode(code) !== wanted) return false
  }
  return true
}
