import { nounKinds } from '../lexicon'
import {
  closesAdjective,
  closesDate,
  isLength,
  isManner,
  isOwnersEvent,
  isParticiple,
  isSetFor,
  opensDatedEvent,
  opensNoun,
  ownsEvent,
  pastShort,
  timeInside,
} from './besideEvent'
import { endsFrontedPlace } from './frontedPlace'
import { isBareVerb, isInfinitive, isPlanning } from './infinitive'
import { isAtLeast, isClosingQuote, isDash, isOpeningQuote, skipEnd } from './marks'
import { classAt, nameAt, timeAt, wordAt, type SentenceView } from './sentence'
import { Is } from './wordClass'
import { clauseOpeners } from './words'
import {
  governs,
  isCount,
  isFloating,
  isHeading,
  isLikely,
  isNounBehind,
  isPhoneCall,
  isVerbal,
  isHadLast,
  isDoneBehind,
  isThatTime,
  meetsFor,
  opensObject,
} from './verbGroup'
import { isFirstTitle, isInTitle, isMoreThan, isOrdinal, isTheTwo } from './ordinalShape'
import { isServant } from './servant'
import { isCapitalInside, isPronoun } from './wordShape'

/**
 * A shallow reading of one sentence: noun phrases without what hangs on them, verb groups ("had agreed to meet"),
 * prepositions and the marks between clauses. Chunking by closed classes, as in Abney (1991), "Parsing by chunks";
 * the names and times found before stand in for most of the part-of-speech tagging.
 */
export type PhraseType = 'noun' | 'verb' | 'prep' | 'comma' | 'and' | 'sub' | 'rel' | 'break' | 'adverb' | 'time'

export interface Phrase {
  readonly type: PhraseType
  /** The tokens `[first, last)` of the block. */
  readonly first: number
  readonly last: number
}

/** Splits a sentence into phrases, in order; quotation marks and brackets' contents are left out. Linear. */
export function readPhrases(view: SentenceView): Phrase[] {
  const phrases: Phrase[] = []
  let i = view.from
  while (i < view.to) {
    const type = typeAt(view, i, phrases)
    if (type === 'skip') i = skipEnd(view, i)
    else {
      const last = endOf(view, i, type)
      phrases.push({ type, first: i, last })
      i = last
    }
  }
  return phrases
}

function typeAt(view: SentenceView, i: number, before: readonly Phrase[]): PhraseType | 'skip' {
  if (timeAt(view, i) >= 0) return opensDatedEvent(view, i) ? 'noun' : 'time'
  const is = classAt(view, i)
  if (!is || nameAt(view, i) >= 0) return 'noun'
  const word = wordAt(view, i)
  if (word === ',') return 'comma'
  if (isOpeningQuote(view, i) || isClosingQuote(view, i) || isAtLeast(view, i)) return 'skip'
  if (is & Is.joint) return 'and'
  if (is & Is.break || isDash(view, i)) return 'break'
  if (is & (Is.quote | Is.bracket) || word === '-') return 'skip'
  if (is & Is.relative) return 'rel'
  if (word === 'once' && (isCount(view, i + 1) || isOnceUpon(view, i, before))) return 'adverb'
  if (word === 'last' && isOnceUpon(view, i, before)) return 'adverb'
  if (is & Is.subordinator) return isDemonstrative(view, i, before) ? 'noun' : 'sub'
  if (is & Is.auxiliary && !isCapitalInside(view, i)) return 'verb'
  if (word === 'to') return isInfinitive(view, i) ? 'verb' : 'prep'
  if (is & Is.preposition) return isInTitle(view, i) ? 'noun' : 'prep'
  if (isLeaningBe(view, i)) return 'verb'
  if (is & (Is.determiner | Is.possessive) || isPronoun(view, i)) return 'noun'
  if (isCapitalInside(view, i)) return 'noun'
  if (is & Is.adverbial)
    return wordAt(view, i + 1) === '-' || isManner(view, i) || isFirstTitle(view, i) ? 'noun' : 'adverb'
  if (is & Is.adjectiveInEd && (isParticiple(view, i) || (before.length > 0 && governs(view, i)))) return 'verb'
  return is & Is.verbal && readsAsVerb(view, i, before) ? 'verb' : 'noun'
}

