import type { Body } from './citation'
import type { Scan } from './scan'

/** The body that adopts a document, where the text names it: the tokens `[first, last)`. */
export interface BodyRef {
  readonly body: Body
  /** "Human Rights Council", for a body that is neither of the two. */
  readonly name: string
  readonly first: number
  readonly last: number
}

const united = new Set(['un', 'u.n.', 'u.n'])
/** Words that may stand between the body and "resolution". */
const modifiers = new Set(
  `draft binding landmark unanimous new key recent historic 's ’s ' ’ emergency earlier previous subsequent chapter vii own
  several two three four both its relevant various past the of sanctions ceasefire peacekeeping humanitarian aid`.split(
    /\s+/,
  ),
)
const mostModifiers = 3

/** Bodies of one word whose resolutions are not the UN organs'. */
const others = new Set(
  `iaea who imo icao unesco ecosoc hrc unhrc eu e.u. nato oas au osce congress knesset house senate parliament league fifa icrc
  duma bundestag congressional parliamentary conference synod union commission board committee legislature`.split(
    /\s+/,
  ),
)

/** Reads the body that ends just before token `at`, past a few modifiers. */
export function bodyBefore(scan: Scan, at: number): BodyRef | undefined {
  let i = at - 1
  for (let skipped = 0; skipped < mostModifiers && modifiers.has(scan.lower(i)); skipped++) i--
  return bodyEnding(scan, i)
}

/** Reads "of the UN Security Council", "by the General Assembly" from token `at` on. */
export function bodyAfter(scan: Scan, at: number): BodyRef | undefined {
  if (!['of', 'by', 'from'].includes(scan.lower(at))) return undefined
  const from = scan.lower(at + 1) === 'the' ? at + 2 : at + 1
  for (let last = from + 4; last > from; last--) {
    const found = bodyEnding(scan, last - 1)
    if (found && found.first === from) return found
  }
  return undefined
}

function bodyEnding(scan: Scan, i: number): BodyRef | undefined {
  const word = scan.lower(i)
  switch (word) {
    case 'unsc':
      return { body: 'sc', name: 'Security Council', first: i, last: i + 1 }
    case 'unga':
      return { body: 'ga', name: 'General Assembly', first: i, last: i + 1 }
    case 'sc':
    case 'ga':
      return scan.is(i, word.toUpperCase()) ? acronym(scan, i, word) : undefined
    case 'council':
      return councilEnding(scan, i)
    case 'assembly':
      return assemblyEnding(scan, i)
    case 'un':
    case 'u.n.':
      return { body: 'un', name: 'United Nations', first: i, last: i + 1 }
    case 'nations':
      return scan.lower(i - 1) === 'united'
        ? { body: 'un', name: 'United Nations', first: i - 1, last: i + 1 }
        : undefined
  }
  return others.has(word) ? otherEnding(scan, i) : undefined
}

function acronym(scan: Scan, i: number, body: 'sc' | 'ga'): BodyRef {
  const name = body === 'sc' ? 'Security Council' : 'General Assembly'
  return { body, name, first: united.has(scan.lower(i - 1)) ? i - 1 : i, last: i + 1 }
}

function councilEnding(scan: Scan, i: number): BodyRef | undefined {
  const before = scan.lower(i - 1)
  if (before === 'security')
    return { body: 'sc', name: 'Security Council', first: withUnited(scan, i - 1), last: i + 1 }
  if (before === 'rights') {
    return { body: 'other', name: 'Human Rights Council', first: withUnited(scan, i - 2), last: i + 1 }
  }
  if (scan.isCapital(i - 1) && before !== 'the' && before !== 'in') return otherEnding(scan, i)
  return scan.is(i, 'Council') || before === 'the' || before === '15-member'
    ? { body: 'sc', name: 'Security Council', first: i, last: i + 1 }
    : otherEnding(scan, i)
}

function assemblyEnding(scan: Scan, i: number): BodyRef | undefined {
  if (scan.lower(i - 1) === 'general') {
    return { body: 'ga', name: 'General Assembly', first: withUnited(scan, i - 1), last: i + 1 }
  }
  if (scan.isCapital(i - 1) && scan.lower(i - 1) !== 'the') return otherEnding(scan, i)
  return { body: 'ga', name: 'General Assembly', first: i, last: i + 1 }
}

/** "UN" or "United Nations" before token `i` belongs to the body. */
function withUnited(scan: Scan, i: number): number {
  if (united.has(scan.lower(i - 1))) return i - 1
  return scan.lower(i - 1) === 'nations' && scan.lower(i - 2) === 'united' ? i - 2 : i
}

function otherEnding(scan: Scan, i: number): BodyRef {
  let first = i
  while (i - first < 3 && scan.isCapital(first - 1) && !['the', 'a', 'an', 'in'].includes(scan.lower(first - 1)))
    first--
  return { body: 'other', name: scan.slice(first, i + 1), first, last: i + 1 }
}
