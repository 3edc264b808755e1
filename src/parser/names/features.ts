import { reused } from '../text/scratch'
import { isHead } from './active'
import { bucket, pair } from './hash'
import { lexiconPairBits } from './lexicon'
import { readSpelling } from './spelling'
import { hasCapital, Shape, type Words } from './words'

/** More features than any token has. */
export const mostFeatures = 72

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

/**
 * Finds the runs of capitalised words (with initials and hyphens between them) and the twins of each. Linear. The next
 * block's runs overwrite these.
 */
export function readRuns(words: Words, active: Uint8Array): Runs {
  const { count, shape } = words
  const from = froms(count)
  const to = tos(count)
  for (let i = 0; i < count;) {
    let end = i + 1
    if (isHead(shape[i] as number))
      while (isHead(shape[end] as number) || (shape[end] === Shape.hyphen && isHead(shape[end + 1] as number))) end++
    for (const first = i; i < end; i++) {
      from[i] = first
      to[i] = end
    }
  }
  const runs = { from, to, twin: twins(count).fill(-1, 0, count) }
  findTwins(words, active, runs)
  return runs
}

function findTwins(words: Words, active: Uint8Array, { from, to, twin }: Runs): void {
  const { count, shape } = words
  const seen = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    if (!active[i] || !isHead(shape[i] as number) || words.first[i]) continue
    const key = words.lower[i] as number
    const before = seen.get(key)
    if (before !== undefined) {
      twin[i] = before
      if (twin[before] === -1) twin[before] = i
    }
    const longer = before === undefined || runLength(from, to, i) > runLength(from, to, before)
    if (longer) seen.set(key, i)
  }
  for (let i = 0; i < count; i++) if (active[i] && words.first[i]) twin[i] = seen.get(words.lower[i] as number) ?? -1
}

const runLength = (from: Int32Array, to: Int32Array, i: number): number => (to[i] as number) - (from[i] as number)

/** Values that stand for what is outside the block. */
const outside = 0x5bd1e995

/**
 * The buckets of one token's features, written to `out`; returns how many. Template numbers are part of the learned
 * weights: changing one means training again.
 */
