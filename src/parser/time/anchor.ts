import type { Day } from './calendar'
import type { Tense, TimeExpression } from './expression'
import type { Interval } from './interval'
import type { Unit } from './lexicon'

/** What an expression can be counted from where it stands. */
export interface Anchors {
  /** The day of publication. */
  readonly now: Day | undefined
  /** The time last told, with its index in `times`. */
  readonly then: Told | undefined
  /** What was told last of years gone, where the article has told of nothing later since. */
  readonly story: Told | undefined
  /** The day on which something was last told to begin, not far before. */
  readonly begun: Told | undefined
  /** The block of the expression. */
  readonly block: number
  /** The last time told that is no longer than a unit: what "that month" speaks of. */
  readonly thenWithin: (unit: Unit | 'period') => Told | undefined
  /** Whether the article tells history, so that dates without a year follow the time last told. */
  readonly narrative: boolean
  /** Whether the article writes the day first in "4/5/2001". */
  readonly dayFirst: boolean
  /** Whether the words before look back over more than a week ("in the past two weeks ..."). */
  readonly looksBack: boolean
}

export interface Told {
  readonly interval: Interval
  readonly index: number
  /** The block it stands in. */
  readonly block: number
  /** The day in it that the words point at: "late 1943" is near its end. */
  readonly point: Day
  /** Whether its year is written or certain. */
  readonly firm: boolean
  /** Whether it is an evening or a night, so that "until two in the morning" is of the day after. */
  readonly night: boolean
}

/** An anchored expression. */
export interface Resolved {
  readonly value: string
  readonly interval?: Interval
  readonly from: 'published' | 'then' | 'none'
  /** How the value was reached, after the words themselves. */
  readonly why: string
  readonly other?: Interval
  /** What it was counted from, where that is not the time last told. */
  readonly told?: Told | undefined
}

const tenses: Record<Tense, string> = {
  past: 'past tense',
  future: 'future',
  present: 'present tense',
  none: 'no tense',
}

/** "past tense (“met”)". */
export function tellTense(expression: TimeExpression): string {
  return expression.cue ? `${tenses[expression.tense]} (“${expression.cue}”)` : tenses[expression.tense]
}

export function counted(interval: Interval, from: 'published' | 'then', why: string): Resolved {
  return { value: interval.value, interval, from, why }
}

/** What cannot be anchored: a template, and why. */
export function unanchored(value: string): Resolved {
  return { value, from: 'none', why: 'no publication date to count from' }
}
