import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { verbBefore } from '../status/rulers'
import type { Findings } from '../trigger/findings'
import { isNamedPlace, takePlace } from './places'

/**
 * "left Accra on Monday after a visit", "at the end of a visit": where a visit was is what the visitor left then.
 *
 * @param opener the phrase of the preposition before the visit
 */
export function placeLeft(clause: Clause, opener: number, draft: Findings): void {
  const { view, phrases } = clause
  const word = wordAt(view, phrases[opener]?.first ?? -1)
  const ends = word === 'at' && wordAt(view, (phrases[opener + 1]?.last ?? 0) - 1) === 'end'
  if (!ends && word !== 'after' && word !== 'following') return
  const verb = verbBefore(clause, opener)
  const left = phrases[verb + 1]
  if (!/^(?:left|leaves|departed)$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))) return
  if (left?.type === 'noun' && left.last <= (phrases[opener]?.first ?? 0) && isNamedPlace(view, left))
    takePlace(clause, verb + 1, draft)
}
