import type { IsoDay } from '../model'

/**
 * Calendar arithmetic on the proleptic Gregorian calendar, on whole days: no clock, no time zone, no `Date`. A day is the
 * number of days since 1970-01-01. The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
 * ("chrono-Compatible Low-Level Date Algorithms", 2013, http://howardhinnant.github.io/date_algorithms.html). Written
 * here rather than taken from a library, because it is thirty lines and every library of it also brings a clock.
 */
export type Day = number

export interface Civil {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const daysOfEra = 146097
const epochShift = 719468

/** The day of a date; the date need not exist ("30 February" runs on into March). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysOfEra + dayOfEra - epochShift
}

/** The date of a day. */
export function civilOf(day: Day): Civil {
  const z = day + epochShift
  const era = Math.floor(z / daysOfEra)
  const doe = z - era * daysOfEra
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / (daysOfEra - 1))) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month has (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of the week, 1 = Monday to 7 = Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** The ISO week of a day and the year that owns it. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): Day {
  return mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7
}

/** The same day of another month, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const from = civilOf(day)
  const index = from.year * 12 + from.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** Whether a year, month and day name a day that exists, in the years 1 to 9999. */
export function isValidDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** `YYYY-MM-DD` of a day; undefined outside the years 1 to 9999. */
export function isoOfDay(day: Day): IsoDay | undefined {
  const { year, month, day: d } = civilOf(day)
  return year >= 1 && year <= 9999 ? `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}` : undefined
}

/** The day that `YYYY-MM-DD` names; undefined for anything else, also for a day that does not exist. */
export function parseIsoDay(iso: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const year = Number(iso.slice(0, 4))
  const month = Number(iso.slice(5, 7))
  const day = Number(iso.slice(8, 10))
  return isValidDate(year, month, day) ? dayOf(year, month, day) : undefined
}

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

/** A whole number with leading zeros. */
export function pad(value: number, width: number): string {
  return (width === 2 ? twoDigits[value] : undefined) ?? String(value).padStart(width, '0')
}
