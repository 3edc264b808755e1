import { fold } from '../../names/fold'
import { isHead } from '../../names/roles/titles'
import { looksLikePeople, nounKinds, peopleNouns } from '../lexicon'
import type { Phrase } from './phrases'
import { nameAt, wordAt, type SentenceView } from './sentence'
import { isPossessiveMark } from './words'

/** A sentence with its phrases: what the readers of clauses share. */
export interface Clause {
  readonly view: SentenceView
  readonly phrases: readonly Phrase[]
}

/** The distinct local names within the tokens `[first, last)`, in order. */
export function namesIn(view: SentenceView, first: number, last: number): number[] {
  const found: number[] = []
  for (let i = first; i < last; i++) {
    const name = nameAt(view, i)
    if (name >= 0 && found.at(-1) !== name) found.push(name)
  }
  return found
}

/** Whether a lower-case word stands for people who can meet. */
export function isPeopleNoun(word: string): boolean {
  if (peopleNouns.has(word) || looksLikePeople(word)) return true
  return isHead(fold(word)) || (word.endsWith('s') && isHead(fold(word.slice(0, -1))))
}

/** The last possessive mark of a phrase, or -1. */
export function possessiveIn(view: SentenceView, phrase: Phrase): number {
  for (let i = phrase.last - 1; i > phrase.first; i--)
    if (isPossessiveMark(wordAt(view, i)) && nameAt(view, i) < 0) return i
  return -1
}

/** Trigger nouns that before another say what that is: "a sitting president". */
const describing = new Set(['sitting', 'face-to-face'])

/** The first trigger noun of a phrase, or -1. */
export function eventIn(view: SentenceView, phrase: Phrase): number {
  for (let i = phrase.first; i < phrase.last; i++)
    if (
      nounKinds.has(wordAt(view, i)) &&
      nameAt(view, i) < 0 &&
      !(i + 1 < phrase.last && describing.has(wordAt(view, i)))
    )
      return i
  return -1
}

/** The head of a phrase in lower case, or '' where a name ends it. */
export function headOf(view: SentenceView, phrase: Phrase): string {
  return nameAt(view, phrase.last - 1) >= 0 ? '' : wordAt(view, phrase.last - 1)
}
