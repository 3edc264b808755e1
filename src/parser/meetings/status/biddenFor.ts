import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "an invitation to Ito to Accra for a summit": whether somebody is bidden right before phrase `prep`. */
export function isBiddenFor({ view, phrases }: Clause, prep: number): boolean {
  let j = prep - 1
  while (phrases[j]?.type === 'noun' && wordAt(view, phrases[j - 1]?.first ?? -1) === 'to') j -= 2
  return j < prep - 1 && /^invit(?:e|ation)s?$/.test(wordAt(view, (phrases[j]?.last ?? 0) - 1))
}
