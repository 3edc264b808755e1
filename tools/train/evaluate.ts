import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { recognise } from '../../src/parser/names/recogniser/recognise'
import type { Trained } from '../../src/parser/names/recogniser/trained'
import { splitSentences } from '../../src/parser/text/sentences'
import { tokenize } from '../../src/parser/text/tokens'
import { isHeadline, lines, type Document, type Label } from './corpus'

interface Rates {
  p: number
  r: number
  f: number
}
export type Rows = Record<string, { gold: number; e: Rates; x: Rates }>
interface Scorer {
  score(gold: unknown[], predicted: unknown[], options?: { kinds?: string[] }): Rows
}

/** The shared scorer, where the folder is there. */
export async function loadScorer(shared: string): Promise<Scorer | undefined> {
  const path = resolve(shared, 'score/score-entities.mjs')
  return existsSync(path) ? ((await import(pathToFileURL(path).href)) as Scorer) : undefined
}

/** The names that the recogniser finds in a text, paragraph by paragraph. */
export function findNames(text: string, model: Trained): (Label & { score: number })[] {
  const found: (Label & { score: number })[] = []
  for (const { start, end } of lines(text)) {
    const line = text.slice(start, end)
    const tokens = tokenize(line)
    const role = isHeadline(line, start) ? 'headline' : 'body'
    for (const name of recognise(tokens, splitSentences(tokens), role, model))
      found.push({
        start: start + (tokens.start[name.first] as number),
        end: start + (tokens.end[name.last - 1] as number),
        kind: name.kind,
        score: name.score,
      })
  }
  return found
}

/** Exact F1 in per cent by kind, micro and any kind, with the relaxed micro F1 last. */
export function scoreLine(scorer: Scorer, docs: readonly Document[], model: Trained): string {
  const gold = docs.map((doc) => ({ id: doc.id, text: doc.text, entities: doc.labels }))
  const rows = scorer.score(
    gold,
    docs.map((doc) => ({ id: doc.id, entities: findNames(doc.text, model) })),
  )
  const pct = (x: number | undefined): string => (100 * (x ?? 0)).toFixed(1).padStart(5)
  const row = (name: string): string => `${name.slice(0, 6).padStart(7)} ${pct(rows[name]?.e.f)}`
  const parts = ['person', 'organization', 'place', 'micro', 'any'].map(row)
  const micro = rows.micro
  return `${parts.join('')}   P ${pct(micro?.e.p)} R ${pct(micro?.e.r)} relaxed ${pct(micro?.x.f)}`
}

/** How often names of each band of scores are right, as a check of what a threshold would hide. */
export function confidenceLine(docs: readonly Document[], model: Trained): string {
  const bands = [0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
  const right = bands.map(() => 0)
  const all = bands.map(() => 0)
  for (const doc of docs) {
    const gold = new Set(doc.labels.map((e) => `${e.start}-${e.end}-${e.kind}`))
    for (const name of findNames(doc.text, model)) {
      const band = bands.findIndex((low, k) => name.score >= low && name.score < (bands[k + 1] ?? 2))
      all[band] = (all[band] ?? 0) + 1
      if (gold.has(`${name.start}-${name.end}-${name.kind}`)) right[band] = (right[band] ?? 0) + 1
    }
  }
  return bands
    .slice(0, -1)
    .map((low, k) => `${low}+: ${((100 * (right[k] ?? 0)) / Math.max(1, all[k] ?? 0)).toFixed(0)}% of ${all[k] ?? 0}`)
    .join('  ')
}
