import { peopleNouns } from './lexicon'
import { isCapital, nameAt, timeAt, wordAt, type SentenceView } from './sentence'
import {
  auxiliaries,
  determiners,
  looksAdverbial,
  looksVerbal,
  predicatives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './words'

const modals = new Set(
  `will would shall should can could may might must cannot do does did won't wouldn't shouldn't can't couldn't don't doesn't
  didn't won’t wouldn’t shouldn’t can’t couldn’t don’t doesn’t didn’t`.split(/\s+/),
)

/** "to meet", "to hold", "to jointly host": a verb follows, not a name or a determiner. */
export function isInfinitive(view: SentenceView, i: number): boolean {
  let at = i + 1
  if (looksAdverbial(wordAt(view, at))) at++
  const word = wordAt(view, at)
  if (!word || nameAt(view, at) >= 0 || timeAt(view, at) >= 0) return false
  if (word === 'be' || word === 'have' || word === 'do') return true
  // "to talks in Accra"
  if (/^(?:talks|visits|calls)$/.test(word)) return false
  if (looksVerbal(word)) return !word.endsWith('ing') && !word.endsWith('ed') && !determiners.has(wordAt(view, at - 1))
  return isWord(view, at) && /^(?:the|an?|his|her|its|their|another)$/.test(wordAt(view, at + 1))
}

/** "will arrange", "could also use", "to arrange a meeting": where nothing but a verb can stand, any word is one. */
export function isBareVerb(view: SentenceView, i: number): boolean {
  const before = looksAdverbial(wordAt(view, i - 1)) || wordAt(view, i - 1) === 'not' ? i - 2 : i - 1
  if (wordAt(view, before) === 'to') return isInfinitive(view, before) && isWord(view, i)
  return modals.has(wordAt(view, before)) && !isCapital(view, before) && isWord(view, i)
}

/** A common word that can be a verb: it is of no closed class, and no plural of people ("will leaders meet?"). */
function isWord(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (word.length < 3 || !/^[a-z]+$/.test(word) || isCapital(view, i)) return false
  if (nameAt(view, i) >= 0 || timeAt(view, i) >= 0 || looksAdverbial(word)) return false
  return (
    ![auxiliaries, determiners, predicatives, prepositions, pronouns, relatives, subordinators, joints].some((set) =>
      set.has(word),
    ) && !(word.endsWith('s') && peopleNouns.has(word))
  )
}

const joints = new Set(['and', 'or', 'nor', 'least', 'most', 'peace', 'talks', 'war', 'early', 'likely', 'only'])
