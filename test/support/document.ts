import type { AnalyzeOptions, EntityKind } from '../../src/parser/model'
import { readNameFacts } from '../../src/parser/names/facts'
import type { NameKind, NameSpan } from '../../src/parser/names/span'
import { readBlock } from '../../src/parser/passes'
import type { DocumentReading, ReadBlock } from '../../src/parser/reading'
import { flat } from '../../src/parser/text/flat'
import { readLayout, type BlockRole } from '../../src/parser/text/layout'
import { splitSentences } from '../../src/parser/text/sentences'
import { tokenize } from '../../src/parser/text/tokens'

/** A name as a test or a gold file gives it; offsets in the text. */
export interface GivenName {
  start: number
  end: number
  kind: EntityKind
  score?: number
}

/**
 * A document whose names are given instead of recognised: what the joining of names is tested and measured with. Every
 * line is a block, the first one the headline where `headline` is set. Names that do not fall on tokens are left out.
 */
export function documentWith(text: string, names: readonly GivenName[], headline = false): DocumentReading {
  const blocks: ReadBlock[] = []
  const sorted = [...names].sort((a, b) => a.start - b.start)
  let next = 0
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const role: BlockRole = headline && blocks.length === 0 ? 'headline' : 'body'
    const start = line.index
    const end = start + line[0].length
    const tokens = tokenize(line[0])
    const starts = new Map(Array.from(tokens.start, (offset, i) => [offset, i]))
    const ends = new Map(Array.from(tokens.end, (offset, i) => [offset, i + 1]))
    const own: GivenName[] = []
    for (let name = sorted[next]; name && name.start < end; name = sorted[++next]) own.push(name)
    const spans = own.flatMap((name): NameSpan[] => {
      const first = starts.get(name.start - start)
      const last = ends.get(name.end - start)
      if (first === undefined || last === undefined || first >= last) return []
      return [{ first, last, kind: name.kind as NameKind, score: name.score ?? 1 }]
    })
    const sentences = splitSentences(tokens)
    const facts = readNameFacts(tokens, sentences, spans, role)
    const reading = { tokens, sentences, names: spans, facts, times: [], citations: [], meetings: [] }
    blocks.push({ start, end, role, reading })
  }
  return { text, layout: { article: { prose: true, language: 'en' }, blocks }, blocks }
}

const readRoles = new Set<BlockRole>(['headline', 'subheading', 'body', 'byline', 'date', 'source'])

/** A text as it is before joining: every block read. */
export function documentOf(text: string, options: AnalyzeOptions = {}): DocumentReading {
  const layout = readLayout(text, options)
  const blocks = layout.blocks
    .filter(({ role }) => readRoles.has(role))
    .map((block): ReadBlock => ({ ...block, reading: readBlock(flat(text, block.start, block.end), block.role) }))
  return { text, layout, blocks }
}
