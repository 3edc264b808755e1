import { titleAbbreviations } from './abbreviations'
import { CharClass, charClass, isUpper } from './chars'
import { spaceBefore, TokenKind, tokenText, type Tokens } from './tokens'
import { Written } from './written'

/**
 * The sentences of one paragraph: sentence `s` holds the tokens `[starts[s], starts[s + 1])`, so there is one more start
 * than there are sentences.
 */
export interface Sentences {
  readonly count: number
  readonly starts: readonly number[]
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
  return { count: starts.length - 1, starts }
}

/** The token after the last one of the sentence that begins at `from`. */
function sentenceEnd(tokens: Tokens, from: number): number {
  for (let i = from; i < tokens.count; i++) {
    const terminal = terminalAt(tokens, i)
    if (terminal === 'none') continue
    const after = closersEnd(tokens, i + 1)
    if (after >= tokens.count || breaks(tokens, from, i, after, terminal)) return after
  }
  return tokens.count
}

type Terminal = 'none' | 'stop' | 'ask' | 'dots' | 'abbreviation'

function terminalAt(tokens: Tokens, i: number): Terminal {
  // Only what holds a stop or such ends anything: most words are passed by at a glance.
  if (tokens.kind[i] === TokenKind.word && !((tokens.written[i] as number) & Written.odd)) return 'none'
  const last = tokens.text.charCodeAt((tokens.end[i] as number) - 1)
  if (tokens.kind[i] === TokenKind.word) return last === 0x2e ? 'abbreviation' : 'none'
  if (tokens.kind[i] !== TokenKind.punctuation) return 'none'
  if (last === 0x2e) return (tokens.end[i] as number) - (tokens.start[i] as number) > 1 ? 'dots' : 'stop'
  if (last === 0x21 || last === 0x3f) return 'ask'
  return last === 0x2026 ? 'dots' : 'none'
}

const closers = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '.', '!', '?', '*', '**', '_'])

/** Skips what closes with the sentence: quotes and brackets glued to it, and a note's number ("[3]"). */
function closersEnd(tokens: Tokens, from: number): number {
  let i = from
  while (i < tokens.count && tokens.start[i] === tokens.end[i - 1]) {
    if (closers.has(tokenText(tokens, i))) i++
    else if (isNote(tokens, i)) i += 3
    else break
  }
  return i
}

function isNote(tokens: Tokens, i: number): boolean {
  return tokens.kind[i + 1] === TokenKind.number && tokenText(tokens, i) === '[' && tokenText(tokens, i + 2) === ']'
}

function breaks(tokens: Tokens, from: number, at: number, next: number, terminal: Terminal): boolean {
  const c = charClass(tokens.text.charCodeAt(tokens.start[next] as number))
  const spaced = (tokens.start[next] as number) > (tokens.end[next - 1] as number)
  if (!spaced) return terminal === 'stop' && next === at + 1 && isGlued(tokens, at)
  if (c === CharClass.lower) return false
  if (terminal === 'abbreviation') return at > from && abbreviationBreaks(tokens, at, next, c)
  if (terminal === 'stop') {
    if (isNumbering(tokens, from, at) || isShortened(tokens, at)) return false
    return c !== CharClass.punctuation || !goesOn.has(tokenText(tokens, next))
  }
  if (terminal === 'dots' && isBracket(tokens, at - 1)) return false
  if (c === CharClass.punctuation) return opens.has(tokenText(tokens, next))
  return terminal !== 'ask' || next === at + 1 || !isSaid(tokens, next)
}

/** "aid.The talks": the space was lost, the sentence ends all the same. */
function isGlued(tokens: Tokens, at: number): boolean {
  const { text } = tokens
  const next = tokens.end[at] as number
  const isWord =
    tokens.kind[at - 1] === TokenKind.word && (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) > 1
  if (!isWord || charClass(text.charCodeAt((tokens.end[at - 1] as number) - 1)) !== CharClass.lower) return false
  return isUpper(text.charCodeAt(next)) && charClass(text.charCodeAt(next + 1)) === CharClass.lower
}

/** "Doe v. Roe", and titles in a line of capitals ("ST. PETERSBURG"), whose stop is a token of its own. */
function isShortened(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number)
  if (length > 4 || spaceBefore(tokens, at)) return false
  const word = tokenText(tokens, at - 1)
  if (word === 'v') return true
  return (
    length > 1 && isUpper(word.charCodeAt(1)) && titleAbbreviations.has(word.charAt(0) + word.slice(1).toLowerCase())
  )
}

