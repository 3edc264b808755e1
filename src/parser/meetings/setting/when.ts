import type { Clause } from '../sentence/clause'
import { isDate, type Findings } from '../trigger/findings'
import { timeAt, wordAt } from '../sentence/sentence'

/** Takes the time at phrase `i`, unless the findings have one; returns the phrase behind it. */
export function takeTime(clause: Clause, i: number, found: Findings): number {
  const first = clause.phrases[i]?.first ?? -1
  const time = timeAt(clause.view, first)
  // "a July pact", "the October to December quarter", "in 2016 elections": the date of something else.
  const named = /^\d{4}$/.test(wordAt(clause.view, first)) && clause.phrases[i + 1]?.type === 'noun'
  const modifies =
    named || (timeAt(clause.view, first - 1) < 0 && /^(?:the|a|an)$/.test(wordAt(clause.view, first - 1)))
  if ((found.time < 0 || isWithin(clause, time, found.time)) && !modifies && isDate(clause, time)) found.time = time
  return i + 1
}

/** "last year's talks were held in October": a month or a day of the year told before it. */
function isWithin({ view }: Clause, time: number, year: number): boolean {
  const [inner, outer] = [view.local.times[time]?.meaning, view.local.times[year]?.meaning]
  return outer?.kind === 'unit' && outer.unit === 'year' && inner?.kind === 'date' && inner.year === undefined
}

/** "scheduled for Monday" dates, "for two hours" does not. */
export function dates(clause: Clause, i: number): boolean {
  return isDate(clause, timeAt(clause.view, clause.phrases[i + 1]?.first ?? -1))
}

const passed = new Set(['noun', 'prep', 'comma', 'adverb'])

/** How many phrases behind the verb a time may stand. */
const farthest = 12

/**
 * "met unions ahead of the strike on Tuesday": the time of the clause that stands behind words of which nothing is known, or -1.
 *
 * @param from the phrase behind the verb
 */
export function trailingTime(clause: Clause, from: number): number {
  const { view, phrases } = clause
  for (let j = from; j < phrases.length && j < from + farthest; j++) {
    const phrase = phrases[j]
    const type = phrase?.type
    // "to Accra, Lomé and Lagos next month"
    const row =
      type === 'and' &&
      phrases[j + 1]?.type === 'noun' &&
      phrases[j + 2]?.type === 'time' &&
      phrases[j + 3]?.type !== 'verb'
    if (!phrase || !(row || type === 'time' || passed.has(type as string))) return -1
    if (type !== 'time' || phrases[j + 1]?.type === 'noun' || !dates(clause, j - 1)) continue
    const before = phrases[j - 1]
    const plain = before?.type !== 'prep' || /^(?:on|in|at)$/.test(wordAt(view, before.first))
    return plain ? timeAt(view, phrase.first) : -1
  }
  return -1
}

/** "before the end of the year", "before the year is out" */
export const isBeforeEnd = ({ view, phrases }: Clause, i: number): boolean =>
  wordAt(view, phrases[i]?.first ?? -1) === 'before' &&
  phrases[i + 1]?.type === 'time' &&
  (wordAt(view, (phrases[i + 1]?.first ?? 0) + 1) === 'end' ||
    /^(?:(?:is|was) (?:out|over)|end(?:s|ed)\b)/.test(
      view.words
        .slice((phrases[i + 2]?.first ?? view.to) - view.from)
        .slice(0, 2)
        .join(' '),
    ))
