import type { LongCheck } from '../findings'
import { flatMapInSteps } from '../steps'
import { parseIsoDay, weekdayOf } from './calendar'
import { tellDay } from './interval'

const names = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/** With which letters weekdays begin: most dates are passed over by one look. */
const initials = new Set(['m', 't', 'w', 'f', 's'].map((letter) => letter.charCodeAt(0)))
const leading = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A weekday written beside a date that falls on another: "Monday, 15 September 2021" (a Wednesday). */
export const checkWeekdays: LongCheck = ({ times }, text) =>
  flatMapInSteps(times, (time) => {
    if (time.type !== 'DATE' || !time.earliest || time.earliest !== time.latest) return []
    if (!initials.has(text.charCodeAt(time.start) | 0x20)) return []
    const words = text.slice(time.start, Math.min(time.end, time.start + 40)).toLowerCase()
    if (!/\d/.test(words)) return []
    // Without a year of its own the date took that of another, which may not be meant.
    if (time.anchor !== 'published' && !/\d{4}/.test(words)) return []
    const written = leading.exec(words)?.[1]
    const day = parseIsoDay(time.earliest)
    if (!written || day === undefined || names[weekdayOf(day)]?.startsWith(written)) return []
    const message = `The weekday does not fit the date: ${tellDay(day).slice(4)} is a ${capital(names[weekdayOf(day)] as string)}.`
    return [{ code: 'weekday-mismatch', severity: 'warning', message, spans: [{ start: time.start, end: time.end }] }]
  })
