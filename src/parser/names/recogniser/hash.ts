/** Bits of a feature's bucket: 2^20 rows of weights. */
export const bucketBits = 20

/** One hash for two values in order. */
export const pair = (a: number, b: number): number => Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1)

/** The bucket of a feature, of its template's number mixed with the value it saw (the finaliser of MurmurHash3). */
export function bucketOf(mixed: number): number {
  let x = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> (32 - bucketBits)
}
