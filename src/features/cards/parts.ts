import { lowerBound } from '../../parser/lowerBound'
import type { Described, Entity, Meeting, Part as Participation, Role, Span } from '../../parser/model'
import { describedOf } from '../../protocol/described'
import { roleOfOne } from '../../protocol/roles'
import { introduction, type ArticleView } from '../article-view'
import { statements, type Statement } from '../attribution'
import { compareIntervals, count, intervalLabel, type FormatDay } from '../days'
import { item, line, oneLine, shorten, type Part, type Row } from '../markdown'
import { sentenceAt } from '../sentence'
import { reasonWords } from './words'

/** What a card is written from. */
export interface CardContext {
  view: ArticleView
  formatDay: FormatDay
  /** Where the reader is shown the problems of the words beside the card. */
  problemsAt?: number
}

/** Rows of one kind that a card shows before it says how many more there are. */
const shown = 5
const quoteLength = 130

/** A jump to where a span begins. */
export function jump(view: ArticleView, span: Span): Part {
  const { line: number, character } = view.document.positionAt(span.start)
  return { line: number, column: character }
}

/** The first rows, and how many are left out. */
export function folded(rows: Row[], limit = shown): Row[] {
  return foldedOf(rows, (row) => row, limit)
}

/** The same of things that rows are made of: no more are made than are shown. */
function foldedOf<T>(things: readonly T[], toRow: (thing: T) => Row, limit = shown): Row[] {
  const left = things.length - limit
  return left > 1 ? [...things.slice(0, limit).map(toRow), item(`and ${left} more`)] : things.map(toRow)
}

export function heading(name: string, kind: string): Row {
  return line({ bold: name }, ` · ${kind}`)
}

/** The words around a span within its sentence, cut to a line. */
export function excerpt(view: ArticleView, span: Span, limit = quoteLength): Part {
  const sentence = sentenceAt(view.text, span.start)
  if (sentence.end - sentence.start <= limit) return { quote: view.words(sentence).trim() }
  const room = Math.max(0, limit - (span.end - span.start))
  let from = Math.max(sentence.start, span.start - Math.floor(room / 3))
  if (from > sentence.start) {
    const space = view.text.slice(from, span.start).search(/\s/)
    from = space < 0 ? span.start : from + space + 1
  }
  const words = shorten(view.text.slice(from, sentence.end), limit)
  return { quote: from > sentence.start ? `…${words}` : words }
}

/** "3 mentions, line 2 to line 9, also written “Lund”". */
export function mentionRows(view: ArticleView, spans: readonly Span[], aliases: readonly string[] = []): Row[] {
  const first = spans[0]
  const last = spans[spans.length - 1]
  if (!first || !last) return []
  const parts: Part[] = [count(spans.length, 'mention'), ', ', jump(view, first)]
  const sameLine = view.document.positionAt(first.start).line === view.document.positionAt(last.start).line
  if (!sameLine) parts.push(' to ', jump(view, last))
  if (aliases.length) {
    parts.push('. Also written ')
    aliases.slice(0, shown).forEach((alias, i) => parts.push(i ? ', ' : '', { quote: shorten(alias, 60) }))
    if (aliases.length > shown) parts.push(` and ${aliases.length - shown} more ways`)
  }
  return [line(...parts)]
}

export function roleWords(role: Role): string {
  const { status } = role
  const words = oneLine(roleOfOne(role))
  return status && !words.toLowerCase().includes(status) ? `${words} (${status})` : words
}

export function roleRows(view: ArticleView, entity: Entity): Row[] {
  return folded(
    entity.roles.map((role) => item({ bold: roleWords(role) }, ' ', excerpt(view, role, 100), ' ', jump(view, role))),
  )
}

/** The names of those who took part, by entity and in order, without repeats. */
export function names(view: ArticleView, parts: readonly Participation[], without?: string): string[] {
  const found = parts.filter(({ entity }) => entity !== without).map((part) => view.entity(part.entity)?.name)
  return [...new Set(found)].filter((name) => name !== undefined)
}

/** Words of the article beside names, told apart by quotation marks. */
export function inQuotes(view: ArticleView, spans: readonly Span[]): string[] {
  return spans.map((span) => `“${shorten(oneLine(view.words(span)), 60)}”`)
}

/** "A, B and C"; of more than `limit` the rest as a count. */
export function listed(words: readonly string[], limit = 6): string {
  const kept = words.slice(0, limit)
  const left = words.length - kept.length
  const all = left ? [...kept, `${left} more`] : kept
  const last = all.pop()
  if (last === undefined) return ''
  return all.length ? `${all.join(', ')} and ${last}` : last
}

