import type { Clause } from '../sentence/clause'
import { eventIn } from '../sentence/clause'
import type { Phrase } from '../sentence/phrases'
import { wordAt } from '../sentence/sentence'

export const standIns: ReadonlySet<string> = new Set(
  'first second third fourth fifth latter former last other another'.split(' '),
)

/**
 * "… and the second took place between A and B": an ordinal that stands for the meeting named before it in the sentence.
 * Returns the trigger noun it stands for, or -1.
 */
export function standsFor(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  const round = wordAt(view, phrase.last - 1) === 'round' ? 1 : 0
  if (phrase.last - phrase.first > 2 + round || !standIns.has(wordAt(view, phrase.last - 1 - round))) return -1
  const verb = phrases[k + 1]
  if (verb?.type !== 'verb' || !takesPlace(clause, k + 1)) return -1
  for (let j = k - 1; j >= 0; j--) {
    const before = phrases[j] as Phrase
    const at = before.type === 'noun' ? eventIn(view, before) : -1
    if (at >= 0) return at
  }
  return -1
}

function takesPlace(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const main = wordAt(view, (phrases[k]?.last ?? 0) - 1)
  if (/^(?:took|takes|take|taken|taking)$/.test(main)) return wordAt(view, phrases[k + 1]?.first ?? -1) === 'place'
  return /^(?:held|scheduled|planned|expected|happened|occurred|brought|came|began|started|hosted|convened)$/.test(main)
}
