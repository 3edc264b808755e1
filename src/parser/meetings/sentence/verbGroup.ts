import { classAt, nameAt, wordAt, type SentenceView } from './sentence'
import { Is } from './wordClass'
import { isCapitalInside } from './wordShape'

/** Whether token `i` reads as a verb by itself. */
export const isVerbal = (view: SentenceView, i: number): boolean => (classAt(view, i) & Is.verbal) !== 0

/** "Ito heads to Accra", "he'll head to Accra": behind a person's name, or who stands for one. */
export const isHeading = (view: SentenceView, i: number): boolean =>
  /^heads?$/.test(wordAt(view, i)) &&
  /^(?:to|into|for|back|home)$/.test(wordAt(view, i + 1)) &&
  (view.local.names[nameAt(view, i - 1)]?.kind === 'person' || /^(?:s?he|they|we)$/.test(wordAt(view, i - 1)))

/** "have all visited", "will both meet", "would herself meet", "would most likely be", "will no longer meet". */
export const isFloating = (view: SentenceView, i: number): boolean =>
  isNoLonger(view, i) ||
  ((classAt(view, i - 1) & Is.auxiliary) !== 0 &&
    (isMostLikely(view, i + 1) ||
      (/^(?:all|both|each|himself|herself|themselves)$/.test(wordAt(view, i)) && isVerbal(view, i + 1))))

/** At either word of "no longer", behind an auxiliary and before a verb. */
function isNoLonger(view: SentenceView, i: number): boolean {
  const no = wordAt(view, i) === 'longer' ? i - 1 : i
  if (wordAt(view, no) !== 'no' || wordAt(view, no + 1) !== 'longer') return false
  return (classAt(view, no - 1) & Is.auxiliary) !== 0 && isVerbal(view, no + 2)
}

const isMostLikely = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'likely' && wordAt(view, i - 1) === 'most'

/** "will likely meet", "is due in Accra", "is also bound for Accra". */
export function isLikely(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (word === 'bound') return wordAt(view, i + 1) === 'for'
  if (word !== 'due' && word !== 'likely') return false
  const before = classAt(view, i - 1) & Is.adverbial || isMostLikely(view, i) ? i - 2 : i - 1
  return (
    (classAt(view, before) & Is.auxiliary) !== 0 &&
    (word === 'due' || isVerbal(view, i + 1) || /^(?:be|have)$/.test(wordAt(view, i + 1)))
  )
}

/** "a Monday phone call": no verb. */
export const isPhoneCall = (view: SentenceView, i: number): boolean =>
  wordAt(view, i).endsWith('phone') && /^(?:call|conversation)s?$/.test(wordAt(view, i + 1))

/** "had talks in Accra", "is also talk of", "have phone calls": behind an auxiliary, or behind "is", no verb looks so. */
export function isNounBehind(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (isPhoneCall(view, i)) return true
  const at = classAt(view, i - 1) & Is.adverbial ? i - 2 : i - 1
  const before = wordAt(view, at)
  return /^(?:talk|call|visit)s$/.test(word)
    ? (classAt(view, at) & Is.auxiliary) !== 0 && before !== 'not'
    : /^(?:talk|visit)$/.test(word) && /^(?:is|are|was|were)$/.test(before)
}

/** "met once, over lunch": behind "once" no clause begins. */
export const isCount = (view: SentenceView, next: number): boolean =>
  next >= view.to || (classAt(view, next) & (Is.break | Is.preposition)) !== 0 || wordAt(view, next) === ','

/** "and proposed a meeting", "held for ransom": no adjective stands before a preposition or an article. */
export const governs = (view: SentenceView, i: number): boolean =>
  (classAt(view, i + 1) & Is.preposition) !== 0 || /^(?:the|an?)$/.test(wordAt(view, i + 1))

/** "met | to discuss it": what people meet for begins a group of its own. */
export const meetsFor = (view: SentenceView, i: number): boolean =>
  /^(?:met|meet(?:s|ing)?|gather(?:s|ed|ing)?|convened?|assembled|huddled)$/.test(wordAt(view, i))

/** "had last met": the word between them. */
export const isHadLast = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'last' && /^ha(?:d|ve|s)$/.test(wordAt(view, i - 1))

const titles = new Set('mr mr. mrs mrs. ms ms. dr dr. sir president prime chancellor king queen prince pope'.split(' '))

/** Whether an object, or "with", begins at `i`. */
export function opensObject(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (nameAt(view, i) >= 0 || word === 'with' || classAt(view, i) & (Is.determiner | Is.pronoun)) return true
  return titles.has(word) && isCapitalInside(view, i)
}

/** "At that time | Ito", "on this occasion | Ito": from `first` to before `next` it is told when, and of no owner. */
export const isThatTime = (view: SentenceView, first: number, next: number): boolean =>
  next === first + 2 &&
  /^(?:that|this)$/.test(wordAt(view, first)) &&
  /^(?:time|point|occasion|moment|stage|day|evening)$/.test(wordAt(view, first + 1))

/** Whether the word at `i` is what a name that begins at `first` does: "Ghana hosts a forum", "a forum that Ghana hosts in Accra". */
export function isDoneBehind(view: SentenceView, first: number, i: number): boolean {
  const [word, next] = [wordAt(view, i), wordAt(view, i + 1)]
  const hosts = word === 'hosts' && /^(?:that|which)$/.test(wordAt(view, first - 1)) && /^(?:in|at)$/.test(next)
  return hosts || opensObject(view, i + 1) || (word !== 'meeting' && (next === 'on' || next === 'for'))
}
