import type { Clause } from './clause'
import { wordAt } from './sentence'

const calling = /^(?:called|calls|described|describes|termed|dubbed|billed|labell?ed|characteri[sz]ed)$/

/** How many phrases stand between "what" and what it is called. */
const farthest = 6

/**
 * "flew to Accra for | what both described as frank | talks", "had | what he called | a good meeting": the phrase before "what", which rules
 * the meeting for the phrase `k` before it; `k` itself where nothing is called so.
 */
export function pastCalling({ view, phrases }: Clause, k: number): number {
  const verb = wordAt(view, phrases[k]?.first ?? -1) === 'as' ? k - 1 : k
  const called = phrases[verb]
  if (called?.type !== 'verb' || !calling.test(wordAt(view, called.last - 1))) return k
  for (let j = verb - 1; j >= 0 && j > verb - farthest; j--) {
    if (wordAt(view, phrases[j]?.first ?? -1) === 'what') return j - 1
    if (!/^(?:noun|adverb|and|prep)$/.test(phrases[j]?.type ?? '')) return k
  }
  return k
}
