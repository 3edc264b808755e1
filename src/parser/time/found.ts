import type { TimeType } from '../model'
import type { Meaning, TimeExpression } from './expression'
import { Is } from './lexicon'
import type { Scan } from './scan'

/** What a pattern found: the pieces `[first, last)` and what they mean. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly type: TimeType
  /** Absent where the pattern claims the words so that no other reads them ("30-year-old"). */
  readonly meaning?: Meaning
  readonly stage?: TimeExpression['stage'] | undefined
  /** The other end of a range ("3-5 May"), after this one. */
  readonly to?: Found | undefined
}

/**
 * One family of expressions: looks around piece `head`, to the left no further than piece `floor`, where the expression
 * before ends. Undefined where the words are none of its own.
 */
export type Pattern = (scan: Scan, head: number, floor: number) => Found | undefined

type Staged = Pick<Found, 'first' | 'stage'>

/** What is found from where its words begin on. Field by field: to spread objects costs more than all the rest of a pattern. */
export function foundFrom({ first, stage }: Staged, last: number, type: TimeType, meaning: Meaning): Found {
  return { first, last, type, meaning, stage }
}

const partOf = new Map<string, TimeExpression['stage']>(
  Object.entries({
    beginning: 'early',
    start: 'early',
    outset: 'early',
    turn: 'early',
    opening: 'early',
    middle: 'mid',
    midst: 'mid',
    end: 'late',
    close: 'late',
    rest: 'late',
    remainder: 'late',
  }),
)
const stageWords = new Map<string, TimeExpression['stage']>(
  Object.entries({ early: 'early', mid: 'mid', late: 'late' }),
)

/**
 * Takes in the words before an expression that say which part of it is meant ("early", "mid-", "the end of", "later")
 * with their article, as TIMEX3 extents do (TimeML annotation guidelines 1.2.1).
 */
export function stageBefore(scan: Scan, first: number, floor: number): Staged {
  const p = first - 1
  if (p < floor) return { first }
  const joint = scan.hyphen(p) && scan.glued(p) && scan.glued(first) ? p - 1 : p
  const word = scan.lower(joint)
  const named = joint >= floor ? stageWords.get(word) : undefined
  if (named) return { first: withThe(scan, joint, floor), stage: named }
  if (joint !== p) return { first }
  if (word === 'very' && scan.lower(p - 1) === 'the') return stageBefore(scan, p, floor)
  if (word === 'earlier' || word === 'later') {
    return p > floor && scan.lower(p - 1) === 'even'
      ? { first: p }
      : { first: p, stage: word === 'later' ? 'after' : 'before' }
  }
  return partBefore(scan, first, floor)
}

/** "the end of", "early in", "late on". */
function partBefore(scan: Scan, first: number, floor: number): Staged {
  const p = first - 1
  const joins = scan.lower(p)
  if (joins === 'of' && p - 1 >= floor) {
    const noun = scan.lower(p - 1)
    const stage = partOf.get(noun)
    if (stage) {
      const very = scan.lower(p - 2) === 'very' ? p - 2 : p - 1
      return { first: withThe(scan, very, floor), stage }
    }
    if (noun === 'part' && p - 2 >= floor) {
      const which = scan.lower(p - 2)
      if (stageWords.has(which) || which === 'latter' || which === 'first')
        return {
          first: withThe(scan, p - 2, floor),
          stage: which === 'latter' ? 'late' : (stageWords.get(which) ?? 'early'),
        }
    }
  }
  if ((joins === 'in' || joins === 'on') && p - 1 >= floor && stageWords.has(scan.lower(p - 1)))
    return { first: p - 1, stage: stageWords.get(scan.lower(p - 1)) }
  return { first: withThe(scan, first, floor) }
}

/** Takes in a "the" right before. */
export function withThe(scan: Scan, first: number, floor: number): number {
  return first - 1 >= floor && scan.lower(first - 1) === 'the' ? first - 1 : first
}

const approximators = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'roughly',
  'approximately',
  'some',
  'under',
  'at',
  'close',
])

/** Takes in "about", "more than", "at least" before a count. */
export function approxBefore(scan: Scan, first: number, floor: number): number {
  let p = first - 1
  if (p < floor) return first
  const word = scan.lower(p)
  if (word === 'than' && p - 1 >= floor && /^(?:more|less|fewer|longer|greater)$/.test(scan.lower(p - 1))) {
    p--
    if (scan.lower(p - 1) === 'no' && p - 1 >= floor) p--
    return scan.lower(p - 1) === 'little' && scan.lower(p - 2) === 'a' && p - 2 >= floor ? p - 2 : p
  }
  if ((word === 'least' || word === 'most') && scan.lower(p - 1) === 'at' && p - 1 >= floor) return p - 1
  if (word === 'to' && scan.lower(p - 1) === 'up' && p - 1 >= floor) return p - 1
  if (word === 'to' && scan.lower(p - 1) === 'close' && p - 1 >= floor) return p - 1
  return approximators.has(word) && word !== 'at' && word !== 'close' ? p : first
}

/** Whether piece `p` is one of these words. */
export function oneOf(scan: Scan, p: number, words: ReadonlySet<string>): boolean {
  return p >= 0 && p < scan.count && words.has(scan.lower(p))
}

/** Whether piece `p` is a four-digit year. */
export function isYear(scan: Scan, p: number): boolean {
  return scan.is(p, Is.year) && scan.value(p) >= 1000
}
