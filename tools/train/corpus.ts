import { existsSync, readFileSync } from 'node:fs'
import type { NameKind } from '../../src/parser/names/span'
import { wordLists } from '../../src/parser/names/lists'
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
  title?: string
  titleLabels?: Label[]
  unsure: { start: number; end: number }[]
}

interface GoldLine {
  id: string
  text: string
  entities: Label[]
}
/** What a teacher says: start, end, and its own name of the kind. */
export type TeacherLabel = [start: number, end: number, label: string]

interface SpacyLine {
  id: string
  labels: TeacherLabel[]
  titleLabels?: TeacherLabel[]
}
interface TunedLine {
  id: string
  text: string
  title?: string
  spans: [number, number, NameKind, number][]
  titleSpans?: [number, number, NameKind, number][]
}

export const readJsonl = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const words = (list: string): string[] => list.split(/\s+/)
const peoples = new Set(words(wordLists.people))
const pronouns = new Set(words(`they we he i she it you our his them their this that these those who`))

/** The gold set of a file. The sets leave peoples and events out; the teacher or the list of peoples says where they are. */
export function readGold(folder: string, name: string, teacherFolder: string): Document[] {
  const teacherPath = `${teacherFolder}/gold-${name}.jsonl`
  const teacher = new Map<string, SpacyLine>()
  if (existsSync(teacherPath)) for (const line of readJsonl<SpacyLine>(teacherPath)) teacher.set(line.id, line)
  return readJsonl<GoldLine>(`${folder}/${name}.jsonl`).map((doc) => {
    // Only the first sentences of this set are annotated.
    const end = name === 'meantime' ? Math.max(0, ...doc.entities.map((e) => e.end)) + 80 : doc.text.length
    const text = doc.text.slice(0, end)
    const labels = doc.entities
      .filter((e) => e.end <= end && /\p{Lu}/u.test(text.slice(e.start, e.end)))
      .filter((e) => !pronouns.has(text.slice(e.start, e.end).toLowerCase()))
      .flatMap((e) => trimName(text, e) ?? [])
    addPeoples(text, labels, teacher.get(doc.id)?.labels ?? [])
    return { id: doc.id, text, labels, unsure: [] }
  })
}

/** Adds groups and events where no gold name stands: words of the list of peoples, and what the teacher calls so. */
export function addPeoples(text: string, labels: Label[], teacher: SpacyLine['labels']): void {
  const taken = new Uint8Array(text.length)
  for (const { start, end } of labels) taken.fill(1, start, end)
  const free = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1)
  for (const [start, end, label] of teacher) {
    if ((label !== 'NORP' && label !== 'EVENT') || !free(start, end)) continue
    if (!/^\p{Lu}/u.test(text.slice(start, end).replace(/^the /i, ''))) continue
    const name = trimName(text, { start, end, kind: label === 'NORP' ? 'group' : 'event' })
    if (!name || /^\d/.test(text.slice(name.start))) continue
    labels.push(name)
    taken.fill(1, start, end)
  }
  for (const match of text.matchAll(/\p{Lu}\p{L}+/gu)) {
    const end = match.index + match[0].length
    if (!peoples.has(match[0].toLowerCase()) || !free(match.index, end)) continue
    if (/^[-–]\p{Ll}/u.test(text.slice(end))) continue
    labels.push({ start: match.index, end, kind: 'group' })
    taken.fill(1, match.index, end)
  }
  labels.sort((a, b) => a.start - b.start)
}

const spacyKinds: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'group',
  EVENT: 'event',
}

/** How sure the tuned teacher must be alone, and where the other teacher says the same. */
const sureAlone = 0.8
const sureTogether = 0.5

/** What the teacher of peoples and events says of the raw text, by document. */
export function readTeacher(folder: string, names: readonly string[]): Map<string, TeacherLabel[]> {
  const paths = names.map((name) => `${folder}/${name}.jsonl`).filter((path) => existsSync(path))
  return new Map(paths.flatMap((path) => readJsonl<SpacyLine>(path)).map(({ id, labels }) => [id, labels]))
}

