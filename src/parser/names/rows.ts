import { bucketBits } from './hash'
import { tagCount } from './tags'

/**
 * The weights of those buckets that have any, which are fewer than half: a set of bits says which, and their count before a
 * bucket says where its row is (rank of a bit vector; Jacobson, 1989). A third of the memory of a plain table, and as fast,
 * since most of a token's features are known to have no weight from the set alone.
 */
export interface Rows {
  /** For each 32 buckets: which of them have a row, then the number of rows before. */
  readonly index: Int32Array
  /** Weights by row and tag: `values[row * tagCount + tag]`. */
  readonly values: Int8Array
}

/** Where the weights of a bucket begin in the values, -1 where it has none. */
export function rowOf(index: Int32Array, bucket: number): number {
  const at = (bucket >>> 5) << 1
  const bits = index[at] as number
  const bit = 1 << (bucket & 31)
  if (!(bits & bit)) return -1
  return ((index[at + 1] as number) + bitCount(bits & (bit - 1))) * tagCount
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Gathers rows, in rising order of their buckets. */
export function gatherRows(): { row(bucket: number): Int8Array; rows(): Rows } {
  const index = new Int32Array(2 << (bucketBits - 5))
  let values = new Int8Array(tagCount << (bucketBits - 2))
  let count = 0
  return {
    /** The new row of a bucket, to be filled before the next is asked for. */
    row(bucket) {
      const at = (bucket >>> 5) << 1
      if (!index[at]) index[at + 1] = count
      index[at] = (index[at] as number) | (1 << (bucket & 31))
      const from = count++ * tagCount
      if (from + tagCount > values.length) {
        const more = new Int8Array(values.length * 2)
        more.set(values)
        values = more
      }
      return values.subarray(from, from + tagCount)
    },
    rows: () => ({ index, values: values.slice(0, count * tagCount) }),
  }
}
