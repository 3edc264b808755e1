import type { Early, EarlyName, Entity, Span } from '../parser/index'
import { inOrder, type ArticleText, type ArticleView, type Mark } from './article-view'
import { isSure, tokensOfMarks, type TokenOptions } from './semantic-tokens'

/** The semantic tokens of one version of a text, as {@link semanticTokens} encodes them. */
export interface Tokens {
  readonly data: Uint32Array
  /** How many lines the text has. */
  readonly lines: number
}

/** The last version that was read to its end, seen from a later one. */
export interface Base {
  readonly view: ArticleView
  /** Where an offset of its text stands now. Never goes back as offsets go on. */
  readonly moved: (offset: number) => number
}

/**
 * The tokens of a text before it is joined. Numbers are relative to the token before, so that what stands before and behind
 * the lines that were read again is taken as it was; on these lines names are those that the paragraph tells, and all
 * else is what the last whole reading found there. Costs the lines that changed and one copy of the numbers.
 *
 * @param before the tokens of the version told of before
 */
export function earlyTokens(
  before: Tokens,
  now: ArticleText,
  base: Base,
  early: Early,
  options: TokenOptions = {},
): Tokens {
  const lines = now.lineCount
  const first = now.positionAt(early.stretch.start).line
  const behind = now.positionAt(early.stretch.end).line + 1
  const start = now.offsetAt({ line: first, character: 0 })
  const end = behind < lines ? now.offsetAt({ line: behind, character: 0 }) : now.getText().length
  const marks = marksOf(base, { start, end }, early).filter((mark) => options.uncertain || isSure(mark))
  const data = spliced(before.data, tokensOfMarks(marks, now, { start, end }), first, behind, lines - before.lines)
  return { data, lines }
}

/** The marks on some lines of the text as it is now. */
function marksOf({ view, moved }: Base, lines: Span, { stretch, names }: Early): Mark[] {
  const { marks } = view
  const marksNow: Mark[] = []
  const introduced = new Set<string>()
  for (let i = firstFrom(marks, lines.start, moved); i < marks.length; i++) {
    const mark = marks[i] as Mark
    const start = moved(mark.start)
    const end = Math.min(moved(mark.end), lines.end)
    if (start >= lines.end) break
    const isName = mark.kind === 'entity' && (mark.mention.form === 'full' || mark.mention.form === 'short')
    if (isName && start < stretch.end && end > stretch.start) {
      if (mark.introduces) introduced.add(keyOf(mark.entity))
    } else if (end > start) marksNow.push({ ...mark, start, end })
  }
  return inOrder([...marksNow, ...names.map((name) => markOf(name, view, introduced))])
}

/** The first mark that begins at an offset of the text as it is now, or behind it. */
function firstFrom(marks: readonly Mark[], offset: number, moved: Base['moved']): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (moved((marks[middle] as Mark).start) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const keyOf = ({ kind, name }: Pick<Entity, 'kind' | 'name'>): string => `${kind} ${name}`

/** A name is introduced where it was before, and where the article had none so called. */
function markOf({ kind, name, start, end }: EarlyName, view: ArticleView, introduced: ReadonlySet<string>): Mark {
  const span = { start, end }
  const entity: Entity = { id: '', kind, name, aliases: [], roles: [], mentions: [], why: { rule: 'learned', ...span } }
  const introduces = introduced.has(keyOf(entity)) || !view.isNamed(kind, name)
  return { kind: 'entity', ...span, entity, mention: { ...span, form: 'full' }, introduces }
}

/** The numbers of the lines before `first`, then of the new lines, then of those that are now at `behind` and on. */
function spliced(before: Uint32Array, between: Uint32Array, first: number, behind: number, more: number): Uint32Array {
  const head = untilLine(before, first)
  const tail = untilLine(before, behind - more, head)
  const at = head.at + between.length
  const data = new Uint32Array(at + before.length - tail.at)
  data.set(before.subarray(0, head.at))
  data.set(between, head.at)
  data.set(before.subarray(tail.at), at)
  if (between.length) data[head.at] = (between[0] as number) - head.line
  if (tail.at < before.length) {
    const last = between.length ? untilLine(between, Infinity).line : head.line
    data[at] = tail.line + (before[tail.at] as number) + more - last
  }
  return data
}

/** Where the first token on a line or behind it is among the numbers, and the line of the token before it. */
function untilLine(data: ArrayLike<number>, line: number, from = { at: 0, line: 0 }): { at: number; line: number } {
  let { at, line: last } = from
  while (at < data.length && last + (data[at] as number) < line) {
    last += data[at] as number
    at += 5
  }
  return { at, line: last }
}

/** The tokens on some lines, the last line included, of all of a text's tokens. */
export function tokensOnLines(data: Uint32Array, first: number, last: number): number[] {
  const head = untilLine(data, first)
  const cut = [...data.subarray(head.at, untilLine(data, last + 1, head).at)]
  if (cut.length) cut[0] = (cut[0] as number) + head.line
  return cut
}
