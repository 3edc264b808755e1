import type { IsoDay } from '../model'
import { parseIsoDay, weekdayOf } from '../time/calendar'

/** How far into a text its months are looked for, in code units. */
const reach = 20_000
/** How far in it is the first weekday that may be that of the news. */
const lead = 1200

/** A month that stands as a date: "October 24", "24 October", "in October". A bare "May" or "March" may be a verb. */
const behind =
  /\b(?:[Ii]n|of|[Ss]ince|[Uu]ntil|[Ll]ast|next|[Ee]arly|[Ll]ate|\d{1,2})[ -](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[tey]|uary|ruary|ch|il|ust|ember|tember|ober)?\b/g
const ahead =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[tey]|uary|ruary|ch|il|ust|ember|tember|ober)?\.? \d{1,2}\b/g
const weekday = /\b(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/i
const firstWeekday = /\b(?:on|late|early) (?<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?day\b/
const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const numbers = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Which of two days a line in figures means ("4/11/2018"): the one that falls on the weekday it names, else the one in whose
 * month, or the ones beside it, the days lie that the text tells with their months. Else the one that
 * the spelling goes with: only Americans put the month first; else the one that the weekday told first is, or the day
 * before. Undefined where none of these says.
 *
 * @param dayFirst the day if the first number is the day; `monthFirst` the other
 */
export function chooseDay(line: string, text: string, dayFirst: IsoDay, monthFirst: IsoDay): IsoDay | undefined {
  const said = weekday.exec(line)?.groups?.['day']?.toLowerCase()
  const fits = [dayFirst, monthFirst].filter(
    (day) => said && weekdayOf(parseIsoDay(day) ?? 0) === order.indexOf(said) + 1,
  )
  if (fits.length === 1) return fits[0]
  const near = text.slice(0, reach)
  const told = [...near.matchAll(behind), ...near.matchAll(ahead)].map(
    ({ 1: name = '' }) => numbers.indexOf(name.toLowerCase()) + 1,
  )
  const [one, other] = [dayFirst, monthFirst].map((day) => nearness(told, Number(day.slice(5, 7)))) as [number, number]
  if (one >= enough && one >= clearly * other) return dayFirst
  if (other >= enough && other >= clearly * one) return monthFirst
  // Who writes "defence" writes the day first.
  const isBritish = british.test(near)
  if (isBritish !== american.test(near)) return isBritish ? dayFirst : monthFirst
  return byFirstWeekday(near.slice(0, lead), dayFirst, monthFirst)
}

/** "on Friday" is first told by news of that day or of the day before: the one of two days that it is so for. */
function byFirstWeekday(text: string, dayFirst: IsoDay, monthFirst: IsoDay): IsoDay | undefined {
  const told = order.indexOf(firstWeekday.exec(text)?.groups?.['day']?.toLowerCase() ?? '') + 1
  const fits = [dayFirst, monthFirst].filter((day) => {
    const at = parseIsoDay(day) ?? 0
    return told > 0 && (weekdayOf(at) === told || weekdayOf(at - 1) === told)
  })
  return fits.length === 1 ? fits[0] : undefined
}

const british =
  /\b(?:defences?|centres?|labour|programmes?|neighbour\w*|harbours?|organis(?:ed?|ing|ations?)|travell(?:ed|ing))\b/
const american =
  /\b(?:defenses?|centers?|labor|programs?|neighbor\w*|harbors?|organiz(?:ed?|ing|ations?)|travel(?:ed|ing))\b/

/** One month told that is that of a day, or two beside it. */
const enough = 2
/** So much more speaks for one month than for the other: "July" and "9 August" for July, against "June 22" for May. */
const clearly = 4

/** How much speaks for a month: 2 for each time that it is told, 1 for the months beside it. */
const nearness = (told: readonly number[], month: number): number =>
  told.reduce((sum, one) => sum + ([2, 1][Math.min(Math.abs(one - month), 12 - Math.abs(one - month))] ?? 0), 0)
