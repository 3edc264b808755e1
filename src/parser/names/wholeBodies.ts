import { isText, TokenKind, unitAt, type Tokens } from '../text/tokens'
import { entriesOf, WordTable } from '../text/wordTable'
import { Written } from '../text/written'
import type { NameSpan } from './span'

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
 * Puts bodies together that the recogniser cut at the commas of their own names, "Ministry of Economy | , Trade and Industry", or
 * before their number, "Group | of 20". Only what such bodies are for is put to them: "the Ministry of Finance, Vireo and Skylark" are three.
 */
export function wholeBodies(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let whole: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    const last = name.kind === 'organization' ? endOfList(tokens, name) : name.last
    let next = n + 1
    while (next < names.length && (names[next] as NameSpan).first < last) next++
    const cut = names[next - 1] as NameSpan
    if (last === name.last || (next > n + 1 && (cut.last > last || cut.kind !== 'organization'))) {
      whole?.push(name)
      continue
    }
    whole ??= names.slice(0, n)
    whole.push({ ...name, last })
    n = next - 1
  }
  return whole ?? names
}

const comma = 0x2c

/** Where ", Trade and Industry" behind a body ends; where the name ends if no such list follows. */
function endOfList(tokens: Tokens, { first, last }: NameSpan): number {
  if (isCountedGroup(tokens, first, last)) return last + 2
  if (unitAt(tokens, last) !== comma || !isBody(tokens, first, last)) return last
  let at = last
  while (unitAt(tokens, at) === comma) {
    const end = itemEnd(tokens, at + 1)
    if (end < 0) return last
    at = end
  }
  if (!isText(tokens, at, 'and')) return last
  const end = itemEnd(tokens, at + 1)
  return end < 0 ? last : end
}

/** "the Group | of 20" */
const isCountedGroup = (tokens: Tokens, first: number, last: number): boolean =>
  last === first + 1 &&
  isText(tokens, first, 'Group') &&
  isText(tokens, last, 'of') &&
  tokens.kind[last + 1] === TokenKind.number

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

const isCapital = ({ kind, written }: Tokens, i: number): boolean =>
  kind[i] === TokenKind.word && ((written[i] as number) & Written.capital) !== 0
