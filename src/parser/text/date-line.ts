import { isNameAlone } from './byline'
import { isKnownOutlet, isOutlet } from './outlets'
import { findDate, findDayOfYear, findEither, findShort, isoOf, type WrittenDate } from './written-date'
import type { IsoDay } from '../model'

/** A line near the top or the end that says when the article was published. */
export interface DateLine extends WrittenDate {
  readonly value: IsoDay
  /** The other day that its figures may mean; `value` is the one with the day before the month. */
  readonly other?: IsoDay
  /** Whether nothing parts it from the words behind it, "16 November 2020 Peace and Security": a line that a headline may be, too. */
  readonly loose?: true
  /** Whether it says that the text was changed then, not published. */
  readonly updated: boolean
}

const longest = 120
const label =
  /^[*_([]*(?<label>(?:first |date |originally )?published|posted|broadcast|aired|filed|added|(?:last )?(?:updated?|modified|edited)|amended|corrected|reviewed|upload(?: date|ed)|date of publication|date|dated|issued|released?|release date|publi(?:sh|shing|cation) date|created)\b(?: date)?(?: (?:on|at))?[*_]*\s?[:–—-]?\s?/i
/** "(Lakeside Post / ak)" before the hour at which an agency sent the text. */
const signed = /^\(\p{Lu}[^()]{1,40}\) ?$/u
/** The page that an article is on, behind its day. */
const section = /^ \p{Lu}\p{L}+(?:(?: and| of|,)? \p{Lu}\p{L}+){0,3}$/u
/** What may stand beside the date: hours, zones, days of the week, the Islamic calendar's day, marks. */
const beside =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d{1,9})?z?|\b\d{1,2}(?= ?[ap]\.?m\b)|t(?=\d{2}:)|\b[ap]\.?m\b\.?|\b(?:ad|[a-z]{1,2}[sd]t|[ecmp]t|gmt|utc|cet|msk|z|local time|hrs?|as of|online since|at|on|published|updated|posted|modified|first|date|issue|time|hours?)\b|[+-]\d{1,2}(?::?\d{2})?\b|\b\d{1,2} [a-z'’ -]{3,20} 1[34]\d{2}(?: ?(?:ah|hijri|h)\b)?|[[\]()*_|•·,.:;/@–—-]/gi

/** Reads a line that is a date and little else ("Published: Friday, July 21, 2017", "Economy | Updated: 29/09/2021 - 14:30"). */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > longest || !/\d/.test(line)) return undefined
  return readDate(line) ?? readPart(line)
}

/** What parts a line about the article: "Economy Desk | Updated: 29/09/2021", "Lakeside Post - 29/9/2021 - Vienna". */
const between = / ?[|·•] ?| (?:[-–—]|\/{1,2}) |\. (?=(?:last )?updated?\b|published\b|posted\b)/gi

/** The day of a line that lacks its year and says that the article came out then: "Posted July 5 at 2:30 p.m." */
export function readDayOfLine(line: string): WrittenDate | undefined {
  const labelled = line.length > longest ? undefined : label.exec(line)?.[0].length
  const date = labelled === undefined ? undefined : findDayOfYear(line)
  const isAlone =
    date && date.year === undefined && rest(line.slice(labelled, date.start) + line.slice(date.end)) === ''
  return isAlone ? date : undefined
}

/** The part with the date of a line in parts, as long as the others are names, hours and the like. */
function readPart(line: string): DateLine | undefined {
  // One part is the line itself, and no day was read in that.
  if (line.search(between) < 0) return undefined
  let found: DateLine | undefined
  let from = 0
  for (const { index, 0: mark } of [...line.matchAll(between), { index: line.length, 0: '' }]) {
    const part = line.slice(from, index)
    const date = readDate(part)
    if (date && found) return undefined
    if (date) found = { ...date, start: from + date.start, end: from + date.end }
    else if (!isAside(part)) return undefined
    from = index + mark.length
  }
  return found
}

/** "Politics", "Lakeside Post", "14:30", "3 min read": no words of an article. */
const isAside = (part: string): boolean =>
  part.length <= 42 && (rest(part) === '' || aside.test(part) || prepared.test(part))
