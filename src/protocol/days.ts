import type { IsoDay } from './analysis'

/** The unit whose whole runs from one day to another: of 1 and 30 June the month, of 1 January and 31 December the year. */
export type Grain = 'day' | 'month' | 'year'

export function grainOf(earliest: IsoDay, latest: IsoDay): Grain {
  if (!earliest.endsWith('-01') || latest.slice(8) !== lastOfMonth(latest)) return 'day'
  return earliest.slice(5, 7) === '01' && latest.slice(5, 7) === '12' ? 'year' : 'month'
}

/** The number of the last day of the month that an ISO day is in, as the calendar of today counts. */
function lastOfMonth(day: IsoDay): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? '30' : '31'
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? '29' : '28'
}

/**
 * Days from first to last as short as they can be written in figures: `2021-09-22`, `2021-09` of a whole month, `2021-09-20 – 09-26`
 * within a year, `2021-12 – 2022-02` of whole months.
 */
export function daysInFigures(earliest: IsoDay, latest: IsoDay): string {
  if (earliest === latest) return earliest
  const grain = grainOf(earliest, latest)
  const length = { day: 10, month: 7, year: 4 }[grain]
  const [first, last] = [earliest.slice(0, length), latest.slice(0, length)]
  if (first === last) return first
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  return `${first} – ${isOneYear && grain === 'day' ? last.slice(5) : last}`
}
