import { isComma, isText, TokenKind, tokenText, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isSmall, placesOf, WordTable } from '../../text/wordTable'
import { bodyWords } from './bodyWords'
import { clauseWords, In } from './clause'
import type { NameSpan } from '../span'

/** Words that mean some body: "the company" one that was named, `rival` another of its kind ("a company", "the company that …"). */
export interface BodyReference {
  readonly kind: 'body' | 'rival'
  readonly first: number
}

/**
 * What the word for a kind of body at token `i`, the last of its phrase, means; undefined where it says what a name beside it
 * is, or which of the bodies named ("its own bank").
 */
export function readBody(
  tokens: Tokens,
  names: readonly NameSpan[],
  next: number,
  i: number,
): BodyReference | undefined {
  const behind = names[next]?.first
  if (behind === i + 1 || (behind === i + 2 && isComma(tokens, i + 1))) return undefined
  if (isApposed(tokens, names, next, i)) return undefined
  if (isText(tokens, i - 1, 'the') || isText(tokens, i - 1, 'The'))
    return restricting.has(tokenText(tokens, i + 1)) ? { kind: 'rival', first: i } : { kind: 'body', first: i - 1 }
  for (let k = i - 1; k >= 0 && k > i - longestPhrase && tokens.kind[k] === TokenKind.word; k--) {
    if (!(clauseWords.at(tokens, k) & (In.functionWord | In.determiner))) continue
    return others.has(tokenText(tokens, k).toLowerCase()) ? { kind: 'rival', first: i } : undefined
  }
  return undefined
}

/** What {@link kindBeside} says of the house of somebody who only speaks of others. */
export const onlooker = 'onlooker'

const onlookers = new WordTable(
  entriesOf(
    `analyst economist strategist expert professor lecturer researcher fellow scholar consultant trader dealer broker lawyer
    attorney correspondent reporter`.split(/\s+/),
    1,
  ),
)

/** "Ana Kovac, an analyst at | Vireo": what is told is not told of Vireo. */
function isOnlookers(tokens: Tokens, first: number): boolean {
  const at = isText(tokens, first - 1, 'the') ? first - 2 : first - 1
  if (!isSmall(tokens, at) || !(clauseWords.at(tokens, at) & In.house)) return false
  for (let i = at - 1; i > at - longestPhrase && isSmall(tokens, i); i--) if (onlookers.at(tokens, i)) return true
  return false
}

/**
 * The kind of body that the words beside an organisation's name tell: "the airline | Zembla Air", "Acme, a software company".
 */
export function kindBeside(tokens: Tokens, { first, last }: NameSpan): string | undefined {
  if (isOnlookers(tokens, first)) return onlooker
  const before = bodyKindAt(tokens, first - 1)
  if (before && before !== 'party') return before
  if (!isComma(tokens, last)) return undefined
  const article = clauseWords.at(tokens, last + 1)
  if (!(article & In.determiner)) return undefined
  for (let i = last + 2; i < last + longestApposition; i++) {
    if (tokens.kind[i] !== TokenKind.word && unitAt(tokens, i) !== hyphen) return undefined
    if (clauseWords.at(tokens, i) & In.functionWord) return undefined
    const kind = bodyKindAt(tokens, i)
    if (!kind || !endsPhrase(tokens, i + 1)) continue
    return article & In.indefinite || isComma(tokens, i + 1) ? kind : undefined
  }
  return undefined
}

const hyphen = 0x2d

/** How far words before and behind a name are followed, in tokens. */
const longestPhrase = 6
const longestApposition = 10

const others = new Set('a an another each every any one his her their'.split(' '))
/** What says which of many is meant: nobody who was named. */
const restricting = new Set('of that which whose where with'.split(' '))

const placeOfBodies = new WordTable(placesOf(bodyWords.keys()))
/** By the place of the word, which is 0 for all others. */
const kindOfPlace = [undefined, ...bodyWords.values()]

const bodyKindAt = (tokens: Tokens, i: number): string | undefined =>
  isSmall(tokens, i) ? kindOfPlace[placeOfBodies.at(tokens, i)] : undefined

/** "Acme, a software | company": it is told of the name before the comma. */
function isApposed(tokens: Tokens, names: readonly NameSpan[], next: number, i: number): boolean {
  for (let n = next - 1; n >= 0; n--) {
    const at = (names[n] as NameSpan).last
    if (i - at >= longestApposition) return false
    if (!isComma(tokens, at) || !(clauseWords.at(tokens, at + 1) & In.determiner)) continue
    let k = at + 1
    while (k < i && !isComma(tokens, k)) k++
    if (k === i) return true
  }
  return false
}

const verbs = new WordTable(
  entriesOf(
    `plans expects owns operates wants needs faces makes uses sells hopes aims runs began took made won lost cut rose fell`.split(
      ' ',
    ),
    1,
  ),
)

/** Whether a phrase ends before token `i`: not in "the company | spokesman". */
export function endsPhrase(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.word) return unitAt(tokens, i) !== hyphen
  if (isApostrophe(tokens.text.charCodeAt(tokens.start[i] as number))) return true
  if (!isSmall(tokens, i)) return false
  if (clauseWords.at(tokens, i) & (In.functionWord | In.saying | In.preposition)) return true
  const { text, end } = tokens
  const last = text.charCodeAt((end[i] as number) - 1)
  const before = text.charCodeAt((end[i] as number) - 2)
  return (last === 0x64 && before === 0x65) || (last === 0x79 && before === 0x6c) || verbs.at(tokens, i) !== 0
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