/** "Prepared by the desk" */
const prepared = /^(?:\p{Lu}\p{Ll}+ by [\p{L} ]+|[\p{L} ]+ (?:desk|staff|team|bureau))$/u
const aside =
  /^(?:\p{Lu}[\p{L}\p{N}.'’-]*(?:,? (?:[\p{Lu}&][\p{L}\p{N}.'’-]*|of|and|the|in)){0,4}:?(?: \d{1,6})?|\d{1,6} [a-z]+(?: (?:read|ago))?)$/u

function readDate(line: string): DateLine | undefined {
  const sure = findDate(line)
  const [dayFirst, monthFirst] = sure ? [] : (findEither(line) ?? [])
  const date = sure ?? dayFirst ?? findShort(line)
  const value = date && isoOf(date)
  if (!value) return undefined
  const labelled = label.exec(line)
  const updated = /^(?:last |amended|corrected|reviewed|updated?|modified)/i.test(labelled?.groups?.['label'] ?? '')
  const before = rest(line.slice(labelled && labelled[0].length <= date.start ? labelled[0].length : 0, date.start))
  const after = rest(line.slice(date.end).replace(/^t(?=\d)|^ ?\([^()]{1,30}\)$/i, ''))
  const other = monthFirst && isoOf(monthFirst)
  const found = { value, ...(other && { other }), updated, ...date }
  if (before === '' && after === '') return found
  if (labelled) return before === '' && isBriefAfter(line.slice(date.end)) ? found : undefined
  if (before === '' && section.test(line.slice(date.end))) return { ...found, loose: true }
  if (after === '' && signed.test(line.slice(0, date.start))) return found
  if (isPlaceAndOutlet(line.slice(0, date.start), line.slice(date.end))) return found
  const words = after === '' ? before : before === '' ? after : undefined
  const near =
    after === ''
      ? line.charAt(trimmedEnd(line, beforeWeekday(line, date.start)) - 1)
      : line.slice(date.end).trimStart().charAt(0)
  if (words && isKnownOutlet(words)) return found
  if (words === undefined || !(',|•·–—-/(:'.includes(near) && near !== '') || words.length > 60) return undefined
  return isOutlet(words) ||
    isNameAlone(words) ||
    /^\p{L}[^.!?]*(?:reporter|correspondent|editor|writer|bureau),?$/iu.test(words) ||
    /^\p{Lu}[\p{L}\p{N}'’-]*(?:[ ,]+\p{Lu}[\p{L}\p{N}'’-]*){0,3}$/u.test(words)
    ? found
    : undefined
}

/** "SINGAPORE, 24 March 2021 (Straits Monitor)". */
function isPlaceAndOutlet(before: string, after: string): boolean {
  return /^\p{Lu}[\p{Lu} .]{2,30}, ?$/u.test(before) && /^ ?\(\p{Lu}[^().]{1,40}\)$/u.test(after)
}

function isBriefAfter(words: string): boolean {
  return words.length <= 60 && !/[.!?]$/.test(words.trim()) && !findDate(words)
}

function rest(words: string): string {
  return words
    .replace(beside, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\b\d{1,2}\b/g, '')
    .trim()
}

function beforeWeekday(line: string, end: number): number {
  return /(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$/i.exec(line.slice(0, end))?.index ?? end
}

function trimmedEnd(line: string, end: number): number {
  let i = end
  while (i > 0 && line.charAt(i - 1) === ' ') i--
  return i
}

/** The day in a file's name ("2021-09-29-title.txt", "20210929.txt", "29-09-2021"). */
export function dateInFileName(fileName: string): IsoDay | undefined {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).slice(0, 300)
  const run = /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/.exec(name)?.groups
  if (run) {
    const day = isoOf({ start: 0, end: 0, year: Number(run['y']), month: Number(run['m']), day: Number(run['d']) })
    if (day) return day
  }
  const date = findDate(name.replace(/_/g, '-')) ?? findDate(name.replace(/[-_]/g, ' '))
  return date && isoOf(date)
}
