import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { verbBefore } from '../status/rulers'

/** "hosted a dinner for", "gave lunch to" whoever follows `prep` behind the meal at phrase `k`: not one cooked or bought. */
export const isGiven = ({ view, phrases }: Clause, k: number, prep: string): boolean =>
  /^(?:for|to)$/.test(prep) &&
  phrases[k - 1]?.type === 'verb' &&
  /^(?:host(?:s|ed|ing)?|gave|gives?|held)$/.test(wordAt(view, (phrases[k - 1]?.last ?? 0) - 1))

/** "had invited Ito to a dinner in Accra on Monday": one that has its place and its day. */
export function isBiddenTo(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  if (wordAt(view, phrases[k - 1]?.first ?? -1) !== 'to' || !/^an?$/.test(wordAt(view, phrases[k]?.first ?? -1)))
    return false
  const verb = verbBefore(clause, k - 1)
  if (!/^invite[ds]?$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))) return false
  if (!/^(?:in|at)$/.test(wordAt(view, phrases[k + 1]?.first ?? -1))) return false
  for (let j = k + 1; j < k + 6; j++) {
    if (phrases[j]?.type === 'time') return true
    if (!/^(?:noun|prep|adverb)$/.test(phrases[j]?.type ?? '')) return false
  }
  return false
}
