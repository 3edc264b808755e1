import type { Clause } from '../sentence/clause'
import { isCapital, wordAt } from '../sentence/sentence'

const regions = /^(?:the|four|three|five|several) (?:region|continent|national capital|(?:\S+ )?capitals)$/

/** "a tour of the region", "of three capitals", and "of the Maghreb", a word in capitals that no name claims. */
export function isRegion({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  if (!phrase) return false
  const unclaimed =
    phrase.last === phrase.first + 2 && wordAt(view, phrase.first) === 'the' && isCapital(view, phrase.first + 1)
  return unclaimed || regions.test(view.words.slice(phrase.first - view.from, phrase.last - view.from).join(' '))
}
