import { spaceBefore } from '../../text/tokens'
import { nameAt, wordAt, type SentenceView } from './sentence'
import { prepositions } from './words'

/** "a so-called 'budget summit'": a single quotation mark glued to the word behind it. */
export function isOpeningQuote(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (word !== "'" && word !== '’' && word !== '‘') return false
  return spaceBefore(view.local.tokens, i) && i + 1 < view.to && !spaceBefore(view.local.tokens, i + 1)
}

/** "a 'budget summit' with": an apostrophe behind a word without "s" is no possessive, nor is one before a preposition. */
export function isClosingQuote(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (word !== "'" && word !== '’') return false
  return !wordAt(view, i - 1).endsWith('s') || prepositions.has(wordAt(view, i + 1))
}

/** "MOSCOW, April 13 - The talks": a hyphen between spaces. */
export function isDash(view: SentenceView, i: number): boolean {
  const { tokens } = view.local
  return wordAt(view, i) === '-' && i + 1 < view.to && spaceBefore(tokens, i) && spaceBefore(tokens, i + 1)
}

/** "with at least one of them": no preposition. */
export const isAtLeast = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'at' && /^(?:least|most)$/.test(wordAt(view, i + 1))

const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
])
const longestAside = 16

/** "talks with <Norsk Jern>": of a name the marks alone are left out, of the letters behind one, "<NJ.O>", all. */
const isMarkedName = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === '<' && nameAt(view, i + 1) >= 0 && nameAt(view, i - 1) < 0

/** The token after what is left out: a quotation mark, or a short bracket with its contents. */
export function skipEnd(view: SentenceView, i: number): number {
  if (isAtLeast(view, i)) return i + 2
  const close = closing.get(wordAt(view, i))
  if (!close || isMarkedName(view, i)) return i + 1
  for (let j = i + 1; j < view.to && j < i + longestAside; j++) if (wordAt(view, j) === close) return j + 1
  return i + 1
}

/** What ends what is told by a clause, as one looks for it word by word. */
export const clauseEnds: ReadonlySet<string> = new Set('.;:!?')
