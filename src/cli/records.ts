import { analyzeEach, type AnalyzeOptions } from '../parser/index'
import { isDay } from './arguments'
import { joined, linesIn, longest, type Chunk, type Line } from './lines'

/** The answer to one line: JSON without a line break, and whether the line was no record. */
export interface Answer {
  json: string
  failed: boolean
}

/** The answers to a chunk of JSON lines. */
export interface Answers {
  /** A line of UTF-8 for each record, with its break, in memory of their own. */
  bytes: Uint8Array<ArrayBuffer>
  /** How many lines were answered, and how many of them were no record. */
  read: number
  failed: number
}

const encoder = new TextEncoder()

/** Some lines to answer, and what is known of all their articles. */
export interface ChunkTask extends Chunk {
  readonly options: AnalyzeOptions
}

/** Answers the lines of a chunk in their order. A blank line, as at the end of a file, is no record and no mistake. */
export function answerChunk({ options, ...chunk }: ChunkTask): Answers {
  const parts: Uint8Array[] = []
  let size = 0
  let failed = 0
  const lines = Array.from(linesIn(chunk)).filter(({ line }) => line.trim())
  for (const answer of answerLines(lines, options)) {
    if (answer.failed) failed++
    // One by one: together they may be longer than a string can be.
    const part = encoder.encode(`${answer.json}\n`)
    parts.push(part)
    size += part.length
  }
  return { bytes: joined(parts, size), read: parts.length, failed }
}

/** What a record asks for. */
interface Unread {
  readonly id: string | number
  readonly article: [text: string, options: AnalyzeOptions]
}

/**
 * Answers lines of JSON lines input: `{"id","text","published"?}` gives `{"id", …analysis}`, anything else gives
 * `{"id", "error": "line 17: …"}`. Never throws.
 *
 * @param options what holds where a record does not say otherwise
 */
export function* answerLines(lines: readonly Line[], options: AnalyzeOptions = {}): Generator<Answer, void> {
  const read = lines.map((line) => readLine(line, options))
  const analyses = analyzeEach(read.flatMap((one) => ('article' in one ? [one.article] : [])))
  for (const one of read) {
    if ('article' in one) yield { json: JSON.stringify({ id: one.id, ...analyses.next().value }), failed: false }
    else yield one
  }
}

function readLine({ line, number }: Line, options: AnalyzeOptions): Unread | Answer {
  if (line.length > longest) return refuse(null, number, `longer than ${longest / 1e6} million characters`)
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (error) {
    return refuse(null, number, `no JSON: ${(error as Error).message}`)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return refuse(null, number, 'no object with "id" and "text"')
  const { id, text, published } = record as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return refuse(null, number, '"id" is no string or number')
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    return refuse(null, number, '"id" has more digits than a number keeps; write it as a string')
  if (typeof text !== 'string') return refuse(id, number, '"text" is no string')
  // Programs that know no absent field write null.
  const isTold = published !== undefined && published !== null
  if (isTold && !(typeof published === 'string' && isDay(published)))
    return refuse(id, number, '"published" is no day like 2021-09-29')
  // Whoever made the records chose what is in them: a headline or a list of delegates is read, too.
  return { id, article: [text, { languageId: 'article', ...options, ...(isTold && { published }) }] }
}

function refuse(id: string | number | null, number: number, reason: string): Answer {
  return { json: JSON.stringify({ id, error: `line ${number}: ${reason}` }), failed: true }
}
