import { civilOf, dayOf, type Day } from './calendar'

/**
 * The calendar of Umm al-Qura, by which Saudi Arabia dates: for each year of the Hijra, from 1389 to 1463, which of its months
 * have thirty days (bit 0 for Muharram). As the Unicode libraries have it (ICU, `islamic-umalqura`); elsewhere the month may begin a
 * day later, when the moon is seen.
 */
const monthLengths =
  `4db aba 5b4 da9 d52 aa5 92d 26d 8ed 2da ad5 aa5 a4b 497 937 2b6 975 d69 d52 c95 92b 25b 4db 9d5 5d2
da5 d4a a95 54d aad 3aa bd2 bc4 b89 a95 52d 5ad b6a 6d4 dc9 d92 aa6 956 2ae 56d 36a b55 aaa 94d 49d 95d 2ba 5b5 5aa d55
a9a 92e 26e 55d ada 6d4 6a5 b27 a4d 4ad 56d b5a 754 f49 e92 d26 a56 356 6b5 baa`
    .split(/\s+/)
    .map((bits) => parseInt(bits, 16))

const firstYear = 1389
const firstDay = dayOf(1969, 3, 19)

/** The day on which each year begins, and the one behind the last. */
let begins: readonly Day[] | undefined

function yearsBegin(): readonly Day[] {
  if (begins) return begins
  const days = [firstDay]
  for (const bits of monthLengths) days.push((days.at(-1) as Day) + daysBefore(bits, 12))
  return (begins = days)
}

function daysBefore(bits: number, months: number): number {
  let days = 29 * months
  for (let m = 0; m < months; m++) days += (bits >> m) & 1
  return days
}

/** The day of the year at that place of the table on which a month (from 1, Muharram) begins. */
const monthBegins = (place: number, month: number): Day =>
  (yearsBegin()[place] as Day) + daysBefore(monthLengths[place] as number, month - 1)

/** The days of a month of the Islamic calendar: the first, and the one behind the last. */
export interface IslamicMonth {
  readonly first: Day
  readonly behind: Day
}

/**
 * The month of the Islamic calendar in which a day falls into a year: the first of the two of a year that has it twice. A year
 * of the Hijra that the table has is taken for one.
 *
 * @param month from 1, Muharram
 * @returns undefined outside 1970 to 2040
 */
export function islamicMonth(year: number, month: number, day: number): IslamicMonth | undefined {
  const place = placeOf(year, month, day)
  return place === undefined ? undefined : { first: monthBegins(place, month), behind: monthBegins(place, month + 1) }
}

function placeOf(year: number, month: number, day: number): number | undefined {
  if (year >= firstYear && year < firstYear + monthLengths.length) return year - firstYear
  if (year < 1970 || year > 2040) return undefined
  const place = monthLengths.findIndex((_, at) => civilOf(monthBegins(at, month) + day - 1).year === year)
  return place < 0 ? undefined : place
}
