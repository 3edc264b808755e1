import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readComplements } from '../trigger/complements'
import { isPlaced, nothing, type Findings } from '../trigger/findings'

/** How many phrases may stand between "it was" and "that". */
const longest = 8

/** "It was in Accra on Monday that Ito met Mensah": where and when the verb of phrase `k` is put in front of its clause. */
export function cleft(clause: Clause, k: number, found: Findings): void {
  const { view, phrases } = clause
  const [it, be] = phrases
  if (wordAt(view, it?.first ?? -1) !== 'it' || !/^(?:was|is)$/.test(wordAt(view, be?.first ?? -1))) return
  let that = 2
  while (that < longest && /^(?:prep|noun|time|comma)$/.test(phrases[that]?.type ?? '')) that++
  if (wordAt(view, phrases[that]?.first ?? -1) !== 'that' || that > k) return
  for (let j = that + 1; j < k; j++) if (/^(?:verb|sub|break)$/.test(phrases[j]?.type ?? '')) return
  const before = nothing()
  readComplements(clause, 2, before)
  if (found.time < 0) found.time = before.time
  if (!isPlaced(found)) found.places.push(...before.places)
}
