import { civilOf, parseIsoDay, weekdayOf } from '../parser/time/calendar'
import type { IsoDay } from '../parser/model'
import { daysInFigures, grainOf } from '../protocol/days'

/** Writes a day, or the days from it to another, for the reader; the server's edge knows the reader's language, the features do not. */
export type FormatDay = (day: IsoDay, last?: IsoDay) => string

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = 'January February March April May June July August September October November December'.split(' ')

/** "Wednesday, 22 September 2021", "September 2021" for all of its days; the ISO form itself for what is no day. */
export const englishDay: FormatDay = (first, last = first) => {
  const grain = first === last ? 'day' : grainOf(first, last)
  const [from, to] = [first, last].map((iso) => {
    const day = parseIsoDay(iso)
    if (day === undefined) return iso
    const { year, month, day: number } = civilOf(day)
    if (grain === 'year') return String(year)
    const named = `${months[month - 1]} ${year}`
    return grain === 'month' ? named : `${weekdays[weekdayOf(day) - 1]}, ${number} ${named}`
  })
  return from === to ? String(from) : `${from} – ${to}`
}

/** An interval as far as it is known. */
export interface Interval {
  value: string
  earliest?: IsoDay
  latest?: IsoDay
}

/** One day in full, a month or a year by its name, another interval as its ends, otherwise the value as it is written; nothing where digits of it are not known: "June" of no year. */
export function intervalWords({ value, earliest, latest }: Interval, format: FormatDay): string {
  if (earliest && latest) return format(earliest, latest)
  if (earliest) return `from ${format(earliest)}`
  if (latest) return `until ${format(latest)}`
  return value.includes('X') ? '' : value
}

/**
 * The shortest form in figures that keeps what is known: the value where it is a year, a month, a day, a quarter or a half, otherwise
 * the days: of a week (`2021-W38`) or a summer (`2021-SU`) a reader wants these. Empty where no day is known: "on Monday" of no week.
 */
export function intervalLabel({ value, earliest, latest }: Interval): string {
  if (earliest && earliest === latest) return earliest
  if (/^\d{4}(?:-(?:\d\d|[QH]\d))?$/.test(value)) return value
  if (earliest && latest) return daysInFigures(earliest, latest)
  return !earliest && !latest && value.startsWith('X') ? '' : value
}

/** For sorting: by first day, then last day; what has no day comes last. */
export function compareIntervals(a: Partial<Interval>, b: Partial<Interval>): number {
  return compareDays(a.earliest ?? a.latest, b.earliest ?? b.latest) || compareDays(a.latest, b.latest)
}

function compareDays(a: IsoDay | undefined, b: IsoDay | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}

/** "7 days before publication", where both days are known and apart. */
export function distance(day: IsoDay, published: IsoDay): string | undefined {
  const from = parseIsoDay(day)
  const to = parseIsoDay(published)
  if (from === undefined || to === undefined) return undefined
  const days = Math.abs(to - from)
  return `${count(days, 'day')} ${from < to ? 'before' : 'after'} publication`
}

/** "1 day", "2 days". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
