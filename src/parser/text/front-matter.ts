import type { Span } from '../model'

/** The head of a Markdown file between two lines of "---" (or "+++"), with what it says about the article. */
export interface FrontMatter {
  /** Where it ends: after the closing line's marks. */
  readonly end: number
  /** Spans of the values, without their quotes. */
  readonly title?: Span
  readonly date?: Span
  readonly author?: Span
  readonly source?: Span
}

type Field = 'title' | 'date' | 'author' | 'source'

const fieldOf = new Map<string, Field>([
  ['title', 'title'],
  ['headline', 'title'],
  ['date', 'date'],
  ['published', 'date'],
  ['pubdate', 'date'],
  ['publishdate', 'date'],
  ['datepublished', 'date'],
  ['publishedat', 'date'],
  ['publicationdate', 'date'],
  ['publishedon', 'date'],
  ['publishedtime', 'date'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['by', 'author'],
  ['creator', 'author'],
  ['source', 'source'],
  ['publisher', 'source'],
  ['publication', 'source'],
  ['outlet', 'source'],
  ['site', 'source'],
  ['sitename', 'source'],
])
const mostLines = 200

/**
 * Reads front matter leniently, line by line, without a YAML reader: a value it does not understand is left alone. Undefined
 * where the text has none or nothing closes it.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = text.slice(i, i + 3)
  if (fence !== '---' && fence !== '+++') return undefined
  const found: Partial<Record<Field, Span>> = {}
  let open: Field | undefined
  for (let n = 0; n < mostLines && i < text.length; n++) {
    const end = lineEnd(text, i)
    const line = text.slice(i, Math.min(end, i + 2000))
    const bare = line.trimEnd()
    if (n === 0 && bare !== fence) return undefined
    if (n > 0 && (bare === fence || (fence === '---' && bare === '...'))) return { end: i + bare.length, ...found }
    if (n > 0) {
      const key = /^(?<key>\w[\w-]*) ?[:=]/.exec(line)
      if (key) {
        const field = fieldOf.get((key.groups?.['key'] ?? '').toLowerCase().replace(/[-_]/g, ''))
        const value = field && !found[field] ? valueSpan(line, key[0].length, i) : undefined
        open = value ? undefined : field
        if (field && value) found[field] = value
      } else if (open && /^\s*- /.test(line)) {
        const item = valueSpan(line, line.indexOf('-') + 1, i)
        const before = found[open]
        if (item) found[open] = before ? { start: before.start, end: item.end } : item
      } else if (bare !== '' && !/^[\s#\-[\]]/.test(line)) return undefined
    }
    i = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return undefined
}

function lineEnd(text: string, from: number): number {
  let i = from
  while (i < text.length && text.charCodeAt(i) !== 0x0a && text.charCodeAt(i) !== 0x0d) i++
  return i
}

function valueSpan(line: string, from: number, at: number): Span | undefined {
  let start = from
  let end = line.trimEnd().length
  while (start < end && ' \t"\'[“‘'.includes(line.charAt(start))) start++
  while (end > start && ' \t"\']”’,'.includes(line.charAt(end - 1))) end--
  const value = line.slice(start, end)
  return value && !/^[>|]-?$/.test(value) ? { start: at + start, end: at + end } : undefined
}
