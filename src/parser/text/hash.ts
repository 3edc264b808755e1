/** Hashes of words, made of code units: no string is cut out of the text to look a word up. */

const fnvPrime = 0x01000193

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), one step. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, fnvPrime)

export const hashStart = 0x811c9dc5 | 0

/** The hash that {@link hashStep} gives for a whole word. */
export function hashWord(word: string): number {
  let hash = hashStart
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  return hash
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

/** Curly apostrophes and hyphens that do not break are their plain forms. */
export const plainCode = (code: number): number =>
  code === 0x2019 ? 0x27 : code === 0x2010 || code === 0x2011 ? 0x2d : code
