import type { Clause } from '../sentence/clause'
import { isPlaced, type Findings } from '../trigger/findings'
import { isNamedPlace } from './places'
import { nameAt } from '../sentence/sentence'
import { subjectOf } from '../who/subject'

/** "Accra hosted talks between Ito and Berg": a town or a country that hosts is where they are, unless another place is told. */
export function hostPlace(clause: Clause, verb: number, found: Findings): void {
  const { view, phrases } = clause
  const { at } = subjectOf(clause, verb)
  const phrase = phrases[at]
  if (isPlaced(found) || !phrase || !isNamedPlace(view, phrase)) return
  const name = nameAt(view, phrase.last - 1)
  const span = view.local.names[name]
  if (span) found.places.push({ first: span.first, last: span.last, name, of: -1 })
}
