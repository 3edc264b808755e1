import { dayOf, type Day } from './calendar'
import { islamicMonth } from './umm-al-qura'

// Feasts that move through the year of the Gregorian calendar.

/** Eastern Easter Sunday, for 1900 to 2099 (Meeus, Astronomical Algorithms, ch. 8, with the thirteen days between the calendars). */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) + 13
}

/** Days from the epoch of the Hebrew calendar to the new moon of a year (Dershowitz and Reingold, Calendrical Calculations). */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const days = 29 * months + Math.floor((12084 + 13753 * months) / 25920)
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days
}

const hebrewEpoch = -2092590

/** The first of Tishri of a Hebrew year, which falls in the Gregorian year 3761 before. */
export function hebrewNewYear(year: number): Day {
  const [before, own, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)]
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0
  return hebrewEpoch + own + delay
}

/** Rosh Hashanah of a Gregorian year. */
export const roshHashanah = (year: number): Day => hebrewNewYear(year + 3761)

/** The fifteenth of Nisan, always as many days before the new year. */
export const passover = (year: number): Day => roshHashanah(year) - 163

/** The twenty-fifth of Kislev: the month before it has thirty days in a whole year. */
export function hanukkah(year: number): Day {
  const start = roshHashanah(year)
  const isWhole = (hebrewNewYear(year + 3762) - start) % 10 === 5
  return start + 83 + (isWhole ? 1 : 0)
}

const firstListed = 1970

/** How many days after 21 January the Chinese year begins, from 1970 to 2040, in base 36 (ICU, `chinese`). */
const lunarNewYears = 'g6pd2lash7qf4ncuj8rg6pe2kath7qf3mb1j8sh5od2kati7qf4mb1k8rh5nc2lati7pe3m'

/** The first day of the Chinese year, undefined outside the list. */
export function lunarNewYear(year: number): Day | undefined {
  const days = lunarNewYears[year - firstListed]
  return days === undefined ? undefined : dayOf(year, 1, 21) + parseInt(days, 36)
}

/** Whether the Persian year begins on 21 March (1) or the day before, from 1970 to 2040 (ICU, `persian`). */
const nowruzDays = '11111111111111111111111111011101110111011101110111011101110011001100110'

/** The first day of the Persian year, undefined outside the list. */
export function nowruz(year: number): Day | undefined {
  const late = nowruzDays[year - firstListed]
  return late === undefined ? undefined : dayOf(year, 3, 20) + Number(late)
}

/** A day of the Islamic calendar in each year. */
const islamic =
  (month: number, day: number) =>
  (year: number): Day | undefined => {
    const found = islamicMonth(year, month, day)
    return found && found.first + day - 1
  }

const after =
  (feast: (year: number) => Day | undefined, days: number) =>
  (year: number): Day | undefined => {
    const day = feast(year)
    return day === undefined ? undefined : day + days
  }

const eidNames = (feast: string): string[] =>
  [' al-', ' al ', ' ul-', ' ul ', ' el-', ' el ', '-al-', '-ul-'].map((joint) => `eid${joint}${feast}`)

/** A feast that moves: its names, its first day, and how many days it lasts where it is longer than a reader takes it for. */
export interface Feast {
  readonly names: readonly string[]
  readonly day: (year: number) => Day | undefined
  /** The day behind its last. */
  readonly until?: (year: number) => Day | undefined
}

/** By the name of their rule. */
export const feasts: Readonly<Record<string, Feast>> = {
  ramadan: {
    names: ['ramadan', 'ramadhan', 'ramazan'],
    day: islamic(9, 1),
    until: (year) => islamicMonth(year, 9, 1)?.behind,
  },
  'eid al-fitr': { names: eidNames('fitr'), day: islamic(10, 1) },
  'eid al-adha': { names: eidNames('adha'), day: islamic(12, 10) },
  'islamic new year': { names: ['islamic new year', 'muslim new year', 'hijri new year'], day: islamic(1, 1) },
  ashura: { names: ['ashura', 'ashoura'], day: islamic(1, 10) },
  arbaeen: { names: ['arbaeen'], day: islamic(2, 20) },
  mawlid: { names: ['mawlid', 'mawlid al-nabi', 'mawlid al-nabawi'], day: islamic(3, 12) },
  'orthodox easter': { names: ['orthodox easter', 'orthodox easter sunday'], day: orthodoxEaster },
  'orthodox christmas': {
    names: ['orthodox christmas', 'orthodox christmas day', 'coptic christmas'],
    day: (year) => dayOf(year, 1, 7),
  },
  passover: { names: ['passover'], day: passover, until: after(passover, 7) },
  'rosh hashanah': { names: ['rosh hashanah', 'rosh hashana'], day: roshHashanah },
  'yom kippur': { names: ['yom kippur'], day: after(roshHashanah, 9) },
  sukkot: { names: ['sukkot'], day: after(roshHashanah, 14), until: after(roshHashanah, 21) },
  hanukkah: { names: ['hanukkah', 'chanukah'], day: hanukkah, until: after(hanukkah, 8) },
  purim: { names: ['purim'], day: after(passover, -30) },
  shavuot: { names: ['shavuot'], day: after(passover, 50) },
  'lunar new year': { names: ['lunar new year', 'chinese new year'], day: lunarNewYear },
  "lunar new year's eve": { names: ["lunar new year's eve", "chinese new year's eve"], day: after(lunarNewYear, -1) },
  nowruz: { names: ['nowruz', 'norouz', 'nauroz', 'persian new year', 'iranian new year'], day: nowruz },
  newroz: { names: ['newroz'], day: (year) => dayOf(year, 3, 21) },
}
