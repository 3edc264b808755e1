import type { Clause } from '../sentence/clause'
import { clauseEnds } from '../sentence/marks'
import { wordAt } from '../sentence/sentence'
import { isNegation } from './status'

/** How many words before the meeting, and behind it, it is told that it is untrue. */
const farthest = 20

const claim = /^(?:accounts?|allegations?|claims?|news|reports?|rumou?rs?|speculation|stor(?:y|ies)|suggestions?)$/
const untrue =
  /^(?:baseless|denied|dismissed|fabricated|fabrications?|fake|false|figments?|groundless|incorrect|inventions?|lies?|nonsense|refuted|rejected|unfounded|untrue|wrong)$/

/**
 * "Reports that Ito had met her are false", "called rumours of a meeting a lie", "It is not true that he met her": what is told at token
 * `at` is somebody's claim, and untrue.
 */
export function isUntrue({ view }: Clause, at: number): boolean {
  for (let i = at - 1; i >= view.from && i > at - farthest; i--) {
    const word = wordAt(view, i)
    if (clauseEnds.has(word)) return false
    if (word !== 'that' && word !== 'of' && word !== 'about') continue
    const noun = wordAt(view, i - 1)
    if (word === 'that' && noun === 'true') return isNegation(wordAt(view, i - 2))
    if (claim.test(noun)) return wordAt(view, i - 3) === 'denial' || isCalledUntrue({ view }, at, wordAt(view, i - 2))
  }
  return false
}

/** Whether behind the meeting at `at` its claim is called untrue: "… were denied by the palace", "(called reports) … a lie". */
function isCalledUntrue({ view }: Pick<Clause, 'view'>, at: number, before: string): boolean {
  let said = /^(?:called|calls|calling|branded|labelled)$/.test(before)
  for (let i = at + 1; i < view.to && i < at + farthest; i++) {
    const word = wordAt(view, i)
    if (clauseEnds.has(word)) return false
    if (/^(?:are|is|was|were|as|been)$/.test(word)) said = true
    else if (said && untrue.test(word)) return !isNegation(wordAt(view, i - 1))
    else if (
      said &&
      !/^(?:an?|also|completely|entirely|flatly|later|outright|patently|simply|swiftly|totally)$/.test(word) &&
      !/^(?:called|calls|calling)$/.test(before)
    )
      said = false
  }
  return false
}
