import { analyze } from '../parser/index'
import { isDay } from './arguments'
import { longest } from './lines'

/** The answer to one line: JSON without a line break, and whether the line was no record. */
export interface Answer {
  json: string
  failed: boolean
}

/**
 * Answers one line of JSON lines input: `{"id","text","published"?}` gives `{"id", …analysis}`, anything else gives
 * `{"id", "error": "line 17: …"}`. Never throws.
 *
 * @param line the line without its break
 * @param number the line's number, from 1
 */
export function answerLine(line: string, number: number): Answer {
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
  if (typeof text !== 'string') return refuse(id, number, '"text" is no string')
  if (published !== undefined && !(typeof published === 'string' && isDay(published)))
    return refuse(id, number, '"published" is no day like 2021-09-29')
  const analysis = analyze(text, published === undefined ? {} : { published })
  return { json: JSON.stringify({ id, ...analysis }), failed: false }
}

function refuse(id: string | number | null, number: number, reason: string): Answer {
  return { json: JSON.stringify({ id, error: `line ${number}: ${reason}` }), failed: true }
}
