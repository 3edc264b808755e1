import type { MeetingTime } from '../../model'
import { fold } from '../../names/fold'
import { countryNamed, countryOfPeople } from '../../names/nations'
import { parseIsoDay } from '../../time/calendar'
import type { Gathered } from './gathered'
import type { Teller, Told } from '../meaning/told'

/** The days differ by one or two: the same where somebody dates by the day of the telling. */
export const near = -1
const apart = -2

/** 1 where the days agree, 0 where nothing is known, {@link near} where they differ by a day or two, {@link apart} beyond. */
export function timesFit(told: Told, meeting: Gathered): number {
  if (!told.time || told.loose) return 0
  let best = 0
  for (const one of meeting.distinct) {
    if (!one.time || one.loose) continue
    const fits = compare(told.time, one.time)
    if (fits < 0) return fits
    best = Math.max(best, fits)
  }
  return best
}

function compare(a: MeetingTime, b: MeetingTime): number {
  if (!a.earliest || !b.earliest || !a.latest || !b.latest) return isPartOf(a.value, b.value) ? 1 : 0
  if (a.earliest <= b.latest && b.earliest <= a.latest) return 1
  return isDay(a) && isDay(b) && Math.abs((parseIsoDay(a.earliest) ?? 0) - (parseIsoDay(b.earliest) ?? 9)) <= 2
    ? near
    : apart
}

/** "June" of a text without a date is June of any year told: "XXXX-06", "2018-06". */
const isPartOf = (a: string, b: string): boolean =>
  a === b || (a.startsWith('XXXX-') && b.endsWith(a.slice(4))) || (b.startsWith('XXXX-') && a.endsWith(b.slice(4)))

const isDay = (time: MeetingTime): boolean => time.earliest !== undefined && time.earliest === time.latest

export function sameDay(told: Told, meeting: Gathered): boolean {
  return meeting.distinct.some(
    (one) => one.time && told.time && isDay(one.time) && one.time.earliest === told.time.earliest && isDay(told.time),
  )
}

/** What stands in a town, and so does not differ from it. */
const building =
  /\b(?:house|palace|hotel|hall|building|headquarters|cent(?:er|re)|castle|residence|airport|base|kremlin|villa|museum|embassy|university|airbase|resort)\b/

/** Told where by a building alone, which does not say in what town. */
export const standsInTown = (told: Told, teller: Teller): boolean =>
  told.places.every(({ index }) => building.test(fold(teller.entity(index)?.name ?? '')))

/** 1 where they share a place, 0 where nothing is known or one may lie in the other, -1 where they differ. */
export function placesFit(told: Told, meeting: Gathered, teller: Teller): number {
  if (!told.places.length || !meeting.places.size) return 0
  if (told.places.some((place) => meeting.places.has(place.index))) return 1
  const country = (index: number): boolean => {
    const name = fold(teller.entity(index)?.name ?? '')
    return (countryNamed(name) ?? countryOfPeople(name)) !== undefined || building.test(name)
  }
  const mine = told.places.map((place) => country(place.index))
  const theirs = [...meeting.places].map(country)
  return mine.some((one) => theirs.includes(!one)) ? 0 : -1
}
