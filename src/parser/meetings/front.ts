import { readPlacing } from './complements'
import { isDate, type Findings } from './findings'
import type { Clause } from './group'
import { timeAt, wordAt } from './sentence'

/**
 * The time that dates the clause of phrase `k` from before it: right before the verb ("Putin on Monday met"), or at the
 * clause's beginning ("On September 16, …"). A time on the far side of another verb belongs to that one.
 */
export function frontTime(clause: Clause, k: number): number {
  const { phrases, view } = clause
  let adjacent = true
  for (let j = k - 1; j >= 0; j--) {
    const phrase = phrases[j]
    if (!phrase || phrase.type === 'sub' || phrase.type === 'break') return -1
    if (phrase.type !== 'time') {
      adjacent &&= phrase.type === 'adverb' || phrase.type === 'comma' || phrase.type === 'prep'
      continue
    }
    const time = timeAt(view, phrase.first)
    if (!isDate(clause, time)) continue
    const prep = phrases[j - 1]
    const word = prep?.type === 'prep' ? wordAt(view, prep.first) : ''
    if (['since', 'until', 'till', 'before', 'after', 'for'].includes(word)) continue
    const opens = word ? j - 2 < 0 || phrases[j - 2]?.type === 'sub' : j === 0 || phrases[j - 1]?.type === 'sub'
    if (adjacent || opens) return time
  }
  return -1
}

/** "In Geneva, X met Y": a place that opens the clause of phrase `k`. */
export function frontPlace(clause: Clause, k: number, found: Findings): void {
  const { phrases, view } = clause
  let from = k
  while (from > 0 && phrases[from - 1]?.type !== 'sub' && phrases[from - 1]?.type !== 'break') from--
  for (let j = from; j < k && j < from + 4; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'time' || phrase?.type === 'comma') continue
    if (phrase?.type !== 'prep') return
    const word = wordAt(view, phrase.first)
    if (phrases[j + 1]?.type === 'time') j++
    else if ((word === 'in' || word === 'at') && phrases[j + 2]?.type !== 'verb') {
      readPlacing(clause, j + 1, found)
      return
    } else return
  }
}
