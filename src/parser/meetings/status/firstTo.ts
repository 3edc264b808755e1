import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

const becoming = new Set(['become', 'becomes', 'became', 'becoming', 'is', 'are', 'was', 'were', 'be', 'been'])

/**
 * "became the first sitting president to visit Accra": the verb group whose subject does what the infinitive at phrase `k`
 * tells, and which tells whether it comes to pass; -1 of other infinitives.
 */
export function verbOfFirst({ view, phrases }: Clause, k: number): number {
  if (wordAt(view, phrases[k]?.first ?? -1) !== 'to') return -1
  let j = k - 1
  while (phrases[j]?.type === 'noun' && phrases[j - 1]?.type === 'prep') j -= 2
  const phrase = phrases[j]
  const verb = phrases[j - 1]
  if (phrase?.type !== 'noun' || verb?.type !== 'verb' || !becoming.has(wordAt(view, verb.last - 1))) return -1
  for (let i = phrase.first; i < phrase.last; i++)
    if (/^(?:first|second|third|last|latest|only|most|highest(?:-ranking)?|highest-level)$/.test(wordAt(view, i)))
      return j - 1
  return -1
}
