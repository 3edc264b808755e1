import { TokenKind, tokenize } from '../../src/parser/text/tokens'
import type { Label } from './corpus'

/** Marks that stand for a pair of brackets or quotes in one habit of corpora and in another. */
const treebank: Readonly<Record<string, string>> = { '(': '-LRB-', ')': '-RRB-', '[': '-LSB-', ']': '-RSB-' }

/** What stays beside a word without a space: marks inside compounds, numbers and sums. */
const glue = new Set(['-', '‑', '/', '$', '£', '€', '#', '%', '@', '_'])

/**
 * A text as corpora keep it, with a space between words and marks: `the U.S. 's envoy , Mr. Lund , said : " No . "`.
 *
 * @param style `treebank` writes brackets and quotes as the Penn Treebank does, `apart` sets hyphens free, too
 */
export function tokenised<T extends { text: string; labels: Label[] }>(
  from: T,
  style: 'plain' | 'treebank' | 'apart',
): T {
  const tokens = tokenize(from.text)
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  let text = ''
  let quoted = false
  let last = ''
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number
    const before = i === 0 ? 0 : (tokens.end[i - 1] as number)
    const written = from.text.slice(start, tokens.end[i])
    const gap = from.text.slice(before, start)
    const isHyphen = style === 'apart' && (written === '-' || last === '-')
    const isGlued = gap === '' && !isHyphen && (glue.has(written) || glue.has(last))
    if (i > 0) text += /\n/.test(gap) ? gap : isGlued ? '' : ' '
    starts.set(start, text.length)
    const quote = written === '"' || written === '“' || written === '”'
    if (quote) quoted = written === '"' ? !quoted : written === '“'
    const mark = quote ? (quoted ? '``' : "''") : treebank[written]
    text += style !== 'plain' && mark && tokens.kind[i] !== TokenKind.word ? mark : written
    ends.set(tokens.end[i] as number, text.length)
    last = written
  }
  const labels = from.labels.flatMap((label) => {
    const start = starts.get(label.start)
    const end = ends.get(label.end)
    return start === undefined || end === undefined ? [] : [{ ...label, start, end }]
  })
  return { ...from, text, labels }
}
