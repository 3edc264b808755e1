import { isYear, type Pattern } from '../found'

/** What is held on a weekend. */
const events = new Set(
  `talk talks meeting meetings summit call calls conversation conversations visit trip retreat session conference gathering
  negotiations discussions consultations diplomacy`.split(/\s+/),
)
/** Which weekend is told by these, and read elsewhere. */
const which = /^(?:the|this|that|last|next|past|coming|previous|every|each|long|same|another|one|two)$/
/** Between "weekend" and what was held: "weekend phone calls". */
const kinds = /^(?:phone|telephone|trade|peace|crisis|emergency|private|secret)$/

/** "ended a weekend meeting", "after a weekend of talks", "his weekend phone calls": the one gone by, or that which comes. */
export const weekendOf: Pattern = (scan, head, floor) => {
  if (scan.lower(head) !== 'weekend' || scan.hyphen(head - 1) || scan.hyphen(head + 1)) return undefined
  const word = head - 1 >= floor ? scan.lower(head - 1) : ''
  // "Following weekend talks" is after them, "the following weekend" another.
  if (which.test(word) || (word === 'following' && scan.lower(head - 2) === 'the')) return undefined
  const at = scan.lower(head + 1) === 'of' || kinds.test(scan.lower(head + 1)) ? head + 2 : head + 1
  if (!events.has(scan.lower(at))) return undefined
  // That of a year gone by is nobody's to know.
  for (let p = scan.sentenceFirst(head); p < scan.sentenceEnd(head); p++) if (isYear(scan, p)) return undefined
  return {
    first: head,
    last: head + 1,
    type: 'DATE',
    meaning: { kind: 'unit', unit: 'weekend', offset: 0, from: 'now' },
  }
}
