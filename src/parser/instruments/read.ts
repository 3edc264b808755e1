import { isDigit } from '../text/chars'
import type { Sentences } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import type { Citation } from './citation'
import { articleOf } from './article-of'
import { bareNoun } from './bare'
import { caseName, caseSymbol } from './cases'
import { describedResolution } from './described'
import { euAct } from './eu-act'
import { namedInstrument } from './named'
import { presidentialStatement } from './presidential-statement'
import { councilAbbreviation, numberedResolution } from './resolution'
import { Scan, type Found, type Pattern } from './scan'
import { symbol } from './symbols'
import { titledDocument } from './titled'
import { billNumber, publicLaw } from './us-law'

/**
 * All ways to cite. Where two overlap the longer one stands, and of equals the one that comes first here: numbers are
 * surest, known names know more than names guessed by their noun, and a bare noun is the last resort.
 */
const patterns: readonly Pattern[] = [
  symbol,
  billNumber,
  publicLaw,
  numberedResolution,
  councilAbbreviation,
  euAct,
  articleOf,
  namedInstrument,
  titledDocument,
  caseName,
  caseSymbol,
  presidentialStatement,
  describedResolution,
  bareNoun,
]

interface Dispatch {
  /** Which patterns begin at a word, by its lower-case form; in the order of `patterns`. */
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>
  /** For each first character (lower case, ASCII), the lengths of the words that begin with it, as bits. */
  readonly lengths: Uint32Array
}

/** A hyphen and a number of five digits. */
const longestGlued = 6

/** "unscr-1701" and "unscr1701" without their number. */
function withoutNumber(word: string): string {
  let end = word.length
  while (end > 0 && isDigit(word.charCodeAt(end - 1))) end--
  return word.slice(0, word.charAt(end - 1) === '-' ? end - 1 : end)
}

let dispatch: Dispatch | undefined

/** Made at first use: the table of names takes some milliseconds to unpack. */
function makeDispatch(): Dispatch {
  const byWord = new Map<string, Pattern[]>()
  const lengths = new Uint32Array(128)
  for (const pattern of patterns) {
    for (const word of new Set(pattern.words)) byWord.set(word, [...(byWord.get(word) ?? []), pattern])
  }
  for (const word of byWord.keys()) {
    const first = word.charCodeAt(0)
    lengths[first] = (lengths[first] as number) | bit(word.length)
  }
  for (const { words, takesNumber } of patterns) {
    if (!takesNumber) continue
    for (const word of words) {
      const first = word.charCodeAt(0)
      for (let more = 1; more <= longestGlued; more++) {
        lengths[first] = (lengths[first] as number) | bit(word.length + more)
      }
    }
  }
  return { byWord, lengths }
}

function bit(length: number): number {
  return 1 << Math.min(length, 31)
}

/** Finds the documents one block cites, in order and without overlaps. */
export function readCitations(tokens: Tokens, sentences: Sentences): Citation[] {
  const { byWord, lengths } = (dispatch ??= makeDispatch())
  const scan = new Scan(tokens, sentences)
  const found: Found[] = []
  for (let i = 0; i < tokens.count; i++) {
    const code = tokens.text.charCodeAt(tokens.start[i] as number)
    if (code > 127) continue
    // Setting this bit makes an ASCII capital small; other characters it may turn into are filtered by the map.
    const mask = lengths[code | 0x20] as number
    if ((mask & bit((tokens.end[i] as number) - (tokens.start[i] as number))) === 0) continue
    const word = scan.lower(i)
    const begun =
      byWord.get(word) ?? (isDigit(word.charCodeAt(word.length - 1)) ? byWord.get(withoutNumber(word)) : undefined)
    if (begun) for (const pattern of begun) found.push(...pattern.read(scan, i))
  }
  return select(found).map((one) => toCitation(scan, one))
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
    ...rest,
    start: scan.start(first),
    end: scan.end(last - 1),
    sentence: scan.sentenceOf(first),
    proper: { start: scan.start(properFirst ?? first), end: scan.end((properLast ?? last) - 1) },
  }
}
