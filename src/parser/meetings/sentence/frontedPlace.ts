import { placeNouns, venues } from '../lexicon'
import { classAt, isCapital, nameAt, wordAt, type SentenceView } from './sentence'
import { Is } from './wordClass'

/** How many words of a title stand between the place and the name. */
const longestTitle = 4

/**
 * "In Accra | Minister Ito met Mensah", "In the presidential palace | Ito met Mensah": whether the place that the sentence opens
 * with ends before token `i`, and a person who does something begins there.
 *
 * @param first where the place begins, behind the preposition
 */
export function endsFrontedPlace(view: SentenceView, first: number, i: number): boolean {
  if (first !== view.from + 1 || !/^(?:in|at)$/.test(wordAt(view, view.from))) return false
  const before = nameAt(view, i - 1)
  const placed =
    before < 0
      ? placeNouns.has(wordAt(view, i - 1)) || venues.has(wordAt(view, i - 1))
      : view.local.names[before]?.kind === 'place'
  if (!placed) return false
  for (let at = i; at < i + longestTitle; at++) {
    const name = view.local.names[nameAt(view, at)]
    if (name?.kind === 'person') return name.first === at && acts(view, name.last)
    if (!name && !isCapital(view, at)) return false
  }
  return false
}

/** Whether a verb stands at token `i`, behind an adverb too. */
const acts = (view: SentenceView, i: number): boolean =>
  (classAt(view, i) & (Is.verbal | Is.auxiliary | Is.meets)) !== 0 ||
  ((classAt(view, i) & Is.adverbial) !== 0 && (classAt(view, i + 1) & (Is.verbal | Is.auxiliary | Is.meets)) !== 0)