/** "Ito once worked", "Ito last visited Accra": no clause begins between a noun and its verb. */
const isOnceUpon = (view: SentenceView, i: number, before: readonly Phrase[]): boolean =>
  before.at(-1)?.type === 'noun' && before.at(-1)?.last === i && isVerbal(view, i + 1)

/** "he's meeting": a form of "be" or "have". */
const isLeaningBe = (view: SentenceView, i: number): boolean =>
  (classAt(view, i) & Is.possessive) !== 0 && i > view.from && isPronoun(view, i - 1)

/** "that meeting", "that day": before a noun, where no clause can begin. */
function isDemonstrative(view: SentenceView, i: number, before: readonly Phrase[]): boolean {
  if (wordAt(view, i) !== 'that') return false
  // "after that vote"
  if (before.at(-1)?.type === 'prep' && before.at(-1)?.last === i && !classAt(view, i + 1)) return true
  return nounKinds.has(wordAt(view, i + 1)) && before.at(-1)?.type !== 'verb'
}

/** Words that are verbs and nouns alike: a determiner, a preposition or an adjective before them makes them nouns. */
const alike = new Set(
  `meeting talks talk visit visits call calls visiting hosts host plan plans report reports support hopes hope need needs move moves works
  work face faces start end help turn turns push press mark marks thanks review reviews exchange exchanges focus offer offers voice stress
  backs open close set cut split reach brief chair gathering feeling suspect cost show shows run calling invite heads head lead lives share
  shares phone phones telephone telephones demands demand request contact aim invites`.split(/\s+/),
)

/** What describes behind a preposition: "of industrialised nations", "of leading banks". */
const describing = /(?:ed|^(?:leading|ruling|warring|neighbou?ring|emerging))$/

function readsAsVerb(view: SentenceView, i: number, before: readonly Phrase[]): boolean {
  const word = wordAt(view, i)
  const previous = before.at(-1)
  if (
    previous?.type === 'prep' &&
    previous.last === i &&
    describing.test(word) &&
    /^(?:of|with|between|among|from)$/.test(wordAt(view, i - 1))
  )
    return false
  if (word.endsWith('ed') && !/^(?:verb|noun|rel)$/.test(previous?.type ?? '') && opensNoun(view, i)) return false
  if (isPhoneCall(view, i) || (word === 'retired' && isServant(view, i + 1))) return false
  if (word === 'head') return isHeading(view, i)
  if (!alike.has(word) || isSetFor(view, i)) return true
  if (isAdjective(view, i)) return false
  if (!previous && classAt(view, i + 1) & (Is.preposition | Is.auxiliary)) return false
  if (!previous || previous.last < i - 1) return word !== 'talks' && word !== 'talk' && word !== 'calls'
  if (previous.type === 'verb') return false
  // "a high-profile, three-day visit"
  if (previous.type === 'time' && isLength(view, previous.last)) return false
  if (previous.type === 'rel' && wordAt(view, previous.first) === 'whose') return false
  if (previous.type === 'prep') return isGerundBehind(view, i) && opensObject(view, i + 1)
  if (previous.type === 'noun') return nounThenVerb(view, previous, i)
  if (word === 'talks' || word === 'talk') return false
  if (word === 'visiting' && view.local.names[nameAt(view, i + 1)]?.kind === 'place') return true
  return previous.type !== 'comma' || word === 'meeting' || opensObject(view, i + 1)
}

/** "after meeting Ito", "by visiting Accra", and not "with visiting President Ito". */
const isGerundBehind = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'meeting' || (wordAt(view, i) === 'visiting' && /^(?:by|of)$/.test(wordAt(view, i - 1)))

/** "a brief meeting", "had open talks": no verb. */
function isAdjective(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (!nounKinds.has(wordAt(view, i + 1))) return false
  const before = wordAt(view, classAt(view, i - 1) & Is.quote ? i - 2 : i - 1)
  return word === 'brief' || (/^(?:open|close)$/.test(word) && holders.has(before))
}

/** "to hold meeting with him": a headline's noun. */
const holders = new Set(['hold', 'held', 'holds', 'holding', 'have', 'had', 'has', 'having'])

