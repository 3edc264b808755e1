import { civilOf, dayOf, daysInMonth, pad, weekdayOf, type Day } from './calendar'
import { feasts, type Feast } from './feasts'
import { dayInterval, type Interval } from './interval'

const fixedDay =
  (month: number, day: number) =>
  (year: number): Day =>
    dayOf(year, month, day)

/** The nth weekday of a month; -1 for the last. */
const nthWeekday =
  (month: number, weekday: number, nth: number) =>
  (year: number): Day => {
    if (nth < 0) {
      const last = dayOf(year, month, daysInMonth(year, month))
      return last - ((weekdayOf(last) - weekday + 7) % 7)
    }
    const first = dayOf(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }

/** Western Easter Sunday: the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The holidays that news takes as known, with the day each falls on in a year. */
const rules: Readonly<Record<string, Feast>> = {
  ...feasts,
  christmas: { names: ['christmas', 'christmas day'], day: fixedDay(12, 25) },
  'christmas eve': { names: ['christmas eve'], day: fixedDay(12, 24) },
  'boxing day': { names: ['boxing day'], day: fixedDay(12, 26) },
  "new year's eve": { names: ["new year's eve", 'new year eve'], day: fixedDay(12, 31) },
  "new year's day": { names: ["new year's day", "new year's", 'new year day'], day: fixedDay(1, 1) },
  'groundhog day': { names: ['groundhog day'], day: fixedDay(2, 2) },
  "valentine's day": { names: ["valentine's day"], day: fixedDay(2, 14) },
  'may day': { names: ['may day'], day: fixedDay(5, 1) },
  halloween: { names: ['halloween'], day: fixedDay(10, 31) },
  'veterans day': { names: ['veterans day', "veterans' day", 'armistice day'], day: fixedDay(11, 11) },
  'bastille day': { names: ['bastille day'], day: fixedDay(7, 14) },
  'earth day': { names: ['earth day'], day: fixedDay(4, 22) },
  thanksgiving: { names: ['thanksgiving', 'thanksgiving day'], day: nthWeekday(11, 4, 4) },
  'memorial day': { names: ['memorial day'], day: nthWeekday(5, 1, -1) },
  'labor day': { names: ['labor day'], day: nthWeekday(9, 1, 1) },
  'columbus day': { names: ['columbus day'], day: nthWeekday(10, 1, 2) },
  "presidents' day": { names: ["presidents' day", 'presidents day', "president's day"], day: nthWeekday(2, 1, 3) },
  'martin luther king day': {
    names: ['martin luther king day', 'martin luther king jr. day', 'martin luther king, jr. day'],
    day: nthWeekday(1, 1, 3),
  },
  "mother's day": { names: ["mother's day"], day: nthWeekday(5, 7, 2) },
  "father's day": { names: ["father's day"], day: nthWeekday(6, 7, 3) },
  easter: { names: ['easter', 'easter sunday', 'easter day'], day: easter },
  'good friday': { names: ['good friday'], day: (year) => easter(year) - 2 },
  'easter monday': { names: ['easter monday'], day: (year) => easter(year) + 1 },
  'palm sunday': { names: ['palm sunday'], day: (year) => easter(year) - 7 },
  'ash wednesday': { names: ['ash wednesday'], day: (year) => easter(year) - 46 },
  'maundy thursday': { names: ['maundy thursday', 'holy thursday'], day: (year) => easter(year) - 3 },
  'holy saturday': { names: ['holy saturday', 'easter saturday'], day: (year) => easter(year) - 1 },
  'shrove tuesday': { names: ['shrove tuesday'], day: (year) => easter(year) - 47 },
  'ascension day': { names: ['ascension day'], day: (year) => easter(year) + 39 },
  'whit monday': { names: ['whit monday'], day: (year) => easter(year) + 50 },
  eid: { names: ['eid'], day: () => undefined },
  epiphany: { names: ['epiphany'], day: fixedDay(1, 6) },
  pentecost: { names: ['pentecost', 'whit sunday'], day: (year) => easter(year) + 49 },
}

/** Every written name with the name of its rule. */
export const holidayNames: ReadonlyMap<string, string> = new Map(
  Object.entries(rules).flatMap(([name, rule]) => rule.names.map((written) => [written, name] as const)),
)

/** What stands second in names of several pieces: "eve", and the apostrophe of "veterans' day". */
export const secondPieces: ReadonlySet<string> = new Set(
  Array.from(holidayNames.keys(), (name) => /^[a-z]+ ?(?<second>-|'?[a-z]*)/.exec(name)?.groups?.['second'] ?? ''),
)

/** How many pieces the longest name may have. */
export const longestHoliday = 6

/** "Eid" alone is one of two. */
export const eids = ['eid al-fitr', 'eid al-adha'] as const

/** Whether a holiday lasts so long that what happens in it has no day. */
export const isSeason = (name: string): boolean => rules[name]?.until !== undefined

/** The day of a holiday in a year, or its days, valued by the year; undefined for a name that is none. */
export function holidayInterval(name: string, year: number): Interval | undefined {
  const rule = rules[name]
  const day = rule?.day(year)
  if (day === undefined) return undefined
  const behind = rule?.until?.(year)
  if (behind === undefined) return dayInterval(day)
  return { value: pad(civilOf(day).year, 4), lo: day, hi: behind - 1, grain: 'month' }
}
