import { bucketBits } from './hash'
import { tagCount } from './tags'

/**
 * The weights of the buckets. Most rows of weights are those of many buckets, so that each is kept once: a bucket has its
 * row's number. Half the memory of the rows themselves, and one place to look at where nothing is learned.
 *
 * A number has 16 bits, and there may be more rows: each page of buckets counts its rows from a base of its own. Pages share
 * a base, and the rows above it, for as long as numbers reach.
 */
export interface Rows {
  /** For each bucket the number of its row, counted from the base of its page: 0 where it has no weights. */
  readonly numbers: Uint16Array
  /** For each page where in `values` the row with the number 0 begins. */
  readonly bases: Int32Array
  /**
   * Weights by row, {@link rowWords} numbers each, as bytes of int8 plus {@link bias}; from the lowest byte of the first
   * number on those of the tags 0 1 3 5, 7 2 9 4, 6 8 10. Four weights are read at once, and two added at once in halves of
   * 16 bits; the tags that a name begins with are all in the first number and two halves of the second.
   */
  readonly values: Int32Array
}

/** More rows than a number reaches. */
const reach = 1 << 16

/** Bits of a bucket's place in its page. */
const pageBits = 10

/** Numbers in a row. */
const rowWords = 3

/** Added to each weight, so that none is below nothing and sums of bytes never borrow from the next. */
const bias = 128

/** Four weights of 0. */
const nothing = 0x80808080 | 0

/** Room for a weight of each tag. */
export const newWeights = (): Int8Array => new Int8Array(rowWords * 4)

/** Gathers the rows of buckets. */
export class RowGatherer {
  private readonly numbers = new Uint16Array(1 << bucketBits)
  private readonly bases = new Int32Array(1 << (bucketBits - pageBits))
  private values = new Int32Array(rowWords << 16).fill(nothing, 0, rowWords)
  private count = 1
  /** The first row that the page in work can use, and the page. */
  private base = 0
  private page = 0
  /** Numbers of rows by their weights, 0 for none: open addressing. */
  private places = new Int32Array(1 << 18)

  /** Gives a bucket its weights, {@link newWeights} that were filled. Buckets come in order. */
  add(bucket: number, weights: Int8Array): void {
    while (this.page < bucket >> pageBits) this.turn()
    const a = packed(weights, 0, 1, 3, 5)
    const b = packed(weights, 7, 2, 9, 4)
    const c = packed(weights, 6, 8, 10, padding)
    this.numbers[bucket] = this.rowOf(a, b, c) - this.base
  }

  /** Begins the next page, with rows of its own where the numbers might not reach to its end. */
  private turn(): void {
    this.page++
    if (this.count - this.base + (1 << pageBits) > reach) {
      this.base = this.count++
      this.places.fill(0)
      this.write(this.base * rowWords, nothing, nothing, nothing)
    }
    this.bases[this.page] = this.base * rowWords
  }

  private rowOf(a: number, b: number, c: number): number {
    const { places } = this
    let at = placeOf(a, b, c, places.length)
    for (let row = places[at] as number; row; row = places[at] as number) {
      const { values } = this
      const from = row * rowWords
      if (values[from] === a && values[from + 1] === b && values[from + 2] === c) return row
      at = (at + 1) & (places.length - 1)
    }
    if ((this.count - this.base) * 2 > places.length) {
      this.spread()
      return this.rowOf(a, b, c)
    }
    const row = this.count++
    places[at] = row
    this.write(row * rowWords, a, b, c)
    return row
  }

  private write(from: number, a: number, b: number, c: number): void {
    if (from + rowWords > this.values.length) {
      const more = new Int32Array(this.values.length * 2)
      more.set(this.values)
      this.values = more
    }
    this.values[from] = a
    this.values[from + 1] = b
    this.values[from + 2] = c
  }

  private spread(): void {
    const { values, count } = this
    const places = new Int32Array(this.places.length * 2)
    for (let row = this.base + 1; row < count; row++) {
      const from = row * rowWords
      let at = placeOf(values[from] as number, values[from + 1] as number, values[from + 2] as number, places.length)
      while (places[at]) at = (at + 1) & (places.length - 1)
      places[at] = row
    }
    this.places = places
  }

  rows(): Rows {
    while (this.page < this.bases.length - 1) this.turn()
    return { numbers: this.numbers, bases: this.bases, values: this.values.slice(0, this.count * rowWords) }
  }
}

/** The weights of four tags in one number. */
const packed = (weights: Int8Array, tag0: number, tag1: number, tag2: number, tag3: number): number =>
  ((weights[tag0] as number) & 0xff) ^
  (((weights[tag1] as number) & 0xff) << 8) ^
  (((weights[tag2] as number) & 0xff) << 16) ^
  ((weights[tag3] as number) << 24) ^
  nothing

/** Of no tag. */
const padding = tagCount

function placeOf(a: number, b: number, c: number, places: number): number {
  const mixed = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f)
  return (Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> 8) & (places - 1)
}

/**
 * Puts where their rows begin in the place of the first `n` buckets. Apart from the sums, and for the more buckets at a time
 * the better: memory is then asked for many rows at once, and not for the next when the one before is there. So each loop does next
 * to nothing but ask, four at a time (one at a time takes twice as long where the engine does not compile the loop into its
 * caller's), and the last one asks for the rows only so that the sums find them near.
 *
 * @param buckets with room for three more
 * @param room for as many numbers, overwritten
 */
