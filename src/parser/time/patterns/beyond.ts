import type { Meaning } from '../expression'
import { withThe, type Found, type Pattern } from '../found'
import type { Unit } from '../lexicon'
import type { Scan } from '../scan'
import { Verb } from '../verbs'
import { partAfter } from './day-part'

/**
 * What is counted from a day or a unit that is counted itself: "the day before yesterday", "the week after next", "the month before
 * last"; and from what was told, "the evening before".
 */
export const beyond: Pattern = (scan, head, floor) => {
  // "after", "before": looked at first, for most units have another word behind them.
  const length = (scan.end[head + 1] as number) - (scan.start[head + 1] as number)
  const sign = length === 5 || length === 6 ? signs.get(scan.lower(head + 1)) : undefined
  const word = sign && scan.wordAt(head)
  if (!word || (word.text.endsWith('s') && word.unit !== undefined)) return undefined
  const next = scan.lower(head + 2)
  if (word.unit === 'day' && next === (sign < 0 ? 'yesterday' : 'tomorrow')) {
    const day: Meaning = { kind: 'day', offset: 2 * sign }
    const part = partAfter(scan, head + 3)
    return part
      ? found(scan, head, floor, part.last, { kind: 'part', part: part.part, in: day })
      : found(scan, head, floor, head + 3, day)
  }
  if (word.unit && large.has(word.unit) && next === (sign < 0 ? 'last' : 'next') && !scan.flags[head + 3])
    return found(scan, head, floor, head + 3, { kind: 'unit', unit: word.unit, offset: 2 * sign, from: 'now' })
  if (isQuoted(scan, head)) return undefined
  if (scan.lower(head - 1) !== 'the' || head - 1 < floor || !endsBehind(scan, head + 2)) return undefined
  if (word.unit && large.has(word.unit))
    return found(scan, head, floor, head + 2, { kind: 'unit', unit: word.unit, offset: sign, from: 'then' })
  if (!word.part || sign > 0) return undefined
  const day: Meaning = { kind: 'unit', unit: 'day', offset: -1, from: 'then' }
  return found(scan, head, floor, head + 2, { kind: 'part', part: word.part, in: day })
}

const signs = new Map<string, 1 | -1>([
  ['before', -1],
  ['after', 1],
])
const large = new Set<Unit>(['day', 'week', 'weekend', 'month', 'quarter', 'year'])

function found(scan: Scan, head: number, floor: number, last: number, meaning: Meaning): Found {
  return { first: withThe(scan, head, floor), last, type: meaning.kind === 'part' ? 'TIME' : 'DATE', meaning }
}

/** "“the day after”": what a time to come is called. */
const isQuoted = (scan: Scan, head: number): boolean => quote.test(scan.raw(head - 2)) && quote.test(scan.raw(head + 2))

const quote = /^["'“”‘’]$/

/** Whether nothing follows that it is the day before of. */
function endsBehind(scan: Scan, p: number): boolean {
  if (p >= scan.count) return true
  return !opens.test(scan.text.charAt(scan.start[p] as number)) || ends.has(scan.lower(p)) || goesOn(scan, p)
}

/** "had seen her the day before and is to report" */
const goesOn = (scan: Scan, p: number): boolean =>
  scan.lower(p) === 'and' && (scan.verb(p + 1) & (Verb.past | Verb.present | Verb.future | Verb.irregular)) !== 0

const opens = /[\p{L}\d“‘"'$]/u
const ends = new Set('in at with to by but as from between during for over inside'.split(' '))
