import type { Sentences } from '../../text/sentences'
import { spaceBefore, TokenKind, type Tokens } from '../../text/tokens'
import { reused } from '../../text/scratch'
import { Shape, Written } from '../../text/written'
import { lexiconBits, Lists } from './lexicon'
import type { Trained } from './trained'

export { Shape }

/** What the features look at, for every token of a block, as parallel arrays that may be longer than the block. */
export interface Words {
  readonly tokens: Tokens
  readonly trained: Trained
  readonly count: number
  readonly lower: Int32Array
  /** Values of {@link Shape}, and behind the block {@link noShape}. */
  readonly shape: Uint8Array
  /** What {@link Near} names, of the tokens that {@link readNear} was asked for, one beside the other: see {@link placeOf}. */
  readonly near: Int32Array
  /** 1 on the first word of a sentence. */
  readonly first: Uint8Array
  /** 1 in a sentence whose words are all capitalised, 2 where all are in capitals. */
  readonly style: Uint8Array
}

/** Where the numbers of a token in {@link Words.near} stand: its hash in lower case first, then these. */
export const Near = { shape: 1, cluster: 2, lists: 3, next: 4 } as const

/** Where the numbers of token `i` begin in {@link Words.near}. */
export const placeOf = (i: number): number => (i + 2) * Near.next

/** The {@link Lists} that hold token `i`. */
export const listsOf = ({ lower, shape }: Words, i: number): number =>
  lexiconBits(lower[i] as number, hasCapital(shape[i] as number))

/** Stands for the numbers of what is outside the block. */
const outside = 0x5bd1e995
/** The shape of what is outside the block. */
export const noShape = outside & 31
/** How far behind a block somebody may look for a shape. */
const farthest = 3

const shapes = reused(Uint8Array)
const nears = reused(Int32Array)
const firsts = reused(Uint8Array)
const styles = reused(Uint8Array)

/** Reads each token once. Linear in the text. The next block's words overwrite these. */
export function readWords(tokens: Tokens, sentences: Sentences, trained: Trained): Words {
  const { count } = tokens
  const words: Words = {
    tokens,
    trained,
    count,
    lower: tokens.lower,
    shape: shapes(count + farthest).fill(noShape, count, count + farthest),
    near: nears(placeOf(count + 2)),
    first: firsts(count),
    style: styles(count),
  }
  for (let i = 0; i < count; i++) {
    const look = (tokens.written[i] as number) & Written.shape
    // "Riots -- Envoy": two hyphens are never part of a name.
    words.shape[i] = look === Shape.hyphen && isLong(tokens, i) ? Shape.mark : look
    words.first[i] = words.style[i] = 0
  }
  for (let s = 0; s < sentences.count; s++)
    readSentence(words, tokens, sentences.starts[s] as number, sentences.starts[s + 1] as number)
  return words
}

const isLong = ({ start, end }: Tokens, i: number): boolean => (end[i] as number) - (start[i] as number) > 1

/** "LIMA - Police said": whether a hyphen stands free, as a dash does; in some corpora those of names do, too ("al - Sadr"). */
export const standsFree = (words: Words, i: number): boolean =>
  spaceBefore(words.tokens, i) && spaceBefore(words.tokens, i + 1) && !(i > 0 && listsOf(words, i - 1) & Lists.particle)

/** Looks up the active tokens and the two on both sides of each, which are all that features look at. */
export function readNear(words: Words, active: Uint8Array): void {
  let next = -2
  for (let i = 0; i < words.count; i++) {
    if (!active[i]) continue
    for (next = Math.max(next, i - 2); next <= i + 2; next++) setNear(words, next)
  }
}

function setNear(words: Words, i: number): void {
  const { near, lower, shape, count, trained } = words
  const at = placeOf(i)
  const isInside = i >= 0 && i < count
  const word = isInside ? (lower[i] as number) : outside
  const look = isInside ? (shape[i] as number) : noShape
  near[at] = word
  near[at + Near.shape] = look === Shape.hyphen && standsFree(words, i) ? Shape.mark : look
  near[at + Near.cluster] = isInside ? trained.cluster(word, hasCapital(look)) : outside
  near[at + Near.lists] = isInside ? listsOf(words, i) : outside
}

/** Whether a word written so is looked up among the names. */
export const hasCapital = (shape: number): boolean => shape >= Shape.capitalized && shape <= Shape.dotted

/** Marks the first word, and tells sentences that are written in capitals or with every word capitalised. */
function readSentence(words: Words, tokens: Tokens, from: number, to: number): void {
  let capitalized = 0
  let capitals = 0
  let begun = false
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const shape = words.shape[i] as number
    if (shape === Shape.possessive) continue
    if (!begun) words.first[i] = 1
    begun = true
    if (shape === Shape.lower) {
      // Neither, as most sentences are.
      if ((tokens.end[i] as number) - (tokens.start[i] as number) > 3) return
    } else if (shape === Shape.capitals) capitals++
    else if (shape === Shape.capitalized) capitalized++
  }
  const style = capitals > 2 && capitalized === 0 ? 2 : capitalized > 3 ? 1 : 0
  if (style) words.style.fill(style, from, to)
}
