import type { Clause } from '../sentence/clause'
import { clauseEnds } from '../sentence/marks'
import { wordAt } from '../sentence/sentence'
import { isNegation } from './status'

const subjects = new Set(['about', 'on', 'of', 'concerning', 'regarding'])
const denying = new Set(['deny', 'denies', 'denied', 'denying'])
const dismissing = /^(?:dismiss|reject|refut|rebut|rubbish|debunk)(?:s|es|ed|ing|ted|ting)?$/
const news = /^(?:news|reports?|rumou?rs?|claims?|allegations?|information|what)$/
const told = /^(?:news|reports?|rumou?rs?|claims?|allegations?|suggestions?)$/

/** "that he had met her", "that they had held secret talks", and not "that the talks failed", "that it had to do with the talks". */
function isSaidDone({ view, phrases }: Clause, that: number, at: number): boolean {
  if (phrases.some(({ type, first, last }) => type === 'verb' && first <= at && at < last)) return true
  for (let i = at - 1; i > that && i > at - 4; i--) if (/^(?:held|had|holding)$/.test(wordAt(view, i))) return true
  return false
}

/** How many words before the meeting the denial is looked for. */
const farthest = 24

/**
 * "denied the news which some broadcast about a meeting", "denied what was written about his having met", "dismissed reports that he
 * had met her": what is told at token `at`.
 */
export function isDeniedNews({ view, phrases }: Clause, at: number): boolean {
  let about = false
  let claimed = false
  for (let i = at - 1; i >= view.from && i > at - farthest; i--) {
    const word = wordAt(view, i)
    if (subjects.has(word)) about = true
    else if (clauseEnds.has(word)) return false
    // And not "claims that the talks failed"
    else if (word === 'that' && told.test(wordAt(view, i - 1))) claimed = isSaidDone({ view, phrases }, i, at)
    else if (denying.has(word))
      return (
        (claimed || (about && (news.test(wordAt(view, i + 1)) || news.test(wordAt(view, i + 2))))) &&
        !isNegation(wordAt(view, i - 1))
      )
    else if (claimed && dismissing.test(word)) return !isNegation(wordAt(view, i - 1))
  }
  return false
}
