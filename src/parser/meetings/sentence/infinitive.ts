import { peopleNouns, verbSenses } from '../lexicon'
import { classAt, isCapital, nameAt, timeAt, wordAt, type SentenceView } from './sentence'
import { Is } from './wordClass'

const modals = new Set(
  `will would shall should can could may might must cannot do does did won't wouldn't shouldn't can't couldn't don't doesn't
  didn't won’t wouldn’t shouldn’t can’t couldn’t don’t doesn’t didn’t`.split(/\s+/),
)

/** Before "to" and a verb that no list need know: "is expected to land in Accra". */
const foretelling = new Set('is are was were expected scheduled supposed slated poised likely unlikely'.split(' '))

/** "to meet", "to hold", "to jointly host": a verb follows, not a name or a determiner. */
export function isInfinitive(view: SentenceView, i: number): boolean {
  let at = i + 1
  if (classAt(view, at) & Is.adverbial) at++
  const word = wordAt(view, at)
  if (!word || nameAt(view, at) >= 0 || timeAt(view, at) >= 0) return false
  if (word === 'be' || word === 'have' || word === 'do') return true
  // "to talks in Accra"
  if (/^(?:talks|visits|calls)$/.test(word)) return false
  if (classAt(view, at) & Is.verbal)
    return !word.endsWith('ing') && !word.endsWith('ed') && !(classAt(view, at - 1) & Is.determiner)
  if (foretelling.has(wordAt(view, i - 1)) && /^(?:in|at|with)$/.test(wordAt(view, at + 1))) return isWord(view, at)
  return isWord(view, at) && /^(?:the|an?|his|her|its|their|another)$/.test(wordAt(view, at + 1))
}

/** "will arrange", "could also use", "to arrange a meeting": where nothing but a verb can stand, any word is one. */
export function isBareVerb(view: SentenceView, i: number): boolean {
  const before = classAt(view, i - 1) & Is.adverbial || wordAt(view, i - 1) === 'not' ? i - 2 : i - 1
  if (wordAt(view, before) === 'to') return isInfinitive(view, before) && isWord(view, i)
  return modals.has(wordAt(view, before)) && !isCapital(view, before) && isWord(view, i)
}

/** "Ito plans to fly", "Oslo hopes to host it": behind a name, or what may be one, and not "the peace plans to be signed". */
export const isPlanning = (view: SentenceView, i: number): boolean =>
  /^(?:plans|hopes|needs)$/.test(wordAt(view, i)) &&
  wordAt(view, i + 1) === 'to' &&
  isInfinitive(view, i + 1) &&
  wordAt(view, i + 2) !== 'be' &&
  (/^(?:person|place|organization)$/.test(view.local.names[nameAt(view, i - 1)]?.kind ?? '') ||
    (i - 1 === view.from && verbSenses.has(wordAt(view, i + 2))))

/** A common word that can be a verb: it is of no closed class, and no plural of people ("will leaders meet?"). */
function isWord(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (word.length < 3 || classAt(view, i) & closed || joints.has(word) || !/^[a-z]+$/.test(word)) return false
  if (nameAt(view, i) >= 0 || timeAt(view, i) >= 0 || isCapital(view, i)) return false
  return !(word.endsWith('s') && peopleNouns.has(word))
}

const closed =
  Is.adverbial |
  Is.auxiliary |
  Is.determiner |
  Is.predicative |
  Is.preposition |
  Is.pronoun |
  Is.relative |
  Is.subordinator
const joints = new Set(['and', 'or', 'nor', 'least', 'most', 'peace', 'talks', 'war', 'early', 'likely', 'only'])
