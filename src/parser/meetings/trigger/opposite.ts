import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "sat opposite Ito", "sat across from Ito", "sat across the table from Ito": the phrase of who sits there, behind the verb at phrase `k`; else -1. */
export function oppositeAt({ view, phrases }: Clause, k: number): number {
  const next = phrases[k + 1]
  const word = wordAt(view, next?.first ?? -1)
  if (next && word === 'opposite') {
    if (next.last === next.first + 1) return wordAt(view, phrases[k + 2]?.first ?? -1) === 'to' ? k + 3 : k + 2
    return k + 1
  }
  if (word !== 'across') return -1
  const from = wordAt(view, (phrases[k + 2]?.last ?? 0) - 1) === 'table' ? k + 3 : k + 2
  return wordAt(view, phrases[from]?.first ?? -1) === 'from' ? from + 1 : -1
}
