import { eventIn, type Clause } from './clause'
import { wordAt } from './sentence'

/** How many phrases may stand between the preposition and the second of what it leads to. */
const longest = 10

/**
 * "ahead of a conference and a meeting with Ito": the preposition's phrase under which both stand, or -1.
 *
 * @param and the phrase of "and" before the second noun
 */
export function sharedPreposition({ view, phrases }: Clause, and: number): number {
  for (let j = and - 1; j >= 0 && j > and - longest; j--) {
    const phrase = phrases[j]
    const type = phrase?.type
    if (!phrase || type === 'sub' || type === 'rel' || type === 'break') return -1
    if (type === 'verb' && !wordAt(view, phrase.first).endsWith('ing')) return -1
    if (type !== 'prep' || !/^(?:ahead|after|before|during|following|for)$/.test(wordAt(view, phrase.first))) continue
    const of = phrases[j + 1]?.type === 'prep' ? j + 1 : j
    const noun = phrases[of + 1]
    return noun?.type === 'noun' && eventIn(view, noun) >= 0 ? of : -1
  }
  return -1
}
