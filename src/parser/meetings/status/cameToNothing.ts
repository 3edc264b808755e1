import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "was to see", "were supposed to meet" */
const intended = /\b(?:was|were) (?:(?:supposed|meant) )?to\b/

/**
 * "was to see Ito in Accra on Monday, but the road was closed": what somebody was to do does not come about where "but" tells of something
 * else that was; "but will come on Friday" only moves it.
 *
 * @param words the words that govern the verb at phrase `k`
 */
export function cameToNothing({ view, phrases }: Clause, k: number, words: readonly string[]): boolean {
  if (!intended.test(words.join(' '))) return false
  for (let j = k + 1; j < phrases.length; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'break') return false
    if (phrase?.type !== 'sub' || wordAt(view, phrase.first) !== 'but' || phrases[j - 1]?.type !== 'comma') continue
    const verb = phrases.slice(j).find(({ type }) => type === 'verb')
    return verb !== undefined && !/^(?:will|is|are|may|could|can)$/.test(wordAt(view, verb.first))
  }
  return false
}
