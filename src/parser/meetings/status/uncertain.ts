import type { Clause } from '../sentence/clause'
import { governing } from './governor'
import { wordAt } from '../sentence/sentence'

/** "if she holds talks", "unless the talks begin": they may; "if talks fail" is of some that are held. */
export function isConditional({ view, phrases }: Clause, verb: number): boolean {
  if (/^(?:had|have|has)$/.test(wordAt(view, phrases[verb]?.first ?? -1))) return false
  for (let j = verb - 1; j >= 0 && j > verb - 6; j--) {
    const type = phrases[j]?.type
    if (type === 'break' || type === 'rel') return false
    if (type === 'sub') return /^(?:if|unless)$/.test(wordAt(view, phrases[j]?.first ?? -1))
  }
  return false
}

const unsettled = /^(?:doubt(?:s|ful)?|open|question|questions|seen|uncertain|unclear|unknown)$/

/** "Whether they will meet remains open", "it is unclear whether they will": the verb at token `at` is of what may be. */
export function isWhether({ view }: Clause, at: number): boolean {
  let i = at - 1
  while (i >= view.from && i > at - 12 && !/^(?:whether|[.;:,])$/.test(wordAt(view, i))) i--
  return wordAt(view, i) === 'whether' && view.words.some((word) => unsettled.test(word))
}

/** "a chance that the summit won't happen": it may. */
export function isUncertain({ view, phrases }: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && j > k - 6; j--)
    if (/^(?:chance|possibility|risk|likelihood|doubts?|fears?)$/.test(wordAt(view, (phrases[j]?.last ?? 0) - 1)))
      return true
  return false
}

/** "chances for a summit", "an interest in talks", "support for a conference": what may come of it. */
export const isProspect = (noun: string, preposition: string): boolean =>
  preposition === 'in'
    ? noun === 'interest'
    : preposition === 'for' && /^(?:chances?|prospects?|potential|conditions?|support|appetite|desire)$/.test(noun)

/** "conditions for resuming talks", "efforts aimed at starting talks", "the idea of holding a summit": they may. */
export function isThoughtOf({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  const before = phrases[k - 1]
  const thinks = /^(?:discuss|consider|propos|suggest|float|mull|weigh|explor)/
  if (!verb || !before || !wordAt(view, verb.last - 1).endsWith('ing')) return false
  if (verb.last - verb.first > 1) return thinks.test(wordAt(view, verb.last - 2))
  const word = wordAt(view, before.last - 1)
  if (before.type !== 'prep') return before.type === 'verb' && thinks.test(word)
  const lead = wordAt(view, before.first - 1)
  return (word === 'at' && /^aim/.test(lead)) || governing.has(lead) || isProspect(lead, word)
}
