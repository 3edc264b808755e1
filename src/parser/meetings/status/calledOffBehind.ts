import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { isCalledOff } from './status'

/** How many words behind the meeting it is told what became of it. */
const farthest = 30

/**
 * "A call had been agreed for Tuesday; his staff cancelled it", "invited her to a summit, but those plans were scrapped": the clause behind
 * what was to be calls it off, by a pronoun or by the plan. `at` is the token of the trigger.
 */
export function isCalledOffBehind({ view }: Clause, at: number): boolean {
  let apart = false
  for (let i = at + 1; i < view.to && i < at + farthest; i++) {
    const word = wordAt(view, i)
    if (/^(?:[;:—–]|but|only|before)$/.test(word)) apart = true
    if (!apart || !isCalledOff(word)) continue
    const hedged = /^(?:to|not|n['’]t|may|might|could|would|will|should)$/.test(wordAt(view, i - 1))
    if (/^(?:it|them|that)$/.test(wordAt(view, i + 1))) return !hedged
    const be = /^(?:was|were|been)$/.test(wordAt(view, i - 1)) ? i - 2 : -1
    const subject = be < 0 ? '' : wordAt(view, /^(?:has|have|had|later|then)$/.test(wordAt(view, be)) ? be - 1 : be)
    if (/^(?:it|this|they|plans?|trip|visit|meeting)$/.test(subject)) return true
  }
  return false
}