/** After "Putin" or "he", "visits Iran" and "talks to" are verbs; after "peace", "Geneva" or "phone" they are not. */
function nounThenVerb(view: SentenceView, previous: Phrase, i: number): boolean {
  const last = previous.last - 1
  const word = wordAt(view, i)
  if (word === 'meeting' && (isOwnersEvent(view, i + 1) || wordAt(view, i + 1) === 'that')) return false
  if (/^heads?$/.test(word)) return isHeading(view, i)
  const before = classAt(view, last)
  if (before & (Is.possessive | Is.determiner)) return false
  if (before & Is.pronoun || isPlanning(view, i)) return true
  const name = view.local.names[nameAt(view, last)]
  const next = wordAt(view, i + 1)
  if (word === 'talks' || word === 'talk')
    return name?.kind === 'person' && /^(?:to|about|during|of)$/.test(next) && wordAt(view, name.first - 1) !== '-'
  if (word === 'visit') return next !== 'to' && next !== 'by' && opensObject(view, i + 1) && name === undefined
  if (name) return name.kind !== 'group' && isDoneBehind(view, previous.first, i)
  return word !== 'call' && word !== 'calls' && word !== 'meeting' && next !== 'with' && opensObject(view, i + 1)
}

function endOf(view: SentenceView, i: number, type: PhraseType): number {
  if (type === 'noun') return nounEnd(view, i)
  if (type === 'verb') return verbEnd(view, i)
  if (type === 'time') {
    for (let j = i + 1; ; j++) if (j >= view.to || timeAt(view, j) !== timeAt(view, i)) return j
  }
  return i + 1
}

/** A verb group: auxiliaries, adverbs, "to" and verbs in a row ("had not been expected to meet"). */
function verbEnd(view: SentenceView, first: number): number {
  let i = first
  let main = -1
  for (; i < view.to; i++) {
    const word = wordAt(view, i)
    const is = classAt(view, i)
    if (nameAt(view, i) >= 0 || timeAt(view, i) >= 0) break
    if (is & Is.auxiliary || (i === first && is & Is.possessive)) {
      if (main >= 0) break
    } else if (word === 'to') {
      if (!isInfinitive(view, i) || (main === i - 1 && meetsFor(view, main))) break
      main = -1
    } else if (is & Is.predicative && main < 0 && (wordAt(view, i + 1) === 'to' || isLikely(view, i))) continue
    else if (main < 0 && (isFloating(view, i) || (isHadLast(view, i) && isVerbHere(view, i + 1)))) continue
    else if (isVerbHere(view, i)) {
      if (main >= 0 && !chains(view, main, i)) break
      main = i
    } else if (!(is & Is.adverbial) || !continuesVerb(view, i + 1)) break
  }
  // "met | again briefly with Ito"
  if (classAt(view, i) & Is.adverbial) while (main >= 0 && i - 1 > main && classAt(view, i - 1) & Is.adverbial) i--
  return Math.max(i, first + 1)
}

function isVerbHere(view: SentenceView, i: number): boolean {
  const is = classAt(view, i)
  if (is & (Is.determiner | Is.preposition | Is.subordinator)) return false
  const afterAuxiliary = (classAt(view, i - 1) & Is.auxiliary) !== 0
  if (is & Is.inEd && afterAuxiliary) return true
  if (!(is & Is.verbal)) return isBareVerb(view, i)
  const word = wordAt(view, i)
  if (!alike.has(word)) return !(word.endsWith('ed') && opensNoun(view, i))
  if (isAdjective(view, i) || isNounBehind(view, i)) return false
  const before = wordAt(view, i - 1)
  return (
    before === 'to' ||
    afterAuxiliary ||
    (classAt(view, i - 1) & Is.adverbial) !== 0 ||
    (word === 'meeting' && !holders.has(before) && opensObject(view, i + 1))
  )
}

/** "began meeting", "is expected": two verbs in one group; "said met" are two. */
const chains = (view: SentenceView, main: number, i: number): boolean =>
  main === i - 1 && wordAt(view, i).endsWith('ing')

/** Whether the group goes on after an adverb: "looking forward to the talks" is one, "flew directly to Accra" is not. */
function continuesVerb(view: SentenceView, i: number): boolean {
  return (
    (classAt(view, i) & (Is.auxiliary | Is.adverbial)) !== 0 ||
    (wordAt(view, i) === 'to' && (isInfinitive(view, i) || wordAt(view, i - 1) === 'forward')) ||
    isVerbHere(view, i) ||
    isLikely(view, i)
  )
}

