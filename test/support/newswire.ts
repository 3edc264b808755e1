import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind } from '../../src/parser/names/span'
import { marked } from './marked'

const folder = join(__dirname, '../fixtures/newswire')
const kinds: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organization', l: 'place' }

/** A piece of a newswire file, with the names that a reader marked: `[[p …]]`, `[[o …]]` and `[[l …]]`. */
export interface WirePiece {
  id: string
  text: string
  labels: { start: number; end: number; kind: NameKind }[]
}

/** The pieces of invented newswire by their format: files of pieces that an empty line parts. */
export function newswire(): Map<string, WirePiece[]> {
  const files = readdirSync(folder).sort()
  return new Map(
    files.map((file) => {
      const format = file.replace('.txt', '')
      const pieces = readFileSync(join(folder, file), 'utf8')
        .trim()
        .split(/\n{2,}/)
      return [format, pieces.map((source, k) => piece(`${format}-${k}`, source))]
    }),
  )
}

function piece(id: string, source: string): WirePiece {
  const { text, marks } = marked(source)
  return { id, text, labels: marks.map(({ label, start, end }) => ({ start, end, kind: kinds[label] as NameKind })) }
}
