import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { possessives } from '../sentence/words'
import { frontTime } from '../setting/front'
import { readGroup } from '../who/group'
import { objectAt } from '../who/object'
import { isOfficer } from '../who/officer'
import { finish, withSubject } from '../who/withSubject'
import { isPlaced } from './findings'
import { isPersonal, persons } from './sport'
import type { Draft } from './verbCue'

/** Who acts for himself: a person, or an officer told by his office. */
const acts = (clause: Clause, parts: readonly PartCue[]): boolean =>
  isPersonal(clause, parts) || parts.some((part) => isOfficer(clause.view, part))

/** Whether nothing tells at phrase `k`, behind whom one saw or called on, what he did or should do. */
function endsThere({ view, phrases }: Clause, k: number): boolean {
  const next = phrases[k]
  if (!next || /^(?:break|time|comma|and)$/.test(next.type)) return true
  return next.type === 'prep' && /^(?:in|at|on|during|with|before|after)$/.test(wordAt(view, next.first))
}

/** "he saw Mensah in Accra", "is to see the governor, Ana Lund", "last saw each other in March": one person another, where or when. */
export function readSee(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const object = objectAt(clause, k)
  if (object < 0) return undefined
  const draft = withSubject(clause, k, at, 'meeting')
  const words = view.words.slice((phrases[object]?.first ?? 0) - view.from, (phrases[object]?.last ?? 0) - view.from)
  const mutual = /^(?:each other|one another)$/.test(words.join(' '))
  const group = mutual ? undefined : readGroup(clause, object)
  if (mutual ? draft.parts.length < 2 : !group || !persons(clause, group.parts) || !acts(clause, draft.parts))
    return undefined
  const next = group?.next ?? object + 1
  if (!endsThere(clause, next)) return undefined
  draft.parts.push(...(group?.parts ?? []))
  finish(clause, next, draft)
  const dated = draft.time >= 0 || frontTime(clause, k) >= 0
  // "at his house"
  const home = draft.places.some(({ first }) => possessives.has(wordAt(view, first)))
  return isPlaced(draft) || home || dated || draft.told.status === 'planned' ? draft : undefined
}

/** "called on the governor, Ana Lund, with a delegation", and not "called on Ito to resign": a visit. */
export function readCalledOn(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  if (wordAt(view, phrases[k + 1]?.first ?? -1) !== 'on') return undefined
  const group = readGroup(clause, k + 2, 'host')
  if (!group || !persons(clause, group.parts) || !endsThere(clause, group.next)) return undefined
  const draft = withSubject(clause, k, at, 'visit')
  if (!acts(clause, draft.parts)) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}
