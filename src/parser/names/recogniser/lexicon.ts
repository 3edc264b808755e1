import { hashWord } from '../../text/hash'
import { pair } from './hash'
import { wordLists } from './lists'

/** One bit for each list of words. */
export const Lists = {
  country: 1,
  region: 2,
  city: 4,
  people: 8,
  politics: 16,
  given: 32,
  title: 64,
  organisation: 128,
  company: 256,
  acronym: 512,
  outlet: 1024,
  site: 2048,
  occasion: 4096,
  calendar: 8192,
  particle: 16384,
  connector: 32768,
} as const satisfies Record<keyof typeof wordLists, number>

/** A table from hashes to bits with open addressing: no string is made to look a word up. */
class BitTable {
  /** A bit for some bits of each key: most words are in no list, and few of these have theirs set. */
  private readonly sieve: Int32Array
  /** Keys and, behind each, its bits. */
  private readonly entries: Int32Array
  private readonly mask: number

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 64
    while (size < entries.size * 3) size *= 2
    this.mask = size - 1
    this.sieve = new Int32Array(size >> 3)
    this.entries = new Int32Array(size * 2)
    for (const [key, bits] of entries) {
      const sieved = (key >>> 5) & (this.mask >> 3)
      this.sieve[sieved] = (this.sieve[sieved] as number) | (1 << (key >>> 27))
      let at = key & this.mask
      while (this.entries[at * 2 + 1]) at = (at + 1) & this.mask
      this.entries[at * 2] = key
      this.entries[at * 2 + 1] = bits
    }
  }

  get(key: number): number {
    const { entries, mask } = this
    if (!((this.sieve[(key >>> 5) & (mask >> 3)] as number) & (1 << (key >>> 27)))) return 0
    for (let at = key & mask; ; at = (at + 1) & mask) {
      const bits = entries[at * 2 + 1] as number
      if (!bits || entries[at * 2] === key) return bits
    }
  }
}

let tables: { words: BitTable; pairs: BitTable } | undefined

function build(): { words: BitTable; pairs: BitTable } {
  const words = new Map<number, number>()
  const pairs = new Map<number, number>()
  for (const [name, list] of Object.entries(wordLists)) {
    const bit = Lists[name as keyof typeof Lists]
    for (const entry of list.split(/\s+/)) {
      const parts = entry.split('_').map(hashWord)
      const [into, key] =
        parts.length > 1 ? [pairs, pair(parts[0] as number, parts[1] as number)] : [words, parts[0] as number]
      into.set(key, (into.get(key) ?? 0) | bit)
    }
  }
  return { words: new BitTable(words), pairs: new BitTable(pairs) }
}

const anyCase = Lists.title | Lists.particle | Lists.connector | Lists.organisation | Lists.outlet | Lists.site

/** The lists that hold a word, by the hash of its lower case; names are looked up only where written with a capital. */
export function lexiconBits(lower: number, upper: boolean): number {
  const bits = (tables ??= build()).words.get(lower)
  return upper ? bits : bits & anyCase
}

/** The lists that hold two words in a row. */
export function lexiconPairBits(first: number, second: number): number {
  return (tables ??= build()).pairs.get(pair(first, second))
}
