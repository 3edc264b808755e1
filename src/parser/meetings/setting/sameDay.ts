import { isDate } from '../trigger/findings'
import type { Clause } from '../sentence/clause'
import { timeAt, wordAt } from '../sentence/sentence'

const apart = new Set(['since', 'until', 'till', 'before', 'after', 'for', 'by', 'from'])

/**
 * "agreed on Tuesday to reopen the border after talks with Ito", "spoke on Tuesday as she met Ito": what is told to happen
 * after a meeting or during it dates it, where nothing else does; "a day after" does not.
 *
 * @param opener the phrase of "after" or "as"
 * @returns the time, or -1
 */
export function sameDay(clause: Clause, opener: number): number {
  const { view, phrases } = clause
  if (isSpan(clause, opener - 1)) return -1
  for (let j = opener - 1; j >= 0; j--) {
    const phrase = phrases[j]
    if (!phrase || phrase.type === 'sub' || phrase.type === 'rel' || phrase.type === 'break') return -1
    if (phrase.type !== 'time') continue
    const time = timeAt(view, phrase.first)
    const before = phrases[j - 1]
    if (isDate(clause, time) && !(before?.type === 'prep' && apart.has(wordAt(view, before.first)))) return time
  }
  return -1
}

/** "two days" before "after". */
function isSpan({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  return phrase !== undefined && /^(?:day|week|month|year)s?$/.test(wordAt(view, phrase.last - 1))
}

/** The "as", "while" or "after" that opens the clause of the verb at `k`, or -1. */
export function openerOf({ view, phrases }: Clause, k: number): number {
  for (let j = k - 1; j > 0 && j > k - 6; j--) {
    const word = wordAt(view, phrases[j]?.first ?? -1)
    if (/^(?:as|while|after)$/.test(word) && phrases[j]?.type !== 'noun') return j
    if (word === 'before' && /^(?:hours|minutes)$/.test(wordAt(view, (phrases[j - 1]?.last ?? 0) - 1))) return j
    const type = phrases[j]?.type
    if (type !== 'noun' && type !== 'adverb' && type !== 'and') return -1
  }
  return -1
}

/**
 * "is in Ghana this week for talks", "went on on Friday during a visit", "met on Friday on the sidelines of a summit": the time
 * that stands right before what leads to the noun, the phrase at `lead`; else -1.
 */
export function timeBefore(clause: Clause, lead: number): number {
  const { view, phrases } = clause
  const before = phrases[lead - 1]
  if (!/^(?:during|for|at|on|in)$/.test(wordAt(view, phrases[lead]?.first ?? -1)) || before?.type !== 'time')
    return attendedTime(clause, lead)
  const time = timeAt(view, before.first)
  const prep = phrases[lead - 2]?.type === 'prep' ? wordAt(view, phrases[lead - 2]?.first ?? -1) : ''
  return isDate(clause, time) && !apart.has(prep) ? time : -1
}

/**
 * "told leaders on Monday visiting the summit", "told envoys today gathered for a meeting", "spoke on Monday after returning from
 * talks": the time of what was done by or to those who were there, or -1.
 *
 * @param lead the phrase before the noun
 */
function attendedTime(clause: Clause, lead: number): number {
  const { view, phrases } = clause
  const word = wordAt(view, (phrases[lead]?.last ?? 0) - 1)
  const verb = /^(?:for|at|from)$/.test(word) ? lead - 1 : lead
  const phrase = phrases[verb]
  if (phrase?.type !== 'verb' || phrase.last - phrase.first > 1 || phrases[verb - 1]?.type === 'comma') return -1
  const main = wordAt(view, phrase.first)
  const there =
    verb === lead ? /^(?:visiting|attending)$/ : word === 'from' ? /^returning$/ : /^(?:gathered|assembled)$/
  return there.test(main) ? sameDay(clause, verb) : -1
}

/** "took charge on Tuesday, chairing a meeting": the time of the clause that the participle at phrase `k` goes on, or -1. */
export function timeOfParticiple(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const verb = phrases[k]
  const goesOn = verb?.type === 'verb' && verb.last - verb.first === 1 && phrases[k - 1]?.type === 'comma'
  return goesOn && /^(?:chair|hold|host|attend|conven|conduct|address|meet|visit)ing$/.test(wordAt(view, verb.first))
    ? sameDay(clause, k - 1)
    : -1
}
