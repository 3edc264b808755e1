import { bucketBits } from '../../src/parser/names/recogniser/hash'
import { mayFollow, tagCount } from '../../src/parser/names/recogniser/tags'
import type { Examples } from './examples'
import { random, shuffle } from './random'

const T = tagCount

export interface Plan {
  epochs: number
  rate: number
  seed: number
  /** Share of features left out at each step, and of tokens whose own word is left out. */
  featureDropout: number
  wordDropout: number
}

/** Positions of the features that name the word itself: alone, and with the word before or behind. */
const wordFeatures = new Set([0, 1, 16, 17])

/**
 * A linear-chain CRF learned by stochastic gradient with AdaGrad (Duchi, Hazan and Singer, 2011) and dropout of features.
 */
export class ChainModel {
  readonly weights = new Float32Array(T << bucketBits)
  private readonly squares = new Float32Array(T << bucketBits)
  readonly transitions = new Float64Array(T * T)
  private readonly transitionSquares = new Float64Array(T * T)
  private readonly step = new Float64Array(T * T)

  learn(examples: Examples, plan: Plan, report: (line: string) => void): void {
    const draw = random(plan.seed)
    const order = Int32Array.from(examples.starts.keys())
    for (let epoch = 0; epoch < plan.epochs; epoch++) {
      shuffle(order, draw)
      let loss = 0
      const rate = plan.rate * (1 - epoch / (plan.epochs + 1))
      for (let n = 0; n < order.length; n++) {
        if (n % 64 === 0) this.refresh()
        const run = order[n] as number
        const from = examples.starts[run] as number
        const to = examples.starts[run + 1] ?? examples.tokens
        loss += this.learnRun(examples, from, to, examples.weights[run] as number, rate, plan, draw)
      }
      report(`epoch ${epoch + 1} loss ${(loss / examples.tokens).toFixed(4)}`)
    }
  }

  /** Makes its weights, the mean of those of `count` models, the mean with one more. */
  average(other: ChainModel, count: number): void {
    const join = (own: Float32Array | Float64Array, more: Float32Array | Float64Array): void => {
      for (let i = 0; i < own.length; i++)
        own[i] = (own[i] as number) + ((more[i] as number) - (own[i] as number)) / (count + 1)
    }
    join(this.weights, other.weights)
    join(this.transitions, other.transitions)
  }

  private refresh(): void {
    for (let k = 0; k < T * T; k++)
      this.step[k] = mayFollow(Math.floor(k / T), k % T) ? Math.exp(this.transitions[k] as number) : 0
  }

  private kept = new Int32Array(1 << 16)
  private keptAt = new Int32Array(1 << 10)
  private emission = new Float64Array(1 << 14)
  private forward = new Float64Array(1 << 14)
  private backward = new Float64Array(1 << 14)
  private readonly gradient = new Float64Array(T)

