import type { IsoDay } from '../model'
import { isValidDate, pad } from '../time/calendar'

/** A calendar day written out in a line: the offsets `[start, end)` within it. Without a year it names no day yet. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly month: number
  readonly day: number
  readonly year?: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>(?:1[6-9]|20|21)\\d\\d)'
/** A year that no letter follows; the "_" of "_29 September 2021_" may. */
const yearEnd = `${year}(?![\\p{L}\\d])`

/** 29/09/2021, 09/29/2021, 29.9.2021 */
const inFigures = /(?<!\d)(?<a>\d{1,2})(?<sep>[-/.])(?<b>\d{1,2})\k<sep>(?<year>(?:19|20)\d\d)(?!\d)/u

/** One way of writing a day each, the surest first. */
const forms = [
  // 2021-09-29, 2021/9/29, 2021.09.29
  '(?<!\\d)(?<year>(?:1[6-9]|20|21)\\d\\d)(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)',
  // September 29, 2021; Sept. 29th 2021
  `\\b${month}\\b[.,]?[ \\u00a0]?${day}\\b(?:[,،] ?| )${yearEnd}`,
  // 29 September 2021; 29th of Sept., 2021; 29-Sep-2021; 29. September 2021
  `(?<!\\d)${day}(?: of)?(?:\\. |[-/ .\\u00a0])${month}\\b[.,،]?[-/ \\u00a0]?${yearEnd}`,
  // 2021 September 29
  `\\b${year},? ${month}\\b\\.? ${day}\\b`,
].map((form) => new RegExp(form, 'iu'))
forms.push(inFigures)
const withoutMonth = [forms[0] as RegExp, inFigures]
/** Is in every month's name: what has none of them is asked for none of the forms that name one. */
const monthStart = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

const yearless = [`\\b${month}\\b\\.? ${day}(?!\\d|:\\d)`, `(?<!\\d)${day} ${month}\\b\\.?`].map(
  (form) => new RegExp(form, 'iu'),
)

/**
 * The first day with a year written in a short line, or undefined. A day in figures counts only where it can be read one way
 * ("29/09/2021", never "03/05/2021").
 */
export function findDate(line: string): WrittenDate | undefined {
  // Every form has a year, and few lines with a figure do.
  if (!/\d{4}/.test(line)) return undefined
  for (const form of monthStart.test(line) ? forms : withoutMonth) {
    const found = read(form.exec(line))
    if (found) return found
  }
  return undefined
}

/** A day in figures that can be read two ways: "4/11/2018" with the day first, and with the month first. */
export function findEither(line: string): [dayFirst: WrittenDate, monthFirst: WrittenDate] | undefined {
  const found = inFigures.exec(line)
  if (!found?.groups) return undefined
  const [start, end] = [found.index, found.index + found[0].length]
  const [a, b, year] = ['a', 'b', 'year'].map((name) => Number(found.groups?.[name])) as [number, number, number]
  if (!isValidDate(year, a, b) || !isValidDate(year, b, a)) return undefined
  return [
    { start, end, month: b, day: a, year },
    { start, end, month: a, day: b, year },
  ]
}

/** A line that is a day in eight figures alone, "20240705", or in figures with their month: "05-Jul-24", "Jul 5, '24". */
const bare = [
  '^\\s*(?<year>(?:19|20)\\d\\d)(?<m>[01]\\d)(?<day>[0-3]\\d)\\s*$',
  `^\\s*${day}[- .]${month}\\b[-., ]?[ ’']?(?<short>\\d\\d)\\s*$`,
  `^\\s*${month}\\.? ${day}, ?[’']?(?<short>\\d\\d)\\s*$`,
].map((form) => new RegExp(form, 'iu'))

/**
 * A line that is a day alone, its year of two figures, where the day is over 12, or stops part them, or the month is named ("29/9/21",
 * "05.10.21", "5-Oct-21"), or that is eight figures ("20211005").
 */
export function findShort(line: string): WrittenDate | undefined {
  const { 1: first, 2: sep, 3: second, 4: year } = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{2})\s*$/.exec(line) ?? []
  if (!first || !second || !year) return findBare(line)
  const parts = figures({ a: first, b: second, sep })
  const start = line.indexOf(first)
  const end = line.trimEnd().length
  return parts && isValidDate(2000 + Number(year), parts.month, parts.day)
    ? { start, end, ...parts, year: 2000 + Number(year) }
    : undefined
}

function findBare(line: string): WrittenDate | undefined {
  for (const form of line.length < 30 ? bare : []) {
    const found = read(form.exec(line))
    if (found) return { ...found, start: line.length - line.trimStart().length, end: line.trimEnd().length }
  }
  return undefined
}

/** As {@link findDate}, and also days without a year ("Sept 21"). */
export function findDayOfYear(line: string): WrittenDate | undefined {
  if (!/\d/.test(line)) return undefined
  const full = findDate(line)
  if (full ?? !monthStart.test(line)) return full
  for (const form of yearless) {
    const found = read(form.exec(line))
    if (found) return found
  }
  return undefined
}

/** `YYYY-MM-DD` of a written day, with `otherYear` where it has none of its own; undefined where no such day exists. */
export function isoOf(date: WrittenDate, otherYear?: number): IsoDay | undefined {
  const y = date.year ?? otherYear
  if (y === undefined || !isValidDate(y, date.month, date.day)) return undefined
  return `${pad(y, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
}

function read(found: RegExpExecArray | null): WrittenDate | undefined {
  if (!found?.groups) return undefined
  const { groups } = found
  const [full, short] = [groups['year'], groups['short']]
  const year = full ? Number(full) : short ? 2000 + Number(short) : undefined
  const parts = groups['a'] === undefined ? named(groups) : figures(groups)
  if (!parts || !isValidDate(year ?? 2000, parts.month, parts.day)) return undefined
  const { month, day } = parts
  const [start, end] = [found.index, found.index + found[0].length]
  return year === undefined ? { start, end, month, day } : { start, end, month, day, year }
}

function named(groups: Record<string, string | undefined>): { month: number; day: number } {
  const number =
    groups['m'] === undefined
      ? months.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1
      : Number(groups['m'])
  return { month: number, day: Number(groups['day']) }
}

/** "29/09", "09/29" and "03.05", which nobody writes with the month first, say which is the day; "03/05" does not. */
function figures(groups: Record<string, string | undefined>): { month: number; day: number } | undefined {
  const [a, b] = [Number(groups['a']), Number(groups['b'])]
  if (a > 12 || groups['sep'] === '.') return { day: a, month: b }
  if (b > 12) return { day: b, month: a }
  return a === b ? { day: a, month: b } : undefined
}
