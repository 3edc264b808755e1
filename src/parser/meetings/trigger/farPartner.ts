import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { pastRow } from './findings'

/** "conversations about trade with Ito", "a conversation that she had with Ito": the phrase of whom it was with, or -1. */
export function farPartner({ view, phrases }: Clause, k: number): number {
  const prep = phrases[k + 1]
  const had = /^(?:that|which)$/.test(wordAt(view, prep?.first ?? -1)) ? k + 2 : k + 1
  const far =
    prep?.type === 'prep' && /^(?:about|on|over|aboard|by)$/.test(wordAt(view, prep.first))
      ? pastRow({ view, phrases }, k + 3)
      : phrases[had]?.type === 'noun' && /^(?:had|has|held)$/.test(wordAt(view, (phrases[had + 1]?.last ?? 0) - 1))
        ? had + 2
        : -1
  // "that she had on a satellite phone with Ito"
  const company = /^(?:on|by|over)$/.test(wordAt(view, phrases[far]?.first ?? -1)) ? far + 2 : far
  return wordAt(view, phrases[company]?.first ?? -1) === 'with' ? company + 1 : -1
}
