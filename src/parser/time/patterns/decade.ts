import type { Meaning } from '../expression'
import { foundFrom, stageBefore, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { eraAt } from './calendar-date'

/** Decades ("the 1990s", "the late '60s", "the nineties") and centuries ("the 19th century"). */
export const decade: Pattern = (scan, head, floor) => {
  if (scan.is(head, Is.decade)) return decadeAt(scan, head, floor)
  if (scan.wordAt(head)?.unit !== 'century') return undefined
  const joint = scan.hyphen(head - 1) ? head - 2 : head - 1
  if (joint < floor || !scan.is(joint, Is.ordinal)) return undefined
  const tens = scan.hyphen(joint - 1) && scan.is(joint - 2, Is.number) && scan.glued(joint) ? joint - 2 : joint
  const number = scan.value(joint) + (tens < joint ? scan.value(tens) : 0)
  if (number < 1 || number > 30) return undefined
  const era = eraAt(scan, head + 1)
  const meaning: Meaning = { kind: 'century', century: number, ...(era ? { era: 'BC' as const } : {}) }
  return staged(scan, tens, era ?? head + 1, floor, meaning)
}

function decadeAt(scan: Scan, head: number, floor: number): Found | undefined {
  const value = scan.value(head)
  const era = eraAt(scan, head + 1)
  // "The 1900s" may be their first ten years, "the 1800s" are a hundred.
  if (value >= 100 && value < 190 && value % 10 === 0 && !era)
    return staged(scan, head, head + 1, floor, { kind: 'century', century: value / 10 + 1 })
  if (value >= 100) return staged(scan, head, era ?? head + 1, floor, { kind: 'decade', decade: value })
  const quoted = head > floor && /^['’‘]$/.test(scan.raw(head - 1)) && scan.glued(head)
  const first = quoted ? head - 1 : head
  const found = staged(scan, first, head + 1, floor, { kind: 'decade', decade: value, short: true })
  const ages = /^(?:his|her|their|my|your|our)$/.test(scan.lower(found.first - 1))
  const the = scan.lower(found.first) === 'the' || scan.lower(first - 1) === 'and' || quoted
  return ages || !the ? undefined : found
}

function staged(scan: Scan, first: number, last: number, floor: number, meaning: Meaning): Found {
  return foundFrom(stageBefore(scan, first, floor), last, 'DATE', meaning)
}
