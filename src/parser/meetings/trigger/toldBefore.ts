import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { isOfExchange } from './session'

/** What a meeting told before is called. */
const again = /^(?:call|conversation|encounter|session|dinner|lunch|breakfast|discussion|sitting)$/

/** Before "the call" and its like, where people look back at one. */
const backAt =
  /^(?:during|in|of|after|describing|on|at|before|since|following|about|from|throughout|left|attended|joined|ended|opened)$/

/** Behind them: the call for peace, the discussion on tax, the session that opens. */
const another = /^(?:for|to|on|about|of|around|over|between|with|among|in|at|where|when|who|which)$/

/**
 * Whether the noun at token `at` of phrase `k` tells nothing but a meeting told before: "during the call", "after that encounter", and not
 * "the call for peace".
 */
export function isToldBefore(clause: Clause, k: number, at: number): boolean {
  const { view, phrases } = clause
  const phrase = phrases[k]
  if (wordAt(view, at) === 'session' && isOfExchange(view)) return false
  return (
    phrase?.first === at - 1 &&
    phrase.last === at + 1 &&
    again.test(wordAt(view, at)) &&
    /^(?:the|that|this|their)$/.test(wordAt(view, at - 1)) &&
    backAt.test(wordAt(view, at - 2)) &&
    !another.test(wordAt(view, at + 1)) &&
    // "said during the call that …", and not "of the call that she made"
    (wordAt(view, at + 1) !== 'that' || phrases[k - 2]?.type === 'verb')
  )
}
