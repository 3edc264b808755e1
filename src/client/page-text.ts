/** Elements that begin and end a paragraph. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr
  html legend li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)
/** Elements whose words are no part of what a page says. */
const silent = new Set('aside button footer head iframe nav noscript object select svg template video'.split(' '))
/** Elements that hold no mark-up, only what ends them. */
const raw = new Set(['script', 'style', 'textarea', 'title'])

/** Whether a text is the source of a web page. */
export function isPage(languageId: string, text: string): boolean {
  return (
    languageId === 'html' ||
    /^(?:<!doctype html|<html)[\s>]/i.test(text.slice(0, 1000).replace('\ufeff', '').trimStart())
  )
}

/**
 * What a web page says, as plain text with a blank line between paragraphs: of the longest article that it marks as one, else of
 * all but its menus, forms and scripts. Linear in the source, and takes any source.
 */
export function pageText(source: string): string {
  const whole: string[] = []
  const articles: string[][] = []
  let open = 0
  let hidden = 0
  for (const part of partsOf(source)) {
    const { name, closes, text } = part
    if (silent.has(name)) hidden = Math.max(0, hidden + (closes ? -1 : 1))
    if (hidden) continue
    if (name === 'article') {
      open = Math.max(0, open + (closes ? -1 : 1))
      if (open === 1 && !closes) articles.push([])
    }
    const said = blocks.has(name) ? '\n\n' : name === 'br' ? '\n' : text
    whole.push(said)
    if (open) articles.at(-1)?.push(said)
  }
  const texts = articles.map(joined)
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '')
  return longest || joined(whole)
}

function joined(parts: readonly string[]): string {
  const lines = parts.join('').split('\n')
  const paragraphs: string[] = []
  let paragraph: string[] = []
  for (const line of [...lines, '']) {
    if (line.trim()) paragraph.push(line.trim().replace(/ +/g, ' '))
    else if (paragraph.length) {
      paragraphs.push(paragraph.join('\n'))
      paragraph = []
    }
  }
  return paragraphs.map((text) => `${text}\n`).join('\n')
}

/** A tag, by its name, or text, whose name is empty. */
interface Part {
  name: string
  closes: boolean
  text: string
}

function* partsOf(source: string): Generator<Part> {
  for (let at = 0; at < source.length;) {
    const tag = source.indexOf('<', at)
    const end = tag < 0 ? source.length : tag
    if (end > at) yield textPart(source.slice(at, end))
    if (tag < 0) return
    const found = tagAt(source, tag)
    if (found.part) yield found.part
    at = found.end
  }
}

/** What begins with the `<` at an offset, and where it ends: a tag, a comment, or the character alone. */
function tagAt(source: string, at: number): { part?: Part; end: number } {
  if (source.startsWith('<!--', at)) return { end: after(source, '-->', at + 4) }
  const closes = source.charAt(at + 1) === '/'
  const from = at + (closes ? 2 : 1)
  const [name = ''] = /^[a-z][a-z0-9]{0,19}/i.exec(source.slice(from, from + 20)) ?? []
  if (!name)
    return /[!?/]/.test(source.charAt(at + 1)) ? { end: after(source, '>', at) } : { part: textPart('<'), end: at + 1 }
  const part = { name: name.toLowerCase(), closes, text: '' }
  const end = tagEnd(source, from + name.length)
  if (closes || !raw.has(part.name)) return { part, end }
  return { end: rawEnd(source, part.name, end) }
}

/** Behind the `>` of a tag: one in an attribute's quotes is none. */
function tagEnd(source: string, from: number): number {
  let quote = ''
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at)
    if (quote) quote = char === quote ? '' : quote
    else if (char === '>') return at + 1
    else if ((char === '"' || char === "'") && source.charAt(at - 1) === '=') quote = char
  }
  return source.length
}

/** Behind the tag that closes an element without mark-up. */
function rawEnd(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2))
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return after(source, '>', at)
  return source.length
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at + mark.length
}

const textPart = (source: string): Part => ({
  name: '',
  closes: false,
  text: source.replace(/&(#?\w{1,10});/g, named).replace(/\s/g, ' '),
})

const characters: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', hellip: '…', bull: '•', middot: '·' },
  ...{
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    euro: '€',
    pound: '£',
  },
}
/** What an accent is called in the name of a letter, and the character that puts it on one. */
const accents: Readonly<Record<string, string>> = {
  ...{
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    cedil: '\u0327',
    caron: '\u030c',
  },
  ring: '\u030a',
}

function named(whole: string, name: string): string {
  if (Object.hasOwn(characters, name)) return characters[name] ?? whole
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole
  }
  const accent = Object.hasOwn(accents, name.slice(1)) ? accents[name.slice(1)] : undefined
  return accent ? (name.charAt(0) + accent).normalize('NFC') : whole
}
