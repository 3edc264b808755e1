import { isComma, isText, lowerAt, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, isSmall, WordTable } from '../../text/wordTable'
import { Shape, Written } from '../../text/written'
import { clauseWords, In } from './clause'
import { isSaying } from './quotes'
import type { NameSpan } from '../span'
import { Is, isHeadAt, titleWords } from '../roles/titleWords'

/** What stands between a subject and its verb: "has also said". */
const between = new WordTable(
  entriesOf('has had have also later then still further once again earlier'.split(' '), 1),
  (written) => written.toLowerCase(),
)

/** Whether the phrase of tokens `[first, last)` is who says the words beside it: "Kovac has said", "…,” said Kovac". */
export const isVoice = (tokens: Tokens, first: number, last: number): boolean =>
  saysBehind(tokens, last) ||
  saysFarBehind(tokens, last) ||
  (isSaying(tokens, first - 1) && marks.has(unitAt(tokens, first - 2)))

const marks = new Set(Array.from(',"”’\'', (mark) => mark.charCodeAt(0)))

export function saysBehind(tokens: Tokens, at: number): boolean {
  let i = at
  while (i < at + 3 && between.at(tokens, i)) i++
  return isSaying(tokens, i)
}

/** Behind what is told of the speaker. */
const saysFarBehind = (tokens: Tokens, at: number): boolean =>
  isComma(tokens, at)
    ? saysBehind(tokens, behindAside(tokens, at))
    : isLink(tokens, at) && saysBehind(tokens, behindComplement(tokens, at))

/** "Kovac, the envoy to Zembla, | said" */
function behindAside(tokens: Tokens, at: number): number {
  for (let i = at + 1; i < at + longest; i++) if (isComma(tokens, i)) return i + 1
  return at
}

const isLink = (tokens: Tokens, i: number): boolean => (clauseWords.at(tokens, i) & In.link) !== 0 && isSmall(tokens, i)

/** "a spokesman for Labour leader Ana Kovac | said" */
function behindComplement(tokens: Tokens, at: number): number {
  let i = at + 1
  while (i < at + longest && isOfName(tokens, i)) i++
  return i
}

const isOfName = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) ||
  isHeadAt(tokens, i) ||
  (titleWords.at(tokens, i) & (Is.modifier | Is.portfolio | Is.determiner | Is.courtesy)) !== 0 ||
  isLink(tokens, i) ||
  ((tokens.written[i] as number) & Written.shape) === Shape.possessive

const longest = 14

/**
 * Whether what somebody says of what they do begins at token `i`: "said | he", "said that | she", "told the paper | he". Of "the
 * judge said | she | must pay" it is another who must.
 */
export function isReported(tokens: Tokens, i: number): boolean {
  const before = lowerAt(tokens, i - 1) === 'that' ? i - 2 : i - 1
  return (isSaying(tokens, before) || isListener(tokens, before)) && !/^(?:must|should)$/.test(lowerAt(tokens, i + 1))
}

/** "told | the paper |": whether token `last` ends who is told something. */
function isListener(tokens: Tokens, last: number): boolean {
  for (let at = last; at > last - longestListener; at--) {
    if (telling.at(tokens, at - 1)) return true
    if (!isCapital(tokens, at) && lowerAt(tokens, at) !== 'the' && at < last) return false
  }
  return false
}

/** How many words may name who is told something. */
const longestListener = 4

const telling = new WordTable(entriesOf(['tell', 'tells', 'told'], 1))

/** "KOVAC: | We will go.": what stands behind is in the words of who is named. */
export const isLabel = (tokens: Tokens, { first, last }: NameSpan): boolean =>
  first === 0 &&
  unitAt(tokens, last) === 0x3a &&
  ((tokens.written[last - 1] as number) & Written.shape) === Shape.capitals

/** Whether token `at` is no pronoun: "HE | Ivo Petrov |", "HE Minister", his excellency; `next` is the name behind it. */
export const isExcellency = (tokens: Tokens, next: NameSpan | undefined, at: number): boolean =>
  isText(tokens, at, 'HE') &&
  ((next?.kind === 'person' && next.first === at + 1) ||
    ((tokens.written[at + 1] as number) & Written.shape) === Shape.capitalized)
