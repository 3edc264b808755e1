import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "told reporters in a conference call", "said in a conference call that …": a call that tells the press or the shareholders. */
export function isToPress({ view, phrases }: Clause, k: number, at: number): boolean {
  if (phrases[k - 1]?.type !== 'prep' || !/^(?:in|on|during)$/.test(wordAt(view, phrases[k - 1]?.first ?? -1)))
    return false
  const before = phrases[k - 2]
  const last = wordAt(view, (before?.last ?? 0) - 1)
  if (before?.type === 'noun') return /^(?:reporters|journalists|analysts|investors|shareholders)$/.test(last)
  return (
    before?.type === 'verb' &&
    last === 'said' &&
    wordAt(view, at - 1) === 'conference' &&
    !/^(?:with|between)$/.test(wordAt(view, at + 1))
  )
}
