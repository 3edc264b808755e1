import { bucketBits } from './hash'

/**
 * The weights of those buckets that have any, which are fewer than half: a set of bits says which, and their count before a
 * bucket says where its row is (rank of a bit vector; Jacobson, 1989). A third of the memory of a plain table, and as fast.
 */
export interface Rows {
  /** For each 32 buckets: which of them have a row, then the number of rows before. */
  readonly index: Int32Array
  /**
   * Weights by row, {@link rowWords} numbers each: tag `t` is byte `t & 3` of number `t >> 2`, from the lowest, as an
   * int8 plus {@link bias}. Four weights are read at once, and two added at once in halves of 16 bits.
   */
  readonly values: Int32Array
}

/** Numbers in a row. */
export const rowWords = 3

/** Added to each weight, so that none is below nothing and sums of bytes never borrow from the next. */
export const bias = 128

/** A row of no weights at all. */
const nothing = 0x80808080 | 0

/** Where the weights of a bucket begin in the values, -1 where it has none. */
export function rowOf(index: Int32Array, bucket: number): number {
  const at = (bucket >>> 5) << 1
  const bits = index[at] as number
  const bit = 1 << (bucket & 31)
  if (!(bits & bit)) return -1
  return ((index[at + 1] as number) + bitCount(bits & (bit - 1))) * rowWords
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Gathers rows, in rising order of their buckets. */
export class RowGatherer {
  private readonly index = new Int32Array(2 << (bucketBits - 5))
  private values = new Int32Array(rowWords << (bucketBits - 2))
  private count = 0

  /** Begins the row of a bucket, which has no weights yet. */
  begin(bucket: number): void {
    const { index, count } = this
    const at = (bucket >>> 5) << 1
    if (!index[at]) index[at + 1] = count
    index[at] = (index[at] as number) | (1 << (bucket & 31))
    this.count++
    const from = count * rowWords
    if (from + rowWords > this.values.length) {
      const more = new Int32Array(this.values.length * 2)
      more.set(this.values)
      this.values = more
    }
    this.values.fill(nothing, from, from + rowWords)
  }

  /** Sets a tag's weight, an int8, in the row begun last. */
  set(tag: number, weight: number): void {
    const at = (this.count - 1) * rowWords + (tag >> 2)
    const shift = (tag & 3) << 3
    this.values[at] = ((this.values[at] as number) & ~(0xff << shift)) | ((weight + bias) << shift)
  }

  rows(): Rows {
    return { index: this.index, values: this.values.slice(0, this.count * rowWords) }
  }
}

/**
 * Adds the weights of the first `n` of `buckets`, which are overwritten, and writes each tag's sum to `scores` from `to`
 * on. Two sums share a number, of 16 bits each: enough for 257 buckets.
 */
export function addRows({ index, values }: Rows, buckets: Int32Array, n: number, scores: Int32Array, to: number): void {
  const found = findRows(index, buckets, n)
  let s02 = 0
  let s13 = 0
  let s46 = 0
  let s57 = 0
  let s8a = 0
  let s9 = 0
  for (let k = 0; k < found; k++) {
    const row = buckets[k] as number
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
  const base = found * bias
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

/** Puts the rows in the buckets' place; apart from the sum, which then waits for the memory of many rows at a time. */
function findRows(index: Int32Array, buckets: Int32Array, n: number): number {
  let found = 0
  for (let k = 0; k < n; k++) {
    const row = rowOf(index, buckets[k] as number)
    if (row >= 0) buckets[found++] = row
  }
  return found
}
