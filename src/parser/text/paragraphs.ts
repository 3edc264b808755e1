import type { Steps } from '../steps'
import { isDigit, isLetter, isSpace, isUpper } from './chars'
import type { Lines } from './lines'

/** What the marks at a paragraph's edges say it is. `skip` is code, a table, a rule, an image: never read. */
export const Mark = { none: 0, title: 1, heading: 2, strong: 3, item: 4, quote: 5, skip: 6 } as const

/** A paragraph without its marks ("# ", "- ", "**"). Offsets are UTF-16 code units into the text. */
export interface Paragraph {
  start: number
  end: number
  /** A value of {@link Mark}. */
  mark: number
  /** The column of a line that is all of the paragraph ends here: how wide the first line is. */
  lines: number
  /** Whether a blank line stands before it. */
  gap: boolean
}

/** Says whether a line must stay alone whatever stands around it: a byline, a date. Asked near the top only. */
export type StandsAlone = (start: number, end: number) => boolean

/** Paragraphs grouped in one step. */
const stride = 256
const headLines = 14
/** How long the lines of a paragraph are that was broken to fit a column. */
export const [narrowest, widest] = [35, 110]

/**
 * Groups lines into paragraphs: one line each, except where a line was broken to fit a column. Whether two lines belong
 * together is decided by the two of them and by the column that the first lines of the text keep, so that typing in one
 * paragraph leaves the others as they are.
 */
export function* readParagraphs(text: string, lines: Lines, markdown: boolean, alone: StandsAlone): Steps<Paragraph[]> {
  const paragraphs: Paragraph[] = []
  const column = markdown ? 1 : wrapColumn(text, lines)
  for (let i = 0; i < lines.count;) {
    if (paragraphs.length % stride === stride - 1) yield
    const start = lines.start[i] as number
    const gap = lines.gap[i] === 1
    const skipped = skipEnd(text, lines, i)
    if (skipped > i) {
      const end = lines.end[skipped - 1] as number
      paragraphs.push({ start, end, mark: Mark.skip, lines: skipped - i, gap })
      i = skipped
      continue
    }
    const paragraph = unmark(text, start, lines.end[i] as number, gap)
    let last = i
    if (paragraph.mark === Mark.none || paragraph.mark === Mark.item || paragraph.mark === Mark.quote) {
      while (last + 1 < lines.count && joins(text, lines, last, column, paragraph.mark, alone)) last++
      if (last > i) paragraph.end = lines.end[last] as number
      paragraph.lines = last - i + 1
      const underline = last + 1 < lines.count && last - i < 2 ? underlineLevel(text, lines, last + 1) : 0
      if (underline && paragraph.mark === Mark.none) {
        paragraph.mark = underline
        last++
      }
    }
    paragraphs.push(paragraph)
    i = last + 1
  }
  return paragraphs
}

/** The width that lines were broken to, or 0 where lines are whole paragraphs. Looks at the first 400 lines. */
function wrapColumn(text: string, lines: Lines): number {
  let pairs = 0
  let broken = 0
  let width = 0
  for (let i = 0; i + 1 < Math.min(lines.count, 400); i++) {
    if (lines.gap[i + 1]) continue
    pairs++
    const length = (lines.end[i] as number) - (lines.start[i] as number)
    if (length > widest || length < narrowest || !isContinued(text, lines, i)) continue
    broken++
    width = Math.max(width, length)
  }
  return broken >= 2 && broken * 5 >= pairs ? width : 0
}

/** Whether line `i` stops in mid-sentence and the next goes on in lower case. */
function isContinued(text: string, lines: Lines, i: number): boolean {
  const next = text.charCodeAt(lines.start[i + 1] as number)
  return isLetter(next) && !isUpper(next) && !endsSentence(text, lines.end[i] as number)
}

function endsSentence(text: string, end: number): boolean {
  let i = end - 1
  while (i > 0 && '"”’\')]*_'.includes(text.charAt(i))) i--
  return '.!?…:;'.includes(text.charAt(i))
}

function joins(text: string, lines: Lines, i: number, column: number, mark: number, alone: StandsAlone): boolean {
  const next = i + 1
  const start = lines.start[i] as number
  const nextStart = lines.start[next] as number
  const nextEnd = lines.end[next] as number
  const length = (lines.end[i] as number) - start
  if (lines.gap[next] || length > widest) return false
  const isItem = mark === Mark.item
  if (!isItem && (lines.indent[next] as number) >= 2 && (lines.indent[i] as number) < (lines.indent[next] as number))
    return false
  const lead = unmark(text, nextStart, nextEnd, false)
  if (lead.mark !== Mark.none && !(lead.mark === Mark.quote && mark === Mark.quote)) return false
  if (skipEnd(text, lines, next) > next || underlineLevel(text, lines, next)) return false
  if (i < headLines && (alone(start, lines.end[i] as number) || alone(nextStart, nextEnd))) return false
  if (length >= narrowest && isContinued(text, lines, i)) return true
  if (!column || length < narrowest) return false
  return !endsSentence(text, lines.end[i] as number) || length + 1 + firstWord(text, nextStart, nextEnd) > column
}

