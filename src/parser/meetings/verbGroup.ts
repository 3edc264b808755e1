import { classAt, nameAt, wordAt, type SentenceView } from './sentence'
import { Is } from './wordClass'

/** Whether token `i` reads as a verb by itself. */
export const isVerbal = (view: SentenceView, i: number): boolean => (classAt(view, i) & Is.verbal) !== 0

/** "Ito heads to Accra": behind a person's name. */
export const isHeading = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'heads' &&
  /^(?:to|into|for|back|home)$/.test(wordAt(view, i + 1)) &&
  view.local.names[nameAt(view, i - 1)]?.kind === 'person'

/** "have all visited", "will both meet". */
export const isFloating = (view: SentenceView, i: number): boolean =>
  /^(?:all|both|each)$/.test(wordAt(view, i)) && (classAt(view, i - 1) & Is.auxiliary) !== 0 && isVerbal(view, i + 1)

/** "will likely meet", "is due in Accra", "is also bound for Accra". */
export function isLikely(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (word === 'bound') return wordAt(view, i + 1) === 'for'
  if (word !== 'due' && word !== 'likely') return false
  const before = classAt(view, i - 1) & Is.adverbial ? i - 2 : i - 1
  return (classAt(view, before) & Is.auxiliary) !== 0 && (word === 'due' || isVerbal(view, i + 1))
}

/** "had talks in Accra", "is also talk of": behind an auxiliary, or behind "is", no verb looks so. */
export function isNounBehind(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  const at = classAt(view, i - 1) & Is.adverbial ? i - 2 : i - 1
  const before = wordAt(view, at)
  return /^(?:talk|call|visit)s$/.test(word)
    ? (classAt(view, at) & Is.auxiliary) !== 0 && before !== 'not'
    : /^(?:talk|visit)$/.test(word) && /^(?:is|are|was|were)$/.test(before)
}
