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

/** "talks between Ghana and Togo scheduled for Monday": among the complements of the noun at phrase `k`, the phrases to before `next`. */
export function isSetBetween(clause: Clause, k: number, next: number): boolean {
  for (let j = k + 1; j < next; j++) if (clause.phrases[j]?.type === 'verb' && isScheduled(clause, j)) return true
  return false
}

/** "the talks, which were to have been held on Monday": the noun at phrase `k`, with nothing told of what became of it. */
export function wasToHaveBeen(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const rel = phrases[k + 1]?.type === 'comma' ? k + 2 : k + 1
  if (wordAt(view, phrases[rel]?.first ?? -1) !== 'which' || phrases[rel + 1]?.type !== 'verb') return false
  return /^(?:was|were) to have been (?:held|convened)$/.test(wordsOf(clause, rel + 1).join(' '))
}

/** "have a meeting with Ito scheduled", "has one pencilled in": the noun at phrase `k`, of what the verb at phrase `verb` has ahead. */
export function isHadAhead({ view, phrases }: Clause, verb: number, k: number): boolean {
  if (!/^ha(?:ve|s)$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1)) || phrases[verb]?.last !== phrases[k]?.first)
    return false
  for (let j = k + 1; j < k + farthest; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'verb') return /^(?:scheduled|planned|pencill?ed)$/.test(wordAt(view, phrase.first))
    if (!/^(?:prep|noun|adverb)$/.test(phrase?.type ?? '')) return false
  }
  return false
}

/** How many phrases behind a meeting it is told that it is set. */
const farthest = 5

/** "their first summit, held on Monday". */
export function isHeldBehind({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k + 1]?.type === 'comma' ? phrases[k + 2] : undefined
  return verb?.type === 'verb' && verb.last - verb.first === 1 && wordAt(view, verb.first) === 'held'
}