const roman = /^[IVX]{1,5}$/

/** "2." or "IV." at the beginning counts the paragraph. */
function isNumbering(tokens: Tokens, from: number, at: number): boolean {
  return at === from + 1 && (tokens.kind[from] === TokenKind.number || roman.test(tokenText(tokens, from)))
}

/** After one of these the stop did not end anything: ". . .", "etc.,". */
const goesOn = new Set(['.', ',', ';', ':', '?', '!', ')', ']'])
const quotes = new Set(['"', '“', '‘', "'", '``', '«'])
const opens = new Set([...quotes, '(', '[', '*', '**', '_'])

/** "the […] talks" leaves words out, it ends no sentence. */
function isBracket(tokens: Tokens, i: number): boolean {
  const before = tokenText(tokens, i)
  return before === '[' || before === '('
}

const reporting = new Set(
  'said says asked asks added told tells replied wrote writes tweeted shouted cried answered exclaimed wondered'.split(
    ' ',
  ),
)
const inNames = new Set(['of', 'the', 'al', '-', 'de', 'bin', 'van', 'von', 'and', '’s', "'s"])

/** “Why?” President Doe asked: the quotation is part of the sentence that tells who spoke. Looks at eight tokens at most. */
function isSaid(tokens: Tokens, next: number): boolean {
  for (let i = next; i < Math.min(tokens.count, next + 8); i++) {
    const word = tokenText(tokens, i)
    if (reporting.has(word)) return i > next
    if (!isUpper(word.charCodeAt(0)) && !inNames.has(word)) return false
  }
  return false
}

const clock = /^[ap]\.m\.$/i
/** After "5 p.m." these go on with the time. */
const afterClock =
  /^(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|Greenwich|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/
/** A name or a number always follows: "Roe v. Doe". */
const joining = new Set(['v.', 'vs.', 'ca.', 'cf.', 'approx.', 'viz.'])
const streets = new Set(['St.', 'Mt.', 'Ft.', 'Pt.'])
const weekday = /^(?:Mon|Tues?|Wed|Thur?s?|Fri)\.$/

/** Whether a capital stands right before, that begins no sentence as a matter of course. */
function isNamed(tokens: Tokens, at: number): boolean {
  const before = tokenText(tokens, at - 1)
  return isUpper(before.charCodeAt(0)) && !openers.has(before) && spaceBefore(tokens, at)
}

/** Words that begin names of offices: "U.S. Under Secretary of State". */
const secretary = /^(?:Secretar(?:y|ies)|Sec\.)$/i

/** After "U.S.", "Inc.", "p.m." or an initial the next word tells whether the sentence is over. */
function abbreviationBreaks(tokens: Tokens, at: number, next: number, c: number): boolean {
  const written = tokenText(tokens, at)
  if (c === CharClass.digit || joining.has(written)) return false
  const following = tokenText(tokens, next)
  if (titleAbbreviations.has(written.slice(0, -1))) {
    return streets.has(written) && isUpper(tokenText(tokens, at - 1).charCodeAt(0)) && openers.has(following)
  }
  if (c === CharClass.punctuation) {
    return quotes.has(following) && written.length > 2 && isUpper(tokens.text.charCodeAt(tokens.end[next] as number))
  }
  if (clock.test(written)) return isUpper(following.charCodeAt(0)) && !afterClock.test(following)
  // "the leader Daw Khin Myat Thu. Lestari": the end of somebody's name, not a weekday's.
  if (weekday.test(written) && isUpper(following.charCodeAt(0)) && isNamed(tokens, at)) return true
  if (following === 'Under' && secretary.test(tokenText(tokens, next + 1))) return false
  return openers.has(following) && !isTitleCase(tokens, next)
}

/** In a headline ("U.S. And Russia To Meet Again") every long word has a capital and no stop closes the line. */
function isTitleCase(tokens: Tokens, next: number): boolean {
  const last = tokens.text.charCodeAt((tokens.end[tokens.count - 1] as number) - 1)
  if (tokens.count > 30 || '.!?"”’)'.includes(String.fromCharCode(last))) return false
  for (let i = next; i < tokens.count; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number)
    if (length > 4 && charClass(tokens.text.charCodeAt(tokens.start[i] as number)) === CharClass.lower) return false
  }
  return true
}
