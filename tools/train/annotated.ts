import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRaw } from '../raw'
import { addPeoples, type Document, type Label, type TeacherLabel } from './corpus'

const kinds: Readonly<Record<string, Label['kind']>> = { p: 'person', o: 'organization', l: 'place' }

/**
 * News that we read and labelled ourselves. The labels stand in the repository by document and place
 * (`annotations/*.tsv`: id, length, then characters since the last label, kind, length of the name); the text does not, and is
 * looked up in the raw text. Empty where that is not there.
 *
 * @param teacher what a teacher calls a people or an event, by document
 */
export function readAnnotated(rawFolder: string, teacher: ReadonlyMap<string, TeacherLabel[]>): Document[] {
  if (!existsSync(rawFolder)) return []
  const texts = rawTexts(rawFolder)
  const lines = readFileSync(join(__dirname, 'annotations/news.tsv'), 'utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const [id = '', length, labels = ''] = line.split('\t')
    const text = texts.get(id)?.slice(0, Number(length))
    if (text === undefined) return []
    const doc = { id, text, labels: unpackLabels(labels), unsure: [] }
    addPeoples(
      text,
      doc.labels,
      (teacher.get(id) ?? []).filter(([, end]) => end <= text.length),
    )
    return [doc]
  })
}

function unpackLabels(packed: string): Label[] {
  let at = 0
  return packed.split(' ').flatMap((part) => {
    const match = /^(?<gap>\d+)(?<kind>[pol])(?<length>\d+)$/.exec(part)?.groups
    if (!match) return []
    const start = at + Number(match['gap'])
    at = start + Number(match['length'])
    return [{ start, end: at, kind: kinds[match['kind'] ?? ''] ?? 'person' }]
  })
}

function rawTexts(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'))
  return new Map(
    files.sort().flatMap((name) => readRaw(join(folder, name)).map(({ id, text }): [string, string] => [id, text])),
  )
}
