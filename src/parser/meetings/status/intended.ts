import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { rootOf, wordsOf } from './rulers'

/** "What was to be the third round of talks", "what should have been a summit", "a session set for October". */
export function wasToBe(clause: Clause, k: number): boolean {
  const verb = rootOf(clause, k) - 1
  const words = clause.phrases[verb]?.type === 'verb' ? wordsOf(clause, verb).join(' ') : ''
  return /^(?:(?:was|were) to (?:be|have been)|should have been)$/.test(words) || isScheduled(clause, k + 1)
}

/** "talks scheduled for Monday", "a visit due next week". */
export const isScheduled = ({ view, phrases }: Clause, next: number): boolean =>
  /^(?:scheduled|planned|due|set)$/.test(wordAt(view, phrases[next]?.first ?? -1))

/** "their first summit, held on Monday". */
export function isHeldBehind({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k + 1]?.type === 'comma' ? phrases[k + 2] : undefined
  return verb?.type === 'verb' && verb.last - verb.first === 1 && wordAt(view, verb.first) === 'held'
}
