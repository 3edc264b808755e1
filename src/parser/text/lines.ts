import type { Steps } from '../steps'
import { isSpace } from './chars'

/** The lines of a text that are not blank, as parallel arrays. Offsets are UTF-16 code units, white space cut off. */
export interface Lines {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Code units of white space before the line's first word. */
  readonly indent: Int32Array
  /** 1 where a blank line stands before this one, or the text begins. */
  readonly gap: Uint8Array
}

/** Lines scanned in one step. */
const stride = 1024

const breaks = ['\n', '\r', '\u2028', '\u2029']

/** Splits `text` from `from` on, in one pass; every kind of line break counts once. */
export function* scanLines(text: string, from = 0): Steps<Lines> {
  let size = 256
  let columns: [Int32Array, Int32Array, Int32Array] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  let gap = new Uint8Array(size)
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
    if (count === size) {
      size *= 2
      columns = [grown(columns[0], size), grown(columns[1], size), grown(columns[2], size)]
      const wider = new Uint8Array(size)
      wider.set(gap)
      gap = wider
    }
    columns[0][count] = start
    columns[1][count] = end
    columns[2][count] = indent
    gap[count++] = blank
    blank = 0
    if (count % stride === 0) yield
  }
  return { count, start: columns[0], end: columns[1], indent: columns[2], gap }
}

function nextBreak(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

function grown(old: Int32Array, size: number): Int32Array {
  const wider = new Int32Array(size)
  wider.set(old)
  return wider
}
