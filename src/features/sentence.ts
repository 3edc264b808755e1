import type { Span } from '../parser/model'
import { splitSentences } from '../parser/text/sentences'
import { tokenize } from '../parser/text/tokens'

/** How far a sentence is looked for to either side: a text without line ends must not make a hover slow. */
const reach = 1500

/** The sentence around an offset, within its line. */
export function sentenceAt(text: string, offset: number): Span {
  const left = text.slice(Math.max(0, offset - reach), offset)
  const from = offset - left.length + Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1
  const newline = text.slice(offset, offset + reach).search(/[\r\n]/)
  const to = newline < 0 ? Math.min(text.length, offset + reach) : offset + newline
  const tokens = tokenize(text.slice(from, to))
  const { starts, count } = splitSentences(tokens)
  for (let s = 0; s < count; s++) {
    const last = (starts[s + 1] as number) - 1
    const end = from + (tokens.end[last] as number)
    if (offset < end) return { start: from + (tokens.start[starts[s] as number] as number), end }
  }
  return { start: from, end: to }
}
