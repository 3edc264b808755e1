import { isSeason } from '../holidays'
import { foundFrom, isYear, stageBefore, withThe, type Pattern } from '../found'
import type { Scan } from '../scan'
import { whichWords } from './calendar-date'
import { containerAfter, ownerBefore } from './container'
import { feastAt } from './feast-name'

/** Well-known holidays: "Christmas", "Thanksgiving Day", "last Easter", "New Year's Eve 1999", "the holy month of Ramadan". */
export const holiday: Pattern = (scan, head, floor) => {
  const feast = feastAt(scan, head)
  if (!feast) return undefined
  const { name, last } = feast
  const before = head - 1 >= floor ? scan.lower(head - 1) : ''
  // Not one day: "every Easter".
  if (before === 'every' || before === 'each') return { first: head, last, type: 'DATE' }
  const which = whichWords.get(before)
  const at = scan.lower(last) === 'in' ? last + 1 : last
  const year = isYear(scan, at)
    ? { meaning: { kind: 'date' as const, year: scan.value(at) }, last: at + 1 }
    : containerAfter(scan, last)
  const within = year?.meaning ?? ownerBefore(scan, head)
  const month = monthBefore(scan, head, floor)
  const first = which || month < head ? withThe(scan, which ? head - 1 : month, floor) : head
  const placed = isSeason(name) ? stageBefore(scan, first, floor) : { first }
  return foundFrom(placed, year?.last ?? last, 'DATE', {
    kind: 'holiday',
    name,
    ...(which ? { which } : {}),
    ...(within ? { in: within } : {}),
  })
}

/** Where "Muslim holy month of" begins before a month's own name, else `head`. */
function monthBefore(scan: Scan, head: number, floor: number): number {
  if (scan.lower(head - 1) !== 'of' || scan.lower(head - 2) !== 'month' || head - 2 < floor) return head
  let first = head - 2
  while (first > floor && epithets.has(scan.lower(first - 1))) first--
  return first
}

const epithets = new Set('holy sacred blessed fasting muslim islamic'.split(' '))

/** How far behind "month" the name of a month may stand. */
const reach = 2

/** "the holy month of Ramadan", from the word "month" on: else it would be this month. */
export const monthOfFeast: Pattern = (scan, head, floor) =>
  scan.lower(head) === 'month' && scan.lower(head + 1) === 'of' ? holiday(scan, head + reach, floor) : undefined
