import { withThe, type Found } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'

/** "on the second day", "on the opening day of the talks", "the first day": a day of what was told to begin. */
export function eventDay(scan: Scan, head: number, floor: number): Found | undefined {
  const p = head - 1
  if (scan.lower(head) !== 'day' || scan.lower(p - 1) !== 'the' || scan.lower(p - 2) !== 'on') return undefined
  const number = scan.lower(p) === 'opening' ? 1 : scan.is(p, Is.ordinal) && scan.wordAt(p) ? scan.value(p) : 0
  if (number < 1 || number > most || isOther(scan, head + 1)) return undefined
  return { first: withThe(scan, p, floor), last: head + 1, type: 'DATE', meaning: { kind: 'event-day', number } }
}

/** No event that news counts the days of is longer. */
const most = 10

/** Whether it is the day of something else: "on the first day in office", "on the opening day of trading". */
function isOther(scan: Scan, p: number): boolean {
  const word = scan.lower(p)
  if (word === 'in' || word === 'back' || word === 'after' || word === 'since') return true
  if (word !== 'of') return false
  const noun = owners.has(scan.lower(p + 1)) ? p + 2 : p + 1
  return !events.has(scan.lower(noun)) && !events.has(scan.lower(noun + 1))
}

const owners = new Set('the his her their its this that a'.split(' '))
const events = new Set(
  `talks meeting meetings summit visit trip tour stay conference congress forum session sessions gathering round mission
   negotiations consultations deliberations event assembly retreat stopover`.split(/\s+/),
)
