import { featuresOf, mostFeatures, type Runs } from './features'
import { rowOf, type Rows } from './rows'
import { mayFollow, tagCount } from './tags'
import type { Trained } from './trained'
import type { Words } from './words'

/** Far below any sum of weights, and far from overflow. */
const never = -(1 << 28)

/** The best tags of a block, and for each token by how much the best path beats the best one with another tag there. */
export interface Tagging {
  readonly tags: Uint8Array
  readonly margin: Int32Array
}

/**
 * Tags each run of active tokens by the best path of a linear-chain CRF (Viterbi, 1967), and measures each tag's margin by
 * the max-marginals of the same chain. Whole numbers throughout, so that no rounding can turn a decision.
 */
export function decode(words: Words, runs: Runs, active: Uint8Array, headline: boolean, model: Trained): Tagging {
  const { count } = words
  const tags = new Uint8Array(count)
  const margin = new Int32Array(count)
  const features = new Int32Array(mostFeatures)
  const scores = new Int32Array(count * tagCount)
  const chain = new Chain(model.transitions)
  for (let i = 0; i < count;) {
    if (!active[i]) {
      i++
      continue
    }
    const from = i
    for (; i < count && active[i]; i++) {
      const n = featuresOf(words, runs, i, headline, features)
      emit(model.rows, features, n, scores, i * tagCount)
    }
    chain.solve(scores, from, i, tags, margin)
  }
  return { tags, margin }
}

/** Adds the rows of a token's features. */
function emit({ index, values }: Rows, features: Int32Array, n: number, scores: Int32Array, to: number): void {
  let s0 = 0,
    s1 = 0,
    s2 = 0,
    s3 = 0,
    s4 = 0,
    s5 = 0,
    s6 = 0,
    s7 = 0,
    s8 = 0,
    s9 = 0,
    s10 = 0
  for (let k = 0; k < n; k++) {
    const row = rowOf(index, features[k] as number)
    if (row < 0) continue
    s0 += values[row] as number
    s1 += values[row + 1] as number
    s2 += values[row + 2] as number
    s3 += values[row + 3] as number
    s4 += values[row + 4] as number
    s5 += values[row + 5] as number
    s6 += values[row + 6] as number
    s7 += values[row + 7] as number
    s8 += values[row + 8] as number
    s9 += values[row + 9] as number
    s10 += values[row + 10] as number
  }
  scores[to] = s0
  scores[to + 1] = s1
  scores[to + 2] = s2
  scores[to + 3] = s3
  scores[to + 4] = s4
  scores[to + 5] = s5
  scores[to + 6] = s6
  scores[to + 7] = s7
  scores[to + 8] = s8
  scores[to + 9] = s9
  scores[to + 10] = s10
}

/** The chain over one run of tokens; before and after it everything is outside. */
class Chain {
  private readonly step: Int32Array
  private forward = new Int32Array(64 * tagCount)
  private backward = new Int32Array(64 * tagCount)

  constructor(transitions: Int32Array) {
    this.step = transitions.map((weight, k) => (mayFollow(Math.floor(k / tagCount), k % tagCount) ? weight : never))
  }

  solve(scores: Int32Array, from: number, to: number, tags: Uint8Array, margin: Int32Array): void {
    const length = to - from
    if (this.forward.length < length * tagCount) {
      this.forward = new Int32Array(length * tagCount * 2)
      this.backward = new Int32Array(length * tagCount * 2)
    }
    const { step, forward, backward } = this
    for (let t = 0; t < tagCount; t++) forward[t] = (scores[from * tagCount + t] as number) + (step[t] as number)
    for (let i = 1; i < length; i++) this.ahead(scores, from, i)
    backward.fill(0, (length - 1) * tagCount, length * tagCount)
    for (let i = length - 2; i >= 0; i--) this.behind(scores, from, i)
    let before = 0
    for (let i = 0; i < length; i++) {
      let best = -1
      let top = 2 * never
      for (let t = 0; t < tagCount; t++) {
        const through = (forward[i * tagCount + t] as number) + (backward[i * tagCount + t] as number)
        if (through > top && mayFollow(before, t)) {
          top = through
          best = t
        }
      }
      let second = 2 * never
      for (let t = 0; t < tagCount; t++) {
        const through = (forward[i * tagCount + t] as number) + (backward[i * tagCount + t] as number)
        if (t !== best && through > second) second = through
      }
      tags[from + i] = before = best
      margin[from + i] = top - second
    }
  }

  private ahead(scores: Int32Array, from: number, i: number): void {
    const { step, forward } = this
    for (let t = 0; t < tagCount; t++) {
      let best = 2 * never
      for (let b = 0; b < tagCount; b++) {
        const through = (forward[(i - 1) * tagCount + b] as number) + (step[b * tagCount + t] as number)
        if (through > best) best = through
      }
      forward[i * tagCount + t] = Math.max(best, never) + (scores[(from + i) * tagCount + t] as number)
    }
  }

  private behind(scores: Int32Array, from: number, i: number): void {
    const { step, backward } = this
    for (let t = 0; t < tagCount; t++) {
      let best = 2 * never
      for (let a = 0; a < tagCount; a++) {
        const through =
          (backward[(i + 1) * tagCount + a] as number) +
          (step[t * tagCount + a] as number) +
          (scores[(from + i + 1) * tagCount + a] as number)
        if (through > best) best = through
      }
      backward[i * tagCount + t] = Math.max(best, never)
    }
  }
}
