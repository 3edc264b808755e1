import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "had dinner on Tuesday night in Accra with …": behind where and when it was, if "with" follows there; else `k`. */
export function pastSetting({ view, phrases }: Clause, k: number): number {
  let j = k
  for (;;) {
    const phrase = phrases[j]
    const dated =
      phrase?.type === 'time' || /^(?:morning|afternoon|evening|night)$/.test(wordAt(view, phrase?.first ?? -1))
    if (dated || phrase?.type === 'adverb') j++
    else if (/^(?:on|in|at)$/.test(wordAt(view, phrase?.first ?? -1)) && j < k + 4) j += 2
    else return wordAt(view, phrase?.first ?? -1) === 'with' ? j : k
  }
}
