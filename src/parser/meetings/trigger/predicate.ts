import type { Clause } from '../sentence/clause'
import { readComplements } from './complements'
import type { Findings } from './findings'
import { orderOf } from './pointing'
import { wordAt } from '../sentence/sentence'

/**
 * "The talks in Accra were the first between Ito and Mensah", "the meeting was their third since May": who meets is told behind
 * the ordinal that stands for the noun.
 *
 * @param k the phrase behind the noun's own complements
 */
export function readPredicate(clause: Clause, k: number, found: Findings): void {
  const { view, phrases } = clause
  const be = phrases[k]?.type === 'comma' ? k + 1 : k
  const ordinal = phrases[be + 1]
  if (phrases[be]?.type !== 'verb' || !/^(?:is|are|was|were|be|been)$/.test(wordAt(view, phrases[be].last - 1))) return
  if (ordinal?.type !== 'noun' || !isOne(wordAt(view, ordinal.last - 1))) return
  if (/^(?:between|with|among|of)$/.test(wordAt(view, phrases[be + 2]?.first ?? -1)))
    readComplements(clause, be + 2, found, { of: true })
}

const isOne = (word: string): boolean => orderOf(word) > 0 || word === 'latest' || word === 'last'
