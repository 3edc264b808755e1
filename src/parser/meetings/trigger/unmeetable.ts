import { isPeopleNoun, type Clause } from '../sentence/clause'
import { unmeetable } from '../lexicon'
import { nameAt, wordAt } from '../sentence/sentence'
import { isQuote } from '../sentence/words'

/** "met the criteria", "met many of the demands": whether the noun of phrase `k` is no company. */
export function isUnmeetable(clause: Clause, k: number): boolean {
  const phrase = clause.phrases[k]
  if (phrase?.type !== 'noun') return false
  const part = /^(?:many|most|all|some|none|each|few|several|two|three|bulk|half|rest|majority)$/.test(
    wordAt(clause.view, phrase.last - 1),
  )
  if (part && wordAt(clause.view, clause.phrases[k + 1]?.first ?? -1) === 'of') return isUnmeetable(clause, k + 2)
  // "met the opposition leader"
  const least = isPeopleNoun(wordAt(clause.view, phrase.last - 1)) ? phrase.last - 1 : phrase.last - 2
  for (let i = Math.max(phrase.first, least); i < phrase.last; i++)
    if (nameAt(clause.view, i) < 0 && unmeetable.has(wordAt(clause.view, i))) return true
  // "met the remaining | four repayments"
  const rest = clause.phrases[k + 1]
  if (/^(?:remaining|outstanding)$/.test(wordAt(clause.view, phrase.last - 1)) && rest?.first === phrase.last)
    return isUnmeetable(clause, k + 1)
  // "met the fiscal 2030 budget target"
  const inner = clause.phrases[k + 1]
  if (inner?.type === 'time' && inner.first === phrase.last && clause.phrases[k + 2]?.first === inner.last)
    return isUnmeetable(clause, k + 2)
  // "had not met certain “conditions”"
  return (
    isQuote(wordAt(clause.view, phrase.last)) &&
    clause.phrases[k + 1]?.first === phrase.last + 1 &&
    isUnmeetable(clause, k + 1)
  )
}
