import type { Steps } from '../steps'
import { isSpace } from './chars'

/** The lines of a text that are not blank, as parallel arrays. Offsets are UTF-16 code units, white space cut off. */
export interface Lines {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Code units of white space before the line's first word. */
  readonly indent: readonly number[]
  /** 1 where a blank line stands before this one, or the text begins. */
  readonly gap: readonly number[]
}

/** Lines scanned in one step. */
const stride = 1024

const breaks = ['\n', '\r', '\u2028', '\u2029']

/** Splits `text` from `from` on, in one pass; every kind of line break counts once. */
export function* scanLines(text: string, from = 0): Steps<Lines> {
  const starts: number[] = []
  const ends: number[] = []
  const indents: number[] = []
  const gaps: number[] = []
  let count = 0
  let blank = 1
  const next = breaks.map((mark) => nextBreak(text, mark, from))
  for (let raw = from; raw < text.length;) {
    // The string's own search is many times faster than a loop over its characters; each mark is looked for once only.
    for (let b = 0; b < next.length; b++) {
      if ((next[b] as number) < raw) next[b] = nextBreak(text, breaks[b] as string, raw)
    }
    const stop = Math.min(next[0] as number, next[1] as number, next[2] as number, next[3] as number)
    let start = raw
    let end = stop
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    const indent = start - raw
    raw = stop + (text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a ? 2 : 1)
    if (end === start) {
      blank = 1
      continue
    }
    starts.push(start)
    ends.push(end)
    indents.push(indent)
    gaps.push(blank)
    count++
    blank = 0
    if (count % stride === 0) yield
  }
  return { count, start: starts, end: ends, indent: indents, gap: gaps }
}

function nextBreak(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}
