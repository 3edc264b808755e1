import type { Unit } from './lexicon'

const letters: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
}

/** The ISO 8601 duration of a count of units, as TIMEX3 writes it ("P6M", "PT30M", "P2DE"); "X" for an untold count. */
export function durationValue(unit: Unit, count: number | undefined): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : ''
  if (count === undefined) return `P${time}X${letters[unit]}`
  if (unit === 'hour' && count % 1 !== 0) return `PT${Math.round(count * 60)}M`
  const units = count * (unit === 'fortnight' ? 2 : unit === 'season' ? 3 : 1)
  if (units % 1 !== 0 && unit === 'century') return `P${units * 100}Y`
  if (units % 1 !== 0 && unit === 'decade') return `P${units * 10}Y`
  return `P${time}${units % 1 === 0 ? units : Number(units.toFixed(2))}${letters[unit]}`
}
