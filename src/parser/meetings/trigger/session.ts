import type { Clause } from '../sentence/clause'
import { timeAt, wordAt, type SentenceView } from '../sentence/sentence'
import { possessives } from '../sentence/words'
import { orderOf } from './pointing'

/** Of an exchange or a game: "in the second session the index fell". */
const elsewhere =
  /^(?:index|shares?|stocks?|points?|trading|turnover|trade|traders?|market|markets|dollar|oil|bonds?|practice|training|play|wickets?|row|straight|students?|patients?|therap(?:y|ist))$/

/** Whether a sentence tells of such a session. */
export const isOfExchange = (view: SentenceView): boolean => view.words.some((word) => elsewhere.test(word))

/**
 * Whether a bare "session" is a sitting of a body by what is told of it: "at the second session", "there will be a sixth session", "the
 * next session will be held", "in its session on Monday", "a session set for May", "the session opened on Monday".
 */
export function isSession(clause: Clause, k: number, at: number): boolean {
  const { view, phrases } = clause
  const phrase = phrases[k]
  if (!phrase || phrase.last !== at + 1 || isOfExchange(view)) return false
  // "chaired a session in Accra"
  if (/^(?:co-)?chair/.test(wordAt(view, (phrases[k - 1]?.last ?? 0) - 1)) && phrases[k - 1]?.type === 'verb')
    return true
  const before = wordAt(view, at - 1)
  const opens = wordAt(view, phrase.first)
  const next = phrases[k + 1]
  if (orderOf(before) && phrase.first === at - 2 && /^(?:the|an?|its|their)$/.test(opens))
    return (
      /^(?:at|in|during|of|before|after|be|is|was|hold|held)$/.test(wordAt(view, phrase.first - 1)) ||
      next?.type === 'verb'
    )
  if (possessives.has(before)) return wordAt(view, next?.first ?? -1) === 'on' && phrases[k + 2]?.type === 'time'
  if (next?.type !== 'verb') return false
  const word = wordAt(view, next.last - 1)
  if (word === 'set') return wordAt(view, next.last) === 'for' && isDated(clause, k + 2)
  const known = phrase.first === at - 1 ? opens === 'the' : /^(?:next|previous|last)$/.test(before)
  return (
    known && /^(?:held|opened|opens|began|begins|convened?s?|planned|scheduled)$/.test(word) && isDated(clause, k + 2)
  )
}

/** "on Monday", "for Monday", "Monday" */
const isDated = ({ view, phrases }: Clause, k: number): boolean =>
  phrases[k]?.type === 'time' || (phrases[k]?.type === 'prep' && timeAt(view, phrases[k + 1]?.first ?? -1) >= 0)