export function featuresOf(words: Words, runs: Runs, i: number, headline: boolean, out: Int32Array): number {
  const { count, lower, shape, cluster, lists, trained } = words
  let n = 0
  const at = (array: { readonly [k: number]: number }, k: number): number =>
    k < 0 || k >= count ? outside : (array[k] as number)
  const w0 = lower[i] as number
  const p1 = at(lower, i - 1)
  const p2 = at(lower, i - 2)
  const n1 = at(lower, i + 1)
  const n2 = at(lower, i + 2)
  const s0 = shape[i] as number
  const sp = at(shape, i - 1) & 31
  const sn = at(shape, i + 1) & 31
  const sp2 = at(shape, i - 2) & 31
  const sn2 = at(shape, i + 2) & 31
  const { exact, prefix, suffix, ending } = readSpelling(words.tokens, i)
  const c0 = cluster[i] as number
  // The group of the word written small: 0 for what is hardly ever a common word.
  const common = hasCapital(s0) ? trained.cluster(w0, false) : 0
  const cp = at(cluster, i - 1)
  const cn = at(cluster, i + 1)
  const l0 = (lists[i] as number) | pairBits(words, i)
  const lp = at(lists, i - 1)
  const ln = at(lists, i + 1)
  const place = ((words.first[i] as number) << 3) | ((words.style[i] as number) << 1) | (headline ? 1 : 0)
  const from = runs.from[i] as number
  const to = runs.to[i] as number
  // The word itself and its parts; in a sentence of capitals as if only the first letter were one.
  out[n++] = bucket(1, s0 === Shape.capitals && words.style[i] === 2 ? pair(w0, Shape.capitalized) : exact)
  out[n++] = bucket(2, w0)
  out[n++] = bucket(3, prefix)
  out[n++] = bucket(4, suffix)
  out[n++] = bucket(5, ending)
  out[n++] = bucket(6, (s0 << 4) | place)
  out[n++] = bucket(7, c0)
  out[n++] = bucket(8, c0 >> 3)
  out[n++] = bucket(9, l0)
  out[n++] = bucket(10, pair(l0, s0))
  out[n++] = bucket(11, pair(c0, s0))
  out[n++] = bucket(52, pair(common, place))
  out[n++] = bucket(53, pair(common, c0))
  out[n++] = bucket(54, pair(pair(c0, suffix), s0))
  // Its neighbours.
  out[n++] = bucket(12, p1)
  out[n++] = bucket(13, n1)
  out[n++] = bucket(14, p2)
  out[n++] = bucket(15, n2)
  out[n++] = bucket(16, pair(p1, w0))
  out[n++] = bucket(17, pair(w0, n1))
  out[n++] = bucket(18, pair(p1, n1))
  out[n++] = bucket(19, pair(p2, p1))
  out[n++] = bucket(20, pair(n1, n2))
  out[n++] = bucket(21, (sp << 10) | (s0 << 5) | sn)
  out[n++] = bucket(22, (sp2 << 10) | (sp << 5) | s0)
  out[n++] = bucket(23, (s0 << 10) | (sn << 5) | sn2)
  out[n++] = bucket(24, cp)
  out[n++] = bucket(25, cn)
  out[n++] = bucket(26, pair(cp, c0))
  out[n++] = bucket(27, pair(c0, cn))
  out[n++] = bucket(28, pair(lp, l0))
  out[n++] = bucket(29, pair(l0, ln))
  out[n++] = bucket(30, pair(lp, s0))
  out[n++] = bucket(31, pair(ln, s0))
  out[n++] = bucket(32, pair(pair(at(cluster, i - 2), cp), s0))
  out[n++] = bucket(33, pair(pair(cn, at(cluster, i + 2)), s0))
  out[n++] = bucket(34, pair(pair(lp, l0), ln))
  out[n++] = bucket(35, pair(suffix, sn | (sp << 5)))
  out[n++] = bucket(36, pair(at(lists, i - 2), at(lists, i + 2)))
  // The run of capitalised words that it is part of: its head word, its length, what stands before and after.
  const length = Math.min(to - from, 6)
  const offset = Math.min(i - from, 4)
  const left = Math.min(to - 1 - i, 4)
  const before = at(lower, from - 1)
  const after = at(lower, to)
  const head = lower[to - 1] as number
  const opener = lower[from] as number
  out[n++] = bucket(37, (length << 8) | (offset << 4) | left)
  out[n++] = bucket(38, pair(before, (length << 4) | offset))
  out[n++] = bucket(39, pair(after, (length << 4) | left))
  out[n++] = bucket(40, pair(head, offset))
  out[n++] = bucket(41, pair(opener, left))
  out[n++] = bucket(42, pair(pair(lists[to - 1] as number, lists[from] as number), (length << 4) | offset))
  out[n++] = bucket(43, pair(pair(cluster[to - 1] as number, cluster[from] as number), (length << 4) | offset))
  out[n++] = bucket(44, pair(pair(at(cluster, from - 1), at(cluster, to)), (length << 4) | offset))
  out[n++] = bucket(45, pair(pair(before, after), length))
  out[n++] = bucket(46, pair(at(lower, from - 2), pair(before, length)))
  // The same word elsewhere in the block.
  const twin = runs.twin[i] as number
  if (twin >= 0) {
    const a = runs.from[twin] as number
    const b = runs.to[twin] as number
    const key = (Math.min(b - a, 4) << 6) | (Math.min(twin - a, 3) << 4) | (Math.min(b - 1 - twin, 3) << 2)
    out[n++] = bucket(47, key | (length > 1 ? 1 : 0))
    out[n++] = bucket(48, pair(lists[b - 1] as number, lists[a] as number))
    out[n++] = bucket(49, pair(cluster[a] as number, key))
    out[n++] = bucket(50, at(lower, a - 1))
    out[n++] = bucket(51, at(lower, b))
  }
  return n
}

function pairBits(words: Words, i: number): number {
  const { lower, count } = words
  let bits = 0
  if (i > 0) bits |= lexiconPairBits(lower[i - 1] as number, lower[i] as number)
  if (i + 1 < count) bits |= lexiconPairBits(lower[i] as number, lower[i + 1] as number)
  return bits ? bits | 0x10000 : 0
}
