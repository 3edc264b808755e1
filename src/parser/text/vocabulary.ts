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

/** Numbers in a place of the {@link Vocabulary}: four places share a line of a processor's cache. */
const placeWords = 4

/**
 * All words that tables know, each with a number from 1. What stands in a text is looked up here once, letter by letter, when
 * its tokens are cut; tables are then asked by the number, and most words have none. It grows while modules load, for that is
 * when tables are made, and is never changed once a text is read.
 */
class Vocabulary {
  /** By number; none has the number 0. */
  private readonly words = ['']
  /** The code units of all words, one behind the other, and where they end. */
  private letters = new Uint16Array(1 << 12)
  private end = 0
  private mask = 0
  /**
   * By hash, open addressing, {@link placeWords} numbers a place, which lie beside each other in memory: the word's number, 0 for an
   * empty place, its hash, and where in `letters` it begins and ends.
   */
  private places = new Int32Array(0)
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
    const from = this.spell(word)
    if (number * 4 > this.mask) this.resize((this.mask + 1) * 2)
    this.place(hash, number, from, this.end)
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
    const { places, mask } = this
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const place = at * placeWords
      const number = places[place] as number
      if (!number || (places[place + 1] === hash && this.isWritten(place, codes, start, end))) return number
    }
  }

  /** Whether a word has such a hash, or one that falls on the same bit. */
  private mayHave(hash: number): boolean {
    const { sieve } = this
    return ((sieve[(hash >>> 5) & (sieve.length - 1)] as number) & (1 << (hash >>> 27))) !== 0
  }

  /** Whether `[start, end)` of a text is the word at a place, its case aside. */
  private isWritten(place: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters, places } = this
    const from = places[place + 2] as number
    if ((places[place + 3] as number) - from !== end - start) return false
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

  /** Puts a word behind the others; gives where it begins. */
  private spell(word: string): number {
    const from = this.end
    this.end += word.length
    if (this.end > this.letters.length) {
      const more = new Uint16Array(this.end * 2)
      more.set(this.letters)
      this.letters = more
    }
    for (let i = 0; i < word.length; i++) this.letters[from + i] = word.charCodeAt(i)
    return from
  }

  private resize(size: number): void {
    const before = this.places
    this.mask = size - 1
    this.places = new Int32Array(size * placeWords)
    this.sieve = new Int32Array(size >> 3)
    for (let at = 0; at < before.length; at += placeWords) {
      const [number = 0, hash = 0, from = 0, end = 0] = before.subarray(at, at + placeWords)
      if (number) this.place(hash, number, from, end)
    }
  }

  private place(hash: number, number: number, from: number, end: number): void {
    const sieved = (hash >>> 5) & (this.sieve.length - 1)
    this.sieve[sieved] = (this.sieve[sieved] as number) | (1 << (hash >>> 27))
    let at = hash & this.mask
    while (this.places[at * placeWords]) at = (at + 1) & this.mask
    this.places.set([number, hash, from, end], at * placeWords)
  }
}

export const vocabulary = new Vocabulary()