export function findRows({ numbers, bases, values }: Rows, buckets: Int32Array, n: number, room: Uint16Array): void {
  for (let k = n; k & 3; k++) buckets[k] = 0
  for (let k = 0; k < n; k += 4) {
    const a = numbers[buckets[k] as number] as number
    const b = numbers[buckets[k + 1] as number] as number
    const c = numbers[buckets[k + 2] as number] as number
    const d = numbers[buckets[k + 3] as number] as number
    room[k] = a
    room[k + 1] = b
    room[k + 2] = c
    room[k + 3] = d
  }
  for (let k = 0; k < n; k++)
    buckets[k] = (bases[(buckets[k] as number) >> pageBits] as number) + (room[k] as number) * rowWords
  let asked = 0
  for (let k = 0; k < n; k += 4)
    asked ^=
      (values[buckets[k] as number] as number) ^
      (values[buckets[k + 1] as number] as number) ^
      (values[buckets[k + 2] as number] as number) ^
      (values[buckets[k + 3] as number] as number)
  // Kept, or an engine that sees no use in it leaves the loop out.
  room[0] = asked
}

/** Rows of the features that see a word by itself: those whose sums are kept. */
export const rowsOfWord = 8

/**
 * Adds {@link rowsOfWord} rows, those in `found` from `from` on, and writes the six sums to `sums` from `to` on, for
 * {@link addRows} to go on from. Two sums share a number, of 16 bits each: enough for 257 rows.
 */
export function keepSums({ values }: Rows, found: Int32Array, from: number, sums: Int32Array, to: number): void {
  let s03 = 0
  let s15 = 0
  let s79 = 0
  let s24 = 0
  let s6t = 0
  let s8 = 0
  for (let k = from; k < from + rowsOfWord; k++) {
    const row = found[k] as number
    const a = values[row] as number
    const b = values[row + 1] as number
    const c = values[row + 2] as number
    s03 = (s03 + (a & 0xff00ff)) | 0
    s15 = (s15 + ((a >>> 8) & 0xff00ff)) | 0
    s79 = (s79 + (b & 0xff00ff)) | 0
    s24 = (s24 + ((b >>> 8) & 0xff00ff)) | 0
    s6t = (s6t + (c & 0xff00ff)) | 0
    s8 = (s8 + ((c >>> 8) & 0xff)) | 0
  }
  sums[to] = s03
  sums[to + 1] = s15
  sums[to + 2] = s79
  sums[to + 3] = s24
  sums[to + 4] = s6t
  sums[to + 5] = s8
}

/**
 * Adds the weights of the rows found, `[from, end)` of `found`, to the sums of a word kept in `sums` from `own` on, and writes
 * each tag's sum to `scores` from `to` on.
 */
export function addRows(
  { values }: Rows,
  found: Int32Array,
  from: number,
  end: number,
  sums: Int32Array,
  own: number,
  scores: Int32Array,
  to: number,
): void {
  let s03 = sums[own] as number
  let s15 = sums[own + 1] as number
  let s79 = sums[own + 2] as number
  let s24 = sums[own + 3] as number
  let s6t = sums[own + 4] as number
  let s8 = sums[own + 5] as number
  for (let k = from; k < end; k++) {
    const row = found[k] as number
    const a = values[row] as number
    const b = values[row + 1] as number
    const c = values[row + 2] as number
    s03 = (s03 + (a & 0xff00ff)) | 0
    s15 = (s15 + ((a >>> 8) & 0xff00ff)) | 0
    s79 = (s79 + (b & 0xff00ff)) | 0
    s24 = (s24 + ((b >>> 8) & 0xff00ff)) | 0
    s6t = (s6t + (c & 0xff00ff)) | 0
    s8 = (s8 + ((c >>> 8) & 0xff)) | 0
  }
  const base = (rowsOfWord + end - from) * bias
  scores[to] = (s03 & 0xffff) - base
  scores[to + 1] = (s15 & 0xffff) - base
  scores[to + 2] = (s24 & 0xffff) - base
  scores[to + 3] = (s03 >>> 16) - base
  scores[to + 4] = (s24 >>> 16) - base
  scores[to + 5] = (s15 >>> 16) - base
  scores[to + 6] = (s6t & 0xffff) - base
  scores[to + 7] = (s79 & 0xffff) - base
  scores[to + 8] = s8 - base
  scores[to + 9] = (s79 >>> 16) - base
  scores[to + 10] = (s6t >>> 16) - base
}

/** As {@link addRows}, half the work for a token where no name can go on: the tags that would are given 0. */
export function addBegins(
  { values }: Rows,
  found: Int32Array,
  from: number,
  end: number,
  sums: Int32Array,
  own: number,
  scores: Int32Array,
  to: number,
): void {
  let s03 = sums[own] as number
  let s15 = sums[own + 1] as number
  let s79 = sums[own + 2] as number
  for (let k = from; k < end; k++) {
    const row = found[k] as number
    const a = values[row] as number
    s03 = (s03 + (a & 0xff00ff)) | 0
    s15 = (s15 + ((a >>> 8) & 0xff00ff)) | 0
    s79 = (s79 + ((values[row + 1] as number) & 0xff00ff)) | 0
  }
  const base = (rowsOfWord + end - from) * bias
  scores[to] = (s03 & 0xffff) - base
  scores[to + 1] = (s15 & 0xffff) - base
  scores[to + 3] = (s03 >>> 16) - base
  scores[to + 5] = (s15 >>> 16) - base
  scores[to + 7] = (s79 & 0xffff) - base
  scores[to + 9] = (s79 >>> 16) - base
  for (let t = 2; t < tagCount; t += 2) scores[to + t] = 0
}
