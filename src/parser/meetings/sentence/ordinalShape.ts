import { determiners } from './words'
import { wordAt, type SentenceView } from './sentence'

/** "the more than 20 leaders". */
export const isMoreThan = (view: SentenceView, i: number): boolean =>
  /^(?:more|fewer|less)$/.test(wordAt(view, i - 1)) &&
  (/^\d/.test(wordAt(view, i + 1)) || determiners.has(wordAt(view, i + 1)))

/** "the first sitting president": no verb. */
export const isOrdinal = (before: string, word: string): boolean =>
  word.endsWith('ing') && /^(?:first|second|third|last|only|latest)$/.test(before)

/** "the previous one took place" */
const isTheOne = (view: SentenceView, i: number): boolean =>
  wordAt(view, i - 1) === 'one' && /^(?:previous|next|following|\w+(?:th|st|nd|rd))$/.test(wordAt(view, i - 2))

/** "the two spoke", "both met", "the previous one took place": a number without a noun. */
export const isTheTwo = (view: SentenceView, i: number): boolean =>
  isTheOne(view, i) ||
  (/^(?:two|three|both)$/.test(wordAt(view, i - 1)) &&
    (wordAt(view, i - 1) === 'both' || wordAt(view, i - 2) === 'the'))

/** "first lady Ana Lund", "the first minister": a title, and nothing that came first. */
export const isFirstTitle = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'first' && /^(?:lady|ladies|ministers?)$/.test(wordAt(view, i + 1))

/** "the following meeting", "the Under Secretary of State": no preposition. */
export function isInTitle(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (word === 'following') return wordAt(view, i - 1) === 'the'
  return word === 'under' && /^secretar(?:y|ies)$/.test(wordAt(view, i + 1))
}
