import { reused } from '../../text/scratch'
import { isHead } from './active'
import { bucketOf, pair } from './hash'
import { lexiconPairBits } from './lexicon'
import { readSpelling } from './spelling'
import { hasCapital, Near, placeOf, readNear, Shape, standsFree, type Words } from './words'

/** More features than any token has. */
export const mostFeatures = 40

/** What stands around the capitalised run of each token, and what the block says of its word elsewhere. */
export interface Runs {
  readonly from: Int32Array
  readonly to: Int32Array
  /** For a capitalised word: an index of the same word elsewhere in the block, else -1. */
  readonly twin: Int32Array
}

const froms = reused(Int32Array)
const tos = reused(Int32Array)
const twins = reused(Int32Array)
const places = reused(Int32Array)

/**
 * Finds the runs of capitalised words (with initials and hyphens between them) and the twins of each, and looks up all that
 * the features see. Linear. The next block's runs overwrite these.
 */
export function readRuns(words: Words, active: Uint8Array): Runs {
  const { count, shape } = words
  readNear(words, active)
  const from = froms(count)
  const to = tos(count)
  for (let i = 0; i < count;) {
    let end = i + 1
    if (isHead(shape[i] as number))
      while (isHead(shape[end] as number) || (shape[end] === Shape.hyphen && joins(words, end))) end++
    for (const first = i; i < end; i++) {
      from[i] = first
      to[i] = end
    }
  }
  const runs = { from, to, twin: twins(count).fill(-1, 0, count) }
  findTwins(words, active, runs)
  return runs
}

const joins = (words: Words, i: number): boolean => isHead(words.shape[i + 1] as number) && !standsFree(words, i)

function findTwins({ count, shape, first, lower }: Words, active: Uint8Array, { from, to, twin }: Runs): void {
  let size = 16
  while (size < count * 2) size *= 2
  // Where the word of each hash stood last in the longest run, and one: open addressing.
  const known = places(size).fill(0, 0, size)
  const placeOfWord = (word: number): number => {
    const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
    let at = (mixed ^ (mixed >>> 13)) & (size - 1)
    while (known[at] && lower[(known[at] as number) - 1] !== word) at = (at + 1) & (size - 1)
    return at
  }
  for (let i = 0; i < count; i++) {
    if (!active[i] || !isHead(shape[i] as number) || first[i]) continue
    const at = placeOfWord(lower[i] as number)
    const before = (known[at] as number) - 1
    if (before >= 0) {
      twin[i] = before
      if (twin[before] === -1) twin[before] = i
    }
    if (before < 0 || runLength(from, to, i) > runLength(from, to, before)) known[at] = i + 1
  }
  for (let i = 0; i < count; i++)
    if (active[i] && first[i]) twin[i] = (known[placeOfWord(lower[i] as number)] as number) - 1
}

const runLength = (from: Int32Array, to: Int32Array, i: number): number => (to[i] as number) - (from[i] as number)

/** What a template saw, with the template's number; the bucket is made of it, of all templates at once. */
const seen = (template: number, value: number): number => value ^ Math.imul(template, 0x9e3779b1)

/** What the templates saw of one token. */
const features = new Int32Array(mostFeatures)

/**
 * The buckets of one token's features in the order of their templates, written to `out`; returns how many. Template numbers are
 * part of the learned weights: changing one means training again.
 */
export function featuresOf(words: Words, runs: Runs, i: number, headline: boolean, out: Int32Array): number {
  const suffix = wordFeatures(words, i, features)
  const n = placeFeatures(words, runs, i, headline, suffix, features)
  for (let k = 0; k < n; k++) out[k] = bucketOf(features[k] as number)
  return n
}

/** The features that see the word by itself: all before {@link firstOfPlace}, but one. */
const inSentence = 5
const firstOfPlace = 9

/**
 * Of {@link featuresOf} those that see the word by itself, {@link rowsOfWord} buckets written to `out` from `to` on.
 * @returns the hash of the word's end
 */
