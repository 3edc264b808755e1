import { parseIsoDay, weekdayOf } from '../time/calendar'
import { isoOf, type WrittenDate } from './written-date'

/** How far into a text its years are looked for, and behind a dateline a weekday, in code units. */
const reach = 20_000
const lead = 600

const dated =
  /\b(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[tey]|uary|ruary|ch|il|ust|ember|tember|ober)?\.?(?: \d{1,2},)? (?<year>20\d\d)\b/g
const weekday = /\b(?:on|late|early|this) (?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const bare = /\b(?:in|since) (?<year>20\d\d)\b/g
const numbers = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const days = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun']

/**
 * The year of "SEOUL, March 12 (Lakeside) -- … on Tuesday": that of the last month which the text tells with its year, or the one
 * behind it, whichever has the weekday told first on the dateline's day, else on the day before. Undefined where neither has, or
 * the text tells of later years: "interrupted in 2018".
 *
 * @param at where the dateline begins
 */
export function yearOfDateline(text: string, at: number, date: WrittenDate): number | undefined {
  const said = weekday.exec(text.slice(at, at + lead))?.groups?.['day']
  if (!said) return undefined
  let last = 0
  for (const { groups } of text.slice(0, reach).matchAll(dated)) {
    const { month = '', year } = groups ?? {}
    last = Math.max(last, Number(year) * 12 + numbers.indexOf(month))
  }
  if (!last) return undefined
  const first = Math.floor(last / 12)
  const told = days.indexOf(said) + 1
  // News tells of its own day more often than of the day before.
  for (const back of [0, 1]) {
    const [year] = [first, first + 1].filter((year) => {
      const day = parseIsoDay(isoOf(date, year) ?? '')
      return day !== undefined && year * 12 + date.month - 1 >= last && weekdayOf(day - back) === told
    })
    if (year !== undefined) return tellsLater(text, year + 1) ? undefined : year
  }
  return undefined
}

function tellsLater(text: string, year: number): boolean {
  for (const { groups } of text.slice(0, reach).matchAll(bare)) if (Number(groups?.['year']) > year) return true
  return false
}
