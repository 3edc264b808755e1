import type { Range } from 'vscode-languageserver-types'
import type { Meeting, Span } from '../parser/model'
import { finish, pausing, type Steps } from '../parser/steps'
import { tokenModifiers, tokenTypes, type TokenModifier, type TokenType } from '../protocol/legend'
import { precedence, type ArticleText, type ArticleView, type Mark } from './article-view'

/** What to highlight beyond what is sure. */
export interface TokenOptions {
  uncertain?: boolean
}

/**
 * The semantic tokens of a document or of a range of it, encoded as the protocol wants them: five numbers a token (line
 * and column relative to the token before, length, type, modifiers). Tokens never overlap and never span lines.
 */
export function semanticTokens(view: ArticleView, options: TokenOptions = {}, range?: Range): number[] {
  if (!range) return [...finish(allTokens(view, options))]
  const { document } = view
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
  const marks = view.marksAround(span)
  return [...tokensOfMarks(options.uncertain ? marks : marks.filter(isSure), document, span)]
}

/** All tokens of a document, in steps. */
export function* allTokens(view: ArticleView, options: TokenOptions = {}): Steps<Uint32Array> {
  yield* view.prepare()
  const wanted: Mark[] = []
  yield* pausing(view.marks, (mark) => {
    if (options.uncertain || isSure(mark)) wanted.push(mark)
  })
  return yield* encode(wanted, view.document, { start: 0, end: Infinity })
}

/** The tokens of some marks, in order of the text, as far as they are in a span of it. */
export function tokensOfMarks(wanted: readonly Mark[], document: ArticleText, span: Span): Uint32Array {
  return finish(encode(wanted, document, span))
}

/** How many marks make one step. */
const stride = 256

function* encode(wanted: readonly Mark[], document: ArticleText, { start: from, end: to }: Span): Steps<Uint32Array> {
  const encoder = new Encoder(document, wanted.length)
  const text = document.getText()
  const add = (mark: Mark): void => {
    if (mark.end > from && mark.start < to) encoder.add(mark.start, mark.end, typeOf(mark), modifiersOf(mark))
  }
  let i = 0
  let pause = stride
  while (i < wanted.length) {
    if (i >= pause) {
      pause = i + stride
      yield
    }
    const first = wanted[i] as Mark
    if (first.start >= to) break
    let end = first.end
    let next = i + 1
    while (next < wanted.length && (wanted[next] as Mark).start < end) end = Math.max(end, (wanted[next++] as Mark).end)
    if (next === i + 1) add(first)
    else if (end > from) flatten(wanted.slice(i, next), text).forEach(add)
    i = next
  }
  return encoder.tokens
}

export function isSure(mark: Mark): boolean {
  return mark.kind !== 'entity' || mark.mention.uncertain !== true
}

