import { isInfinitive } from './infinitive'
import { isOpeningQuote } from './marks'
import { nounKinds } from '../lexicon'
import { classAt, nameAt, timeAt, wordAt, type SentenceView } from './sentence'
import { opensObject } from './verbGroup'
import { Is } from './wordClass'
import { isAcronym } from './wordShape'
import { adjectivesInEd, isQuote } from './words'

/** "their first face-to-face talks": of what manner the meeting is. */
export const isManner = (view: SentenceView, i: number): boolean =>
  wordAt(view, i).includes('-') && nounKinds.has(wordAt(view, i + 1))

/** "meetings scheduled next month": right behind a trigger noun a participle begins. */
export const followsEvent = (view: SentenceView, i: number): boolean =>
  nounKinds.has(wordAt(view, i - 1)) && i > view.from

/** "a conference set for Monday": a participle behind a trigger noun. */
export const isSetFor = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'set' &&
  // "Ito set foot in Accra"
  (wordAt(view, i + 1) === 'foot' || (followsEvent(view, i) && /^(?:for|to)$/.test(wordAt(view, i + 1))))

/** "held “frank” talks", "held “frank and candid” talks": the quotation marks around what stands before a trigger. */
export function closesAdjective(view: SentenceView, first: number, i: number): boolean {
  const opens = wordAt(view, first - 1) === 'and' ? first - 3 : first - 1
  return isQuote(wordAt(view, opens)) && nounKinds.has(wordAt(view, i + 1))
}

/** "the Tuesday meeting": the article is part of the time. */
export function opensDatedEvent(view: SentenceView, i: number): boolean {
  if (wordAt(view, i) !== 'the') return false
  let j = i
  while (j < view.to && timeAt(view, j) === timeAt(view, i)) j++
  return nounKinds.has(wordAt(view, j))
}

/** "meetings scheduled next month", "postponed a trip to Accra planned for May": a participle behind its noun, and no adjective. */
export const isParticiple = (view: SentenceView, i: number): boolean => {
  if (!adjectivesInEd.has(wordAt(view, i))) return false
  const next = wordAt(view, i + 1)
  if (followsEvent(view, i) || /^(?:the|an?)$/.test(next) || (next === 'to' && isInfinitive(view, i + 1))) return true
  return nameAt(view, i - 1) >= 0 && (next === 'for' || isProposer(view, i))
}

/** "after Ghana proposed high-level talks": who proposes stands bare before it. */
function isProposer(view: SentenceView, i: number): boolean {
  const name = view.local.names[nameAt(view, i - 1)]
  const bare = name !== undefined && !/^(?:the|an?|in|at|for|of|to|on|from|with)$/.test(wordAt(view, name.first - 1))
  return bare && /^(?:proposed|suggested|requested)$/.test(wordAt(view, i)) && name.kind !== 'group'
}

/** "the meeting Ito had", "the calls President Ito had": a person behind a trigger, and a verb of holding. */
export const isOwnersEvent = (view: SentenceView, i: number): boolean => {
  if (!nounKinds.has(wordAt(view, i - 1))) return false
  const name = view.local.names[nameAt(view, nameAt(view, i) < 0 && opensObject(view, i) ? i + 1 : i)]
  return name?.kind === 'person' && /^(?:had|has|held|will|hosted|chaired|attended)$/.test(wordAt(view, name.last))
}

/** "her first visit", "her April visit", and not "met her first", "met her Monday". */
export function ownsEvent(view: SentenceView, i: number): boolean {
  let j = i
  while (wordAt(view, j) === 'first' || timeAt(view, j) >= 0) j++
  return j > i && nounKinds.has(wordAt(view, j))
}

/** "three-day", joined to the noun behind it: a length that ends before token `last`. */
export const isLength = (view: SentenceView, last: number): boolean =>
  wordAt(view, last - 2) === '-' || wordAt(view, last - 1).includes('-')

/** "the January 2000 meeting", "a key January meeting": a time between determiner and noun. */
export function timeInside(view: SentenceView, i: number, headed: boolean): boolean {
  let j = i
  while (j < view.to && timeAt(view, j) >= 0) j++
  const word = wordAt(view, j)
  if (headed) return isDatedEvent(view, i, j)
  return (
    (classAt(view, j) & Is.possessive) !== 0 ||
    nounKinds.has(word) ||
    nameAt(view, j) >= 0 ||
    nounKinds.has(wordAt(view, j + 1)) ||
    word === 'deadline'
  )
}

/** "a March 24, 2016, meeting": the comma behind a year that stands before a trigger. */
export const closesDate = (view: SentenceView, i: number): boolean =>
  timeAt(view, i - 1) >= 0 && nounKinds.has(wordAt(view, i + 1))

/** A date right before a trigger noun, and neither "on Monday talks began" nor "met Friday, talks …". */
function isDatedEvent(view: SentenceView, i: number, after: number): boolean {
  const span = view.local.names[nameAt(view, after)]
  const at = span?.kind === 'place' ? span.last : after
  if (!nounKinds.has(wordAt(view, at)) || wordAt(view, at).endsWith('s')) return false
  const event = !opensObject(view, at + 1) || isOwnersEvent(view, at + 1)
  return view.local.times[timeAt(view, i)]?.type === 'DATE' && event
}

/** Behind what parts no phrase: an opening quote, "(AU)" in "the African Union (AU) summit", ", AU," too; `i` elsewhere. */
export function pastShort(view: SentenceView, i: number): number {
  if (isOpeningQuote(view, i)) return i + 1
  if (!(classAt(view, i + 3) & Is.event) || nameAt(view, i - 1) < 0) return i
  const marks = wordAt(view, i) + wordAt(view, i + 2)
  return marks === '()' || (marks === ',,' && isAcronym(view, i + 1)) ? i + 3 : i
}

/** "armed men", "planned talks" at the start of a phrase: an adjective before a plural or a trigger. */
export function opensNoun(view: SentenceView, i: number): boolean {
  if ((classAt(view, i + 1) & (Is.event | Is.determiner)) !== Is.event || wordAt(view, i + 1) === 'meeting')
    return false
  // "Ghana, faced with unrest, opened talks"
  return !(wordAt(view, i) === 'opened' && wordAt(view, i - 1) === ',')
}
