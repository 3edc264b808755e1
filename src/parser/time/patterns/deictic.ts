import type { Meaning } from '../expression'
import { withThe, type Found, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { partAfter } from './day-part'
import { inName } from './titled'

const dayOffsets = new Map(Object.entries({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }))

/** Words that are whole expressions: "today", "yesterday morning", "now", "recently", "the future", "at present". */
export const deictic: Pattern = (scan, head, floor) => {
  if (!scan.is(head, Is.deictic)) return undefined
  const word = scan.lower(head)
  const offset = dayOffsets.get(word)
  if (inName(scan, head)) return undefined
  if (offset !== undefined) return dayWord(scan, head, floor, offset)
  if (word === 'now') return nowAt(scan, head, floor)
  if (word === 'past' || word === 'present' || word === 'future') return noun(scan, head, floor, word)
  const value = references.get(word)
  if (!value || leadsToUnit(scan, head)) return undefined
  const more = /^(?:more|most|very|as)$/.test(scan.lower(head - 1)) && word === 'recently' && head - 1 >= floor
  return {
    first: more && scan.lower(head - 1) !== 'as' ? head - 1 : head,
    last: head + 1,
    type: 'DATE',
    meaning: fixed(value),
  }
}

const references = new Map<string, string>(
  Object.entries({
    currently: 'PRESENT_REF',
    current: 'PRESENT_REF',
    nowadays: 'PRESENT_REF',
    presently: 'PRESENT_REF',
    recently: 'PAST_REF',
    recent: 'PAST_REF',
    lately: 'PAST_REF',
  }),
)

const told: Readonly<Record<string, string>> = {
  PRESENT_REF: 'the time of writing',
  PAST_REF: 'some time before',
  FUTURE_REF: 'some time to come',
}

/** A reference to the past, present or future that no calendar can hold. */
export function fixed(value: string): Meaning {
  return { kind: 'fixed', value, why: told[value] ?? value }
}

/** "recent years", "the current fiscal year": a unit follows and takes the word in. */
function leadsToUnit(scan: Scan, head: number): boolean {
  for (let p = head + 1; p < head + 4; p++) {
    if (scan.is(p, Is.unit | Is.month | Is.season)) return true
    if (!scan.is(p, Is.number | Is.vague | Is.qualifier)) return false
  }
  return false
}

function dayWord(scan: Scan, head: number, floor: number, offset: number): Found {
  const day: Meaning = { kind: 'day', offset }
  const early = /^(?:early|late|earlier|later)$/.test(scan.lower(head - 1)) && head - 1 >= floor
  const first = early ? head - 1 : head
  if (scan.lower(head) === 'tonight')
    return { first, last: head + 1, type: 'TIME', meaning: { kind: 'part', part: 'NI', in: day } }
  const part = partAfter(scan, head + 1)
  if (part) return { first, last: part.last, type: 'TIME', meaning: { kind: 'part', part: part.part, in: day } }
  return { first, last: head + 1, type: 'DATE', meaning: day }
}

function nowAt(scan: Scan, head: number, floor: number): Found | undefined {
  if (scan.lower(head - 1) === 'from') return undefined
  const right =
    /^(?:right|just|by|until|til)$/.test(scan.lower(head - 1)) && scan.lower(head - 1) === 'right' && head - 1 >= floor
  return { first: right ? head - 1 : head, last: head + 1, type: 'DATE', meaning: fixed('PRESENT_REF') }
}

/** "the past", "in the future", "the near future", "at present": nouns only, not "the past week". */
function noun(scan: Scan, head: number, floor: number, word: string): Found | undefined {
  const value = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' }[word] as string
  if (word === 'present' && scan.lower(head - 1) === 'at')
    return { first: head, last: head + 1, type: 'DATE', meaning: fixed(value) }
  if (word === 'future' && scan.lower(head - 1) === 'in')
    return { first: head, last: head + 1, type: 'DATE', meaning: fixed(value) }
  const distance = /^(?:near|foreseeable|distant|recent|immediate|very|not-too-distant)$/.test(scan.lower(head - 1))
    ? head - 1
    : head
  if (scan.lower(distance - 1) !== 'the' || distance - 1 < floor) return undefined
  const led = /^(?:in|for|of|from|into|about|until|to)$/.test(scan.lower(distance - 2))
  if ((word === 'present' && !led) || nounFollows(scan, head + 1)) return undefined
  return { first: withThe(scan, distance, floor), last: head + 1, type: 'DATE', meaning: fixed(value) }
}

/** Whether the word at `p` is a noun that "the past" belongs to rather than the end of the phrase. */
function nounFollows(scan: Scan, p: number): boolean {
  if (p >= scan.count) return false
  const code = scan.text.charCodeAt(scan.start[p] as number)
  const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return letter && !enders.has(scan.lower(p))
}

const enders = new Set(
  `of and or but to for in on at by with from is was are were has had have will would could can may might should that which
   who when as if while because however without than not after before under it he she they we`.split(/\s+/),
)
