import { titleAbbreviations } from './abbreviations'
import { CharClass, charClass, isUpper } from './chars'
import { TokenKind, tokenText, type Tokens } from './tokens'

/**
 * The sentences of one paragraph: sentence `s` holds the tokens `[starts[s], starts[s + 1])`, so there is one more start
 * than there are sentences.
 */
export interface Sentences {
  readonly count: number
  readonly starts: Int32Array
}

/** Words that begin sentences more often than they continue a name: they decide after "U.S." and "Inc.". */
const openers = new Set(
  `The A An He She It They We I You His Her Its Their Our My This That These Those There Here In On At By For From With As But
  And Or Yet So If When While After Before Since Although Though However Meanwhile Moreover Instead Still Now Then Today
  Yesterday Some Many Most Several Both Each Every Another Other Last Next Earlier Later What Who Why How Where Not No
  Under Over About According Despite During Until Because Asked Officials Police`.split(/\s+/),
)

/** Where the sentences of a paragraph begin. Linear in the number of tokens. */
export function splitSentences(tokens: Tokens): Sentences {
  const starts: number[] = []
  let i = 0
  while (i < tokens.count) {
    starts.push(i)
    i = sentenceEnd(tokens, i)
  }
  starts.push(tokens.count)
  return { count: starts.length - 1, starts: Int32Array.from(starts) }
}

/** The token after the last one of the sentence that begins at `from`. */
function sentenceEnd(tokens: Tokens, from: number): number {
  for (let i = from; i < tokens.count; i++) {
    const terminal = terminalAt(tokens, i)
    if (terminal === 'none') continue
    const after = closersEnd(tokens, i + 1)
    if (after >= tokens.count || breaks(tokens, i, after, terminal)) return after
  }
  return tokens.count
}

type Terminal = 'none' | 'stop' | 'ask' | 'dots' | 'abbreviation'

function terminalAt(tokens: Tokens, i: number): Terminal {
  const last = tokens.text.charCodeAt((tokens.end[i] as number) - 1)
  if (tokens.kind[i] === TokenKind.word) return last === 0x2e ? 'abbreviation' : 'none'
  if (tokens.kind[i] !== TokenKind.punctuation) return 'none'
  if (last === 0x2e) return (tokens.end[i] as number) - (tokens.start[i] as number) > 1 ? 'dots' : 'stop'
  if (last === 0x21 || last === 0x3f) return 'ask'
  return last === 0x2026 ? 'dots' : 'none'
}

const closers = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '.', '!', '?', '*', '**', '_'])

/** Skips the quotes and brackets that close with the sentence: glued to it, never a quote that opens the next one. */
function closersEnd(tokens: Tokens, from: number): number {
  let i = from
  while (i < tokens.count && tokens.start[i] === tokens.end[i - 1] && closers.has(tokenText(tokens, i))) i++
  return i
}

function breaks(tokens: Tokens, at: number, next: number, terminal: Terminal): boolean {
  const spaced = (tokens.start[next] as number) > (tokens.end[next - 1] as number)
  if (!spaced) return false
  const c = charClass(tokens.text.charCodeAt(tokens.start[next] as number))
  if (c === CharClass.lower) return false
  if (terminal === 'stop') return true
  if (terminal !== 'abbreviation') return c !== CharClass.punctuation || opensQuote(tokens, next)
  return abbreviationBreaks(tokens, at, next, c)
}

function opensQuote(tokens: Tokens, i: number): boolean {
  return ['"', '“', '‘', "'", '``', '(', '[', '«'].includes(tokenText(tokens, i))
}

const months = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/
const clock = /^[ap]\.m\.$/i

/** After "U.S.", "Inc.", "p.m." or an initial the next word tells whether the sentence is over. */
function abbreviationBreaks(tokens: Tokens, at: number, next: number, c: number): boolean {
  const written = tokenText(tokens, at)
  const bare = written.slice(0, -1)
  if (titleAbbreviations.has(bare) || months.test(written)) return false
  if (c === CharClass.digit) return false
  if (c === CharClass.punctuation) return opensQuote(tokens, next) && written.length > 2
  const following = tokenText(tokens, next)
  if (clock.test(written)) return isUpper(following.charCodeAt(0))
  return openers.has(following)
}