/** A noun phrase from its first word to its head, with possessors ("the Russian president 's envoy"). */
function nounEnd(view: SentenceView, first: number): number {
  const opening = wordAt(view, first)
  if (isPronoun(view, first) && !(classAt(view, first) & Is.determiner)) return first + 1
  if (
    opening === 'her' &&
    !ownsEvent(view, first + 1) &&
    (endsNoun(view, first + 1, true) || timeAt(view, first + 1) >= 0)
  )
    return first + 1
  let i = first
  let headed = false
  while (i < view.to) {
    const word = wordAt(view, i)
    const name = nameAt(view, i)
    if (headed && endsFrontedPlace(view, first, i)) break
    if (timeAt(view, i) >= 0) {
      if (!timeInside(view, i, headed)) break
      i++
      continue
    }
    if (name >= 0) {
      if (headed && startsAnother(view, i, first)) break
      i = view.local.names[name]?.last ?? i + 1
      headed = true
      continue
    }
    const is = classAt(view, i)
    if (!is) {
      if (headed && isOwnersEvent(view, i)) break
      headed = true
      i++
      continue
    }
    const behind = pastShort(view, i)
    if (behind > i) {
      i = behind
      continue
    }
    if (isClosingQuote(view, i)) break
    if (is & Is.possessive) headed = false
    else if (word === '-' && i > first && !isDash(view, i)) headed = false
    else if (is & Is.quote && (classAt(view, i - 1) & Is.determiner || !headed || closesAdjective(view, first, i))) {
      i++
      continue
    } else if (i > first && endsNoun(view, i, headed)) break
    else headed ||= !(is & Is.determiner) && !(is & Is.adverbial && classAt(view, i + 1) & Is.inEd)
    i++
  }
  return Math.max(i, first + 1)
}

/** A name right after a full phrase begins the next one, save after a title or an adjective of nation. */
function startsAnother(view: SentenceView, i: number, first: number): boolean {
  const before = nameAt(view, i - 1)
  // "the meeting Ito had with Mensah"
  if (before < 0) return isPronoun(view, first) || isOwnersEvent(view, i) || isThatTime(view, first, i)
  const one = view.local.names[before]?.kind
  return one === 'person'
}

function endsNoun(view: SentenceView, i: number, headed: boolean): boolean {
  const is = classAt(view, i)
  if (!is) return false
  const word = wordAt(view, i)
  if (is & Is.joint) return word !== 'nor'
  if (word === ',') return !closesDate(view, i)
  if (is & (Is.break | Is.quote | Is.bracket) || isDash(view, i)) return true
  if (word === 'than' && isMoreThan(view, i)) return false
  if (is & (Is.relative | Is.subordinator | Is.preposition)) return !isInTitle(view, i)
  if (isCapitalInside(view, i)) return false
  if (is & Is.auxiliary || isPronoun(view, i)) return true
  if (is & Is.determiner) return headed
  if (isManner(view, i) || isFirstTitle(view, i)) return false
  if (is & Is.adverbial || (is & Is.predicative && wordAt(view, i + 1) === 'to')) return headed
  if ((word === 'talks' || word === 'talk') && headed)
    return nounThenVerb(view, { type: 'noun', first: i - 1, last: i }, i)
  if (headed && isParticiple(view, i)) return true
  if ((headed || isTheTwo(view, i)) && word === 'last' && isVerbal(view, i + 1)) return true
  if (headed && isSetFor(view, i)) return true
  if (!(is & Is.verbal) || isOrdinal(wordAt(view, i - 1), word)) return false
  if (!headed) return isTheTwo(view, i) && (!word.endsWith('ed') || governs(view, i))
  return nounKinds.has(word) || alike.has(word) ? nounThenVerb(view, { type: 'noun', first: i - 1, last: i }, i) : true
}

/** Whether a noun between this preposition and a verb is that verb's subject ("after Putin met"). */
export function opensClause(view: SentenceView, phrase: Phrase): boolean {
  return clauseOpeners.has(wordAt(view, phrase.first))
}
