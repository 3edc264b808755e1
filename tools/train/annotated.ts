import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawDocument } from '../raw'
import { addPeoples, type Document, type Label } from './corpus'

const kinds: Readonly<Record<string, Label['kind']>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  g: 'group',
  e: 'event',
}

/**
 * News that we read and labelled ourselves, by file: whole articles, and paragraphs that the recogniser of the day was unsure
 * of. The labels stand in the repository by document and place (`annotations/*.tsv`: id, start and length of what was read,
 * then characters since the last label, kind, length of the name); the text does not, and is looked up in the raw text.
 * What is not there is left out.
 */
export function readAnnotated(raw: Iterable<RawDocument>): Map<string, Document[]> {
  const texts = new Map<string, string>()
  for (const { id, text } of raw) texts.set(id, text)
  return new Map(annotationFiles().map(({ name, lines }) => [name, readLines(lines, texts)]))
}

/** The files of labels, with their lines. */
export function annotationFiles(): { name: string; lines: string[] }[] {
  const folder = join(__dirname, 'annotations')
  const files = readdirSync(folder).sort()
  return files.map((file) => ({
    name: file.replace('.tsv', ''),
    lines: readFileSync(join(folder, file), 'utf8').trim().split('\n'),
  }))
}

function readLines(lines: readonly string[], texts: ReadonlyMap<string, string>): Document[] {
  return lines.flatMap((line) => {
    const [id = '', start, length, labels = ''] = line.split('\t')
    const text = texts.get(id)?.slice(Number(start), Number(start) + Number(length))
    if (text === undefined) return []
    const doc = { id, text, labels: unpackLabels(labels), unsure: [] }
    addPeoples(text, doc.labels)
    return [doc]
  })
}

/** The labels of one line, with offsets in what was read. */
export function unpackLabels(packed: string): Label[] {
  let at = 0
  return packed.split(' ').flatMap((part) => {
    const match = /^(?<gap>\d+)(?<kind>[polge])(?<length>\d+)$/.exec(part)?.groups
    if (!match) return []
    const start = at + Number(match['gap'])
    at = start + Number(match['length'])
    return [{ start, end: at, kind: kinds[match['kind'] ?? ''] ?? 'person' }]
  })
}
