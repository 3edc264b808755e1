import { isComma, isText, spaceBefore, TokenKind, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, isSmall, WordTable } from '../../text/wordTable'
import { firstFrom, lengthened } from './lengthened'
import type { NameSpan } from '../span'

const table = (words: string): WordTable => new WordTable(entriesOf(words.split(/\s+/), 1))

const bodies = table('ministry department committee commission secretariat directorate office')

/** What such bodies are for, each the last word of an item of their list. */
const topics = table(
  `economy trade industry agriculture fisheries food environment affairs culture arts leisure media sport sports energy strategy
  business innovation skills science technology labour labor welfare health care housing communities government water land biodiversity
  forestry transport communications tourism development cooperation planning finance immigration citizenship refugees employment
  education youth family women infrastructure security justice commerce research resources religion heritage services reform`,
)

/**
 * Puts bodies together that the recogniser cut: at the commas of their own names ("Ministry of Economy | , Trade and Industry"),
 * before an article ("Centre for | a New Zembla"), a number ("Group of | 20") or the end of an address ("Skylark|.com"). At a
 * comma only what such bodies are for is put to them: "the Ministry of Finance, Vireo and Skylark" are three.
 */
export function wholeBodies(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  return lengthened(names, (n) => {
    const name = names[n] as NameSpan
    const last = name.kind === 'organization' ? endOfBody(tokens, name) : name.last
    const next = firstFrom(names, n + 1, last)
    const cut = names[next - 1] as NameSpan
    return next > n + 1 && (cut.last > last || cut.kind !== 'organization') ? name.last : last
  })
}

const stop = 0x2e

function endOfBody(tokens: Tokens, name: NameSpan): number {
  const { first, last } = name
  if (unitAt(tokens, last) === stop) return domains.at(tokens, last + 1) && isGlued(tokens, last) ? last + 2 : last
  if (isText(tokens, last, 'for')) return endOfCause(tokens, last)
  if (isText(tokens, last, 'of') && isText(tokens, last - 1, 'Group') && last - first === 1)
    return tokens.kind[last + 1] === TokenKind.number ? last + 2 : last
  return endOfList(tokens, name)
}

const domains = table('com org net gov edu')

const isGlued = (tokens: Tokens, i: number): boolean =>
  !spaceBefore(tokens, i) && !spaceBefore(tokens, i + 1) && isSmall(tokens, i + 1)

/** Behind "for a" with the capitals that follow, two at least; else `last`. */
function endOfCause(tokens: Tokens, last: number): number {
  if (!isText(tokens, last + 1, 'a') && !isText(tokens, last + 1, 'an')) return last
  let end = last + 2
  while (isCapital(tokens, end)) end++
  return end > last + 3 ? end : last
}

/** Where ", Trade and Industry" behind a body ends; where the name ends if no such list follows. */
function endOfList(tokens: Tokens, { first, last }: NameSpan): number {
  if (!isComma(tokens, last) || !isBody(tokens, first, last)) return last
  let at = last
  while (isComma(tokens, at)) {
    const end = itemEnd(tokens, at + 1)
    if (end < 0) return last
    at = end
  }
  if (!isText(tokens, at, 'and')) return last
  const end = itemEnd(tokens, at + 1)
  return end < 0 ? last : end
}

/** "Ministry of Economy", "Department for Culture" */
function isBody(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i + 2 < last; i++)
    if (bodies.at(tokens, i) && (isText(tokens, i + 1, 'of') || isText(tokens, i + 1, 'for'))) return true
  return false
}

const longestItem = 3

/** Behind the capitalised words that begin at token `from` and end with what a body is for; -1 where none do. */
function itemEnd(tokens: Tokens, from: number): number {
  let end = from
  while (end < from + longestItem && isCapital(tokens, end)) end++
  return end > from && topics.at(tokens, end - 1) ? end : -1
}
