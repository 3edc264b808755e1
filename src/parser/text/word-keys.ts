import { hashStart, hashStep, lowerCode } from './hash'
import type { Tokens } from './tokens'

/** What each token of a text is looked up by in any {@link WordTable}: made once, so that no pass need make a string of it. */
export interface WordKeys {
  /** For each token FNV-1a over its code units in lower case: the same for "Monday" and "monday". */
  readonly keys: readonly number[]
  /** The tokens with a hyphen in them, in order. */
  readonly compounds: readonly number[]
}

/** Makes the keys of all tokens in one pass over the text. */
export function readWordKeys({ text, count, start, end }: Tokens): WordKeys {
  // Of short arrays a plain one costs least to make.
  const keys = new Array<number>(count)
  const compounds: number[] = []
  for (let t = 0; t < count; t++) {
    const last = end[t] as number
    let key = hashStart
    let hyphens = 0
    for (let i = start[t] as number; i < last; i++) {
      const code = text.charCodeAt(i)
      key = hashStep(key, lowerCode(code))
      if (isHyphen(code)) hyphens++
    }
    keys[t] = key
    if (hyphens) compounds.push(t)
  }
  return { keys, compounds }
}

/** A hyphen, or one of the two that typesetters use. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** The key of what stands in `[start, end)` of a text. */
export function wordKey(text: string, start: number, end: number): number {
  let key = hashStart
  for (let i = start; i < end; i++) key = hashStep(key, lowerCode(text.charCodeAt(i)))
  return key
}

/** Finds which of its words, all in lower case, stands in a text, whatever its case there. */
export class WordTable {
  /** Open addressing by the words' keys: the index of a word and one, or 0. Three slots of four or more are empty. */
  private readonly slots: Int32Array
  private readonly keys: Int32Array
  private readonly mask: number

  /** @param words without repeats */
  constructor(readonly words: readonly string[]) {
    let size = 64
    while (size < words.length * 4) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size)
    this.keys = Int32Array.from(words, (word) => wordKey(word, 0, word.length))
    words.forEach((_, index) => {
      let slot = slotOf(this.keys[index] as number, this.mask)
      while (this.slots[slot]) slot = (slot + 1) & this.mask
      this.slots[slot] = index + 1
    })
  }

  /** The index of the word that stands in `[start, end)` of a text, whose key the caller knows, or -1. */
  find(key: number, text: string, start: number, end: number): number {
    for (let slot = slotOf(key, this.mask); ; slot = (slot + 1) & this.mask) {
      const index = (this.slots[slot] as number) - 1
      if (index < 0 || (this.keys[index] === key && isAt(this.words[index] as string, text, start, end))) return index
    }
  }
}

const slotOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    if (lowerCode(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
  }
  return true
}
