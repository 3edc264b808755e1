import type { Position, Range } from 'vscode-languageserver-textdocument'
import type { ArticleText } from '../features/article-view'
import { lowerBound } from '../parser/lowerBound'
import { finish, type Steps } from '../parser/steps'

/**
 * The text of an open document with its table of lines. The library's own table is made in a loop over the characters, which
 * for a book keeps every message waiting for some thirty milliseconds; positions mean the same as there.
 */
export class OpenText implements ArticleText {
  /** Where each line starts; undefined until somebody asks. */
  private starts: number[] | undefined

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    private text: string,
  ) {}

  /** Makes the table of lines in steps, where nobody has asked for it yet. Not to be gone on with once the text has changed. */
  *prepare(): Steps<void> {
    this.starts ??= yield* lineStarts(this.text)
  }

  getText(range?: Range): string {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text
  }

  get lineCount(): number {
    return this.lines.length
  }

  positionAt(offset: number): Position {
    const within = Math.max(Math.min(offset, this.text.length), 0)
    const line = this.lineOf(within)
    const start = this.lines[line] as number
    return { line, character: this.beforeBreak(within, start) - start }
  }

  offsetAt({ line, character }: Position): number {
    const { lines } = this
    if (line >= lines.length) return this.text.length
    if (line < 0) return 0
    const start = lines[line] as number
    if (character <= 0) return start
    return this.beforeBreak(Math.min(start + character, lines[line + 1] ?? this.text.length), start)
  }

  /** Puts words in the place of `[start, end)`. */
  replace({ start, end }: { start: number; end: number }, words: string, version: number): void {
    const { text, starts } = this
    this.text = text.slice(0, start) + words + text.slice(end)
    this.version = version
    if (!starts) return
    // From the line before, since the words may begin with the second half of a break, to the end of the last line touched.
    const first = Math.max(this.lineOf(start) - 1, 0)
    const behind = this.lineOf(end) + 1
    const more = words.length - (end - start)
    const from = starts[first] as number
    const to = (starts[behind] ?? text.length) + more
    const between = finish(lineStarts(this.text.slice(from, to), from))
    const rest = starts.slice(behind + 1)
    for (let i = 0; more !== 0 && i < rest.length; i++) (rest[i] as number) += more
    this.starts = starts.slice(0, first).concat(between, rest)
  }

  /** Puts another text in the place of all. */
  rewrite(text: string, version: number): void {
    this.text = text
    this.version = version
    this.starts = undefined
  }

  private get lines(): number[] {
    return (this.starts ??= finish(lineStarts(this.text)))
  }

  private lineOf(offset: number): number {
    return lowerBound(this.lines, offset + 1) - 1
  }

  /** No position stands within or behind the break of a line. */
  private beforeBreak(offset: number, start: number): number {
    let at = offset
    while (at > start && isBreak(this.text.charCodeAt(at - 1))) at--
    return at
  }
}

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d

/** How many lines are found in one step. */
const stride = 1024

/** Where the lines of a text start, which itself starts at an offset: `\n`, `\r\n` and `\r` end a line. */
function* lineStarts(text: string, offset = 0): Steps<number[]> {
  const starts = [offset]
  const next = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from)
    return at < 0 ? Infinity : at
  }
  // The string's own search is many times faster than a loop over its characters.
  let feed = next('\n', 0)
  let turn = next('\r', 0)
  for (let at = Math.min(feed, turn); at < Infinity; at = Math.min(feed, turn)) {
    const end = turn === at && feed === at + 1 ? at + 2 : at + 1
    starts.push(offset + end)
    if (feed < end) feed = next('\n', end)
    if (turn < end) turn = next('\r', end)
    if (starts.length % stride === 0) yield
  }
  return starts
}