/** The meetings that `takesPart` picks, in order of time, one row each with a jump. */
export function meetingRows(view: ArticleView, self: Entity, takesPart: (meeting: Meeting) => boolean): Row[] {
  const meetings = view.analysis.meetings.filter(takesPart)
  meetings.sort((a, b) => compareIntervals(a.time ?? {}, b.time ?? {}))
  return foldedOf(meetings, (meeting) => {
    const described = describedOf(meeting, (span) => view.words(span))
    const parts: Part[] = [shortWhen(view, meeting, described), ` ${meeting.kind}`]
    const others = [...names(view, meeting.participants, self.id), ...inQuotes(view, described.participants)]
    if (others.length) parts.push(` with ${listed(others)}`)
    const places = [...names(view, meeting.places, self.id), ...inQuotes(view, described.places)]
    if (places.length) parts.push(`, ${listed(places)}`)
    if (meeting.status !== 'held') parts.push(` (${meeting.status})`)
    const where = meeting.mentions[0]?.trigger
    if (where) parts.push(' ', jump(view, where))
    return item(...parts)
  })
}

/** When a meeting was: its day, else the words that the text has for it. */
function shortWhen(view: ArticleView, { time }: Meeting, { times }: Described): Part {
  const label = time ? intervalLabel(time) : ''
  const words = time && time.end > time.start ? time : times[0]
  return label || !words ? { bold: label || 'no date' } : { quote: shorten(view.words(words), 60) }
}

export function takesPart(entity: Entity): (meeting: Meeting) => boolean {
  return ({ participants }) => participants.some((part) => part.entity === entity.id)
}

/** A note of the reader's own, as far as a card has room. */
export const noteRows = (note: string | undefined): Row[] => (note ? [line(shorten(note, 1000))] : [])

/** A title above rows, or nothing where there are none. */
export function section(title: string, rows: readonly Row[]): Row[] {
  return rows.length ? [line({ bold: title }), ...rows] : []
}

/** What somebody said and what was said about them. */
export function statementRows(view: ArticleView, entity: Entity): Row[] {
  const { by, about } = statements(view, entity, 2)
  const quoted = (sentences: readonly Statement[]): Row[] =>
    sentences.map((sentence) => item(told(view, sentence), ' ', jump(view, sentence)))
  return [...section('Said', quoted(by)), ...section('Said about', quoted(about))]
}

/** A statement on one line: from its beginning where words are quoted there, else around the name, behind which it is told. */
function told(view: ArticleView, sentence: Statement): Part {
  const before = view.text.slice(sentence.start, sentence.mention.start)
  if (before.length < quoteLength / 3 || /["“]/.test(before))
    return { quote: shorten(view.words(sentence), quoteLength) }
  return excerpt(view, sentence.mention)
}

/** The rule that took the words for what they were taken for, and the words it rests on. */
export function whyRows(view: ArticleView, entity: Entity): Row[] {
  const { why } = entity
  const words: Part[] = [reasonWords(entity)]
  if (why.end > why.start && why.end <= view.text.length)
    words.push(' ', { quote: shorten(view.words(why), 80) }, ' ', jump(view, why))
  return [line(...words)]
}

/** The people whose role names this entity ("Russian", "the State Department"), each with the role. */
export function peopleRows(view: ArticleView, entity: Entity): Row[] {
  const starts = entity.mentions.map(({ start }) => start)
  const forms = new Set([entity.name, ...entity.aliases])
  const rows: Row[] = []
  for (const person of view.analysis.entities) {
    if (person.kind !== 'person') continue
    const role = person.roles.find(
      ({ body, start, end }) => (body !== undefined && forms.has(body)) || anyWithin(starts, start, end),
    )
    const first = introduction(person)
    if (role && first) rows.push(item({ bold: person.name }, `, ${roleWords(role)} `, jump(view, first)))
  }
  return folded(rows)
}

/** Whether a sorted list has a number in `[from, to)`. */
const anyWithin = (sorted: readonly number[], from: number, to: number): boolean =>
  (sorted[lowerBound(sorted, from)] ?? to) < to

/** What a careful reader would question about these spans, as far as no problem says it beside the card. */
export function findingRows({ view, problemsAt }: CardContext, spans: readonly Span[]): Row[] {
  const touching = view.analysis.findings.filter((finding) => {
    const [shownAt] = finding.spans
    if (problemsAt !== undefined && shownAt && shownAt.start <= problemsAt && problemsAt <= shownAt.end) return false
    return finding.spans.some((a) => spans.some((b) => a.start < b.end && b.start < a.end))
  })
  return folded(touching.map(({ message }) => item('⚠ ', message)))
}
