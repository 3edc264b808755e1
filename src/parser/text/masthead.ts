import { findDate, findEither, findShort, isoOf, type WrittenDate } from './written-date'
import type { DateLine } from './date-line'

const longest = 160
/** More words than this in front of the day and its label are a title: "Statement on Forced Labour in the North (Released May 2, 2021)". */
const mostAhead = 7

/** In every day that such lines tell: a year, or three numbers with marks between. */
const dayFigures = /\d{4}|\d[./-]\d/

/** Where two things stand side by side with nothing between: "November 3, 2021|5:46 PM", "2021|Updated", "14:32|Modified". */
const glued =
  /(?<=20\d\d)(?=\d{1,2}[:.]\d\d|\p{Lu}\p{Ll})|(?<=\d:\d\d)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d)/u
/** What says that the day behind it is that of the article, as it came out first or was changed `later`. */
const labels =
  /(?<![a-z])(?:published?|publication|posted|issued|released?|filed|created|dated?|broadcast|aired|added|uploaded|(?<later>(?:last )?(?:updated?|modified|edited|revised)))\b/gi
/** Hours and zones. */
const hours =
  /\b(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d{1,9})?z?(?!\d)|\d{1,4}(?= ?[ap]\.?m\b))(?: ?[ap]\.?m\b\.?)?|\b\d{3,4} ?(?:gmt|utc|[a-z]{1,2}st)\b|[+-]\d{1,2}(?::?\d{2})?\b/gi
/** What else such lines alone say: whose they are, what number, how long they take. */
const frames =
  /^(?:by|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:issue|vol|volume|edition|press release|ref(?:erence)?|immediate release|embargoed|reading time|read)\b/i
/** "Editor: mz", "@mz": names, however they are written. */
const signatures = /[@#]\w+|\b(?:editor|author|writer|source): ?\p{L}{2,30}$/giu
const marks = /\b\d{1,9}(?:[/.-]\d{1,4}){0,3}(?:st|nd|rd|th)?\b|[\s()[\]{}*_|•·,.:;/@#&"“”'’–—-]+/
/** Small words of such lines; any other in small letters makes it a sentence. */
const small = new Set(
  `by of the in as and for to from at on with de la le al el du des bin ibn van von der den y a an
  published publish publication posted issued released release filed created date dated broadcast aired added uploaded updated update last modified
  edited revised first originally original immediate embargoed until no nr article vol issue volume edition page section photo image source author authors
  editor editors reporter reporters reporting writer writers written staff our correspondents correspondent desk bureau agency agencies news press statement statements journalist id time
  reading read views view comments shares likes ref reference min mins minute minutes hour hours day days week weeks month months year years ago more than all world local gmt utc cet
  edt est eest msk ist pm am mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)

/**
 * Reads a line that is about the article and not of it, in whatever form: a day and beside it hours, labels, names with capitals and
 * little else ("Jana Moss | 3 Nov 2021, 14:32 GMT | 4 min read", "Published 3/11/2021 9h12 Updated 3/11/2021 15h40"). A day
 * that a label or an hour does not claim may be that of a picture: it must open the line, and is loose.
 */
export function readMasthead(line: string): DateLine | undefined {
  if (line.length > longest || !dayFigures.test(line)) return undefined
  const parts = partsOf(line)
  const dates = parts.flatMap(({ from, words }) => datesIn(words, from))
  if (dates.length === 0 || dates.length > 3) return undefined
  const others = without(line, dates)
  const words = others.replace(signatures, ' ').replace(hours, ' ').split(marks).filter(Boolean)
  if (!words.every((word) => small.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))) return undefined
  const said = [...others.matchAll(labels)].map(({ index, groups }) => ({
    index,
    later: groups?.['later'] !== undefined,
  }))
  const claimed = said.length > 0 || others.search(hours) >= 0 || frames.test(others)
  const first = dates[0] as Found
  if (isTitle(line.slice(0, Math.min(first.start, said[0]?.index ?? first.start)))) return undefined
  if (!claimed && !isHeadOf(line.slice(0, first.start), line.slice(first.end))) return undefined
  const told = dates.map((date) => ({
    date,
    updated: said.filter(({ index }) => index < date.start).at(-1)?.later ?? false,
  }))
  const { date, updated } = told.find((one) => !one.updated) ?? { date: first, updated: true }
  return { ...agreed(date, dates), updated, ...(!claimed && { loose: true as const }) }
}

/** Whether nothing stands before a day that nothing claims, or a name or two and nothing behind: "Jana Moss 3 November 2021". */
function isHeadOf(ahead: string, behind: string): boolean {
  const words = ahead.split(marks).filter(Boolean)
  if (words.length === 0) return !/\d/.test(ahead)
  const isClear = !/\d[-–]$/.test(ahead) && !/[\p{L}\d]/u.test(behind)
  return isClear && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Whether so many words stand together in front of the day; what bars and bullets part are columns, names and the like. */
const isTitle = (ahead: string): boolean => ahead.split(/[|•·]/).some((part) => part.split(marks).length > mostAhead)

type Found = Pick<DateLine, 'value' | 'other'> & WrittenDate

/** The line in parts where things are glued to each other. */
function partsOf(line: string): { from: number; words: string }[] {
  let from = 0
  return line.split(glued).map((words) => {
    const part = { from, words }
    from += words.length
    return part
  })
}

/** The days in some words that begin at `from`, in order. */
function datesIn(words: string, from: number): Found[] {
  const [dayFirst, monthFirst] = findEither(words) ?? []
  const date = findDate(words) ?? dayFirst ?? shortIn(words)
  const value = date && isoOf(date)
  if (!value) return []
  const other = date === dayFirst && monthFirst ? isoOf(monthFirst) : undefined
  const found = { ...date, value, start: from + date.start, end: from + date.end, ...(other && { other }) }
  return [...datesIn(words.slice(0, date.start), from), found, ...datesIn(words.slice(date.end), from + date.end)]
}

/** "on 23.11.21" */
function shortIn(words: string): WrittenDate | undefined {
  const figures = /(?<![\d./-])\d{1,2}(?<sep>[./-])\d{1,2}\k<sep>\d{2}(?![\d./-])/.exec(words)
  const found = figures && findShort(figures[0])
  return found ? { ...found, start: figures.index, end: figures.index + found.end } : undefined
}

/** A day in figures as the line writes it out too: "11/03/2021 November 3, 2021". */
function agreed(date: Found, dates: readonly Found[]): Found {
  const { value, other } = date
  return (other && dates.find((one) => !one.other && (one.value === value || one.value === other))) || date
}

/** The line with blanks where its days stand. */
function without(line: string, dates: readonly Found[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of dates) {
    out += line.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return out + line.slice(from)
}
