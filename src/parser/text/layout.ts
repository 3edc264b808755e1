import type { AnalyzeOptions, Article, Span } from '../model'
import { finish, type Steps } from '../steps'
import { isSpace } from './chars'
import { isCredit, isNameAlone, readByline } from './byline'
import { readDateLine, readDayOfLine } from './date-line'
import { readMasthead } from './masthead'
import { datelineReach, readDateline } from './dateline'
import { readFrontMatter, type FrontMatter } from './front-matter'
import { isHeadline, isSubheading, sameWords } from './headline'
import { scanLines } from './lines'
import { isLabelledLink, isLink, isNoise, isYearAlone, opensLinks } from './noise'
import { dayOfLink } from './linked-day'
import { readNotice } from './notice'
import { isKnownOutlet } from './outlets'
import { Mark, readParagraphs, type Paragraph } from './paragraphs'
import { readsAsProse } from './prose'
import { PublicationDays } from './publication'
import { cleanName, readSource } from './source'

/** What a stretch of the text is for. `noise` and `front-matter` are not read for names, times and meetings. */
export type BlockRole = 'headline' | 'subheading' | 'body' | 'byline' | 'date' | 'source' | 'noise' | 'front-matter'

/** One block of the text: a paragraph, a heading, a byline. Blocks are in order and never overlap. */
export interface Block {
  start: number
  end: number
  role: BlockRole
}

/** The frame of the article and its blocks; without blocks where the text is no article. */
export interface Layout {
  article: Article
  blocks: Block[]
}

/** How many paragraphs from the top may be byline, date or dateline, and how many from the end source or date. */
const headParagraphs = 12
const tailParagraphs = 8
const longestLine = 220
/** Paragraphs placed in one step. */
const stride = 64
/** A paragraph beyond this is several blocks, so that no step of the analysis is long whatever the text. */
const longestBlock = 32768

/**
 * Reads the structure of a text in one pass over its lines: the frame near the top and the end by what each line says, the rest
 * by its marks. A paragraph's role depends on itself and the headline, a plain subheading's on the next paragraph too.
 *
 * @param knownProse whether the text reads as prose, where that is known already
 */
export function* readLayoutInSteps(text: string, options: AnalyzeOptions, knownProse?: boolean): Steps<Layout> {
  const front = readFrontMatter(text)
  const lines = yield* scanLines(text, front?.end ?? 0)
  const prose = knownProse ?? readsAsProse(text, lines, options.languageId === 'article')
  const article: Article = { prose, language: 'en' }
  const alone = (start: number, end: number): boolean => {
    const line = end - start <= longestLine ? text.slice(start, end) : ''
    return line !== '' && Boolean(readByline(line) ?? readDateLine(line) ?? readSource(line))
  }
  const paragraphs = article.prose ? yield* readParagraphs(text, lines, options.languageId === 'markdown', alone) : []
  const frame = new Frame(text, article, front)
  for (let i = 0; i < paragraphs.length; i++) {
    frame.place(paragraphs, i)
    if (i % stride === stride - 1) yield
  }
  const published = frame.days.publication(options)
  if (published) article.published = published
  return { article, blocks: article.prose ? frame.blocks : [] }
}

/** As {@link readLayoutInSteps}, at once. */
export const readLayout = (text: string, options: AnalyzeOptions): Layout => finish(readLayoutInSteps(text, options))

/** Gives each paragraph its role, first to last, and remembers what the frame of the article says. */
class Frame {
  readonly blocks: Block[] = []
  private headline = ''
  private bodies = 0
  /** In a list of links to other articles. */
  private links = false
  readonly days: PublicationDays

  constructor(
    private readonly text: string,
    private readonly article: Article,
    private readonly front: FrontMatter | undefined,
  ) {
    this.days = new PublicationDays(text, front)
    if (front) this.placeFront(front)
  }

