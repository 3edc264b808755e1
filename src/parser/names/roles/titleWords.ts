import { lowerAt, tokenText, type Tokens } from '../../text/tokens'
import { entriesOf, isWord, WordTable } from '../../text/wordTable'
import { Written } from '../../text/written'
import { fold } from '../fold'
import { communities } from '../communities'
import { countryNames, peopleWords } from '../nations'
import {
  abbreviated,
  courtesy,
  determiners,
  functionWords,
  heads,
  isHead,
  kinship,
  modifiers,
  portfolios,
  statusWords,
} from './titles'

/** What a word may be in a title or role, as bits: the lists of `titles.ts`. */
export const Is = {
  head: 1,
  courtesy: 2,
  abbreviated: 4,
  kinship: 8,
  modifier: 16,
  status: 32,
  portfolio: 64,
  functionWord: 128,
  determiner: 256,
  saint: 512,
  /** A country or a people. */
  nation: 1024,
} as const

/** The words of all lists with their bits, so that one look-up tells all that a token may be. */
export const titleWords = new WordTable(
  [
    ...entriesOf(heads, Is.head),
    ...entriesOf(courtesy.keys(), Is.courtesy),
    ...entriesOf(abbreviated, Is.abbreviated),
    ...entriesOf(kinship, Is.kinship),
    ...entriesOf(modifiers, Is.modifier),
    ...entriesOf(statusWords.keys(), Is.status),
    ...entriesOf(portfolios, Is.portfolio),
    ...entriesOf(functionWords, Is.functionWord),
    ...entriesOf(determiners, Is.determiner),
    ...entriesOf(['st', 'saint'], Is.saint),
    ...entriesOf(countryNames(), Is.nation),
    ...entriesOf(peopleWords(), Is.nation),
    ...entriesOf(communities.keys(), Is.nation),
  ],
  fold,
)

/** The folded word of token `i`, '' outside the text. */
export const foldedAt = (tokens: Tokens, i: number): string =>
  (tokens.written[i] as number) & Written.odd ? fold(tokenText(tokens, i)) : lowerAt(tokens, i)

/** {@link isHead} of token `i`, false for what is no word. */
export const isHeadAt = (tokens: Tokens, i: number): boolean =>
  (titleWords.at(tokens, i) & Is.head) !== 0 || (mayBeTrade(tokens, i) && isHead(fold(tokenText(tokens, i))))

/** Whether token `i`, which is no listed head, may be one all the same ("ex-…", "-ist"): only such words are cut out. */
export function mayBeTrade(tokens: Tokens, i: number): boolean {
  const { text, start, end, written } = tokens
  if (!isWord(tokens, i)) return false
  if ((written[i] as number) & (Written.hyphenated | Written.odd)) return true
  const to = end[i] as number
  const isT = to - (start[i] as number) > 6 && (text.charCodeAt(to - 1) | 0x20) === 0x74
  return isT && (text.charCodeAt(to - 2) | 0x20) === 0x73 && (text.charCodeAt(to - 3) | 0x20) === 0x69
}
