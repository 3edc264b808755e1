import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from './group'
import type { Group } from './parts'

/** "plans for | Ito and Mensah | to meet": the row behind "for" that ends at `j`, where the noun at `from` is nobody. */
export function behindFor(clause: Clause, from: number, j: number): { group: Group; at: number } | undefined {
  const { view, phrases } = clause
  if (wordAt(view, phrases[from + 1]?.first ?? -1) !== 'for') return undefined
  const group = readGroup(clause, from + 2)
  return group && group.next > j ? { group, at: from + 2 } : undefined
}
