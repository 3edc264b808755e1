import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { isNegation } from './status'

const denying = /^den(?:y|ie[ds]|ying)$/
const news = /^(?:news|reports?|rumou?rs?|claims?|allegations?|information|what)$/

/** How many words before the meeting the denial is looked for. */
const farthest = 24

/** "denied the news which some broadcast about a meeting", "denied what was written about his having met": what is told at token `at`. */
export function isDeniedNews({ view }: Clause, at: number): boolean {
  let about = false
  for (let i = at - 1; i >= view.from && i > at - farthest; i--) {
    const word = wordAt(view, i)
    if (/^(?:about|on|of|concerning|regarding)$/.test(word)) about = true
    else if (/^[.;:!?]$/.test(word)) return false
    else if (denying.test(word))
      return (
        about && !isNegation(wordAt(view, i - 1)) && (news.test(wordAt(view, i + 1)) || news.test(wordAt(view, i + 2)))
      )
  }
  return false
}
