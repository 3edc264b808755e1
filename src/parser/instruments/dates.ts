import type { IsoDay } from '../model'

const months = 'January February March April May June July August September October November December'.split(' ')

/** "18 December 2015" of an ISO day. */
export function longDay(day: IsoDay): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}
