import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from './group'

/** "hosted a dinner for Ito": the guest. */
export function forWhom(clause: Clause, k: number): readonly PartCue[] {
  const { view, phrases } = clause
  // "in honour of Ito"
  const honours =
    /^honou?r$/.test(wordAt(view, (phrases[k + 1]?.last ?? 0) - 1)) &&
    wordAt(view, phrases[k + 2]?.first ?? -1) === 'of'
  const at = honours ? k + 3 : wordAt(view, phrases[k]?.first ?? -1) === 'for' ? k + 1 : -1
  return at < 0 ? [] : (readGroup(clause, at)?.parts ?? [])
}
