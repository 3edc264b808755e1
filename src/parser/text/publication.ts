import type { AnalyzeOptions, IsoDay, Published } from '../model'
import { parseIsoDay } from '../time/calendar'
import { dateInFileName, type DateLine } from './date-line'
import type { Dateline } from './dateline-parts'
import { yearOfDateline } from './dateline-year'
import { chooseDay } from './either-day'
import type { FrontMatter } from './front-matter'
import { findDate, isoOf, type WrittenDate } from './written-date'

/** What an article says of the day on which it was published, as its layout is read. */
export class PublicationDays {
  dateline: (Dateline & { at: number }) | undefined
  /** A day that a line tells without its year. */
  yearless: (WrittenDate & { at: number }) | undefined
  /** The days in addresses that are the article's. */
  readonly linked = new Set<IsoDay>()
  /** The lines that tell a day with its year: their words, where they stand, and whether that is at the top. */
  readonly written: { line: DateLine; words: string; at: number; top: boolean }[] = []

  constructor(
    private readonly text: string,
    private readonly front: FrontMatter | undefined,
  ) {}

  /**
   * The day of publication: the caller's, the front matter's, a date line's, the dateline's, that of the article's address, the
   * file name's; never the clock.
   */
  publication(options: AnalyzeOptions): Published | undefined {
    if (options.published !== undefined && parseIsoDay(options.published) !== undefined)
      return { value: options.published, from: 'option' }
    return (
      this.frontDate() ??
      this.writtenDate(true, false) ??
      this.datelineDate(options) ??
      this.writtenDate(true, true) ??
      this.writtenDate(false, false) ??
      this.writtenDate(false, true) ??
      this.linkedDate() ??
      fileDate(options)
    )
  }

  private frontDate(): Published | undefined {
    const span = this.front?.date
    const date = span && findDate(this.text.slice(span.start, span.end))
    const value = date && isoOf(date)
    if (!span || !date || value === undefined) return undefined
    return { value, from: 'front-matter', start: span.start + date.start, end: span.start + date.end }
  }

  private writtenDate(top: boolean, updated: boolean): Published | undefined {
    const date = this.written.find((one) => one.top === top && one.line.updated === updated)
    if (!date) return undefined
    const [start, end] = [date.at + date.line.start, date.at + date.line.end]
    const { value: dayFirst, other } = date.line
    const value = other ? chooseDay(date.words, this.text, dayFirst, other) : dayFirst
    return value === undefined ? undefined : { value, from: 'text', start, end }
  }

  /**
   * "BEIRUT, Sept 21", "Posted Sept 21": the year must be told somewhere, by the article's address, the file's name, the day of a
   * change, in a note of copyright or by a weekday.
   */
  private datelineDate(options: AnalyzeOptions): Published | undefined {
    const date = this.dateline?.date ? { ...this.dateline.date, at: this.dateline.at } : this.yearless
    if (!date) return undefined
    const other =
      (this.linkedDate() ?? fileDate(options))?.value.slice(0, 4) ??
      this.yearOfChange(date) ??
      /(?:©|\(c\)|copyright) ?(?<y>20\d\d)/i.exec(this.text.slice(-2000))?.groups?.['y']
    const { at } = date
    const value = isoOf(date, other === undefined ? yearOfDateline(this.text, at, date) : Number(other))
    return value === undefined ? undefined : { value, from: 'text', start: at + date.start, end: at + date.end }
  }

  /** The year of the last day like `date` that is no later than the text was changed. */
  private yearOfChange(date: WrittenDate): number | undefined {
    const changed = this.written.find(({ line }) => line.updated && !line.other)?.line.value
    if (!changed) return undefined
    const year = Number(changed.slice(0, 4))
    return (isoOf(date, year) ?? '') > changed ? year - 1 : year
  }

  /** The day in the article's address; of two such days neither. */
  private linkedDate(): Published | undefined {
    const [value, other] = this.linked
    return value && !other ? { value, from: 'text' } : undefined
  }
}

function fileDate(options: AnalyzeOptions): Published | undefined {
  const value = options.fileName === undefined ? undefined : dateInFileName(options.fileName)
  return value === undefined ? undefined : { value, from: 'file-name' }
}
