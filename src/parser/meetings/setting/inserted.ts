import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { rootOf } from '../status/rulers'
import { governorAt } from '../who/premodifiers'
import { readComplements } from '../trigger/complements'
import { isPlaced, nothing, type Findings } from '../trigger/findings'
import { holding } from '../trigger/holding'
import { upTo } from '../trigger/within'

/** How many phrases may stand between the verb and its meeting. */
const farthest = 8

/** "held on Monday in Accra talks with Ito", "held, the same day, a meeting": where and when, told between the verb and the noun of phrase `k`. */
export function readInserted(clause: Clause, k: number, found: Findings): void {
  if (found.time >= 0 && isPlaced(found)) return
  const { view, phrases } = clause
  // "starts a week long visit"
  if (phrases[governorAt(clause, k)]?.type === 'verb') return
  const root = rootOf(clause, k)
  // "left for Accra after talks": what came before is told of something else
  if (/^(?:after|before|following)$/.test(wordAt(view, phrases[root - 1]?.first ?? -1))) return
  let j = root - 1
  while (j > root - farthest) {
    const type = phrases[j]?.type
    if (type === 'comma' || type === 'time' || type === 'adverb' || type === 'prep') j--
    else if (type === 'noun' && phrases[j - 1]?.type === 'prep') j -= 2
    else break
  }
  const verb = phrases[j]
  if (j === root - 1 || verb?.type !== 'verb' || !holding.has(wordAt(view, verb.last - 1))) return
  const inserted = nothing()
  readComplements(clause, phrases[j + 1]?.type === 'comma' ? j + 2 : j + 1, inserted)
  const { time, places } = upTo(clause, root, inserted)
  if (found.time < 0) found.time = time
  if (!isPlaced(found)) found.places.push(...places)
}
