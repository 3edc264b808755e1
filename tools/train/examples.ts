import { activeTokens } from '../../src/parser/names/recogniser/active'
import { featuresOf, mostFeatures, readRuns } from '../../src/parser/names/recogniser/features'
import { beginTag, insideTag, nameKinds } from '../../src/parser/names/recogniser/tags'
import type { Trained } from '../../src/parser/names/recogniser/trained'
import { readWords } from '../../src/parser/names/recogniser/words'
import { splitSentences } from '../../src/parser/text/sentences'
import { tokenize, type Tokens } from '../../src/parser/text/tokens'
import type { Label, Paragraph } from './corpus'

/** Runs of tokens to learn from, in flat arrays that grow. */
export class Examples {
  features = new Int32Array(1 << 22)
  /** Where the features of token `t` begin; one more than there are tokens. */
  offsets = new Int32Array(1 << 17)
  tags = new Uint8Array(1 << 17)
  tokens = 0
  /** Runs: first token, and the weight of what is learned from it. */
  readonly starts: number[] = []
  readonly weights: number[] = []
  /** Names that cannot be reached: they begin or end inside a token, or cover one that is never scored. */
  lost = 0
  names = 0

  add(paragraph: Paragraph, model: Trained, weight: number): void {
    const tokens = tokenize(paragraph.text)
    const words = readWords(tokens, splitSentences(tokens), model)
    const active = activeTokens(words)
    const runs = readRuns(words, active)
    const tags = tagsOf(tokens, paragraph.labels)
    this.names += paragraph.labels.length
    this.lost += paragraph.labels.length - tags.reduce((n, tag, i) => n + ((tag & 1) !== 0 && active[i] ? 1 : 0), 0)
    for (let i = 0; i < tokens.count;) {
      if (!active[i]) {
        i++
        continue
      }
      const from = i
      while (i < tokens.count && active[i]) i++
      const start = tokens.start[from] as number
      const end = tokens.end[i - 1] as number
      if (paragraph.unsure.some((e) => e.start < end && e.end > start)) continue
      this.starts.push(this.tokens)
      this.weights.push(weight)
      for (let k = from; k < i; k++) this.addToken(words, runs, k, paragraph.headline, tags[k] as number)
    }
  }

  private addToken(
    words: Parameters<typeof featuresOf>[0],
    runs: Parameters<typeof featuresOf>[1],
    i: number,
    headline: boolean,
    tag: number,
  ): void {
    const at = this.offsets[this.tokens] as number
    if (at + mostFeatures > this.features.length) this.features = grown(this.features, Int32Array)
    if (this.tokens + 2 > this.tags.length) {
      this.tags = grown(this.tags, Uint8Array)
      this.offsets = grown(this.offsets, Int32Array)
    }
    const n = featuresOf(words, runs, i, headline, this.features.subarray(at, at + mostFeatures))
    this.tags[this.tokens++] = tag
    this.offsets[this.tokens] = at + n
  }
}

function grown<T extends Int32Array | Uint8Array>(old: T, make: new (length: number) => T): T {
  const fresh = new make(old.length * 2)
  fresh.set(old)
  return fresh
}

/** Gold tags: a token belongs to a name when the name covers it whole. */
function tagsOf(tokens: Tokens, labels: readonly Label[]): Uint8Array {
  const tags = new Uint8Array(tokens.count)
  let i = 0
  for (const { start, end, kind } of labels) {
    while (i < tokens.count && (tokens.start[i] as number) < start) i++
    const k = nameKinds.indexOf(kind)
    const first = i
    let last = i
    while (last < tokens.count && (tokens.end[last] as number) <= end) last++
    if (last === first || tokens.start[first] !== start || tokens.end[last - 1] !== end) continue
    tags.fill(insideTag(k), first, last)
    tags[first] = beginTag(k)
    i = last
  }
  // A name continues only what precedes it; anything else would be a path the chain forbids.
  for (let t = 1; t < tags.length; t++) {
    const tag = tags[t] as number
    if (tag > 0 && (tag & 1) === 0 && tags[t - 1] !== tag && tags[t - 1] !== tag - 1) tags[t] = tag - 1
  }
  return tags
}
