import type { Tokens } from '../../text/tokens'
import { WordTable } from '../../text/wordTable'
import { Written } from '../../text/written'
import { nounKinds, verbSenses } from '../lexicon'
import {
  adjectivesInEd,
  adverbs,
  auxiliaries,
  determiners,
  isPossessiveMark,
  looksAdverbial,
  looksVerbal,
  notAdverbs,
  nounsInIngOrEd,
  predicatives,
  prepositions,
  pronouns,
  quotes,
  relatives,
  subordinators,
  verbs,
} from './words'

/** What a word may be, as bit flags: many questions are asked of each, and one number answers them. */
export const Is = {
  determiner: 1,
  preposition: 1 << 1,
  relative: 1 << 2,
  subordinator: 1 << 3,
  auxiliary: 1 << 4,
  pronoun: 1 << 5,
  predicative: 1 << 6,
  /** Reads as a verb by itself: {@link looksVerbal}. */
  verbal: 1 << 7,
  /** {@link looksAdverbial} */
  adverbial: 1 << 8,
  /** A past form that stands before a noun more often than as a verb. */
  adjectiveInEd: 1 << 9,
  /** Ends in -ed, whatever it is. */
  inEd: 1 << 10,
  /** A noun that tells of a meeting. */
  event: 1 << 11,
  /** A verb that may tell of one. */
  meets: 1 << 12,
  /** "and", "or" and the like. */
  joint: 1 << 13,
  /** A mark between clauses. */
  break: 1 << 14,
  quote: 1 << 15,
  bracket: 1 << 16,
  possessive: 1 << 17,
  /** In some list, whether or not that makes it anything of these. */
  listed: 1 << 18,
} as const

const joints = new Set(['and', '&', 'or', 'nor'])
const breaks = new Set([';', ':', '—', '–', '--', '---', '…', '...', '?', '!', '.', '/', '|'])
const brackets = new Set(['(', '[', '<', ')', ']', '>'])
const others = [',', '-', 'last', "'s", '’s', "'", '’']

const shortestEnding = 5

const questions: readonly (readonly [flag: number, holds: (word: string) => boolean])[] = [
  ...(
    [
      [Is.determiner, determiners],
      [Is.preposition, prepositions],
      [Is.relative, relatives],
      [Is.subordinator, subordinators],
      [Is.auxiliary, auxiliaries],
      [Is.pronoun, pronouns],
      [Is.predicative, predicatives],
      [Is.adjectiveInEd, adjectivesInEd],
      [Is.event, nounKinds],
      [Is.meets, verbSenses],
      [Is.joint, joints],
      [Is.break, breaks],
      [Is.bracket, brackets],
      [Is.quote, quotes],
    ] as const
  ).map(([flag, set]) => [flag, (word: string) => set.has(word)] as const),
  [Is.verbal, looksVerbal],
  [Is.adverbial, looksAdverbial],
  [Is.inEd, (word) => word.length >= shortestEnding && word.endsWith('ed')],
  [Is.possessive, isPossessiveMark],
]

const answers = (word: string): number =>
  questions.reduce((flags, [flag, holds]) => (holds(word) ? flags | flag : flags), 0)

/** All words that are in a list; what the others are only their endings tell. */
const listed = new WordTable(
  [
    determiners,
    prepositions,
    relatives,
    subordinators,
    auxiliaries,
    pronouns,
    predicatives,
    verbs,
    nounsInIngOrEd,
    adjectivesInEd,
    adverbs,
    notAdverbs,
    nounKinds.keys(),
    verbSenses.keys(),
    joints,
    breaks,
    brackets,
    quotes,
    others,
  ].flatMap((list) => Array.from(list, (word) => [word, answers(word) | Is.listed] as const)),
)

/**
 * What a word is: values of {@link Is}, 0 for most nouns.
 *
 * @param word token `i` in lower case, as the sentence's view has it
 */
export function readClass(tokens: Tokens, i: number, word: string): number {
  // A dash that is read as a hyphen is looked up as one.
  const asWritten = !((tokens.written[i] as number) & Written.odd) && word !== '-'
  return (asWritten ? listed.letters(tokens, i) : listed.get(word)) || byEnding(word)
}

/** What {@link looksVerbal} and {@link looksAdverbial} say of a word that is in none of their lists. */
function byEnding(word: string): number {
  if (word.length < shortestEnding) return 0
  if (word.endsWith('ed')) return Is.verbal | Is.inEd
  return word.endsWith('ing') ? Is.verbal : word.endsWith('ly') ? Is.adverbial : 0
}
