import { isDate } from '../trigger/findings'
import type { Clause } from '../sentence/clause'
import { timeAt, wordAt } from '../sentence/sentence'

/** A day with its year, as photographs are dated. */
const day = /\d, \d{4}$|\d [a-z]+ \d{4}$/i

const past =
  /ed$|^(?:was|were|had|did|has|have|said|told|met|made|took|gave|came|went|left|held|began|flew|led|sent|saw|spoke|broke|brought|won|will|would|could)$/

/**
 * "Ito greets Mensah before talks in Accra, Ghana, June 21, 2017.": a sentence in the present, or with no verb, that ends with a
 * day and its year tells what a photograph shows, and the day is that of all it tells of.
 *
 * @param trigger the phrase that tells of the meeting
 * @returns the time, or -1
 */
export function captionTime(clause: Clause, trigger: number): number {
  const { view, phrases } = clause
  let k = phrases.length - 1
  while (phrases[k]?.type === 'break') k--
  const time = phrases[k]?.type === 'time' ? timeAt(view, phrases[k]?.first ?? -1) : -1
  if (!isDate(clause, time)) return -1
  // "arrives from a summit"; "— Ana Ito (@ito) June 3, 2016" dates a post
  if (wordAt(view, phrases[trigger - 1]?.first ?? -1) === 'from' || wordAt(view, (phrases[k]?.first ?? 0) - 1) === ')')
    return -1
  const { start, end } = view.local.times[time] ?? { start: 0, end: 0 }
  if (!day.test(view.local.tokens.text.slice(start, end))) return -1
  const tells = phrases.some(
    ({ type, first }, j) => type === 'verb' && past.test(wordAt(view, first)) && !isPosition(clause, j),
  )
  return tells ? -1 : time
}

/** "Ito, left, greets Mensah": where somebody stands in the photograph. */
const isPosition = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, phrases[k]?.first ?? -1) === 'left' &&
  phrases[k - 1]?.type === 'comma' &&
  phrases[k + 1]?.type === 'comma'
