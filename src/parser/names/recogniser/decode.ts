import { reused } from '../../text/scratch'
import { lookOf, mostFeatures, placeFeaturesOf, wordFeaturesOf, type Runs } from './features'
import { addBegins, addRows, findRows, keepSums, rowsOfWord } from './rows'
import { tagCount } from './tags'
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
 * the max-marginals of the same chain. Whole numbers throughout, so that no rounding can turn a decision. The next block's
 * overwrite these.
 */
export function decode(words: Words, runs: Runs, active: Uint8Array, headline: boolean, model: Trained): Tagging {
  const { count } = words
  const tagging = { tags: allTags(count).fill(0, 0, count), margin: margins(count).fill(0, 0, count) }
  const chain = readChain(words, runs, active, headline, model)
  let at = 0
  for (let i = 0; i < count;) {
    if (!active[i]) {
      i++
      continue
    }
    const from = i
    while (i < count && active[i]) i++
    solve(chain, model.transitions, at, from, i - from, tagging)
    at += (i - from) * tagCount
  }
  return tagging
}

/** What is known of the active tokens, {@link tagCount} numbers each: scores of the tags, and of the best paths to and from. */
interface Chain {
  readonly scores: Int32Array
  readonly forward: Int32Array
  readonly backward: Int32Array
}

/** Tokens whose rows of weights are looked for at once. */
const together = 16

const features = new Int32Array(mostFeatures * together)
const numbersOfRows = new Uint16Array(mostFeatures * together)
/** Where the features of each of them end. */
const ends = new Int32Array(together)
/** Where the sums of each of their words are, by {@link WordSums.placeOf}. */
const places = new Int32Array(together)
/** Whether no name goes on at each of them. */
const begins = new Uint8Array(together)
const allTags = reused(Uint8Array)
const margins = reused(Int32Array)
const scores = reused(Int32Array)
const forward = reused(Int32Array)
const backward = reused(Int32Array)

/** Scores all active tokens. */
function readChain(words: Words, runs: Runs, active: Uint8Array, headline: boolean, model: Trained): Chain {
  const { count } = words
  let wanted = 0
  for (let i = 0; i < count; i++) wanted += active[i] as number
  const numbers = wanted * tagCount
  const chain = { scores: scores(numbers), forward: forward(numbers), backward: backward(numbers) }
  const { rows, wordSums } = model
  let scored = 0
  let waiting = 0
  let size = 0
  for (let i = 0; i < count; i++) {
    if (!active[i]) continue
    const found = wordSums.placeOf(words.tokens, i, lookOf(words, i))
    const place = found < 0 ? ~found : found
    if (found < 0) {
      wordSums.keepSuffix(place, wordFeaturesOf(words, i, features, size))
      size += rowsOfWord
    }
    size += placeFeaturesOf(words, runs, i, headline, wordSums.suffix(place), features, size)
    places[waiting] = found
    begins[waiting] = i === 0 || !active[i - 1] ? 1 : 0
    ends[waiting++] = size
    if (waiting < together && scored + waiting < wanted) continue
    findRows(rows, features, size, numbersOfRows)
    for (let k = 0, from = 0; k < waiting; from = ends[k++] as number) {
      let at = places[k] as number
      if (at < 0) {
        at = ~at
        keepSums(rows, features, from, wordSums.numbers, at)
        from += rowsOfWord
      }
      const add = begins[k] ? addBegins : addRows
      add(rows, features, from, ends[k] as number, wordSums.numbers, at, chain.scores, (scored + k) * tagCount)
    }
    scored += waiting
    waiting = size = 0
  }
  return chain
}

/**
 * Finds the best path of a run whose numbers begin at `begin`. Before and after the run everything is outside. A name goes on
 * only from its own kind, so those steps alone are tried.
 */
function solve(
  chain: Chain,
  steps: Int32Array,
  begin: number,
  from: number,
  length: number,
  { tags, margin }: Tagging,
): void {
  const { scores, forward, backward } = chain
  for (let t = 0; t < tagCount; t++) {
    const inside = t > 0 && (t & 1) === 0
    forward[begin + t] = (scores[begin + t] as number) + (inside ? never : (steps[t] as number))
  }
  const end = begin + (length - 1) * tagCount
  for (let at = begin + tagCount; at <= end; at += tagCount) ahead(chain, steps, at)
  for (let t = 0; t < tagCount; t++) backward[end + t] = 0
  for (let at = end - tagCount; at >= begin; at -= tagCount) behind(chain, steps, at)
  let before = 0
  for (let i = 0; i < length; i++) {
    const at = begin + i * tagCount
    const goesOn = before && before + (before & 1)
    let best = -1
    let top = 2 * never
    let second = 2 * never
    for (let t = 0; t < tagCount; t++) {
      const through = (forward[at + t] as number) + (backward[at + t] as number)
      if (through > top && (t === 0 || (t & 1) === 1 || t === goesOn)) {
        second = Math.max(second, top)
        top = through
        best = t
      } else if (through > second) second = through
    }
    tags[from + i] = before = best
    margin[from + i] = top - second
  }
}

/** The best paths to each tag of the token whose numbers begin at `at`, from those of the token before. */
function ahead({ scores, forward }: Chain, steps: Int32Array, at: number): void {
  const last = at - tagCount
  for (let t = 0; t < tagCount; t = t < 1 ? 1 : t + 2) {
    let best = (forward[last] as number) + (steps[t] as number)
    for (let b = 1; b < tagCount; b++) {
      const through = (forward[last + b] as number) + (steps[b * tagCount + t] as number)
      if (through > best) best = through
    }
    forward[at + t] = best + (scores[at + t] as number)
  }
  for (let t = 2; t < tagCount; t += 2) {
    const begun = (forward[last + t - 1] as number) + (steps[(t - 1) * tagCount + t] as number)
    const inside = (forward[last + t] as number) + (steps[t * tagCount + t] as number)
    forward[at + t] = Math.max(begun, inside) + (scores[at + t] as number)
  }
}

/** The best paths from each tag of the token whose numbers begin at `at`, by those of the token after. */
function behind({ scores, backward }: Chain, steps: Int32Array, at: number): void {
  const next = at + tagCount
  for (let t = 0; t < tagCount; t++) {
    const row = t * tagCount
    let best = (backward[next] as number) + (scores[next] as number) + (steps[row] as number)
    for (let a = 1; a < tagCount; a += 2) {
      const through = (backward[next + a] as number) + (scores[next + a] as number) + (steps[row + a] as number)
      if (through > best) best = through
    }
    const goesOn = t && t + (t & 1)
    if (goesOn) {
      const through =
        (backward[next + goesOn] as number) + (scores[next + goesOn] as number) + (steps[row + goesOn] as number)
      if (through > best) best = through
    }
    backward[at + t] = best
  }
}
