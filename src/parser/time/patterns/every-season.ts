import { pad } from '../calendar'
import type { Pattern } from '../found'
import { Is } from '../lexicon'

/** "every spring", "each December": no one of them, and every one. */
export const everySeason: Pattern = (scan, head, floor) => {
  const p = head - 1
  if (p < floor || !/^(?:every|each)$/.test(scan.lower(p))) return undefined
  const word = scan.wordAt(head)
  const which = word?.season ?? (word?.month ? pad(word.month, 2) : undefined)
  // "every March 5", "each fall of the franc"
  if (!which || scan.is(head + 1, Is.number | Is.ordinal) || scan.lower(head + 1) === 'of') return undefined
  return {
    first: p,
    last: head + 1,
    type: 'SET',
    meaning: { kind: 'fixed', value: `XXXX-${which}`, why: 'each year' },
  }
}
