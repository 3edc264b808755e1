import { addMonths, civilOf, dayOf, daysInMonth, isoWeekOf, mondayOf, pad, type Day } from './calendar'
import type { Unit } from './lexicon'

export type Grain =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'millennium'

/** A stretch of whole days with the TIMEX3 value that names it. */
export interface Interval {
  readonly value: string
  readonly lo: Day
  /** The last day, inclusive. */
  readonly hi: Day
  readonly grain: Grain
}

export function dayInterval(day: Day): Interval {
  const { year, month, day: d } = civilOf(day)
  return { value: `${yearText(year)}-${pad(month, 2)}-${pad(d, 2)}`, lo: day, hi: day, grain: 'day' }
}

export function weekInterval(day: Day): Interval {
  const lo = mondayOf(day)
  const { year, week } = isoWeekOf(day)
  return { value: `${yearText(year)}-W${pad(week, 2)}`, lo, hi: lo + 6, grain: 'week' }
}

/** The Saturday and Sunday of the week of a day. */
export function weekendInterval(day: Day): Interval {
  const week = weekInterval(day)
  return { value: `${week.value}-WE`, lo: week.lo + 5, hi: week.hi, grain: 'weekend' }
}

/** The month of a year; months beyond 1 to 12 run on into other years. */
export function monthInterval(year: number, month: number): Interval {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  return {
    value: `${yearText(y)}-${pad(m, 2)}`,
    lo: dayOf(y, m, 1),
    hi: dayOf(y, m, daysInMonth(y, m)),
    grain: 'month',
  }
}

export function quarterInterval(year: number, quarter: number): Interval {
  const y = year + Math.floor((quarter - 1) / 4)
  const q = ((((quarter - 1) % 4) + 4) % 4) + 1
  return { value: `${yearText(y)}-Q${q}`, lo: dayOf(y, q * 3 - 2, 1), hi: monthInterval(y, q * 3).hi, grain: 'quarter' }
}

export function halfInterval(year: number, half: number): Interval {
  return {
    value: `${yearText(year)}-H${half}`,
    lo: dayOf(year, half * 6 - 5, 1),
    hi: monthInterval(year, half * 6).hi,
    grain: 'half',
  }
}

/** The four digits of a year; "BC0480" for 480 BC, which calendar arithmetic counts as the year -479. */
function yearText(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`
}

/** The first digits of a decade's, a century's or a millennium's years; "BC05" for those from 600 to 501 BC. */
function digitsText(digits: number, width: number): string {
  return digits >= 0 ? pad(digits, width) : `BC${pad(-1 - digits, width)}`
}

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A meteorological season of the northern year; winter begins in December of its year. */
export function seasonInterval(year: number, season: string): Interval {
  const month = seasonMonths[season] ?? 3
  return {
    value: `${yearText(year)}-${season}`,
    lo: dayOf(year, month, 1),
    hi: monthInterval(year, month + 2).hi,
    grain: 'season',
  }
}

export function yearInterval(year: number): Interval {
  return { value: yearText(year), lo: dayOf(year, 1, 1), hi: dayOf(year, 12, 31), grain: 'year' }
}

/** 199 is the 1990s. */
export function decadeInterval(decade: number): Interval {
  return {
    value: digitsText(decade, 3),
    lo: dayOf(decade * 10, 1, 1),
    hi: dayOf(decade * 10 + 9, 12, 31),
    grain: 'decade',
  }
}

/** The digits before the last two of the years: 19 is 1900 to 1999. */
export function centuryInterval(digits: number): Interval {
  return {
    value: digitsText(digits, 2),
    lo: dayOf(digits * 100, 1, 1),
    hi: dayOf(digits * 100 + 99, 12, 31),
    grain: 'century',
  }
}

/** The unit that holds a day, moved by a number of such units; undefined for units shorter than a day. */
export function unitInterval(unit: Unit, day: Day, offset: number): Interval | undefined {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'day':
      return dayInterval(day + offset)
    case 'week':
      return weekInterval(day + 7 * offset)
    case 'fortnight':
      return weekInterval(day + 14 * offset)
    case 'weekend':
      return weekendInterval(day + 7 * offset)
    case 'month':
      return monthInterval(year, month + offset)
    case 'quarter':
      return quarterInterval(year, Math.floor((month + 2) / 3) + offset)
    case 'season':
      return seasonAround(addMonths(day, 3 * offset))
    case 'year':
      return yearInterval(year + offset)
    case 'decade':
      return decadeInterval(Math.floor(year / 10) + offset)
    case 'century':
      return centuryInterval(Math.floor(year / 100) + offset)
    case 'millennium':
      return {
        ...centuryInterval(Math.floor(year / 1000) * 10),
        value: digitsText(Math.floor(year / 1000) + offset, 1),
      }
    default:
      return undefined
  }
}

function seasonAround(day: Day): Interval {
  const { year, month } = civilOf(day)
  if (month <= 2) return seasonInterval(year - 1, 'WI')
  return seasonInterval(year, month <= 5 ? 'SP' : month <= 8 ? 'SU' : month <= 11 ? 'FA' : 'WI')
}

/** The same stretch a number of years on. */
export function shiftYears(interval: Interval, years: number): Interval {
  const { year, month, day } = civilOf(interval.lo)
  const y = year + years
  switch (interval.grain) {
    case 'day':
      return dayInterval(dayOf(y, month, Math.min(day, daysInMonth(y, month))))
    case 'month':
      return monthInterval(y, month)
    case 'quarter':
      return quarterInterval(y, Math.floor((month + 2) / 3))
    case 'half':
      return halfInterval(y, month > 6 ? 2 : 1)
    case 'season':
      return seasonInterval(y, interval.value.slice(-2))
    case 'week':
    case 'weekend':
      return weekInterval(interval.lo + Math.round(years * 52.1775) * 7)
    default:
      return yearInterval(y)
  }
}

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Wed 29 Sep 2021": how a day is told in `why`. */
export function tellDay(day: Day): string {
  const { year, month, day: d } = civilOf(day)
  return `${weekdays[((((day + 3) % 7) + 7) % 7) + 1] ?? ''} ${d} ${months[month] ?? ''} ${year}`
}

/** A day in words, anything longer by its value. */
export function tell(interval: Interval): string {
  return interval.grain === 'day' ? tellDay(interval.lo) : interval.value
}
