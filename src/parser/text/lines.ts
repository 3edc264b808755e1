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

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029

/** Splits `text` from `from` on, in one pass; every kind of line break counts once. */
export function scanLines(text: string, from = 0): Lines {
  let size = 256
  let columns: [Int32Array, Int32Array, Int32Array] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  let gap = new Uint8Array(size)
  let count = 0
  let blank = 1
  for (let i = from; i < text.length; i++) {
    const raw = i
    while (i < text.length && !isBreak(text.charCodeAt(i)) && isSpace(text.charCodeAt(i))) i++
    const start = i
    let end = i
    for (let code = text.charCodeAt(i); i < text.length && !isBreak(code); code = text.charCodeAt(++i)) {
      if (code !== 0x20 && !isSpace(code)) end = i + 1
    }
    if (text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++
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
    columns[2][count] = start - raw
    gap[count++] = blank
    blank = 0
  }
  return { count, start: columns[0], end: columns[1], indent: columns[2], gap }
}

function grown(old: Int32Array, size: number): Int32Array {
  const wider = new Int32Array(size)
  wider.set(old)
  return wider
}
