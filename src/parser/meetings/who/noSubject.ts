import { isLeftFor } from '../trigger/going'
import { envoys } from './envoys'
import type { Clause } from '../sentence/clause'
import { nameAt, wordAt } from '../sentence/sentence'
import { isPlace, isType } from './subjectRow'
import { possessives } from '../sentence/words'

export const isInfinitive = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, phrases[k]?.first ?? -1) === 'to'

const directing =
  /^(?:urg|ask|told|tell|call|invit|allow|want|expect|forc|press|push|persuad|get|got|help|enabl|requir|order|encourag|le[da]|convinc|warn|permit|request)/

/** "will visit Ghana to meet X": a place that is no one told to do so. */
export function isVisited({ view, phrases }: Clause, j: number): boolean {
  const verb = phrases[j - 1]
  const name = view.local.names[nameAt(view, (phrases[j]?.last ?? 0) - 1)]
  return name?.kind === 'place' && verb?.type === 'verb' && !directing.test(wordAt(view, verb.last - 1))
}

/** "Ghana sent an envoy to meet X": somebody of whom nothing more is told acts for who sends him. */
export function isSent({ view, phrases }: Clause, j: number): boolean {
  const verb = phrases[j - 1]
  const sent = phrases[j]
  if (verb?.type !== 'verb' || !/^(?:send|sent|dispatch)/.test(wordAt(view, verb.last - 1)) || !sent) return false
  return (
    sent.last - sent.first === 2 && /^an?$/.test(wordAt(view, sent.first)) && envoys.has(wordAt(view, sent.last - 1))
  )
}

/** "bound for Accra to meet X", "left Lagos for Accra to meet X": where somebody goes, and not who meets. */
export function isGoal(clause: Clause, j: number): boolean {
  const { view, phrases } = clause
  const to = phrases[j - 1]?.first ?? 0
  if (!isPlace(clause, j) || wordAt(view, to) !== 'for') return false
  return /^(?:bound|head(?:ed|ing)|left|leaves?|leaving|depart)/.test(wordAt(view, to - 1)) || isLeftFor(clause, j - 1)
}

/** "time for the president to attend", "called on the president to attend": behind "for" and "on" stands who attends. */
export function isForTo(clause: Clause, j: number, k: number): boolean {
  const { view, phrases } = clause
  const prep = phrases[j - 1]
  if (!isInfinitive(clause, k) || !isType(prep, 'prep')) return false
  const word = wordAt(view, prep?.first ?? -1)
  const called = /^call(?:s|ed|ing)?$/.test(wordAt(view, (prep?.first ?? 0) - 1))
  return word === 'for' || (called && /^(?:up)?on$/.test(word) && j === k - 1)
}

/** "Ito and Mensah for their part met": phrase `k` ends it. */
export const isForPart = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, (phrases[k]?.last ?? 0) - 1) === 'part' &&
  possessives.has(wordAt(view, phrases[k]?.first ?? -1)) &&
  wordAt(view, phrases[k - 1]?.first ?? -1) === 'for'
