import type { Sentences } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import type { TimeExpression } from './expression'
import type { Found, Pattern } from './found'
import { Is } from './lexicon'
import { beyond } from './patterns/beyond'
import { calendarDate } from './patterns/calendar-date'
import { clock } from './patterns/clock'
import { countedUnit } from './patterns/count'
import { dayPart } from './patterns/day-part'
import { decade } from './patterns/decade'
import { deictic } from './patterns/deictic'
import { everySeason } from './patterns/every-season'
import { holiday, monthOfFeast } from './patterns/holiday'
import { hourOfPart } from './patterns/hour-of-part'
import { nthDay } from './patterns/nth-day'
import { nthOfMonth } from './patterns/nth-of-month'
import { nthUnit } from './patterns/nth-unit'
import { nthWeekday } from './patterns/nth-weekday'
import { numericDate } from './patterns/numeric-date'
import { often } from './patterns/often'
import { period } from './patterns/period'
import { quarterHour } from './patterns/quarter-hour'
import { season } from './patterns/season'
import { share } from './patterns/share'
import { smallHours } from './patterns/small-hours'
import { whichUnit } from './patterns/unit'
import { weekday } from './patterns/weekday'
import { weekendOf } from './patterns/weekend-of'
import { year } from './patterns/year'
import { Scan } from './scan'
import { governing } from './tense'

/**
 * The patterns in the order they are tried at a head word, each with what a word must be to be its head; the first that
 * reads it wins. Whole dates come before their parts (a year inside a date, "Good Friday" before Friday, "the third
 * quarter" before "quarter"), and what needs more words before what needs fewer ("the last week of March" before "last
 * week", "five days" before "the day").
 */
const patterns: readonly { readonly heads: number; readonly read: Pattern }[] = [
  { heads: Is.numeric | Is.year, read: numericDate },
  { heads: Is.clock | Is.clockWord | Is.year | Is.number, read: clock },
  { heads: Is.holiday, read: holiday },
  { heads: Is.month | Is.season, read: everySeason },
  { heads: Is.month, read: calendarDate },
  { heads: Is.weekday, read: nthWeekday },
  { heads: Is.weekday, read: weekday },
  { heads: Is.nth, read: nthDay },
  { heads: Is.deictic, read: deictic },
  { heads: Is.unit | Is.part, read: beyond },
  { heads: Is.unit, read: monthOfFeast },
  { heads: Is.unit, read: quarterHour },
  { heads: Is.unit, read: smallHours },
  { heads: Is.unit, read: nthOfMonth },
  { heads: Is.unit | Is.share, read: period },
  { heads: Is.share, read: share },
  { heads: Is.decade | Is.unit, read: decade },
  { heads: Is.weekend, read: weekendOf },
  { heads: Is.unit, read: nthUnit },
  { heads: Is.unit, read: whichUnit },
  { heads: Is.unit, read: countedUnit },
  { heads: Is.season, read: season },
  { heads: Is.part, read: hourOfPart },
  { heads: Is.part, read: dayPart },
  { heads: Is.often, read: often },
  { heads: Is.number, read: year },
]

/** Finds the time expressions of one block, in order and without overlaps. Linear in the number of tokens. */
export function readTimes(tokens: Tokens, sentences: Sentences): TimeExpression[] {
  const scan = new Scan(tokens, sentences)
  const out: TimeExpression[] = []
  let floor = 0
  for (const head of scan.heads) {
    if (head < floor) continue
    const found = readAt(scan, head, floor)
    if (found) floor = report(scan, found, out)
  }
  return out
}

function readAt(scan: Scan, head: number, floor: number): Found | undefined {
  const flags = scan.flags[head] as number
  for (const { heads, read } of patterns) {
    const found = flags & heads ? read(scan, head, floor) : undefined
    if (found) return found
  }
  return undefined
}

/** Adds what was found and returns the piece after it. */
function report(scan: Scan, found: Found, out: TimeExpression[]): number {
  let last = found.last
  for (let part: Found | undefined = found; part; part = part.to) {
    last = part.last
    if (!part.meaning) continue
    const { tense, cue, reports, told } = governing(scan, found.first, part.last)
    out.push({
      start: scan.start[part.first] as number,
      end: scan.end[part.last - 1] as number,
      type: part.type,
      meaning: part.meaning,
      tense,
      cue,
      reports: reports === true,
      told: told === true,
      stage: part.stage,
      sentence: scan.sentenceOf(part.first),
    })
  }
  return last
}
