import { headOf, type Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { pastObject, type Findings } from '../trigger/findings'
import { readGroup } from './group'
import { isPerson } from './parts'

/** Behind "under": of whoever presides or mediates. */
const presiding = /^(?:supervision|auspices|patronage|chairmanship|sponsorship|leadership)$/

/**
 * "under the auspices of Ito", "at the head of a delegation that includes Ito": takes the persons, for a body may do no more than pay.
 *
 * @param i the phrase of the preposition
 * @returns the phrase behind them; `i` where the words tell nothing of the kind
 */
export function takePresiding(clause: Clause, i: number, found: Findings): number {
  const { view, phrases } = clause
  const object = phrases[i + 1]
  if (object?.type !== 'noun' || wordAt(view, phrases[i + 2]?.first ?? -1) !== 'of') return i
  const word = wordAt(view, phrases[i]?.first ?? -1)
  const head = headOf(view, object)
  if (!(word === 'under' && presiding.test(head)) && !(word === 'at' && head === 'head')) return i
  const group = readGroup(clause, i + 3)
  if (!group) return pastObject(clause, i + 3)
  found.parts.push(...group.parts.filter(({ name }) => isPerson(view, name)))
  return group.next
}
