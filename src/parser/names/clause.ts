import { spaceBefore, TokenKind, tokenText, type Tokens } from '../text/tokens'
import { isCapitalAt, saying } from './quotes'
import { functionWords } from './titles'

/**
 * What somebody is in a clause, as far as the words next to the name tell: `relative` is who "who" stands for, `joined`
 * follows "and", `oblique` a preposition, `owner` has something.
 */
export type Part = 'subject' | 'relative' | 'joined' | 'object' | 'owner' | 'oblique'

const prepositions = new Set(
  'of with by after for to under from in including as like alongside against about on into via toward towards without than per at'.split(
    ' ',
  ),
)

/** The part of the phrase of tokens `[start, end)`; `start` is the first token of its title. */
export function partOfPhrase(tokens: Tokens, start: number, end: number): Part {
  const next = tokenText(tokens, end)
  if ((next.startsWith("'") || next.startsWith('’')) && !spaceBefore(tokens, end)) return 'owner'
  if (next === 'who' || (next === ',' && tokenText(tokens, end + 1) === 'who')) return 'relative'
  let at = start - 1
  if (articles.has(tokenText(tokens, at))) at--
  const before = tokenText(tokens, at).toLowerCase()
  if (prepositions.has(before)) return tokenText(tokens, at - 1).toLowerCase() === 'according' ? 'subject' : 'oblique'
  if (before === 'and') return 'joined'
  const verb =
    tokens.kind[at] === TokenKind.word &&
    !isCapitalAt(tokens, at) &&
    !functionWords.has(before) &&
    !saying.has(before) &&
    !before.endsWith('ly')
  return verb ? 'object' : 'subject'
}

const articles = new Set(['the', 'a', 'an', 'his', 'her'])

/** The part of a pronoun at token `i`: "her" owns what a word behind it names. */
export function partOfPronoun(tokens: Tokens, i: number, word: string): Part {
  if (word === 'he' || word === 'she') return 'subject'
  if (word === 'his') return 'owner'
  if (word !== 'her') return 'object'
  const owned = tokens.kind[i + 1] === TokenKind.word && !functionWords.has(tokenText(tokens, i + 1).toLowerCase())
  return owned ? 'owner' : 'object'
}
