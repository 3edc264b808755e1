import type { Clause } from './clause'
import { isDate, type Findings } from './findings'
import { timeAt, wordAt } from './sentence'

/** Takes the time at phrase `i`, unless the findings have one; returns the phrase behind it. */
export function takeTime(clause: Clause, i: number, found: Findings): number {
  const first = clause.phrases[i]?.first ?? -1
  const time = timeAt(clause.view, first)
  // "a July pact", "the October to December quarter": the date of something else.
  const modifies = timeAt(clause.view, first - 1) < 0 && /^(?:the|a|an)$/.test(wordAt(clause.view, first - 1))
  if (found.time < 0 && !modifies && isDate(clause, time)) found.time = time
  return i + 1
}

/** "scheduled for Monday" dates, "for two hours" does not. */
export function dates(clause: Clause, i: number): boolean {
  return isDate(clause, timeAt(clause.view, clause.phrases[i + 1]?.first ?? -1))
}
