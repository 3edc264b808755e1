import { bucketBits } from './hash'

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
   * Weights by row, {@link rowWords} numbers each: tag `t` is byte `t & 3` of number `t >> 2`, from the lowest, as an
   * int8 plus {@link bias}. Four weights are read at once, and two added at once in halves of 16 bits.
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
    this.numbers[bucket] = this.rowOf(packed(weights, 0), packed(weights, 4), packed(weights, 8)) - this.base
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
const packed = (weights: Int8Array, tag: number): number =>
  ((weights[tag] as number) & 0xff) ^
  (((weights[tag + 1] as number) & 0xff) << 8) ^
  (((weights[tag + 2] as number) & 0xff) << 16) ^
  ((weights[tag + 3] as number) << 24) ^
  nothing

function placeOf(a: number, b: number, c: number, places: number): number {
  const mixed = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f)
  return (Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> 8) & (places - 1)
}

/**
 * Puts where their rows begin in the place of the first `n` buckets. Apart from the sums, and for the more buckets at a time
 * the better: memory is then asked for many rows at once, and not for the next when the one before is there.
 */
export function findRows({ numbers, bases }: Rows, buckets: Int32Array, n: number): void {
  for (let k = 0; k < n; k++) {
    const bucket = buckets[k] as number
    buckets[k] = (bases[bucket >> pageBits] as number) + (numbers[bucket] as number) * rowWords
  }
}

/**
 * Adds the weights of the rows found, `[from, end)` of `found`, and writes each tag's sum to `scores` from `to` on. Two sums
 * share a number, of 16 bits each: enough for 257 rows.
 */
export function addRows(
  { values }: Rows,
  found: Int32Array,
  from: number,
  end: number,
  scores: Int32Array,
  to: number,
): void {
  let s02 = 0
  let s13 = 0
  let s46 = 0
  let s57 = 0
  let s8a = 0
  let s9 = 0
  for (let k = from; k < end; k++) {
    const row = found[k] as number
    const a = values[row] as number
    const b = values[row + 1] as number
    const c = values[row + 2] as number
    s02 = (s02 + (a & 0xff00ff)) | 0
    s13 = (s13 + ((a >>> 8) & 0xff00ff)) | 0
    s46 = (s46 + (b & 0xff00ff)) | 0
    s57 = (s57 + ((b >>> 8) & 0xff00ff)) | 0
    s8a = (s8a + (c & 0xff00ff)) | 0
    s9 = (s9 + ((c >>> 8) & 0xff)) | 0
  }
  const base = (end - from) * bias
  scores[to] = (s02 & 0xffff) - base
  scores[to + 1] = (s13 & 0xffff) - base
  scores[to + 2] = (s02 >>> 16) - base
  scores[to + 3] = (s13 >>> 16) - base
  scores[to + 4] = (s46 & 0xffff) - base
  scores[to + 5] = (s57 & 0xffff) - base
  scores[to + 6] = (s46 >>> 16) - base
  scores[to + 7] = (s57 >>> 16) - base
  scores[to + 8] = (s8a & 0xffff) - base
  scores[to + 9] = s9 - base
  scores[to + 10] = (s8a >>> 16) - base
}
