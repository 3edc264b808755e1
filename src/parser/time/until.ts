import type { Scan } from './scan'

/** What went on and is over where it is told in the past: "It took until August". */
const over = new Set('took lasted waited stayed remained continued spoke talked sat worked'.split(' '))
const negations = new Set("not nothing never nobody no n't n’t".split(' '))

/**
 * Whether what is told up to an expression `[first, last)` behind "until" lies behind, for it does ahead otherwise: "did not answer until
 * Friday", "It took until August", "who until March had commanded the fleet".
 *
 * @param cue the past tense before it, if that is what governs it
 * @param from the first piece of the sentence
 */
export function isOver(scan: Scan, first: number, last: number, cue: string | undefined, from: number): boolean {
  if (/^(?:had|was|were)$/.test(scan.lower(last))) return true
  if (cue === undefined) return false
  if (over.has(cue)) return true
  for (let p = first - 1; p >= from; p--) {
    const word = scan.lower(p)
    if (negations.has(word) || /n['’]t$/.test(word)) return true
  }
  return false
}
