import { reused } from '../../text/scratch'
import { isComma, spaceBefore, TokenKind, tokenText, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isSmall, isWord, WordTable } from '../../text/wordTable'
import { Shape, Written } from '../../text/written'
import type { NameSpan } from '../span'

/** What stands between quotation marks in a block, and whose words it is. To be used until the next block's is read. */
export interface Quotes {
  /** For each token 1 plus the index in `speakers` of the quotation it stands in, 0 outside of any. Empty without any. */
  readonly at: Uint16Array
  /** The local name of each quotation's speaker, -1 where the words around do not name one. */
  readonly speakers: readonly number[]
}

export const saying: ReadonlySet<string> = new Set(
  `said says say told tells added adds asked asks wrote writes claimed claims argued argues warned warns explained explains
  continued replied noted notes insisted declared announced stated commented recalled responded remarked observed tweeted
  testified concluded reported`.split(/\s+/),
)

const sayingWords = new WordTable(entriesOf(saying, 1), (written) => written.toLowerCase())
export const isSaying = (tokens: Tokens, i: number): boolean => sayingWords.at(tokens, i) !== 0 && isSmall(tokens, i)

/** Reads the quotations of a block. Linear: each looks at a few tokens around its marks. */
export function readQuotes(tokens: Tokens, names: readonly NameSpan[]): Quotes {
  let at = noQuotes
  const speakers: number[] = []
  let open = -1
  let lastEnd = -1
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.written[i] as number) & Written.shape) !== Shape.quote) continue
    const quoted = afterQuote(tokens, i, open >= 0)
    if (quoted && open < 0) open = i
    else if (!quoted && open >= 0) close(i)
  }
  if (open >= 0) close(tokens.count)
  return { at, speakers }

  function close(end: number): void {
    while (next < names.length && (names[next] as NameSpan).first < open) next++
    let after = next
    while (after < names.length && (names[after] as NameSpan).first < end) after++
    let speaker = speakerBehind(tokens, names, after, end + 1)
    if (speaker < 0) speaker = speakerBefore(tokens, names, next - 1, open - 1)
    if (speaker < 0 && lastEnd >= 0 && open - lastEnd < nearQuotation) speaker = speakers[speakers.length - 1] as number
    speakers.push(speaker)
    if (at === noQuotes) at = quotesAt(tokens.count).fill(0, 0, tokens.count)
    at.fill(speakers.length, open, Math.min(end + 1, tokens.count))
    lastEnd = end
    open = -1
  }
}

const noQuotes = new Uint16Array(0)
const quotesAt = reused(Uint16Array)

/** "“…,” Kovac said. “…”": the words between two quotations of one speaker are no more than this. */
const nearQuotation = 16
const nearSpeaker = 9

/** "…” Kovac said", "…,” said Ana Kovac", "…” — Ana Kovac": the person next behind, with nothing but a title and the verb between. */
function speakerBehind(tokens: Tokens, names: readonly NameSpan[], n: number, from: number): number {
  const isDashed = dashes.has(tokenText(tokens, from))
  const start = isDashed || isComma(tokens, from) ? from + 1 : from
  const told = isSaying(tokens, start)
  for (let k = n; k < names.length; k++) {
    const name = names[k] as NameSpan
    if (name.first - start > nearSpeaker || isBroken(tokens, start, name.first)) return -1
    if (name.kind !== 'person') continue
    const isSigned = isDashed && name.first === start && !isWord(tokens, name.last)
    return told || isSigned || isSaying(tokens, name.last) ? k : -1
  }
  return -1
}

const dashes = new Set(['—', '–', '-', '--'])

/** "Kovac told reporters: “…": the person last named in front, with a verb of saying between. */
function speakerBefore(tokens: Tokens, names: readonly NameSpan[], n: number, to: number): number {
  let verb = to
  while (verb > to - 6 && verb >= 0 && !isSaying(tokens, verb)) verb--
  if (verb < 0 || !isSaying(tokens, verb) || isBroken(tokens, verb, to)) return -1
  for (let k = n; k >= 0; k--) {
    const name = names[k] as NameSpan
    if (name.last <= verb - nearSpeaker * 2) return -1
    if (name.kind === 'person' && name.last <= verb)
      return isBroken(tokens, name.last, verb) || isWithinQuotation(tokens, name.last, verb) ? -1 : k
  }
  return -1
}

/** "“Petrov has left,” he said. “…": whether a quotation that is open at token `from` ends before token `to`. */
function isWithinQuotation(tokens: Tokens, from: number, to: number): boolean {
  let marks = 0
  for (let i = from; i < to; i++) if (((tokens.written[i] as number) & Written.shape) === Shape.quote) marks++
  return marks % 2 === 1
}

/** . ! ? ; */
const isBreak = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b

function isBroken(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBreak(unitAt(tokens, i))) return true
  return false
}

/** Whether a text is quoted behind token `i`, from whether it was before. Straight marks open where they touch only what follows. */
function afterQuote(tokens: Tokens, i: number, quoted: boolean): boolean {
  const mark = tokenText(tokens, i)
  if (mark === '“' || mark === '«') return true
  if (mark === '”' || mark === '»') return false
  if (mark !== '"' && mark !== "''" && mark !== '``') return quoted
  const apart = i === 0 || spaceBefore(tokens, i)
  const followed = i + 1 < tokens.count && !spaceBefore(tokens, i + 1)
  return apart === followed ? apart : !quoted
}

/** Whether nothing but marks of quotation stands between `sentence`, its first token, and token `i`. */
export function isInitial(tokens: Tokens, sentence: number, i: number): boolean {
  for (let k = sentence; k < i; k++)
    if (tokens.kind[k] === TokenKind.word || tokens.kind[k] === TokenKind.number) return false
  return true
}
