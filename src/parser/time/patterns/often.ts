import type { Pattern } from '../found'
import { Is } from '../lexicon'
import { namesThing } from './rate-name'

/** "daily", "annual", "weekly": how often, in one word. A newspaper's name ("Daily Mail") is none. */
export const often: Pattern = (scan, head, floor) => {
  const word = scan.wordAt(head)
  if (!word?.value || !scan.is(head, Is.often)) return undefined
  const inName = scan.capital(head) && (scan.capital(head + 1) || (scan.capital(head - 1) && head > floor))
  if (inName || (scan.hyphen(head - 1) && scan.glued(head)) || namesThing(scan, head)) return undefined
  const twice = head - 1 >= floor && /^(?:twice|once)$/.test(scan.lower(head - 1))
  return {
    first: twice ? head - 1 : head,
    last: head + 1,
    type: 'SET',
    meaning: { kind: 'fixed', value: word.value, why: 'again and again' },
  }
}
