import type { Span } from '../parser/model'
import { finish } from '../parser/steps'
import { scanLines } from '../parser/text/lines'
import { narrowest, readParagraphs, widest } from '../parser/text/paragraphs'
import { splitSentences } from '../parser/text/sentences'
import { tokenize } from '../parser/text/tokens'

/** How far a sentence is looked for to either side: a text without line ends must not make a hover slow. */
const reach = 1500

/** The sentence around an offset, within its paragraph. */
export function sentenceAt(text: string, offset: number): Span {
  const { start: from, end: to } = paragraphAt(text, offset)
  const tokens = tokenize(text.slice(from, to))
  const { starts, count } = splitSentences(tokens)
  for (let s = 0; s < count; s++) {
    const last = (starts[s + 1] as number) - 1
    const end = from + (tokens.end[last] as number)
    if (offset < end) return { start: from + (tokens.start[starts[s] as number] as number), end }
  }
  return { start: from, end: to }
}

/** The line around an offset, with those beside it where a paragraph was broken to fit a column. */
function paragraphAt(text: string, offset: number): Span {
  const line = lineAt(text, offset)
  let { start, end } = line
  for (let lines = 0; lines < linesAround; lines++) {
    const before = lineAt(text, start - 1 - Number(text.startsWith('\r\n', start - 2)))
    if (!mayBeBroken(before)) break
    start = before.start
  }
  let last = line
  for (let lines = 0; lines < linesAround && mayBeBroken(last); lines++) {
    last = lineAt(text, end + (text.startsWith('\r\n', end) ? 2 : 1))
    if (!text.slice(last.start, last.end).trim()) break
    end = last.end
  }
  if (start === line.start && end === line.end) return line
  // What stands around shows how wide the column is.
  const from = Math.max(0, start - margin)
  const around = text.slice(from, end + margin)
  const paragraphs = finish(readParagraphs(around, finish(scanLines(around)), false, () => false))
  const found = paragraphs.find((paragraph) => offset - from >= paragraph.start && offset - from < paragraph.end)
  return found ? { start: from + found.start, end: from + found.end } : line
}

const margin = 500

/** How many lines to either side a sentence may be broken over. */
const linesAround = 8

/** Lines broken to fit a column are as long as columns are wide. */
const mayBeBroken = ({ start, end }: Span): boolean => end - start >= narrowest && end - start <= widest

/** The line around an offset, without its break, as far as anybody looks. */
function lineAt(text: string, offset: number): Span {
  if (offset < 0) return { start: 0, end: 0 }
  const left = text.slice(Math.max(0, offset - reach), offset)
  const newline = text.slice(offset, offset + reach).search(/[\r\n]/)
  return {
    start: offset - left.length + Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1,
    end: newline < 0 ? Math.min(text.length, offset + reach) : offset + newline,
  }
}
