import type { BlockReading } from '../../reading'
import { lowerAt, spaceBefore, type Tokens } from '../../text/tokens'
import { Written } from '../../text/written'
import { isStamped } from '../../time/stamps'
import { readClass } from './wordClass'

export type Local = Omit<BlockReading, 'meetings'>

/** One sentence as the meetings pass sees it: words in lower case, and which name or time each token belongs to. */
export interface SentenceView {
  readonly local: Local
  readonly sentence: number
  /** The tokens `[from, to)` of the block. */
  readonly from: number
  readonly to: number
  /** Lower-case words, from `from`. */
  readonly words: readonly string[]
  /** What each word is: values of `Is`. */
  readonly classes: readonly number[]
  /** For each token the local name it belongs to, or -1. */
  readonly nameAt: readonly number[]
  /** For each token the local time it belongs to, or -1. */
  readonly timeAt: readonly number[]
}

/** The lower-case word at token `i`, or '' outside the sentence. */
export function wordAt(view: SentenceView, i: number): string {
  return i >= view.from && i < view.to ? (view.words[i - view.from] as string) : ''
}

/** What the word at token `i` is, values of `Is`; 0 for most nouns and outside the sentence. */
export function classAt(view: SentenceView, i: number): number {
  return i >= view.from && i < view.to ? (view.classes[i - view.from] as number) : 0
}

/** The local name at token `i`, or -1. */
export function nameAt(view: SentenceView, i: number): number {
  return i >= view.from && i < view.to ? (view.nameAt[i - view.from] as number) : -1
}

/** The local time at token `i`, or -1. */
export function timeAt(view: SentenceView, i: number): number {
  return i >= view.from && i < view.to ? (view.timeAt[i - view.from] as number) : -1
}

/** Whether token `i` begins with a capital. */
export function isCapital(view: SentenceView, i: number): boolean {
  const { tokens } = view.local
  const first = tokens.text.charAt(tokens.start[i] ?? 0)
  return first !== first.toLowerCase()
}

/** The word in lower case, without the verb that leans on it ("they've"); a dash glued between two words ("Iran–Iraq talks") is a hyphen. */
function wordOf(tokens: Tokens, i: number): string {
  const word = lowerAt(tokens, i)
  if (!((tokens.written[i] as number) & Written.odd) && word !== '/') return word
  const clitic = word.length > 3 && word.length < 8 ? word.search(/['’](?:ve|re|ll|d|m)$/) : -1
  if (clitic > 0) return word.slice(0, clitic)
  return (word === '–' || word === '/') && !spaceBefore(tokens, i) && !spaceBefore(tokens, i + 1) ? '-' : word
}

/** Builds the views of sentences in rising order, walking names and times along; linear over the block. */
export class SentenceViews {
  private name = 0
  private time = 0

  constructor(private readonly local: Local) {}

  at(sentence: number): SentenceView {
    const { tokens, sentences, names, times } = this.local
    const from = sentences.starts[sentence] as number
    const to = sentences.starts[sentence + 1] as number
    const words: string[] = []
    const classes: number[] = []
    // Short as sentences are, a plain array is made faster.
    const nameIndex: number[] = []
    const timeIndex: number[] = []
    for (let i = from; i < to; i++) {
      const word = wordOf(tokens, i)
      words.push(word)
      classes.push(readClass(tokens, i, word))
      nameIndex.push(-1)
      timeIndex.push(-1)
    }
    while (this.name < names.length && (names[this.name]?.last ?? 0) <= from) this.name++
    for (let n = this.name; n < names.length && (names[n]?.first ?? to) < to; n++)
      nameIndex.fill(n, Math.max(0, (names[n]?.first ?? from) - from), (names[n]?.last ?? from) - from)
    const start = tokens.start[from] as number
    while (this.time < times.length && (times[this.time]?.end ?? 0) <= start) this.time++
    let i = from
    for (let t = this.time; t < times.length && (times[t]?.start ?? 0) < (tokens.end[to - 1] as number); t++) {
      // The stamp of an entry tells when it was written.
      if (isStamped(times[t])) continue
      while (i < to && (tokens.start[i] as number) < (times[t]?.start ?? 0)) i++
      while (i < to && (tokens.start[i] as number) < (times[t]?.end ?? 0)) {
        // "Winter met May": a person.
        const n = nameIndex[i - from] as number
        if (n < 0 || names[n]?.kind !== 'person') timeIndex[i - from] = t
        i++
      }
    }
    return { local: this.local, sentence, from, to, words, classes, nameAt: nameIndex, timeAt: timeIndex }
  }
}
