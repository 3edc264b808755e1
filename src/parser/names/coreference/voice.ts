import { isText, TokenKind, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import { Shape, Written } from '../../text/written'
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
  saysBehind(tokens, behindAside(tokens, last)) ||
  saysBehind(tokens, behindComplement(tokens, last)) ||
  (isSaying(tokens, first - 1) && marks.has(unitAt(tokens, first - 2)))

const marks = new Set(Array.from(',"”’\'', (mark) => mark.charCodeAt(0)))
const comma = 0x2c

export function saysBehind(tokens: Tokens, at: number): boolean {
  let i = at
  while (i < at + 3 && between.at(tokens, i)) i++
  return isSaying(tokens, i)
}

/** "Kovac, the envoy to Zembla, | said" */
function behindAside(tokens: Tokens, at: number): number {
  if (unitAt(tokens, at) !== comma) return at
  for (let i = at + 1; i < at + longest; i++) if (unitAt(tokens, i) === comma) return i + 1
  return at
}

/** "a spokesman for Labour leader Ana Kovac | said" */
function behindComplement(tokens: Tokens, at: number): number {
  if (!links.some((link) => isText(tokens, at, link))) return at
  let i = at + 1
  while (i < at + longest && isOfName(tokens, i)) i++
  return i
}

const links = ['of', 'for', 'from', 'at', 'with', 'in']

const isOfName = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) ||
  isHeadAt(tokens, i) ||
  (titleWords.at(tokens, i) & (Is.modifier | Is.portfolio | Is.determiner | Is.courtesy)) !== 0 ||
  links.some((link) => isText(tokens, i, link)) ||
  (tokens.kind[i] === TokenKind.word && /^['’]s?$/.test(tokens.text.slice(tokens.start[i], tokens.end[i])))

const longest = 14

/** "KOVAC: | We will go.": what stands behind is in the words of who is named. */
export const isLabel = (tokens: Tokens, { first, last }: NameSpan): boolean =>
  first === 0 &&
  unitAt(tokens, last) === 0x3a &&
  ((tokens.written[last - 1] as number) & Written.shape) === Shape.capitals
