import type { Meaning } from '../expression'
import type { Found, Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { unnamedMonth } from './nth-of-month'

/** "on the 14th", "on the 17th and 18th", "until the 20th of the month": a day in digits whose month is told elsewhere. */
export const nthDay: Pattern = (scan, head, floor) => {
  const the = head - 1
  if (!isNth(scan, head) || scan.lower(the) !== 'the' || the < floor || !leads.has(scan.lower(the - 1)))
    return undefined
  const second = joins.has(scan.lower(head + 1)) ? secondAt(scan, head + 2) : undefined
  const behind = (second ?? head) + 1
  const month = scan.lower(behind) === 'of' ? unnamedMonth(scan, behind + 1) : undefined
  if (!month && !ends(scan, behind)) return undefined
  const last = month?.last ?? behind
  const day = (p: number): Meaning =>
    month
      ? { kind: 'nth', number: scan.value(p), unit: 'day', in: month.meaning }
      : { kind: 'date', day: scan.value(p) }
  if (second === undefined) return found(the, last, day(head))
  return { ...found(the, head + 1, day(head)), to: found(second, last, day(second)) }
}

const found = (first: number, last: number, meaning: Meaning): Found => ({ first, last, type: 'DATE', meaning })

const isNth = (scan: Scan, p: number): boolean =>
  scan.is(p, Is.ordinal) && !scan.wordAt(p) && scan.value(p) >= 1 && scan.value(p) <= 31

/** "and 18th", "and the 18th". */
function secondAt(scan: Scan, p: number): number | undefined {
  const at = scan.lower(p) === 'the' ? p + 1 : p
  return isNth(scan, at) ? at : undefined
}

const leads = new Set('on until till since by before after from for'.split(' '))
const joins = new Set(['and', 'or', 'to'])
const ended = new Set('in at with to by but as from when while and or because if he she they it'.split(' '))

/** Whether nothing follows that it is the 14th of: "on the 14th floor". */
function ends(scan: Scan, p: number): boolean {
  return p >= scan.count || ended.has(scan.lower(p)) || !opens.test(scan.text.charAt(scan.start[p] as number))
}

const opens = /[\p{L}\d-]/u
