import type { Clause } from '../sentence/clause'
import { isDate } from '../trigger/findings'
import { verbBefore } from '../status/rulers'
import { timeAt, wordAt } from '../sentence/sentence'
import { saying } from '../sentence/words'

/** How far behind the noun the verb of its clause may stand. */
const longest = 8

/**
 * "Ito, during meetings in Accra, said Monday that …", "After talks with Mensah, Ito left on Monday": the time right
 * behind the verb of the clause that an aside or a fronted phrase belongs to, or -1.
 *
 * @param from the phrase of the preposition that the aside begins with
 * @param next the phrase behind the aside's complements
 */
export function mainTime(clause: Clause, from: number, next: number): number {
  const { view, phrases } = clause
  if (phrases[next]?.type !== 'comma') return -1
  const told = verbBefore(clause, from) >= 0
  for (let j = next + 1; j < next + longest; j++) {
    const type = phrases[j]?.type
    if (type !== 'verb' && type !== 'noun' && type !== 'adverb' && type !== 'and') return -1
    if (type !== 'verb') continue
    // "They agreed during the talks, officials said on Monday"
    if (told && saying.test(wordAt(view, (phrases[j]?.last ?? 0) - 1))) return -1
    const at = wordAt(view, phrases[j + 1]?.first ?? -1) === 'on' ? j + 2 : j + 1
    const time = phrases[at]?.type === 'time' ? timeAt(view, phrases[at].first) : -1
    return isDate(clause, time) ? time : -1
  }
  return -1
}
