import type { Clause } from '../sentence/clause'
import { timeAt, wordAt } from '../sentence/sentence'
import { readComplements } from '../trigger/complements'
import { isDate, isPlaced, nothing, type Findings } from '../trigger/findings'
import { hostedAt } from './hostPlace'
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
 * the day that a relative clause tells of the meeting before it, and where that was.
 *
 * @param next the phrase behind the meeting's own words
 */
export function takeRelative(clause: Clause, next: number, found: Findings): void {
  const { view, phrases } = clause
  const comma = phrases[next]?.type === 'comma'
  const opener = wordAt(view, phrases[comma ? next + 1 : next]?.first ?? -1)
  if (opener !== 'which' && (opener !== 'that' || comma)) return
  const from = comma ? next + 2 : next + 1
  let k = from
  while (k < from + longestSubject && /^(?:noun|adverb)$/.test(phrases[k]?.type ?? '')) k++
  const verb = phrases[k]
  const main = verb?.type === 'verb' ? wordAt(view, verb.last - 1) : ''
  const wished = wishing.test(main)
  const held = k > from && (holding.has(main) || hosting.has(main))
  if (!wished && !held && !happening.has(main) && main !== 'launched') return
  if (found.time < 0) found.time = timeBehind(clause, k, wished)
  if (!held || isPlaced(found)) return
  const inner = nothing()
  readComplements(clause, k + 1, inner)
  found.places.push(...inner.places)
  // Who wishes to host need not have it at home.
  if (hosting.has(main) && wordAt(view, (verb?.last ?? 0) - 2) !== 'to') hostedAt(clause, from, found)
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
