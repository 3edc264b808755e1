import { hashStart, hashStep, lowerCode } from '../names/hash'

/** Twice as many slots as words at least, so that a search soon finds an empty one. */
function slotsFor(words: number): number {
  let size = 64
  while (size < words * 4) size *= 2
  return size
}

/** Finds which of its words, all in lower case, stands in a text, whatever its case there: no string is made to find out. */
export class WordTable {
  /** Open addressing by the words' hashes: the index of a word and one, or 0. */
  private readonly slots: Int32Array
  private readonly hashes: Int32Array
  /** For each first character, the low seven bits of it, the lengths of the words that begin with it, as bits. */
  private readonly lengths = new Int32Array(128)

  /** @param words without repeats */
  constructor(readonly words: readonly string[]) {
    this.slots = new Int32Array(slotsFor(words.length))
    this.hashes = Int32Array.from(words, (word) => hashLower(word, 0, word.length))
    words.forEach((word, index) => {
      let slot = this.slotOf(this.hashes[index] as number)
      while (this.slots[slot]) slot = (slot + 1) & (this.slots.length - 1)
      this.slots[slot] = index + 1
      this.lengths[word.charCodeAt(0) & 127] = (this.lengths[word.charCodeAt(0) & 127] as number) | bit(word.length)
    })
  }

  /** The index of the word that stands in `[start, end)` of a text, or -1. Most other words are passed over by one look. */
  find(text: string, start: number, end: number): number {
    if (!this.mayBegin(text.charCodeAt(start), end - start)) return -1
    return this.findHashed(hashLower(text, start, end), text, start, end)
  }

  /** Whether a word of this length may begin with this code unit. */
  mayBegin(code: number, length: number): boolean {
    return ((this.lengths[lowerCode(code) & 127] as number) & bit(length)) !== 0
  }

  /** As {@link find}, for whoever has gone through the word already and knows its {@link hashLower}. */
  findHashed(hash: number, text: string, start: number, end: number): number {
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const index = (this.slots[slot] as number) - 1
      if (index < 0 || (this.hashes[index] === hash && this.isAt(index, text, start, end))) return index
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1)
  }

  private isAt(index: number, text: string, start: number, end: number): boolean {
    const word = this.words[index] as string
    if (word.length !== end - start) return false
    for (let i = 0; i < word.length; i++) {
      if (lowerCode(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
    }
    return true
  }
}

const bit = (length: number): number => 1 << Math.min(length, 31)

/** FNV-1a over the code units in lower case: the same for "Monday" and "monday". */
export function hashLower(text: string, start: number, end: number): number {
  let hash = hashStart
  for (let i = start; i < end; i++) hash = hashStep(hash, lowerCode(text.charCodeAt(i)))
  return hash
}
