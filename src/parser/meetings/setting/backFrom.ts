import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { verbBefore, wordsOf } from '../status/rulers'

const coming = /^(?:return(?:s|ed|ing)?|arriv(?:es|ed|ing)|c[ao]me|comes|back|landed|touched|flew)$/

/**
 * "returned on Monday after a tour of Ghana", "arrived from a visit": the day that it ended, and not the one that it began; of "a
 * two-day visit" the one tells the other.
 *
 * @param opener the phrase of "after" or "from", before the visit
 */
export function isBackFrom(clause: Clause, opener: number): boolean {
  const { view, phrases } = clause
  // "from a week-long trip"
  if (phrases[opener]?.type === 'time') opener--
  if (!/^(?:after|from|following)$/.test(wordAt(view, phrases[opener]?.first ?? -1))) return false
  const visit = phrases[opener + 1]
  for (let i = visit?.first ?? 0; i < (visit?.last ?? 0); i++) if (wordAt(view, i).endsWith('day')) return false
  const verb = verbBefore(clause, opener)
  return verb >= 0 && coming.test(wordsOf(clause, verb).at(-1) ?? '')
}
