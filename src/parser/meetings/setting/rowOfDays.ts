import type { Clause } from '../sentence/clause'
import { isDate } from '../trigger/findings'

const joined = /^ ?(?:[-–—]|and|to|through) ?$/

/** How many days of a row are looked back at. */
const longest = 3

/** "On May 17-18, Ito will visit Accra", "on Monday and Tuesday": the first of the days that end with a time. */
export function firstOfRow(clause: Clause, time: number): number {
  const { times, tokens } = clause.view.local
  let first = time
  while (first > 0 && time - first < longest) {
    const [before, here] = [times[first - 1], times[first]]
    if (!before || !here || !joined.test(tokens.text.slice(before.end, here.start))) break
    if (!isDate(clause, first - 1)) break
    first--
  }
  return first
}
