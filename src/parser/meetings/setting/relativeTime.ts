import type { Clause } from '../sentence/clause'
import { timeAt, wordAt } from '../sentence/sentence'
import { isDate } from '../trigger/findings'
import { happening, holding, hosting } from '../trigger/holding'

/** Who does so tells when it should be behind "for" alone: in June somebody suggested it. */
const wishing = /^(?:suggest|propos|sought|seek|stud(?:y|ied)|want|request|offer|mull|float|consider)/

/** Before a time that is not when it was. */
const apart = new Set(['after', 'before', 'since', 'until', 'despite', 'by', 'of'])

/** How many phrases may stand before the verb, and how many between the verb and its day. */
const longestSubject = 4
const farthest = 6

/**
 * "a meeting which it was to hold today", "a summit, which Ghana had suggested for June", "talks that were launched last year":
 * the day that a relative clause tells of the meeting before it, or -1.
 *
 * @param next the phrase behind the meeting's own words
 */
export function relativeTime(clause: Clause, next: number): number {
  const { view, phrases } = clause
  const comma = phrases[next]?.type === 'comma'
  const opener = wordAt(view, phrases[comma ? next + 1 : next]?.first ?? -1)
  if (opener !== 'which' && (opener !== 'that' || comma)) return -1
  const from = comma ? next + 2 : next + 1
  let k = from
  while (k < from + longestSubject && /^(?:noun|adverb)$/.test(phrases[k]?.type ?? '')) k++
  const verb = phrases[k]
  const main = verb?.type === 'verb' ? wordAt(view, verb.last - 1) : ''
  const wished = wishing.test(main)
  const own = happening.has(main) || main === 'launched'
  return wished || own || (k > from && (holding.has(main) || hosting.has(main))) ? timeBehind(clause, k, wished) : -1
}

/** The time behind the verb at phrase `k`, or -1. */
function timeBehind({ view, phrases }: Clause, k: number, wished: boolean): number {
  for (let j = k + 1; j <= k + farthest; j++) {
    const phrase = phrases[j]
    const word = wordAt(view, phrase?.first ?? -1)
    if (phrase?.type === 'time') {
      const time = timeAt(view, phrase.first)
      return isDate({ view, phrases }, time) && (!wished || wordAt(view, phrase.first - 1) === 'for') ? time : -1
    }
    if (!/^(?:noun|adverb|prep)$/.test(phrase?.type ?? '') || apart.has(word)) return -1
  }
  return -1
}
