import type { Meaning } from '../expression'
import { withThe, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { ofDay } from './day-part'

const parts = new Map(Object.entries({ early: 'MO', small: 'MO', wee: 'MO', late: 'EV' }))

/** "the early hours of Friday", "in the small hours", "the early hours of the morning": a part of a day, and no length of time. */
export const smallHours: Pattern = (scan, head, floor) => {
  if (!scan.is(head, Is.unit) || scan.lower(head) !== 'hours' || head - 1 < floor) return undefined
  const part = parts.get(scan.lower(head - 1))
  if (!part || scan.lower(head - 2) !== 'the') return undefined
  const day = ofDay(scan, head)
  const last = day ? behindPart(scan, day.last) : behindMorning(scan, head + 1)
  const isToday = !day && last > head + 1 && scan.lower(head + 2) === 'this'
  const on: Meaning | undefined = isToday ? { kind: 'day', offset: 0 } : day?.in
  const meaning: Meaning = { kind: 'part', part, ...(on ? { in: on } : {}) }
  return { first: withThe(scan, head - 1, floor), last, type: 'TIME', meaning, stage: part === 'MO' ? 'early' : 'late' }
}

/** "of Wednesday | morning |" */
const behindPart = (scan: Scan, at: number): number => (scan.is(at, Is.part) ? at + 1 : at)

/** Behind "of the morning", "of this morning". */
const behindMorning = (scan: Scan, at: number): number =>
  scan.lower(at) === 'of' && whichMorning.has(scan.lower(at + 1)) && scan.is(at + 2, Is.part) ? at + 3 : at

const whichMorning = new Set(['the', 'this', 'that'])
