import type { BlockReading } from '../../reading'
import { lowerAt, TokenKind, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import { pairs } from '../lexicon'
import { isPeopleNoun } from '../sentence/clause'
import { pronouns } from '../sentence/words'

/** Words that no object begins with, and that end one. */
const ends = new WordTable(
  entriesOf(
    `of for from in on at with by to as into over under about against during since until through that which who whom after before
    but because when while if than yesterday today tonight tomorrow here there again once twice`.split(/\s+/),
    1,
  ),
)

/** Words for somebody that are no nouns for people. */
const somebody = new Set([...pairs, ...pronouns, 'her', 'both', 'number'])

/**
 * Whether a verb at token `t` has an object right behind it that is nobody: neither a name nor a word for people, "received medical
 * treatment". False where it has none there, for it may stand further on, as behind when it was.
 */
export function isNobodyBehind(
  { tokens, times }: Pick<BlockReading, 'tokens' | 'times'>,
  t: number,
  end: number,
): boolean {
  if (times.some(({ start }) => start === tokens.start[t + 1])) return false
  let i = t + 1
  for (; i < end && !endsObject(tokens, i); i++) {
    if (isCapital(tokens, i)) return false
    const word = lowerAt(tokens, i)
    if (somebody.has(word) || isPeopleNoun(word)) return false
  }
  return i > t + 1
}

/** A word of the list, or a mark that is no hyphen and no quote. */
const endsObject = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.punctuation ? marks.has(unitAt(tokens, i)) : ends.at(tokens, i) !== 0

const marks = new Set(Array.from(',.;:?!()[]–—/', (mark) => mark.charCodeAt(0)))
