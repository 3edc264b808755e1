/** Bits of a feature's bucket: 2^20 rows of weights. */
export const bucketBits = 20

const fnvStart = 0x811c9dc5 | 0
const fnvPrime = 0x01000193

/** FNV-1a over UTF-16 code units, one step. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, fnvPrime)

export const hashStart = fnvStart

/** The hash that {@link hashStep} gives for a whole word. */
export function hashWord(word: string): number {
  let hash = fnvStart
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  return hash
}

/** One hash for two values in order. */
export const pair = (a: number, b: number): number => Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1)

/** The bucket of a feature: a template's number with the value it saw (the finaliser of MurmurHash3). */
export function bucket(template: number, value: number): number {
  let x = value ^ Math.imul(template, 0x9e3779b1)
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> (32 - bucketBits)
}

const lowered = new Uint16Array(0x10000)

/** Lower case of one code unit, by the Unicode default mapping (no locale); remembered. Unmapped units stay. */
export function lowerCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code
  const known = lowered[code] as number
  if (known) return known
  const lower = String.fromCharCode(code).toLowerCase()
  return (lowered[code] = lower.length === 1 ? lower.charCodeAt(0) : code)
}
