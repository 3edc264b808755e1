import { activeTokens } from '../../src/parser/names/recogniser/active'
import { decode } from '../../src/parser/names/recogniser/decode'
import { readRuns } from '../../src/parser/names/recogniser/features'
import { spansOf } from '../../src/parser/names/recogniser/recognise'
import type { NameKind } from '../../src/parser/names/span'
import type { Trained } from '../../src/parser/names/recogniser/trained'
import { readWords, Shape } from '../../src/parser/names/recogniser/words'
import { splitSentences } from '../../src/parser/text/sentences'
import { tokenize } from '../../src/parser/text/tokens'
import type { RawDocument } from '../raw'
import { isHeadline, lines, type Document, type Label } from './corpus'

/** How sure a name must be to be learned from, and by how much a capitalised word must be none. */
const trust = { name: 0.75, none: 30 }

type Scored = Label & { score: number }

/**
 * Raw text as an earlier stage of the same training labels it (self-training; Yarowsky, 1995). What the stage is unsure of is
 * not learned from, in either direction, and a name takes the kind that the document as a whole gives it.
 */
export function distilled(raw: RawDocument, model: Trained): Document {
  const text = raw.title ? `${raw.title}\n${raw.text}` : raw.text
  const names: Scored[] = []
  const unsure: Document['unsure'] = []
  for (const { start, end } of lines(text)) readLine(text.slice(start, end), start, model, names, unsure)
  const votes = documentVotes(text, names)
  const labels: Label[] = []
  for (const { start, end, kind, score } of names) {
    const vote = votes.get(text.slice(start, end))
    const whole = vote && vote.share > 0.7 ? vote : undefined
    const sure = whole ? Math.max(whole.best, score) : score
    if (sure < trust.name || (vote && !whole)) unsure.push({ start, end })
    else labels.push({ start, end, kind: whole?.kind ?? kind })
  }
  return { id: raw.id, text, labels, unsure }
}

function readLine(line: string, at: number, model: Trained, names: Scored[], unsure: Document['unsure']): void {
  const tokens = tokenize(line)
  const words = readWords(tokens, splitSentences(tokens), model)
  const active = activeTokens(words)
  const tagging = decode(words, readRuns(words, active), active, isHeadline(line, at), model)
  const place = (first: number, last: number): { start: number; end: number } => ({
    start: at + (tokens.start[first] as number),
    end: at + (tokens.end[last] as number),
  })
  for (const name of spansOf(tokens, words, tagging))
    names.push({ ...place(name.first, name.last - 1), kind: name.kind, score: name.score })
  for (let i = 0; i < tokens.count; i++) {
    const shape = words.shape[i] as number
    const upper = shape >= Shape.capitalized && shape <= Shape.dotted
    if (active[i] && upper && !tagging.tags[i] && (tagging.margin[i] as number) < trust.none) unsure.push(place(i, i))
  }
}

/** What the document as a whole says a name is; the last name of a person is that person. */
function documentVotes(
  text: string,
  names: readonly Scored[],
): Map<string, { kind: NameKind; share: number; best: number }> {
  const sums = new Map<string, Map<NameKind, { sum: number; best: number }>>()
  const add = (key: string, kind: NameKind, score: number): void => {
    const kinds = sums.get(key) ?? new Map<NameKind, { sum: number; best: number }>()
    const before = kinds.get(kind) ?? { sum: 0, best: 0 }
    kinds.set(kind, { sum: before.sum + score, best: Math.max(before.best, score) })
    sums.set(key, kinds)
  }
  for (const { start, end, kind, score } of names) {
    const written = text.slice(start, end)
    add(written, kind, score)
    const parts = written.split(' ')
    if (kind === 'person' && parts.length > 1) add(parts.at(-1) ?? '', kind, score)
  }
  const votes = new Map<string, { kind: NameKind; share: number; best: number }>()
  for (const [key, kinds] of sums) {
    const total = [...kinds.values()].reduce((a, { sum }) => a + sum, 0)
    const [kind, { sum, best }] = [...kinds].reduce((a, b) => (b[1].sum > a[1].sum ? b : a))
    votes.set(key, { kind, share: sum / total, best })
  }
  return votes
}