export function wordFeaturesOf(words: Words, i: number, out: Int32Array, to: number): number {
  const suffix = wordFeatures(words, i, features)
  for (let k = 0; k < inSentence; k++) out[to + k] = bucketOf(features[k] as number)
  for (let k = inSentence + 1; k < firstOfPlace; k++) out[to + k - 1] = bucketOf(features[k] as number)
  return suffix
}

/** Of {@link featuresOf} all others, written to `out` from `to` on; returns how many. */
export function placeFeaturesOf(
  words: Words,
  runs: Runs,
  i: number,
  headline: boolean,
  suffix: number,
  out: Int32Array,
  to: number,
): number {
  const n = placeFeatures(words, runs, i, headline, suffix, features)
  out[to] = bucketOf(features[inSentence] as number)
  for (let k = firstOfPlace; k < n; k++) out[to + 1 + k - firstOfPlace] = bucketOf(features[k] as number)
  return n + 1 - firstOfPlace
}

/** How token `i` is written as far as the features that see the word by itself do, besides its letters. */
export function lookOf(words: Words, i: number): number {
  const shape = words.near[placeOf(i) + Near.shape] as number
  return (shape << 1) | (isShouted(words, shape, i) ? 1 : 0)
}

/** In a sentence of capitals a word is read as if only its first letter were one. */
const isShouted = ({ style }: Words, shape: number, i: number): boolean => shape === Shape.capitals && style[i] === 2

/** The word by itself and its parts; returns the hash of its end. */
function wordFeatures(words: Words, i: number, out: Int32Array): number {
  const { near, tokens, trained } = words
  const at = placeOf(i)
  const w0 = near[at] as number
  const s0 = near[at + Near.shape] as number
  const c0 = near[at + Near.cluster] as number
  const { exact, prefix, suffix, ending } = readSpelling(tokens, i)
  // The group of the word written small: 0 for what is hardly ever a common word.
  const common = hasCapital(s0) ? trained.cluster(w0, false) : 0
  out[0] = seen(1, isShouted(words, s0, i) ? pair(w0, Shape.capitalized) : exact)
  out[1] = seen(2, w0)
  out[2] = seen(3, prefix)
  out[3] = seen(4, suffix)
  out[4] = seen(5, ending)
  out[6] = seen(7, pair(c0, s0))
  out[7] = seen(8, pair(common, c0))
  out[8] = seen(9, pair(pair(c0, suffix), s0))
  return suffix
}

function placeFeatures(
  words: Words,
  runs: Runs,
  i: number,
  headline: boolean,
  suffix: number,
  out: Int32Array,
): number {
  sentenceFeatures(words, i, headline, suffix, out)
  neighbourFeatures(words, i, out)
  runFeatures(words, runs, i, out)
  return (runs.twin[i] as number) < 0 ? firstOfTwin : twinFeatures(words, runs, i, out)
}

/** How the word stands in its sentence, and the lists that hold it and the words beside it. */
function sentenceFeatures(words: Words, i: number, headline: boolean, suffix: number, out: Int32Array): void {
  const { near } = words
  const at = placeOf(i)
  const s0 = near[at + Near.shape] as number
  const l0 = (near[at + Near.lists] as number) | pairBits(words, i)
  const place = ((words.first[i] as number) << 3) | ((words.style[i] as number) << 1) | (headline ? 1 : 0)
  const sides = (near[at + Near.next + Near.shape] as number) | ((near[at - Near.next + Near.shape] as number) << 5)
  const lp = near[at - Near.next + Near.lists] as number
  const ln = near[at + Near.next + Near.lists] as number
  out[inSentence] = seen(6, (s0 << 4) | place)
  out[9] = seen(10, pair(suffix, sides))
  out[10] = seen(11, pair(lp, l0))
  out[11] = seen(12, pair(pair(lp, l0), ln))
}

