import type { Scan } from './scan'
import { Verb } from './verbs'

/** How far behind a date the comma may stand that ends what is told of it: "planned for Friday in the port of Lima, was called off". */
const longestRest = 6

const ended = new Set('cancelled canceled postponed scrapped abandoned shelved aborted rejected dropped'.split(' '))

/** "planned for 12 July, was called off", "was to pay on Thursday fell victim to fog", "which was due on Friday in Lima, did not take place": what never was may lie on either side. */
export function isCalledOff(scan: Scan, first: number, last: number): boolean {
  const end = scan.sentenceEnd(first)
  if (last + 1 < end && endsIt(scan, last)) return true
  for (let p = last; p < Math.min(last + longestRest, end); p++)
    if (scan.char(p, ',')) return p + 2 < end && endsIt(scan, p + 1)
  return false
}

/** "was cancelled", "had to be put off", "has been rejected", "did not take place", "fell through", "never came about". */
function endsIt(scan: Scan, p: number): boolean {
  const word = scan.lower(p)
  if (word === 'fell') return /^(?:through|victim|apart)$/.test(scan.lower(p + 1))
  if (word === 'never') return /^(?:came|took|happened|materiali[sz]ed)$/.test(scan.lower(p + 1))
  if (word === 'came') return scan.lower(p + 1) === 'to' && /^(?:nothing|naught|nought)$/.test(scan.lower(p + 2))
  if (word === 'did') return scan.lower(p + 1) === 'not' && /^(?:take|happen)$/.test(scan.lower(p + 2))
  if (!/^(?:was|were|had|has|have)$/.test(word)) return false
  const to = scan.lower(p + 1) === 'to' ? p + 2 : p + 1
  const verb = /^(?:be|been)$/.test(scan.lower(to)) ? to + 1 : to
  const written = scan.lower(verb)
  if (written === 'called' || written === 'put') return scan.lower(verb + 1) === 'off'
  return written === 'pushed' ? scan.lower(verb + 1) === 'back' : ended.has(written)
}

/** "had been scheduled for Thursday", "were supposed to meet on May 1": whether it came is open, or past. */
export function wasPlanned(scan: Scan, first: number, from: number): boolean {
  for (let p = first - 1; p >= from + 2; p--)
    if (scan.verb(p) & Verb.plan)
      return scan.lower(p) === 'supposed'
        ? /^(?:was|were)$/.test(scan.lower(p - 1))
        : scan.lower(p - 1) === 'been' && scan.lower(p - 2) === 'had'
  return false
}
