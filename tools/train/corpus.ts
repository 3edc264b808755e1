import { readFileSync } from 'node:fs'
import type { NameKind } from '../../src/parser/names/span'
import { wordLists } from '../../src/parser/names/recogniser/lists'
import { trimName } from './convention'

export interface Label {
  start: number
  end: number
  kind: NameKind
}

/** One paragraph with its names. `unsure` marks stretches that must not be learned from, in either direction. */
export interface Paragraph {
  text: string
  headline: boolean
  labels: Label[]
  unsure: { start: number; end: number }[]
}

export interface Document {
  id: string
  text: string
  labels: Label[]
  unsure: { start: number; end: number }[]
}

interface GoldLine {
  id: string
  text: string
  entities: Label[]
}

export const readJsonl = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const words = (list: string): string[] => list.split(/\s+/)
const peoples = new Set(words(wordLists.people))
const pronouns = new Set(words(`they we he i she it you our his them their this that these those who`))

/** The gold set of a file. The sets leave peoples and events out: the list of peoples says where the first are. */
export function readGold(folder: string, name: string): Document[] {
  return readJsonl<GoldLine>(`${folder}/${name}.jsonl`).map((doc) => {
    // Only the first sentences of this set are annotated.
    const end = name === 'meantime' ? Math.max(0, ...doc.entities.map((e) => e.end)) + 80 : doc.text.length
    const text = doc.text.slice(0, end)
    const labels = doc.entities
      .filter((e) => e.end <= end && /\p{Lu}/u.test(text.slice(e.start, e.end)))
      .filter((e) => !pronouns.has(text.slice(e.start, e.end).toLowerCase()))
      .flatMap((e) => trimName(text, e) ?? [])
    addPeoples(text, labels)
    return { id: doc.id, text, labels, unsure: [] }
  })
}

/** Which characters labels cover: whether a stretch is free of them, and that it is taken. */
interface Coverage {
  free: (label: Label) => boolean
  take: (label: Label) => void
}

function coverage(text: string, labels: readonly Label[]): Coverage {
  const taken = new Uint8Array(text.length)
  for (const { start, end } of labels) taken.fill(1, start, end)
  return {
    free: ({ start, end }) => !taken.subarray(start, end).includes(1),
    take: ({ start, end }) => taken.fill(1, start, end),
  }
}

/** Adds the groups and events of `said` where no label stands. */
export function addGroupsAndEvents(text: string, labels: Label[], said: readonly Label[]): void {
  const { free } = coverage(text, labels)
  for (const label of said) if ((label.kind === 'group' || label.kind === 'event') && free(label)) labels.push(label)
  labels.sort((a, b) => a.start - b.start)
}

/** Adds a group for each word of the list of peoples that no label covers. */
export function addPeoples(text: string, labels: Label[]): void {
  const { free, take } = coverage(text, labels)
  for (const match of text.matchAll(/\p{Lu}\p{L}+/gu)) {
    const label: Label = { start: match.index, end: match.index + match[0].length, kind: 'group' }
    if (!peoples.has(match[0].toLowerCase()) || !free(label)) continue
    if (/^[-–]\p{Ll}/u.test(text.slice(label.end))) continue
    labels.push(label)
    take(label)
  }
  labels.sort((a, b) => a.start - b.start)
}

/** Where the lines of a text stand. */
export function lines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}

/** A short first line without a stop at its end is a headline. */
export const isHeadline = (line: string, start: number): boolean =>
  start === 0 && line.length < 140 && !/[.?!"”]\s*$/.test(line)

/** The paragraphs of a document. */
export function paragraphsOf(doc: Document): Paragraph[] {
  let l = 0
  return lines(doc.text).map(({ start, end }) => {
    const text = doc.text.slice(start, end)
    const moved = <T extends { start: number; end: number }>(list: T[]): T[] =>
      list
        .filter((e) => e.start >= start && e.end <= end)
        .map((e) => ({ ...e, start: e.start - start, end: e.end - start }))
    while (l < doc.labels.length && (doc.labels[l]?.end ?? 0) <= start) l++
    const near: Label[] = []
    for (let k = l; k < doc.labels.length && (doc.labels[k]?.start ?? 0) < end; k++) near.push(doc.labels[k] as Label)
    return { text, headline: isHeadline(text, start), labels: moved(near), unsure: moved(doc.unsure) }
  })
}