function firstWord(text: string, start: number, end: number): number {
  let i = start
  while (i < end && !isSpace(text.charCodeAt(i))) i++
  return i - start
}

/** A line of "===" or "---" right under a line makes that a heading (Markdown's setext form). */
function underlineLevel(text: string, lines: Lines, i: number): number {
  const start = lines.start[i] as number
  const end = lines.end[i] as number
  if (lines.gap[i] || end - start < 3 || !isRunOf(text, start, end, text.charCodeAt(start))) return 0
  const char = text.charAt(start)
  return char === '=' ? Mark.title : char === '-' ? Mark.heading : 0
}

function isRunOf(text: string, start: number, end: number, code: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== code && text.charCodeAt(i) !== 0x20) return false
  return true
}

/** The line after a stretch that is never read and begins at line `i`, else `i`. */
function skipEnd(text: string, lines: Lines, i: number): number {
  const start = lines.start[i] as number
  const end = lines.end[i] as number
  const last = text.charCodeAt(end - 1)
  switch (text.charCodeAt(start)) {
    case 0x60: // `
    case 0x7e: // ~
      return fenceEnd(text, lines, i)
    case 0x7c: // |
      return last === 0x7c && end - start > 1 ? i + 1 : i
    case 0x3c: // <
      return last === 0x3e && '/!?abcdefghijklmnopqrstuvwxyz'.includes(text.charAt(start + 1).toLowerCase()) ? i + 1 : i
    case 0x21: // !
      return text.charCodeAt(start + 1) === 0x5b && last === 0x29 ? i + 1 : i
    case 0x5b: // [
      return isLinkDefinition(text, start, end) ? i + 1 : i
    case 0x2a: // *
    case 0x2d: // -
    case 0x3d: // =
    case 0x5f: // _
    case 0x23: // #
    case 0x7f:
      return isRunOf(text, start, end, text.charCodeAt(start)) ? i + 1 : i
    default:
      return i
  }
}

/** "[1]: https://…" */
function isLinkDefinition(text: string, start: number, end: number): boolean {
  const close = text.slice(start, Math.min(end, start + 40)).indexOf(']: ')
  return close > 0 && /^(?:https?:|<|\/|www)/.test(text.slice(start + close + 3, start + close + 11))
}

/** A fence that nobody closes is one line: else typing ``` would hide the rest of the text. */
function fenceEnd(text: string, lines: Lines, i: number): number {
  const start = lines.start[i] as number
  const code = text.charCodeAt(start)
  let size = 0
  while (text.charCodeAt(start + size) === code) size++
  if (size < 3) return i
  for (let j = i + 1; j < lines.count; j++) {
    const from = lines.start[j] as number
    const end = lines.end[j] as number
    if (text.charCodeAt(from) === code && end - from >= size && isRunOf(text, from, end, code)) return j + 1
  }
  return i + 1
}

const bullets = '-*+•·▪‣◦●○■–'

/** Cuts off the marks of a heading, list item, quotation or wholly bold line and says which they were. */
function unmark(text: string, start: number, end: number, gap: boolean): Paragraph {
  const made = (from: number, to: number, mark: number): Paragraph => ({ start: from, end: to, mark, lines: 1, gap })
  const code = text.charCodeAt(start)
  if (isLetter(code)) return made(start, end, Mark.none)
  if (code === 0x23) return heading(text, start, end, made)
  if (code === 0x3e) {
    let i = start
    while (i < end && (text.charCodeAt(i) === 0x3e || isSpace(text.charCodeAt(i)))) i++
    return made(i < end ? i : start, end, Mark.quote)
  }
  const strong = text.startsWith('**', start) ? '**' : text.startsWith('__', start) ? '__' : ''
  if (strong && end - start > 4 && text.startsWith(strong, end - 2) && text.indexOf(strong, start + 2) === end - 2) {
    return made(start + 2, end - 2, Mark.strong)
  }
  if (bullets.includes(text.charAt(start)) && isSpace(text.charCodeAt(start + 1))) {
    return made(skipSpace(text, start + 1), end, Mark.item)
  }
  if (isDigit(code)) {
    let i = start
    while (i - start < 3 && isDigit(text.charCodeAt(i))) i++
    if ('.)'.includes(text.charAt(i)) && isSpace(text.charCodeAt(i + 1)))
      return made(skipSpace(text, i + 1), end, Mark.item)
  }
  return made(start, end, Mark.none)
}

function heading(
  text: string,
  start: number,
  end: number,
  made: (a: number, b: number, mark: number) => Paragraph,
): Paragraph {
  let level = 1
  while (text.charCodeAt(start + level) === 0x23) level++
  const from = skipSpace(text, start + level)
  if (level > 6 || from === start + level || from >= end) return made(start, end, Mark.none)
  let to = end
  while (to > from && (text.charCodeAt(to - 1) === 0x23 || isSpace(text.charCodeAt(to - 1)))) to--
  return made(from, to > from ? to : end, level === 1 ? Mark.title : Mark.heading)
}

function skipSpace(text: string, from: number): number {
  let i = from
  while (i < text.length && isSpace(text.charCodeAt(i))) i++
  return i
}
