import type { Clause } from '../sentence/clause'
import { readComplements } from '../trigger/complements'
import type { Findings } from '../trigger/findings'
import { wordAt } from '../sentence/sentence'

/** The noun phrase right behind the verb, over particles; -1 where none stands. */
export function objectAt(clause: Clause, k: number): number {
  let j = k + 1
  while (clause.phrases[j]?.type === 'adverb') j++
  return clause.phrases[j]?.type === 'noun' ? j : -1
}

/** "received in Accra on Monday the envoy": the object behind where and when it was; -1 where none stands. */
export function objectBehindPlace(clause: Clause, k: number, found: Findings): number {
  const at = objectAt(clause, k)
  const { view, phrases } = clause
  if (at >= 0 || !/^(?:in|at|on)$/.test(wordAt(view, phrases[k + 1]?.first ?? -1))) return at
  const next = readComplements(clause, k + 1, found)
  return phrases[next]?.type === 'noun' && next > k + 1 ? next : -1
}