/** The two words before and the two behind. */
function neighbourFeatures({ near }: Words, i: number, out: Int32Array): void {
  const at = placeOf(i)
  const before = at - Near.next
  const behind = at + Near.next
  const w0 = near[at] as number
  const p1 = near[before] as number
  const p2 = near[before - Near.next] as number
  const n1 = near[behind] as number
  const n2 = near[behind + Near.next] as number
  const s0 = near[at + Near.shape] as number
  const sp = near[before + Near.shape] as number
  const sn = near[behind + Near.shape] as number
  const c0 = near[at + Near.cluster] as number
  const cp = near[before + Near.cluster] as number
  const cn = near[behind + Near.cluster] as number
  out[12] = seen(13, p1)
  out[13] = seen(14, n1)
  out[14] = seen(15, p2)
  out[15] = seen(16, n2)
  out[16] = seen(17, pair(p1, w0))
  out[17] = seen(18, pair(w0, n1))
  out[18] = seen(19, pair(p1, n1))
  out[19] = seen(20, pair(p2, p1))
  out[20] = seen(21, pair(n1, n2))
  out[21] = seen(22, (sp << 10) | (s0 << 5) | sn)
  out[22] = seen(23, ((near[before - Near.next + Near.shape] as number) << 10) | (sp << 5) | s0)
  out[23] = seen(24, (s0 << 10) | (sn << 5) | (near[behind + Near.next + Near.shape] as number))
  out[24] = seen(25, pair(cp, c0))
  out[25] = seen(26, pair(c0, cn))
  out[26] = seen(27, pair(pair(near[before - Near.next + Near.cluster] as number, cp), s0))
  out[27] = seen(28, pair(pair(cn, near[behind + Near.next + Near.cluster] as number), s0))
}

/** The run of capitalised words that it is part of: its head word, its length, what stands before and after. */
function runFeatures({ near }: Words, runs: Runs, i: number, out: Int32Array): void {
  const from = runs.from[i] as number
  const to = runs.to[i] as number
  const opener = placeOf(from)
  const head = placeOf(to - 1)
  const length = Math.min(to - from, 6)
  const offset = Math.min(i - from, 4)
  const left = Math.min(to - 1 - i, 4)
  const before = near[opener - Near.next] as number
  const after = near[head + Near.next] as number
  const start = (length << 4) | offset
  const cluster = (at: number): number => near[at + Near.cluster] as number
  out[28] = seen(29, pair(before, start))
  out[29] = seen(30, pair(near[head] as number, offset))
  out[30] = seen(31, pair(near[opener] as number, left))
  out[31] = seen(32, pair(pair(cluster(head), cluster(opener)), start))
  out[32] = seen(33, pair(pair(cluster(opener - Near.next), cluster(head + Near.next)), start))
  out[33] = seen(34, pair(pair(before, after), length))
  out[34] = seen(35, pair(near[opener - 2 * Near.next] as number, pair(before, length)))
}

const firstOfTwin = 35

/** The same word elsewhere in the block. */
function twinFeatures({ near }: Words, runs: Runs, i: number, out: Int32Array): number {
  const twin = runs.twin[i] as number
  const a = runs.from[twin] as number
  const b = runs.to[twin] as number
  const key = (Math.min(b - a, 4) << 6) | (Math.min(twin - a, 3) << 4) | (Math.min(b - 1 - twin, 3) << 2)
  const opener = placeOf(a)
  const head = placeOf(b - 1)
  out[35] = seen(36, key | (runLength(runs.from, runs.to, i) > 1 ? 1 : 0))
  out[36] = seen(37, pair(near[head + Near.lists] as number, near[opener + Near.lists] as number))
  out[37] = seen(38, pair(near[opener + Near.cluster] as number, key))
  out[38] = seen(39, near[opener - Near.next] as number)
  out[39] = seen(40, near[head + Near.next] as number)
  return 40
}

function pairBits({ tokens: { lower }, count }: Words, i: number): number {
  let bits = 0
  if (i > 0) bits |= lexiconPairBits(lower[i - 1] as number, lower[i] as number)
  if (i + 1 < count) bits |= lexiconPairBits(lower[i] as number, lower[i + 1] as number)
  return bits ? bits | 0x10000 : 0
}