  /** The values of the front matter that people read are blocks of their own. */
  private placeFront(front: FrontMatter): void {
    const parts: [Span | undefined, BlockRole][] = [
      [front.title, 'headline'],
      [front.date, 'date'],
      [front.author, 'byline'],
      [front.source, 'source'],
    ]
    const values = parts.flatMap(([span, role]) => (span ? [{ start: span.start, end: span.end, role }] : []))
    let from = 0
    for (const value of values.sort((a, b) => a.start - b.start)) {
      if (value.start > from) this.add(from, value.start, 'front-matter')
      this.blocks.push(value)
      from = value.end
    }
    this.add(from, front.end, 'front-matter')
    if (front.title) this.setHeadline(front.title)
    if (front.author) this.article.byline = front.author
    if (front.source) this.setSource(front.source, cleanName(this.text.slice(front.source.start, front.source.end)))
  }

  place(paragraphs: readonly Paragraph[], i: number): void {
    const paragraph = paragraphs[i] as Paragraph
    const { start, end, mark } = paragraph
    const short = end - start <= longestLine
    const line = short ? this.text.slice(start, end) : ''
    this.links = opensLinks(line) || (this.links && line !== '' && isLink(line) && !readSource(line))
    if (mark === Mark.skip || (this.links && this.bodies > 0)) this.add(start, end, 'noise')
    else if (this.headline && short && sameWords(line, this.headline)) this.placeRepeat(start, end, mark)
    else if (short && this.placeFrame(line, paragraphs, i)) return
    else if (mark === Mark.title || mark === Mark.heading || (mark === Mark.strong && short))
      this.placeHeading(paragraph, line)
    else if (short && this.isFirst() && isHeadline(line, paragraph, paragraphs[i + 1]))
      this.placeHeading(paragraph, line)
    else if (short && this.bodies > 0 && isSubheading(this.text, line, paragraph, paragraphs[i + 1]))
      this.placeSection(start, end)
    else this.placeBody(start, end)
  }

  private isFirst(): boolean {
    return !this.headline && this.bodies === 0
  }

  private isUnderHeadline(): boolean {
    return this.headline !== '' && this.bodies === 0
  }

  private add(start: number, end: number, role: BlockRole): void {
    this.blocks.push({ start, end, role })
  }

  private setHeadline(span: Span): void {
    this.article.headline = { start: span.start, end: span.end }
    this.headline = this.text.slice(span.start, span.end)
  }

  private setSource(span: Span, name: string): void {
    if (name) this.article.source = { start: span.start, end: span.end, name }
  }

  /** The heading under front matter that says the same again is the one the reader sees. */
  private placeRepeat(start: number, end: number, mark: number): void {
    const title = this.front?.title?.start
    const seen = mark === Mark.title && this.bodies === 0 && title !== undefined
    if (!seen || this.article.headline?.start !== title) {
      this.add(start, end, 'noise')
      return
    }
    const above = this.blocks.findIndex((block) => block.start === title)
    this.blocks[above] = { ...(this.blocks[above] as Block), role: 'front-matter' }
    this.add(start, end, 'headline')
    this.setHeadline({ start, end })
  }

  /** Bylines, dates, sources and furniture. Returns whether the line was one of them. */
  private placeFrame(line: string, paragraphs: readonly Paragraph[], i: number): boolean {
    const { start, end, mark } = paragraphs[i] as Paragraph
    const top = i < headParagraphs && this.bodies < 4
    const tail = paragraphs.length - i <= tailParagraphs
    const isOwn = (top && this.bodies === 0) || i === paragraphs.length - 1
    const linked = top || tail ? dayOfLink(line, isOwn) : undefined
    if (linked) this.days.linked.add(linked)
    if ((top || tail) && this.placeNotice(line, start, end, top)) return true
    if (
      isNoise(line) ||
      (this.bodies > 0 && isLabelledLink(line)) ||
      (isYearAlone(line) && i === paragraphs.length - 1)
    )
      this.add(start, end, 'noise')
    else if (isYearAlone(line)) this.placeSection(start, end)
    else if (top && this.placeByline(line, start, end)) return true
    else if ((top || tail) && mark !== Mark.item && this.placeDate(line, start, end, top)) return true
    else if (top && this.isUnderHeadline() && isNameAlone(line) && this.isBesideDate(paragraphs, i)) {
      this.article.byline ??= { start, end }
      this.add(start, end, 'byline')
    } else if ((top || tail) && this.placeSource(line, start, end)) return true
    else if ((tail || (top && this.bodies === 0 && mark !== Mark.title)) && isKnownOutlet(line)) {
      this.article.outlet ??= line
      this.add(start, end, 'source')
    } else if (isCredit(line)) this.add(start, end, 'byline')
    else return false
    return true
  }

