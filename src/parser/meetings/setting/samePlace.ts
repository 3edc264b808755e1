import type { Clause } from '../sentence/clause'
import { readComplements } from '../trigger/complements'
import { isPlaced, nothing, type Findings } from '../trigger/findings'
import { verbBefore } from '../status/rulers'
import { wordAt } from '../sentence/sentence'
import { upTo } from '../trigger/within'

/** "told reporters in Accra on Monday as he met Ito": where one speaks while one meets somebody. */
export function samePlace(clause: Clause, opener: number, found: Findings): void {
  const { view, phrases } = clause
  const verb = verbBefore(clause, opener)
  if (verb < 0 || !/^(?:as|while)$/.test(wordAt(view, phrases[opener]?.first ?? -1))) return
  if (!/^(?:sa(?:id|ys)|told|tells|spoke|speaking)$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))) return
  const before = nothing()
  const from = phrases[verb + 1]?.type === 'noun' ? verb + 2 : verb + 1
  readComplements(clause, from, before)
  const there = upTo(clause, opener, before)
  if (isPlaced(there)) found.places.push(...there.places)
}
