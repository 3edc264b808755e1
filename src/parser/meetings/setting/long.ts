import type { Clause } from '../sentence/clause'
import { rootOf } from '../status/rulers'
import { wordAt } from '../sentence/sentence'

/** "agreed on Monday after months of talks", "despite days of talks": those did not begin that day. */
export function isLong(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const root = rootOf(clause, k)
  const within = /^(?:after|following|despite|amid)$/.test(wordAt(view, phrases[root - 1]?.first ?? -1))
  return within && root < k && /^(?:days|weeks|months|years|rounds)$/.test(wordAt(view, (phrases[root]?.last ?? 0) - 1))
}
