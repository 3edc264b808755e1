import type { Told } from './anchor'
import type { Day } from './calendar'
import type { Meaning, TimeExpression } from './expression'
import type { Narration } from './told'

/**
 * The time told before a block that an expression can count from. A time of day that is told in the past where no day is told near it is of
 * the last day that was: "They met on Thursday", and some paragraphs on "They left at three in the afternoon".
 */
export function toldFor(
  expression: TimeExpression,
  narration: Narration,
  block: number,
  now: Day | undefined,
): Told | undefined {
  const then = narration.then(block)
  const { meaning, tense, cue } = expression
  if (meaning.kind === 'date') return then
  const isAhead = tense === 'future' && cue !== 'until' && isTimeOfDay(meaning)
  if (then && isAhead && now !== undefined && then.interval.hi < now) return undefined
  const told = overBy(now, expression, then, narration.pastDay(block))
  if (tense !== 'past' || told?.interval.grain === 'day') return told
  return isTimeOfDay(meaning) ? (narration.pastDay(block) ?? told) : told
}

/** What is told in the past counts from no day to come: "The term ends on 19 November. They spoke after midnight". */
export function overBy(
  now: Day | undefined,
  { tense, reports }: TimeExpression,
  then: Told | undefined,
  past: Told | undefined,
): Told | undefined {
  return then && tense === 'past' && !reports && now !== undefined && then.interval.lo > now ? past : then
}

/** A time to the minute is more often the time of a record that was made on the day itself. */
const isTimeOfDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'part' || (meaning.kind === 'clock' && !meaning.minute)) && !('in' in meaning)
