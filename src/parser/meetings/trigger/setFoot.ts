import { headOf, type Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { frontTime } from '../setting/front'
import { isNamedPlace } from '../setting/places'
import { finish, withSubject } from '../who/withSubject'
import { isPersonal } from './sport'
import type { Draft } from './verbCue'

/** "set foot in Accra", "became the first minister to set foot in Accra": a visit; who never did so pays none. */
export function readSetFoot(clause: Clause, k: number): Draft | undefined {
  const { view, phrases } = clause
  const verb = phrases[k - 1]
  const goal = phrases[k + 2]
  if (verb?.type !== 'verb' || !/^set(?:s|ting)?$/.test(wordAt(view, verb.last - 1))) return undefined
  if (!/^(?:in|on)$/.test(wordAt(view, phrases[k + 1]?.first ?? -1)) || !goal) return undefined
  // "in Accra", "in the Ghanaian capital"
  if (!isNamedPlace(view, goal) && headOf(view, goal) !== 'capital') return undefined
  const draft = withSubject(clause, k - 1, verb.last - 1, 'visit')
  if (!isPersonal(clause, draft.parts) || draft.told.status === 'denied') return undefined
  draft.journey = 'verb'
  finish(clause, k + 1, draft, { goal: true })
  if (draft.time < 0) draft.time = frontTime(clause, k - 1)
  return draft
}