  private learnRun(
    x: Examples,
    from: number,
    to: number,
    weight: number,
    rate: number,
    plan: Plan,
    draw: () => number,
  ): number {
    const length = Math.min(to - from, 600)
    const { kept, keptAt, emission, forward, backward, step } = this
    let k = 0
    let loss = 0
    for (let i = 0; i < length; i++) {
      keptAt[i] = k
      const a = x.offsets[from + i] as number
      const b = x.offsets[from + i + 1] as number
      const wordless = draw() < plan.wordDropout
      for (let f = a; f < b; f++) {
        if (draw() < plan.featureDropout || (wordless && wordFeatures.has(f - a))) continue
        kept[k++] = (x.features[f] as number) * T
      }
      const e = this.sum(keptAt[i] as number, k)
      let top = -1e9
      for (let t = 0; t < T; t++) {
        const score = (emission[i * T + t] = (e[t] as number) / (1 - plan.featureDropout))
        if (score > top) top = score
      }
      loss -= (emission[i * T + (x.tags[from + i] as number)] as number) - top
      for (let t = 0; t < T; t++) emission[i * T + t] = Math.exp((emission[i * T + t] as number) - top)
    }
    keptAt[length] = k
    // Forward and backward sums, each position scaled to one.
    for (let i = 0; i < length; i++) {
      let total = 0
      for (let t = 0; t < T; t++) {
        let sum = 0
        if (i === 0) sum = step[t] as number
        else for (let b = 0; b < T; b++) sum += (forward[(i - 1) * T + b] as number) * (step[b * T + t] as number)
        total += forward[i * T + t] = sum * (emission[i * T + t] as number)
      }
      for (let t = 0; t < T; t++) forward[i * T + t] = (forward[i * T + t] as number) / total
      loss += Math.log(total)
    }
    for (let t = 0; t < T; t++) backward[(length - 1) * T + t] = 1
    for (let i = length - 2; i >= 0; i--) {
      let total = 0
      for (let t = 0; t < T; t++) {
        let sum = 0
        for (let a = 0; a < T; a++)
          sum +=
            (step[t * T + a] as number) * (emission[(i + 1) * T + a] as number) * (backward[(i + 1) * T + a] as number)
        total += backward[i * T + t] = sum
      }
      for (let t = 0; t < T; t++) backward[i * T + t] = (backward[i * T + t] as number) / total
    }
    for (let i = 0; i < length; i++) {
      const gold = x.tags[from + i] as number
      const before = i === 0 ? 0 : (x.tags[from + i - 1] as number)
      loss -= this.transitions[before * T + gold] as number
      this.learnStep(i, gold, before, weight, rate)
      let total = 0
      for (let t = 0; t < T; t++) total += (forward[i * T + t] as number) * (backward[i * T + t] as number)
      for (let t = 0; t < T; t++) {
        const p = ((forward[i * T + t] as number) * (backward[i * T + t] as number)) / total
        this.gradient[t] = weight * ((t === gold ? 1 : 0) - p)
      }
      this.update(keptAt[i] as number, keptAt[i + 1] as number, rate)
    }
    return loss * weight
  }

  private readonly sums = new Float64Array(T)

  private sum(from: number, to: number): Float64Array {
    const { kept, weights, sums } = this
    sums.fill(0)
    for (let f = from; f < to; f++) {
      const base = kept[f] as number
      for (let t = 0; t < T; t++) sums[t] = (sums[t] as number) + (weights[base + t] as number)
    }
    return sums
  }

  /** The gradient of the transition into position `i`. */
  private learnStep(i: number, gold: number, before: number, weight: number, rate: number): void {
    const { forward, backward, emission, step, transitions, transitionSquares } = this
    let total = 0
    for (let b = 0; b < T; b++) {
      const f = i === 0 ? (b === 0 ? 1 : 0) : (forward[(i - 1) * T + b] as number)
      if (f === 0) continue
      for (let t = 0; t < T; t++)
        total += f * (step[b * T + t] as number) * (emission[i * T + t] as number) * (backward[i * T + t] as number)
    }
    for (let b = 0; b < T; b++) {
      const f = i === 0 ? (b === 0 ? 1 : 0) : (forward[(i - 1) * T + b] as number)
      for (let t = 0; t < T; t++) {
        const p =
          (f * (step[b * T + t] as number) * (emission[i * T + t] as number) * (backward[i * T + t] as number)) / total
        const g = weight * ((b === before && t === gold ? 1 : 0) - p)
        if (g > -1e-4 && g < 1e-4) continue
        const square = (transitionSquares[b * T + t] = (transitionSquares[b * T + t] as number) + g * g)
        transitions[b * T + t] = (transitions[b * T + t] as number) + (rate * g) / Math.sqrt(square + 1)
      }
    }
  }

  private update(from: number, to: number, rate: number): void {
    const { kept, gradient, weights, squares } = this
    const moved: number[] = []
    for (let t = 0; t < T; t++) if (Math.abs(gradient[t] as number) > 2e-3) moved.push(t)
    if (moved.length === 0) return
    for (let f = from; f < to; f++) {
      for (const t of moved) {
        const g = gradient[t] as number
        const at = (kept[f] as number) + t
        const square = (squares[at] as number) + g * g
        squares[at] = square
        weights[at] = (weights[at] as number) + (rate * g) / Math.sqrt(square + 0.1)
      }
    }
  }
}
