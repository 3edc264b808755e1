import { isComma, isText, spaceBefore, TokenKind, type Tokens } from '../../text/tokens'
import { entriesOf, isSmall, WordTable } from '../../text/wordTable'
import { Written } from '../../text/written'
import { saying } from './quotes'
import { determiners, functionWords } from '../roles/titles'

/**
 * What somebody is in a clause, as far as the words next to the name tell: `relative` is who "who" stands for, `joined`
 * follows "and", `oblique` a preposition, `owner` has something.
 */
export type Part = 'subject' | 'relative' | 'joined' | 'object' | 'owner' | 'oblique'

/** What a word may be in a clause, as bits. */
export const In = {
  preposition: 1,
  /** Skipped before a name. */
  article: 2,
  determiner: 4,
  functionWord: 8,
  saying: 16,
  /** Stands inside a noun phrase though it is a function word. */
  rank: 32,
  according: 64,
  and: 128,
  indefinite: 256,
  /** Says that somebody is what follows. */
  equating: 512,
  /** Leads from somebody to whom or where he is of: "a spokesman | for | Labour". */
  link: 1024,
  /** The same towards a body: "an analyst | at | Vireo". */
  house: 2048,
} as const

const entries = (words: string, bit: number): [string, number][] => entriesOf(words.split(' '), bit)

/** The words of clauses with their {@link In}, in lower case. */
export const clauseWords = new WordTable(
  [
    ...entries(
      'of with by after for to under from in including as like alongside against about on into via toward towards without than per at',
      In.preposition,
    ),
    ...entries('the a an his her', In.article),
    ...entries('first second third most more other next only', In.rank),
    ...entries('a an another', In.indefinite),
    ...entries('of for from at with in', In.link),
    ...entries('of for from at with', In.house),
    ...entries('is was became remains as be been become', In.equating),
    ...entriesOf(determiners, In.determiner),
    ...entriesOf(functionWords, In.functionWord),
    ...entriesOf(saying, In.saying),
    ['according', In.according],
    ['and', In.and],
  ],
  (written) => written.toLowerCase(),
)

/** The part of the phrase of tokens `[start, end)`; `start` is the first token of its title. */
export function partOfPhrase(tokens: Tokens, start: number, end: number): Part {
  const next = end < tokens.count ? tokens.text.charCodeAt(tokens.start[end] as number) : -1
  if ((next === 0x27 || next === 0x2019) && !spaceBefore(tokens, end)) return 'owner'
  if (isText(tokens, isComma(tokens, end) ? end + 1 : end, 'who')) return 'relative'
  let at = start - 1
  let before = clauseWords.at(tokens, at)
  if (before & In.article && isSmall(tokens, at)) before = clauseWords.at(tokens, --at)
  if (before & In.preposition) return clauseWords.at(tokens, at - 1) & In.according ? 'subject' : 'oblique'
  if (before & In.and) return 'joined'
  const verb = !(before & (In.functionWord | In.saying)) && at >= 0 && mayBeVerb(tokens, at)
  return verb ? 'object' : 'subject'
}

/** A word without a capital that is no adverb in "-ly". */
function mayBeVerb({ text, kind, end, written }: Tokens, i: number): boolean {
  if (kind[i] !== TokenKind.word || (written[i] as number) & Written.capital) return false
  const last = (end[i] as number) - 1
  return (text.charCodeAt(last) | 0x20) !== 0x79 || (text.charCodeAt(last - 1) | 0x20) !== 0x6c
}

/** The part of a pronoun at token `i`: "her" owns what a word behind it names. */
export function partOfPronoun(tokens: Tokens, i: number, word: string): Part {
  if (word === 'he' || word === 'she') return 'subject'
  if (word === 'his') return 'owner'
  if (word !== 'her') return 'object'
  const owned = tokens.kind[i + 1] === TokenKind.word && !(clauseWords.at(tokens, i + 1) & In.functionWord)
  return owned ? 'owner' : 'object'
}
