import { isDigit } from '../text/chars'
import type { Sentences } from '../text/sentences'
import { TokenKind, type Tokens } from '../text/tokens'
import { placesOf, WordTable } from '../text/wordTable'
import { Written } from '../text/written'
import type { Citation } from './citation'
import { articleOf } from './article-of'
import { bareNoun } from './bare'
import { caseName, caseSymbol } from './cases'
import { describedResolution } from './described'
import { euAct } from './eu-act'
import { namedInstrument } from './named'
import { placedAccord } from './placed'
import { presidentialStatement } from './presidential-statement'
import { councilAbbreviation, numberedResolution } from './resolution'
import { Scan, type Found, type Pattern } from './scan'
import { symbol } from './symbols'
import { titledDocument } from './titled'
import { numberedLaw } from './numbered-law'
import { billNumber, publicLaw } from './us-law'

/**
 * All ways to cite. Where two overlap the longer one stands, and of equals the one that comes first here: numbers are
 * surest, known names know more than names guessed by their noun, and a bare noun is the last resort.
 */
const patterns: readonly Pattern[] = [
  symbol,
  billNumber,
  publicLaw,
  numberedLaw,
  numberedResolution,
  councilAbbreviation,
  euAct,
  articleOf,
  namedInstrument,
  placedAccord,
  titledDocument,
  caseName,
  caseSymbol,
  presidentialStatement,
  describedResolution,
  bareNoun,
]

interface Dispatch {
  /** The words that patterns begin at. */
  readonly words: WordTable
  /** Which patterns begin at each of the words, in the order of `patterns`. */
  readonly begun: readonly (readonly Pattern[])[]
  /** What must follow each of the words: a bit for each that its first letter may have, see {@link initial}. */
  readonly follow: readonly number[]
}

function makeDispatch(): Dispatch {
  const byWord = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    for (const word of new Set(pattern.words)) byWord.set(word, [...(byWord.get(word) ?? []), pattern])
  }
  const follow = Array.from(byWord, ([word, begun]) =>
    begun.reduce((bits, pattern) => bits | (pattern.follow?.(word)?.reduce(addInitial, 0) ?? any), 0),
  )
  return { words: new WordTable(placesOf(byWord.keys())), begun: [...byWord.values()], follow }
}

const any = ~0

/** A bit for the first letter of a word, in either case; all of them beyond ASCII. */
const initial = (code: number): number => (code < 0x80 ? 1 << (code & 31) : any)

const addInitial = (bits: number, word: string): number => bits | initial(word.charCodeAt(0))

/** The {@link initial} of token `t`; none behind the last. */
const initialAt = ({ text, start, count }: Tokens, t: number): number =>
  t < count ? initial(text.charCodeAt(start[t] as number)) : 0

const dispatch = makeDispatch()

const none: readonly Pattern[] = []

/** Whether token `t` is a word that a number may be glued to. */
const mayEndInDigits = ({ kind, written }: Tokens, t: number): boolean =>
  kind[t] === TokenKind.word && ((written[t] as number) & Written.digits) !== 0

/** Which patterns begin at "unscr-1701" and "unscr1701": those of the word without its number. */
function begunGlued({ text, start, end }: Tokens, t: number): readonly Pattern[] {
  const first = start[t] as number
  let last = end[t] as number
  if (!isDigit(text.charCodeAt(last - 1))) return none
  while (last > first && isDigit(text.charCodeAt(last - 1))) last--
  if (text.charCodeAt(last - 1) === 0x2d) last--
  const place = dispatch.words.find(text, first, last)
  return !place ? none : (dispatch.begun[place - 1] ?? none).filter(({ takesNumber }) => takesNumber)
}

/** Finds the documents one block cites, in order and without overlaps. */
export function readCitations(tokens: Tokens, sentences: Sentences): Citation[] {
  const scan = new Scan(tokens, sentences)
  const found: Found[] = []
  for (let t = 0; t < tokens.count; t++) {
    const place = dispatch.words.letters(tokens, t)
    if (!place && !mayEndInDigits(tokens, t)) continue
    // Of what begins as a known name most goes on otherwise.
    const follow = place ? (dispatch.follow[place - 1] as number) : any
    if (follow !== any && !(follow & initialAt(tokens, t + 1))) continue
    const begun = place ? (dispatch.begun[place - 1] ?? none) : begunGlued(tokens, t)
    for (const pattern of begun) {
      const read = pattern.read(scan, t)
      if (read.length) found.push(...read)
    }
  }
  return found.length ? select(found).map((one) => toCitation(scan, one)) : []
}

/** Of overlapping finds the longest stays. */
function select(found: Found[]): Found[] {
  const order = found.map((one, i) => ({ one, i }))
  order.sort((a, b) => a.one.first - b.one.first || b.one.last - a.one.last || a.i - b.i)
  const kept: Found[] = []
  for (const { one } of order) {
    const before = kept.at(-1)
    if (!before || one.first >= before.last || (one.implied && before.implied)) kept.push(one)
    else if (one.last - one.first > before.last - before.first) kept[kept.length - 1] = one
  }
  return kept
}

function toCitation(scan: Scan, found: Found): Citation {
  const { first, last, properFirst, properLast, ...rest } = found
  return {
    start: scan.start(first),
    end: scan.end(last - 1),
    sentence: scan.sentenceOf(first),
    proper: { start: scan.start(properFirst ?? first), end: scan.end((properLast ?? last) - 1) },
    ...rest,
  }
}
