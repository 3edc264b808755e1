import type { Meaning } from '../expression'
import type { Found, Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { calendarDate } from './calendar-date'
import { inPart } from './part-hour'
import { followsDate, isStamp } from './stamp'
import { weekday } from './weekday'

/** Clock times: "10:30", "9 a.m. EST", "5pm", "0800 UTC", "noon", "10 o'clock", with the day written after them. */
export const clock: Pattern = (scan, head, floor) => {
  const time = timeAt(scan, head, floor)
  if (!time) return undefined
  const behind = inPart(scan, time.last, time.hour)
  let last = behind?.last ?? time.last
  const zone = zoneAt(scan, last)
  if (zone) last = zone.last
  const day = dayAfter(scan, last)
  const meaning: Meaning = {
    kind: 'clock',
    hour: behind?.hour ?? time.hour,
    ...(time.minute === undefined ? {} : { minute: time.minute }),
    ...(zone ? { zone: zone.zone } : {}),
    ...(day ? { in: day.meaning } : {}),
    ...(!day && isStamp(scan, time.first, last) ? { stamp: true } : {}),
  }
  return { first: time.first, last: day?.joined ? day.last : last, type: 'TIME', meaning } satisfies Found
}

interface ClockTime {
  readonly first: number
  readonly last: number
  readonly hour: number
  readonly minute?: number
}

function timeAt(scan: Scan, head: number, floor: number): ClockTime | undefined {
  if (scan.is(head, Is.clock)) return digitsTime(scan, head)
  if (scan.is(head, Is.year | Is.number)) return zonedTime(scan, head)
  if (!scan.is(head, Is.clockWord)) return undefined
  const word = scan.lower(head)
  if (word === 'noon') return { first: head, last: head + 1, hour: 12, minute: 0 }
  if (word === 'midnight') return { first: head, last: head + 1, hour: 24, minute: 0 }
  const p = head - 1
  if (p < floor || !scan.is(p, Is.number)) return undefined
  const value = scan.value(p)
  const half = halfOfDay(word)
  if (half !== undefined && value >= 1 && value <= 12 && Number.isInteger(value) && !dotted(word, scan, head))
    return { first: p, last: head + 1, hour: (value % 12) + half }
  if (/^o['’]clock$/.test(word) && value >= 1 && value <= 12) return { first: p, last: head + 1, hour: value }
  if (zones.has(word) && scan.raw(p).length === 4 && value < 2400 && value % 100 < 60)
    return { first: p, last: head, hour: Math.floor(value / 100), minute: value % 100 }
  return undefined
}

/** "1340 GMT", "2130 hours": four digits that would be a year without the zone. */
function zonedTime(scan: Scan, head: number): ClockTime | undefined {
  const value = scan.value(head)
  if (!zones.has(scan.lower(head + 1)) || scan.raw(head).length !== 4 || value >= 2400 || value % 100 > 59)
    return undefined
  return { first: head, last: head + 1, hour: Math.floor(value / 100), minute: value % 100 }
}

/** "I am", "5 am" : without stops the number must be right before and written in digits. */
function dotted(word: string, scan: Scan, head: number): boolean {
  return !word.includes('.') && scan.wordAt(head - 1) !== undefined
}

function halfOfDay(word: string): number | undefined {
  if (/^a\.?m\.?$/.test(word)) return 0
  return /^p\.?m\.?$/.test(word) ? 12 : undefined
}

/** "10:30", "10:30 p.m.", "5pm", "5.30pm", "19:00hrs"; scores ("3:2") and ratios are none. */
function digitsTime(scan: Scan, head: number): ClockTime | undefined {
  const match = /^(\d{1,2})(?:[:.](\d\d))?(:\d\d)?(am|pm|hrs|h)?$/i.exec(scan.raw(head))
  if (!match) return undefined
  const suffix = match[4]?.toLowerCase()
  const next = halfOfDay(scan.lower(head + 1))
  const half = suffix === 'am' ? 0 : suffix === 'pm' ? 12 : next
  const hour = Number(match[1])
  const minute = match[2] === undefined ? undefined : Number(match[2])
  if (hour > 24 || (minute ?? 0) > 59 || (half !== undefined && (hour > 12 || hour === 0))) return undefined
  if (scan.is(head, Is.number) && half === undefined) return undefined
  if (half === undefined && !suffix && !led(scan, head)) return undefined
  // "2:20:51 and 2:20:55" are how long a race took.
  if (half === undefined && !suffix && match[3] && scan.lower(head - 1) === 'and') return undefined
  if (minute === undefined && suffix === 'h') return hourAndMinute(scan, head, hour)
  const last =
    suffix === undefined && next !== undefined ? head + 2 : /^hrs?$/.test(scan.lower(head + 1)) ? head + 2 : head + 1
  return {
    first: head,
    last,
    hour: half === undefined ? hour : (hour % 12) + half,
    ...(minute === undefined ? {} : { minute }),
  }
}

/** "09h12": what stands behind the letter is glued to it. */
function hourAndMinute(scan: Scan, head: number, hour: number): ClockTime | undefined {
  const minute = scan.value(head + 1)
  const isMinute = scan.glued(head + 1) && scan.raw(head + 1).length === 2 && scan.is(head + 1, Is.number)
  return isMinute && minute < 60 ? { first: head, last: head + 2, hour, minute } : undefined
}

/** "21:17" alone may be a score: it takes a word before it that leads to a time, or a zone or a day after it. */
function led(scan: Scan, head: number): boolean {
  const next = scan.lower(head + 1)
  return (
    leads.has(scan.lower(head - 1)) ||
    zones.has(next) ||
    scan.is(head + 1, Is.weekday) ||
    isStamp(scan, head, head + 1) ||
    followsDate(scan, head)
  )
}

const leads = new Set(
  `at by around about from until till before after since between to - – ( precisely approximately exactly and`.split(
    ' ',
  ),
)
const zones = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'cet',
  'bst',
  'et',
  'hrs',
  'hours',
])

function zoneAt(scan: Scan, at: number): { zone: string; last: number } | undefined {
  const open = scan.char(at, '(') ? at + 1 : at
  const word = scan.lower(open)
  if (!zones.has(word) || word === 'hours' || (word === 'et' && !scan.capital(open))) return undefined
  const zone = word === 'gmt' || word === 'utc' ? 'Z' : ''
  return { zone, last: open > at && scan.char(open + 1, ')') ? open + 2 : open > at ? at : open + 1 }
}

interface DayAfter {
  readonly meaning: Meaning
  readonly last: number
  /** Whether it stands right after the time and is one expression with it; after "on" or a comma it is its own. */
  readonly joined: boolean
}

/** The day written after a time: "Monday", "on Monday", "today", "on May 5", "tomorrow". */
export function dayAfter(scan: Scan, at: number): DayAfter | undefined {
  const behind = behindZones(scan, at)
  const apart = scan.lower(behind) === 'on' || scan.char(behind, ',')
  if (!apart && behind > at) return undefined
  const found = dayAt(scan, apart ? behind + 1 : behind)
  return found && { ...found, joined: !apart }
}

/** How many pieces the time of another zone in brackets may have. */
const longestZone = 8

/** Behind "local time", "GMT)" and "(1930 UTC)": what says of which zone the time is. */
function behindZones(scan: Scan, at: number): number {
  let end = scan.char(at, ')') ? at + 1 : at
  if (scan.lower(end) === 'local' && scan.lower(end + 1) === 'time') end += 2
  if (!scan.char(end, '(')) return end
  for (let p = end + 1; p < end + longestZone; p++) if (scan.char(p, ')')) return p + 1
  return end
}

function dayAt(scan: Scan, on: number): { meaning: Meaning; last: number } | undefined {
  const word = scan.lower(on)
  if (word === 'today' || word === 'tonight') return { meaning: { kind: 'day', offset: 0 }, last: on + 1 }
  if (word === 'tomorrow') return { meaning: { kind: 'day', offset: 1 }, last: on + 1 }
  if (word === 'yesterday') return { meaning: { kind: 'day', offset: -1 }, last: on + 1 }
  for (let p = on; p < Math.min(on + 4, scan.count); p++) {
    if (!scan.is(p, Is.month | Is.weekday)) continue
    const found = calendarDate(scan, p, on) ?? (p === on ? weekday(scan, p, on) : undefined)
    if (found?.first !== on || found.to) continue
    // "11pm on Thursday evening" is on Thursday.
    const meaning = found.meaning?.kind === 'part' ? found.meaning.in : found.meaning
    if (meaning && (meaning.kind === 'weekday' || (meaning.kind === 'date' && meaning.day)))
      return { meaning, last: found.last }
  }
  return undefined
}