/** Overlapping marks as pieces that do not overlap: at every character the mark that takes precedence, then the inner one. */
function flatten(cluster: readonly Mark[], text: string): Mark[] {
  const edges = [...new Set(cluster.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b)
  const pieces: { mark: Mark; start: number; end: number }[] = []
  let active: Mark[] = []
  let next = 0
  for (let e = 0; e + 1 < edges.length; e++) {
    const start = edges[e] as number
    const end = edges[e + 1] as number
    while (next < cluster.length && (cluster[next] as Mark).start <= start) active.push(cluster[next++] as Mark)
    active = active.filter((mark) => mark.end > start)
    if (!active.length) continue
    const mark = active.reduce((best, other) => (beats(other, best) ? other : best))
    const last = pieces[pieces.length - 1]
    if (last?.mark === mark && last.end === start) last.end = end
    else pieces.push({ mark, start, end })
  }
  return pieces.flatMap(({ mark, start, end }) => trimmed(mark, start, end, text))
}

function beats(a: Mark, b: Mark): boolean {
  const order = precedence[a.kind] - precedence[b.kind] || a.end - a.start - (b.end - b.start)
  return order < 0
}

/** What is left of a mark beside another one loses its outer spaces. */
function trimmed(mark: Mark, start: number, end: number, text: string): Mark[] {
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return end > start ? [{ ...mark, start, end }] : []
}

function isBlank(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09
}

/** An instrument among the entities is coloured as the instrument it is. */
function typeOf(mark: Mark): TokenType {
  if (mark.kind === 'entity') return mark.entity.kind
  return mark.kind === 'time' ? 'date' : mark.kind
}

const typeIndex = new Map(tokenTypes.map((type, index) => [type, index]))
const bit = (modifier: TokenModifier): number => 1 << tokenModifiers.indexOf(modifier)
const bits = {
  declaration: bit('declaration'),
  nominal: bit('nominal'),
  planned: bit('planned'),
  negated: bit('negated'),
}

function modifiersOf(mark: Mark): number {
  if (mark.kind === 'meeting') return meetingModifiers(mark.meeting)
  if (mark.kind !== 'entity') return 0
  const { form } = mark.mention
  if (form === 'nominal' || form === 'pronoun') return bits.nominal
  return mark.introduces ? bits.declaration : 0
}

function meetingModifiers({ status }: Meeting): number {
  if (status === 'planned' || status === 'proposed') return bits.planned
  return status === 'cancelled' || status === 'denied' ? bits.negated : 0
}

/** How many numbers make a token. */
const numbers = 5

/** Walks the lines along with the tokens, so that a book is encoded without a search a token. */
class Encoder {
  private data: Uint32Array
  private length = 0
  private readonly lines: number
  private readonly text: string
  private line = -1
  private lineStart = 0
  private lineEnd = 0
  private lastLine = 0
  private lastColumn = 0

  /** @param expected how many tokens there will be: more where marks are cut at the ends of lines, or by others */
  constructor(
    private readonly document: ArticleText,
    expected: number,
  ) {
    this.data = new Uint32Array(expected * numbers)
    this.lines = document.lineCount
    this.text = document.getText()
  }

  get tokens(): Uint32Array {
    return this.data.subarray(0, this.length)
  }

  add(start: number, end: number, type: TokenType, modifiers: number): void {
    this.seek(start)
    for (let from = start; from < end; from = this.lineEnd) {
      if (from >= this.lineEnd) this.goTo(this.line + 1)
      const stop = Math.min(end, this.contentEnd())
      if (stop > from) this.push(from, stop - from, type, modifiers)
      if (this.line + 1 >= this.lines) break
    }
  }

  private seek(offset: number): void {
    if (this.line >= 0 && offset < this.lineEnd) return
    if (this.line < 0 || offset > this.lineEnd + 2000) this.goTo(this.document.positionAt(offset).line)
    while (offset >= this.lineEnd && this.line + 1 < this.lines) this.goTo(this.line + 1)
  }

  private goTo(line: number): void {
    this.line = line
    this.lineStart = this.document.offsetAt({ line, character: 0 })
    this.lineEnd = line + 1 < this.lines ? this.document.offsetAt({ line: line + 1, character: 0 }) : this.text.length
  }

  private contentEnd(): number {
    let end = this.lineEnd
    while (end > this.lineStart && (this.text.charCodeAt(end - 1) === 0x0a || this.text.charCodeAt(end - 1) === 0x0d))
      end--
    return end
  }

  private push(start: number, length: number, type: TokenType, modifiers: number): void {
    const column = start - this.lineStart
    const sameLine = this.line === this.lastLine
    if (this.length === this.data.length) this.grow()
    const { data } = this
    data[this.length++] = this.line - this.lastLine
    data[this.length++] = sameLine ? column - this.lastColumn : column
    data[this.length++] = length
    data[this.length++] = typeIndex.get(type) as number
    data[this.length++] = modifiers
    this.lastLine = this.line
    this.lastColumn = column
  }

  private grow(): void {
    const { data } = this
    this.data = new Uint32Array(Math.ceil((data.length * 1.5) / numbers) * numbers)
    this.data.set(data)
  }
}

/** One replacement that turns the numbers before into the numbers now, or none where they are equal. */
export interface TokenEdit {
  start: number
  deleteCount: number
  data: number[]
}

/** The difference of two encodings as at most one edit: what is equal at both ends is kept. */
export function tokenEdits(before: ArrayLike<number>, now: Uint32Array): TokenEdit[] {
  const shorter = Math.min(before.length, now.length)
  let start = 0
  while (start < shorter && before[start] === now[start]) start++
  if (start === before.length && start === now.length) return []
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++
  return [{ start, deleteCount: before.length - start - end, data: [...now.subarray(start, now.length - end)] }]
}
