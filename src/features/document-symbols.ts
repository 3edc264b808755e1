import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types'
import type { Instrument, Meeting, Span, Time } from '../parser/model'
import { describedOf } from '../protocol/described'
import type { ArticleView } from './article-view'
import { inQuotes, listed, names } from './cards/parts'
import { compareIntervals, intervalLabel } from './days'
import { oneLine, shorten } from './markdown'

/**
 * The outline: the headline, which holds the sections, then the meetings and the dates in order of time, then the
 * documents. The headline comes first and reaches to the end, so that breadcrumbs show headline and section. Meetings and
 * dates begin with their day, so that an outline sorted by name is in order of time too.
 */
export function documentSymbols(view: ArticleView): DocumentSymbol[] {
  if (!view.analysis.article.prose) return []
  const { meetings, times, instruments } = view.analysis
  return [
    ...frame(view),
    ...group(
      view,
      'Meetings',
      [...meetings].sort(byTime).flatMap((meeting) => meetingSymbol(view, meeting)),
    ),
    ...group(view, 'Dates', dateSymbols(view, times)),
    ...group(
      view,
      'Documents',
      instruments.flatMap((instrument) => instrumentSymbol(view, instrument)),
    ),
  ]
}

/** The outline as a list, for clients that show no symbols within symbols; a titled group is named by what was in it. */
export function listedSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children = [] }) => {
    const location = { uri, range: selectionRange }
    const own = { name, kind, location, ...(containerName !== undefined && { containerName }) }
    return [...(kind === SymbolKind.Array ? [] : [own]), ...listedSymbols(children, uri, name)]
  })
}

const byTime = (a: Meeting, b: Meeting): number => compareIntervals(a.time ?? {}, b.time ?? {})

/** The headline with its sections, or the sections alone where there is no headline. */
function frame(view: ArticleView): DocumentSymbol[] {
  const { headline, sections = [] } = view.analysis.article
  const end = view.text.length
  const parts = sections.flatMap((span, i) =>
    symbol(view, { name: view.words(span), kind: SymbolKind.String }, span, {
      start: span.start,
      end: sections[i + 1]?.start ?? end,
    }),
  )
  if (!headline) return parts
  const children = parts.filter(({ range }) => view.document.offsetAt(range.start) >= headline.start)
  const whole = symbol(view, { name: view.words(headline), kind: SymbolKind.String }, headline, {
    start: headline.start,
    end,
  })
  return [...parts.filter((part) => !children.includes(part)), ...whole.map((one) => ({ ...one, children }))]
}

function meetingSymbol(view: ArticleView, meeting: Meeting): DocumentSymbol[] {
  const first = meeting.mentions[0]
  if (!first) return []
  const described = describedOf(meeting, (span) => view.words(span))
  const who = listed([...names(view, meeting.participants), ...inQuotes(view, described.participants)], 4)
  const where = listed([...names(view, meeting.places), ...inQuotes(view, described.places)], 2)
  const name = [meeting.time ? intervalLabel(meeting.time) : '', meeting.kind, who && `– ${who}`, where && `(${where})`]
  const description = { name: name.filter(Boolean).join(' '), detail: meeting.status, kind: SymbolKind.Event }
  return symbol(view, description, first.trigger, first.sentence)
}

/** One symbol a value, at its first mention: an article may name one day thirty times. */
function dateSymbols(view: ArticleView, times: readonly Time[]): DocumentSymbol[] {
  const byValue = new Map<string, Time[]>()
  for (const time of times) {
    if (!time.earliest && !time.latest) continue
    const same = byValue.get(time.value)
    if (same) same.push(time)
    else byValue.set(time.value, [time])
  }
  const values = [...byValue.values()].sort((a, b) => compareIntervals(a[0] as Time, b[0] as Time))
  return values.flatMap((same) => {
    const first = same[0] as Time
    const words = `“${view.words(first)}”`
    const detail = same.length > 1 ? `${words} and ${same.length - 1} more` : words
    return symbol(view, { name: intervalLabel(first), detail, kind: SymbolKind.Constant }, first)
  })
}

function instrumentSymbol(view: ArticleView, instrument: Instrument): DocumentSymbol[] {
  const first = instrument.mentions[0]
  const name = instrument.symbol ?? instrument.name
  return first ? symbol(view, { name, detail: instrument.title ?? '', kind: SymbolKind.File }, first) : []
}

/**
 * A titled group. It must enclose its children, which stand anywhere in the text; its selection is its last line, because
 * sticky scroll keeps the selection's line in sight for the whole range and a list of meetings is no context for a reader.
 */
function group(view: ArticleView, name: string, children: DocumentSymbol[]): DocumentSymbol[] {
  if (!children.length) return []
  const offset = (at: DocumentSymbol['range']['start']): number => view.document.offsetAt(at)
  const start = children.reduce((least, { range }) => Math.min(least, offset(range.start)), Infinity)
  const end = children.reduce((most, { range }) => Math.max(most, offset(range.end)), 0)
  const last = view.range({ start: end, end })
  return [
    {
      name,
      detail: String(children.length),
      kind: SymbolKind.Array,
      range: view.range({ start, end }),
      selectionRange: last,
      children,
    },
  ]
}

/** A symbol whose range always encloses its selection; none where there is nothing to name. */
function symbol(
  view: ArticleView,
  { name, detail = '', kind }: { name: string; detail?: string; kind: SymbolKind },
  selection: Span,
  range: Span = selection,
): DocumentSymbol[] {
  const title = shorten(oneLine(name).trim(), 120)
  if (!title) return []
  const whole = { start: Math.min(range.start, selection.start), end: Math.max(range.end, selection.end) }
  return [
    {
      name: title,
      detail: shorten(oneLine(detail), 120),
      kind,
      range: view.range(whole),
      selectionRange: view.range(selection),
    },
  ]
}
