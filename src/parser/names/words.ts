import { CharClass, charClass } from '../text/chars'
import type { Sentences } from '../text/sentences'
import { TokenKind, type Tokens } from '../text/tokens'
import { hashStart, hashStep, lowerCode, pair } from './hash'
import { lexiconBits } from './lexicon'
import type { Trained } from './trained'

/** How a token is written. */
export const Shape = {
  lower: 0,
  capitalized: 1,
  capitals: 2,
  mixed: 3,
  initial: 4,
  dotted: 5,
  number: 6,
  numberWord: 7,
  comma: 8,
  quote: 9,
  hyphen: 10,
  bracket: 11,
  stop: 12,
  mark: 13,
  possessive: 14,
  link: 15,
} as const

/** What the features look at, for every token of a block, as parallel arrays. */
export interface Words {
  readonly count: number
  readonly exact: Int32Array
  readonly lower: Int32Array
  readonly shape: Uint8Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  readonly ending: Int32Array
  readonly cluster: Uint16Array
  /** The group of the word written small: 0 for what is hardly ever a common word. */
  readonly common: Uint16Array
  readonly lists: Int32Array
  /** 1 on the first word of a sentence. */
  readonly first: Uint8Array
  /** 1 in a sentence whose words are all capitalised, 2 where all are in capitals. */
  readonly style: Uint8Array
}

/** Reads each token once. Linear in the text. */
export function readWords(tokens: Tokens, sentences: Sentences, trained: Trained): Words {
  const { count } = tokens
  const words: Words = {
    count,
    exact: new Int32Array(count),
    lower: new Int32Array(count),
    shape: new Uint8Array(count),
    prefix: new Int32Array(count),
    suffix: new Int32Array(count),
    ending: new Int32Array(count),
    cluster: new Uint16Array(count),
    common: new Uint16Array(count),
    lists: new Int32Array(count),
    first: new Uint8Array(count),
    style: new Uint8Array(count),
  }
  for (let i = 0; i < count; i++) readWord(words, tokens, i)
  for (let s = 0; s < sentences.count; s++)
    readSentence(words, tokens, sentences.starts[s] as number, sentences.starts[s + 1] as number)
  for (let i = 0; i < count; i++) lookUp(words, i, trained)
  return words
}

const stop = 0x2e
/** A word longer than this is hashed by its beginning: no name is, and a text may be one endless word. */
const longestWord = 64

function readWord(words: Words, tokens: Tokens, i: number): void {
  const { text } = tokens
  const start = tokens.start[i] as number
  const last = Math.min(tokens.end[i] as number, start + longestWord)
  let exact = hashStart
  let lower = hashStart
  let prefix = 0
  let uppers = 0
  let lowers = 0
  let digits = 0
  let stops = 0
  for (let at = start; at < last; at++) {
    const code = plain(text.charCodeAt(at))
    const c = charClass(code)
    if (c === CharClass.upper) uppers++
    else if (c === CharClass.lower) lowers++
    else if (c === CharClass.digit) digits++
    else if (code === stop) stops++
    const unit = c === CharClass.digit && tokens.kind[i] !== TokenKind.word ? 0x30 : code
    exact = hashStep(exact, unit)
    lower = hashStep(lower, lowerCode(unit))
    if (at === start + 2) prefix = lower
  }
  words.exact[i] = exact
  words.lower[i] = lower
  words.prefix[i] = prefix || lower
  readEnding(words, text, start, last, i)
  words.shape[i] =
    uppers + lowers + digits === 0 || tokens.kind[i] === TokenKind.link
      ? markShape(tokens, i)
      : wordShape(text, start, uppers, lowers, digits, stops)
}

/** Hashes of the last two and three letters in lower case, of the bare word. */
function readEnding(words: Words, text: string, start: number, last: number, i: number): void {
  const end = text.charCodeAt(last - 1) === stop && last - start > 2 ? last - 1 : last
  const a = lowerCode(text.charCodeAt(end - 1))
  const b = end - 2 >= start ? lowerCode(text.charCodeAt(end - 2)) : 0
  const c = end - 3 >= start ? lowerCode(text.charCodeAt(end - 3)) : 0
  words.ending[i] = (b << 16) | a
  words.suffix[i] = pair((b << 16) | a, c)
}

/** Curly apostrophes and hyphens that do not break are their plain forms. */
const plain = (code: number): number => (code === 0x2019 ? 0x27 : code === 0x2010 || code === 0x2011 ? 0x2d : code)

function wordShape(text: string, start: number, uppers: number, lowers: number, digits: number, stops: number): number {
  const first = charClass(text.charCodeAt(start))
  if (first === CharClass.digit) return uppers > 0 ? Shape.numberWord : Shape.number
  if (uppers === 0) return first === CharClass.punctuation ? Shape.possessive : Shape.lower
  if (stops > 0 && lowers === 0 && digits === 0) return uppers > 1 ? Shape.dotted : Shape.initial
  if (uppers === 1 && lowers === 0) return Shape.initial
  if (lowers === 0) return digits > 0 ? Shape.numberWord : Shape.capitals
  return first === CharClass.upper && uppers === 1 ? Shape.capitalized : Shape.mixed
}

const quotes = new Set([0x22, 0x27, 0x60, 0x2018, 0x2019, 0x201c, 0x201d, 0xab, 0xbb])
const hyphens = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013])
const brackets = new Set([0x28, 0x29, 0x5b, 0x5d, 0x3c, 0x3e])
const stops = new Set([0x2e, 0x21, 0x3f, 0x2026])

function markShape(tokens: Tokens, i: number): number {
  if (tokens.kind[i] === TokenKind.link) return Shape.link
  const code = tokens.text.charCodeAt(tokens.start[i] as number)
  if (code === 0x2c) return Shape.comma
  if (stops.has(code)) return Shape.stop
  if (quotes.has(code)) return Shape.quote
  if (hyphens.has(code)) return Shape.hyphen
  return brackets.has(code) ? Shape.bracket : Shape.mark
}

/** Marks the first word, and tells sentences that are written in capitals or with every word capitalised. */
function readSentence(words: Words, tokens: Tokens, from: number, to: number): void {
  let small = 0
  let capitalized = 0
  let capitals = 0
  let first = -1
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const shape = words.shape[i] as number
    const length = (tokens.end[i] as number) - (tokens.start[i] as number)
    if (shape === Shape.possessive) continue
    if (first < 0) first = i
    if (shape === Shape.lower) small += length > 3 ? 1 : 0
    else if (shape === Shape.capitals) capitals++
    else if (shape === Shape.capitalized) capitalized++
  }
  if (first >= 0) words.first[first] = 1
  const style = capitals > 2 && small + capitalized === 0 ? 2 : capitalized > 3 && small === 0 ? 1 : 0
  if (style) words.style.fill(style, from, to)
}

/** In a sentence of capitals a word is looked up as if only its first letter were one. */
function lookUp(words: Words, i: number, trained: Trained): void {
  const shape = words.shape[i] as number
  const lower = words.lower[i] as number
  if (shape === Shape.capitals && words.style[i] === 2) words.exact[i] = pair(lower, Shape.capitalized)
  const upper = shape >= Shape.capitalized && shape <= Shape.dotted
  words.lists[i] = lexiconBits(lower, upper)
  words.cluster[i] = trained.cluster(lower, upper)
  if (upper) words.common[i] = trained.cluster(lower, false)
}
