import { headOf, type Clause } from '../sentence/clause'
import type { MeetingCue } from '../cue'
import { isPlaced } from './findings'
import { happeningVerb } from './happening'
import { holding } from './holding'
import { readNounAs } from './nounCue'
import type { Phrase } from '../sentence/phrases'
import { orderOf } from './pointing'
import { undatedIn } from '../setting/undated'
import { isNamedPlace } from '../setting/places'
import { nameAt, wordAt } from '../sentence/sentence'

const which = /^(?:next|new|another|further|final|following|last|latest|previous|earlier)$/

/** Rounds of something else: "the next round of voting", "a second-round ballot". */
const polls =
  /^(?:vote|votes|voting|ballot|ballots|poll|polls|election|elections|runoff|run-off|game|match|tournament|draw|cup|funding)$/

/** "The second, which took place in Accra". */
function isBareSecond({ view, phrases }: Clause, k: number): boolean {
  const { first, last } = phrases[k] as Phrase
  if (last !== first + 2 || !orderOf(wordAt(view, last - 1)) || wordAt(view, first) !== 'the') return false
  if (phrases[k + 1]?.type !== 'comma' || phrases[k + 2]?.type !== 'rel') return false
  return /^(?:took|held|convened|began|ended|opened|opens)$/.test(wordAt(view, (phrases[k + 3]?.last ?? 0) - 1))
}

/** "The next will be in Accra in May" */
const isBareNext = ({ view, phrases }: Clause, k: number): boolean => {
  const { first, last } = phrases[k] as Phrase
  if (last !== first + 2 || wordAt(view, first) !== 'the' || !/^(?:next|last|previous)$/.test(wordAt(view, first + 1)))
    return false
  return phrases[k + 1]?.type === 'verb' && /^(?:in|on|at)$/.test(wordAt(view, phrases[k + 2]?.first ?? -1))
}

/** "the next one", "a second one": one more of those told right before. */
function standsAt(clause: Clause, k: number): { at: number; word: string; order: number } | undefined {
  const { view, phrases } = clause
  const { first, last } = phrases[k] as Phrase
  const at = last - 1
  if (isBareSecond(clause, k) || isBareNext(clause, k))
    return { at, word: wordAt(view, at), order: orderOf(wordAt(view, at)) }
  const word = wordAt(view, at - 1)
  const before = phrases[k - 1]
  if (wordAt(view, at) !== 'one' || last !== first + 1 || before?.last !== first || before.last !== before.first + 2)
    return undefined
  if (!/^(?:the|an?)$/.test(wordAt(view, before.first))) return undefined
  return orderOf(word) || which.test(word) ? { at, word, order: orderOf(word) } : undefined
}

/** Behind "of the Accra format", "of these", "of the | Accra Discussions |": what a round is of. */
function pastFormat({ view, phrases }: Clause, k: number): number {
  if (wordAt(view, phrases[k]?.first ?? -1) !== 'of') return k
  const last = (phrases[k + 1]?.last ?? 0) - 1
  const word = wordAt(view, last)
  const named = nameAt(view, last) >= 0 && /^(?:discussions|talks|negotiations|consultations|conference)$/.test(word)
  return named || /^(?:formats?|process|track|dialogue|these|those|them)$/.test(word) ? k + 2 : k
}

/** Behind ", at the level of ministers,": who comes. */
function pastLevel({ view, phrases }: Clause, k: number): number {
  if (phrases[k]?.type !== 'comma' || wordAt(view, phrases[k + 1]?.first ?? -1) !== 'at') return k
  const of = phrases[k + 3]?.type === 'prep' ? k + 5 : k + 3
  return wordAt(view, (phrases[k + 2]?.last ?? 0) - 1) === 'level' && phrases[of]?.type === 'comma' ? of : k
}

/** "the next round", "Third round" (of a headline), "a second round": which of a row it is; undefined where the phrase tells of none. */
function roundAt(clause: Clause, k: number): { at: number; word: string; order: number } | undefined {
  const { view, phrases } = clause
  const { first, last } = phrases[k] as Phrase
  const at = last - 1
  if (wordAt(view, at) !== 'round' || last - first > 4) return undefined
  // "the first Accra round"
  const named = view.local.names[nameAt(view, at - 1)]?.kind === 'place' ? 1 : 0
  if (last - first > 3 + named) return undefined
  const word = wordAt(view, at - 1 - named)
  const order = orderOf(word)
  const opens = /^(?:the|an?|their|its|another)$/.test(wordAt(view, first)) || (order > 0 && first === at - 1)
  return opens && (order || which.test(word)) ? { at, word, order } : undefined
}

/** "The previous one, in Accra in May, closed late", "the third, also in Accra, …": where or when it was, between commas. */
function isSetAside({ view, phrases }: Clause, k: number): boolean {
  const prep = phrases[k + 2]?.type === 'adverb' ? k + 3 : k + 2
  const set = phrases[prep + 1]
  if (phrases[k + 1]?.type !== 'comma' || !/^(?:in|on|at)$/.test(wordAt(view, phrases[prep]?.first ?? -1))) return false
  return set?.type === 'time' || (set?.type === 'noun' && (isNamedPlace(view, set) || headOf(view, set) === 'capital'))
}

/** "The committee concluded its third round in Accra" */
const isHeld = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:its|their)$/.test(wordAt(view, phrases[k]?.first ?? -1)) &&
  phrases[k - 1]?.type === 'verb' &&
  holding.has(wordAt(view, (phrases[k - 1]?.last ?? 0) - 1))

/**
 * "The next round is due in Accra on Monday", "In the first round, in May, …": of talks that were told before, as long as it takes
 * place somewhere or some day; "a new round between A and B". Who meets, and whether there were any, the joining knows.
 */
export function readRound(clause: Clause, k: number): MeetingCue | undefined {
  const { view, phrases } = clause
  const round = roundAt(clause, k)
  const stands = round ? undefined : standsAt(clause, k)
  const found = round ?? stands
  if (!found || view.words.some((word) => polls.test(word))) return undefined
  const { at, word, order } = found
  const behind = phrases[k + 1]
  const company = behind?.type === 'prep' && /^(?:between|among|with)$/.test(wordAt(view, behind.first))
  const aside = behind?.type === 'comma' && /^(?:prep|rel)$/.test(phrases[k + 2]?.type ?? '')
  const happens = happeningVerb(clause, k, pastLevel(clause, pastFormat(clause, k + 1))) >= 0
  const bare = stands && wordAt(view, at) !== 'one'
  const held = round && isHeld(clause, k)
  if (!(bare || held || (stands ? happens || isSetAside(clause, k) : company || aside || happens))) return undefined
  const draft = readNounAs(clause, k, at, 'talks')
  if (company ? !draft.parts.length : draft.time < 0 && !isPlaced(draft)) return undefined
  const { tokens } = view.local
  const cue: MeetingCue = {
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    kind: 'talks',
    sentence: view.sentence,
    parts: stands && draft.told.status === 'cancelled' ? [] : draft.parts,
    places: draft.places,
    time: draft.time,
    undated: undatedIn(clause, k, at),
    status: draft.told.status,
    ground: draft.told.ground,
    pointing: 'indefinite',
    plural: false,
    count: 1,
    order,
    apart: false,
    other: which.test(word) || /^an?$/.test(wordAt(view, (phrases[k] as Phrase).first)),
  }
  if (stands) return { ...cue, round: 'any' }
  // "In the first round he spoke": with those told before
  const known = draft.parts.every(({ head }) => /^(?:s?he|they)$/.test(head))
  return known ? { ...cue, round: 'talks' } : cue
}
