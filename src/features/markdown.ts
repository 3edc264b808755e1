/**
 * The small language that hover cards are written in. Words that come from the article can enter a card only as a string
 * part, and every string part is escaped here: no card can carry a link, a command, an image or HTML of an article's own.
 */

/** A piece of a line. A string is plain words, safe from anywhere. */
export type Part =
  | string
  | { bold: string }
  /** Words of the article, in quotation marks: their own where they begin with one. */
  | { quote: string }
  /** A zero-based line and column to jump to, shown as "line N". */
  | { line: number; column: number }
  /** An address outside; opened only when the reader asks. Anything but http and https stays plain words. */
  | { url: string }

/** A card: its rows in order. `item` is a bullet, `rule` sets off what follows. */
export type Row = { row: 'line' | 'item'; parts: Part[] } | { row: 'rule' }

export const line = (...parts: Part[]): Row => ({ row: 'line', parts })
export const item = (...parts: Part[]): Row => ({ row: 'item', parts })
export const rule: Row = { row: 'rule' }

/** The card as Markdown; `uri` is the document that its line numbers lead to. */
export function toMarkdown(rows: readonly Row[], uri: string): string {
  const written = rows.map((row) => {
    if (row.row === 'rule') return '---'
    const words = row.parts.map((part) => markdownPart(part, uri)).join('')
    return row.row === 'item' ? `- ${words}` : guardStart(words)
  })
  return join(rows, written, '\n\n')
}

/** The card as plain text, for clients that show no Markdown. */
export function toPlainText(rows: readonly Row[]): string {
  const written = rows.map((row) => {
    if (row.row === 'rule') return ''
    const words = row.parts.map(plainPart).join('')
    return row.row === 'item' ? `- ${words}` : words
  })
  return join(rows, written, '\n')
}

/** Bullets stand close together; everything else is a paragraph. */
function join(rows: readonly Row[], written: readonly string[], gap: string): string {
  return written.reduce((all, words, i) => {
    const close = rows[i]?.row === 'item' && rows[i - 1]?.row === 'item'
    return i === 0 ? words : all + (close ? '\n' : gap) + words
  }, '')
}

function markdownPart(part: Part, uri: string): string {
  if (typeof part === 'string') return escapeMarkdown(part)
  if ('bold' in part) return part.bold.trim() ? `**${escapeMarkdown(part.bold).trim()}**` : ''
  if ('quote' in part) return quoted(escapeMarkdown(part.quote))
  if ('url' in part)
    return isWebAddress(part.url) ? `[${escapeMarkdown(part.url)}](${linkTarget(part.url)})` : escapeMarkdown(part.url)
  const label = lineLabel(part)
  return hasLines(uri) ? `[${label}](${linkTarget(uri)}#L${part.line + 1},${part.column + 1})` : label
}

function plainPart(part: Part): string {
  if (typeof part === 'string') return oneLine(part)
  if ('bold' in part) return oneLine(part.bold)
  if ('quote' in part) return quoted(oneLine(part.quote))
  return 'url' in part ? oneLine(part.url) : lineLabel(part)
}

const quoted = (words: string): string => (/^["“]/.test(words) ? words : `“${words}”`)

const lineLabel = ({ line: number }: { line: number }): string => `line ${number + 1}`

/** The schemes of a document's own address that editors open from a hover. The address is the client's, never the article's. */
const hasLines = (uri: string): boolean => /^(?:file|vscode-remote|vscode-vfs|vscode-test-web):/.test(uri)

export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s/]/i.test(url)

/** No character of an address may end the link or the line that it stands in. */
function linkTarget(url: string): string {
  return url.replace(/[\s<>()[\]\\"'`*_|\p{Cc}]/gu, (char) => percent(char))
}

function percent(char: string): string {
  const code = char.charCodeAt(0)
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(char)
}

/**
 * Words as Markdown that shows exactly these words on one line. Every character that could begin an emphasis, code, link,
 * image, entity, HTML, table, icon (`$(…)`), mail address or bare address is escaped (CommonMark 0.30, 2.4; GFM 6.9).
 */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_{}[\]<>#!|~&@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
}

/** A line that would begin a list, a heading or a rule begins with an escape instead. */
export function guardStart(words: string): string {
  return words.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&')
}

/**
 * Words on one line: white space and control characters become one space; the characters that turn the reading direction
 * are left out, so that a name cannot rearrange a card; a lone surrogate is shown as U+FFFD.
 */
export function oneLine(words: string): string {
  return words
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** At most `limit` code units, cut at a space where there is one, with an ellipsis. Never cuts a surrogate pair. */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words
  const cut = words.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}