  private placeByline(line: string, start: number, end: number): boolean {
    const byline = readByline(line)
    if (!byline) return false
    const span = { start: start + byline.start, end: start + byline.end }
    this.article.byline ??= span
    if (byline.outlet) this.article.outlet ??= byline.outlet
    this.add(span.start, span.end, 'byline')
    const words = line.slice(byline.end)
    const date = words ? (readDateLine(words) ?? readMasthead(words)) : undefined
    if (date) {
      const at = start + byline.end
      this.days.written.push({ line: date, words, at, top: true })
      this.add(at + date.start, end, 'date')
    }
    return true
  }

  private placeDate(line: string, start: number, end: number, top: boolean): boolean {
    const date = readDateLine(line) ?? readMasthead(line)
    const day = date ? undefined : readDayOfLine(line)
    if (day) this.days.yearless ??= { ...day, at: start }
    // "3 November 2021: First Round" in the text is a heading.
    else if (!date || (date.loose && (!this.headline || this.bodies > 0))) return false
    else this.days.written.push({ line: date, words: line, at: start, top })
    this.add(start, end, 'date')
    return true
  }

  private placeNotice(line: string, start: number, end: number, top: boolean): boolean {
    const notice = readNotice(line)
    if (!notice) return false
    this.days.written.push({ line: notice.date, words: line, at: start, top })
    const source = readSource(line.slice(0, notice.source))
    if (source) this.setSource({ start, end }, source.name)
    this.add(start, end, 'date')
    return true
  }

  private isBesideDate(paragraphs: readonly Paragraph[], i: number): boolean {
    const last = this.blocks[this.blocks.length - 1]
    const next = paragraphs[i + 1]
    return (
      last?.role === 'date' ||
      Boolean(next && next.end - next.start < 120 && readDateLine(this.text.slice(next.start, next.end)))
    )
  }

  private placeSource(line: string, start: number, end: number): boolean {
    const source = readSource(line)
    if (!source) return false
    this.setSource({ start, end }, source.name)
    this.add(start, end, 'source')
    return true
  }

  private placeHeading(paragraph: Paragraph, line: string): void {
    const { start, end, mark } = paragraph
    const fresh =
      this.bodies === 0 &&
      (!this.headline || (mark === Mark.title && this.article.headline?.start === this.front?.title?.start))
    if (!fresh || !line) this.placeSection(start, end)
    else {
      this.setHeadline({ start, end })
      this.add(start, end, 'headline')
    }
  }

  private placeSection(start: number, end: number): void {
    this.add(start, end, 'subheading')
    ;(this.article.sections ??= []).push({ start, end })
  }

  private placeBody(start: number, end: number): void {
    for (let from = start; from < end;) {
      const to = end - from > longestBlock ? cutBefore(this.text, from, from + longestBlock) : end
      this.add(from, to, 'body')
      from = to
      while (from < end && isSpace(this.text.charCodeAt(from))) from++
    }
    const before = this.bodies++
    if (before >= 3 || this.days.dateline?.date) return
    const found = readDateline(this.text.slice(start, Math.min(end, start + datelineReach + 20)))
    // "Lakeside Post – GENEVA" may stand above "May 20, 2024 - The envoy"; elsewhere a day that opens a paragraph is told in it.
    const isDayAlone = found && !found.place && !found.outlet
    if (!found || (this.days.dateline ? !found.date : isDayAlone && before > 0)) return
    this.days.dateline = { at: start, ...found }
    const { place, outlet } = found
    if (place) this.article.dateline ??= { start: start + found.start, end: start + found.end, place }
    if (outlet) this.article.outlet ??= outlet
  }
}

/** Where to cut a paragraph that is too long for one block: after a sentence, a word, or in no case within a pair. */
function cutBefore(text: string, from: number, limit: number): number {
  const part = text.slice(from, limit)
  const at = Math.max(part.lastIndexOf('. '), part.lastIndexOf('? '), part.lastIndexOf('! ')) + 1
  const cut = at > longestBlock / 2 ? at : part.lastIndexOf(' ')
  if (cut > longestBlock / 2) return from + cut
  const last = text.charCodeAt(limit - 1)
  return last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit
}