/** Raw text as two teachers label it. What they disagree on is marked unsure. */
export function readSilver(folder: string, name: string): Document[] {
  const tunedPath = `${folder}/mini-${name}.jsonl`
  const spacyPath = `${folder}/${name}.jsonl`
  if (!existsSync(tunedPath) || !existsSync(spacyPath)) return []
  const spacy = new Map(readJsonl<SpacyLine>(spacyPath).map((line) => [line.id, line]))
  return readJsonl<TunedLine>(tunedPath).flatMap((line) => {
    const other = spacy.get(line.id)
    if (!other) return []
    const votes = documentVotes(line)
    const body = merge(line.text, line.spans, other.labels, votes)
    if (!line.title) return { id: line.id, text: line.text, ...body }
    const title = merge(line.title, line.titleSpans ?? [], other.titleLabels ?? [], votes)
    // A headline of which a teacher is unsure teaches nothing.
    const headline = title.unsure.length > 0 ? {} : { title: line.title, titleLabels: title.labels }
    return { id: line.id, text: line.text, ...body, ...headline }
  })
}

type Votes = ReadonlyMap<string, { kind: NameKind; share: number }>

/** What the document as a whole says a name is; the last name of a person is that person. */
function documentVotes(line: TunedLine): Votes {
  const sums = new Map<string, Map<NameKind, number>>()
  const add = (key: string, kind: NameKind, p: number): void => {
    const kinds = sums.get(key) ?? new Map<NameKind, number>()
    sums.set(key, kinds.set(kind, (kinds.get(kind) ?? 0) + p))
  }
  for (const [start, end, kind, p] of line.spans) {
    const written = line.text.slice(start, end)
    add(written, kind, p)
    const parts = written.split(' ')
    if (kind === 'person' && parts.length > 1) add(parts.at(-1) ?? '', kind, p)
  }
  const votes = new Map<string, { kind: NameKind; share: number }>()
  for (const [key, kinds] of sums) {
    const total = [...kinds.values()].reduce((a, b) => a + b, 0)
    const [kind, sum] = [...kinds].reduce((a, b) => (b[1] > a[1] ? b : a))
    votes.set(key, { kind, share: sum / total })
  }
  return votes
}

function merge(
  text: string,
  tuned: TunedLine['spans'],
  spacy: SpacyLine['labels'],
  votes: Votes,
): Pick<Document, 'labels' | 'unsure'> {
  const labels: Label[] = []
  const unsure: Document['unsure'] = []
  const taken = new Uint8Array(text.length)
  const others = new Map<string, NameKind>()
  const trimmed: Label[] = []
  for (const [start, end, label] of spacy) {
    const kind = spacyKinds[label]
    const name = kind && trimName(text, { start, end, kind })
    if (!name) continue
    trimmed.push(name)
    others.set(`${name.start}-${name.end}`, name.kind)
  }
  for (const [start, end, kind, p] of tuned) {
    const name = trimName(text, { start, end, kind })
    if (!name || !/\p{Lu}/u.test(text.slice(name.start, name.end))) continue
    taken.fill(1, name.start, name.end)
    const vote = votes.get(text.slice(name.start, name.end))
    if (vote && vote.share > 0.7 && vote.kind !== 'group') name.kind = vote.kind
    const agrees = others.get(`${name.start}-${name.end}`) === name.kind
    if (p < (agrees ? sureTogether : sureAlone)) unsure.push(name)
    else labels.push(name)
  }
  for (const name of trimmed) {
    if (taken.subarray(name.start, name.end).includes(1)) continue
    if (!/^\p{Lu}/u.test(text.slice(name.start))) continue
    if (name.kind === 'group' || name.kind === 'event') labels.push(name)
    else unsure.push(name)
    taken.fill(1, name.start, name.end)
  }
  labels.sort((a, b) => a.start - b.start)
  return { labels, unsure }
}

/** The paragraphs of a document. A short first line without a stop at its end is a headline. */
export function paragraphsOf(doc: Document): Paragraph[] {
  const out: Paragraph[] = []
  if (doc.title) out.push({ text: doc.title, headline: true, labels: doc.titleLabels ?? [], unsure: [] })
  let l = 0
  for (const match of doc.text.matchAll(/[^\r\n]+/g)) {
    const start = match.index
    const end = start + match[0].length
    const inside = <T extends { start: number; end: number }>(list: T[]): T[] =>
      list
        .filter((e) => e.start >= start && e.end <= end)
        .map((e) => ({ ...e, start: e.start - start, end: e.end - start }))
    while (l < doc.labels.length && (doc.labels[l]?.end ?? 0) <= start) l++
    const near: Label[] = []
    for (let k = l; k < doc.labels.length && (doc.labels[k]?.start ?? 0) < end; k++) near.push(doc.labels[k] as Label)
    const headline = start === 0 && !doc.title && end - start < 140 && !/[.?!"”]\s*$/.test(match[0])
    out.push({ text: match[0], headline, labels: inside(near), unsure: inside(doc.unsure) })
  }
  return out
}
