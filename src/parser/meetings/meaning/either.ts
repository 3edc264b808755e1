import type { MeetingTime, Time } from '../../model'
import { parseIsoDay } from '../../time/calendar'
import { weekInterval } from '../../time/interval'

/**
 * "in July or August", "on 6 or 7 January": when it will be is open, within the year or the week that both lie in. `time` itself
 * where nothing else is offered.
 */
export function either(time: MeetingTime, next: Time | undefined, text: string): MeetingTime {
  if (!next || next.start - time.end > longest || text.slice(time.end, next.start) !== ' or ') return time
  const value = around(time, next)
  const { latest } = next
  return value ? { ...time, end: next.end, value, ...(latest && { latest }) } : time
}

/** What stands between the two: " or ". */
const longest = 4

function around(one: MeetingTime, other: Time): string | undefined {
  if (/^\d{4}-\d\d$/.test(one.value) && /^\d{4}-\d\d$/.test(other.value))
    return one.value.slice(0, 4) === other.value.slice(0, 4) ? one.value.slice(0, 4) : undefined
  const [a, b] = [weekOf(one.value), weekOf(other.value)]
  return a && a === b ? a : undefined
}

function weekOf(value: string): string | undefined {
  const day = parseIsoDay(value)
  return day === undefined ? undefined : weekInterval(day).value
}
