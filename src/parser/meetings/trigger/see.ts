import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { possessives } from '../sentence/words'
import { frontTime } from '../setting/front'
import { readGroup } from '../who/group'
import type { Group } from '../who/parts'
import { wordsOf } from '../status/rulers'
import { withWhom } from '../who/subject'
import { whoMeets } from '../who/whoMeets'
import { manyIn } from '../who/many'
import { objectAt } from '../who/object'
import { isGuest, isOfficer } from '../who/officer'
import { finish, withSubject } from '../who/withSubject'
import { isPlaced } from './findings'
import { isPersonal, persons } from './sport'
import type { Draft } from './verbCue'

/** Who acts for himself: a person, or an officer told by his office. */
const acts = (clause: Clause, parts: readonly PartCue[]): boolean =>
  isPersonal(clause, parts) || parts.some((part) => isOfficer(clause.view, part))

/** Whether nothing tells at phrase `k`, behind whom one saw or called on, what he did or should do. */
function endsThere({ view, phrases }: Clause, k: number): boolean {
  const aside = /^(?:together|alone|separately|again|personally|privately|too)$/.test(
    wordAt(view, phrases[k]?.first ?? -1),
  )
  const next = phrases[aside ? k + 1 : k]
  // "saw Mensah alone for an hour"
  if (wordAt(view, next?.first ?? -1) === 'for' && wordAt(view, (next?.first ?? 0) - 1) === 'alone') return true
  if (!next || /^(?:break|time|comma|and)$/.test(next.type)) return true
  return next.type === 'prep' && /^(?:in|at|on|during|with|before|after|upon|between)$/.test(wordAt(view, next.first))
}

/** "Mensah, whom she saw in Accra": who stands before the relative. */
function whomSeen(clause: Clause, k: number): Group | undefined {
  const parts = withWhom(clause, whoMeets(clause, k).at)
  return parts.length ? { parts, next: k + 1 } : undefined
}

/** "he saw Mensah in Accra", "is to see the governor, Ana Lund", "last saw each other in March": one person another, where or when. */
export function readSee(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const word = wordAt(view, at)
  // "was seen with Mensah", "a film seen by Mensah"
  if (word === 'seen' && !wordsOf(clause, k).some((word) => /^ha(?:d|s|ve)$/.test(word))) return undefined
  if (wordAt(view, at - 1) === 'been') return undefined
  const object = objectAt(clause, k)
  const draft = withSubject(clause, k, at, 'meeting')
  const words = view.words.slice((phrases[object]?.first ?? 0) - view.from, (phrases[object]?.last ?? 0) - view.from)
  const mutual = /^(?:each other|one another)(?: \S+ times)?$/.test(words.join(' '))
  const group = mutual ? undefined : object < 0 ? whomSeen(clause, k) : readGroup(clause, object)
  const several = draft.parts.length > 1 || manyIn(draft.parts[0])
  if (mutual ? !several : !group || !acts(clause, draft.parts)) return undefined
  // "saw him in Accra in May"
  const him = group?.parts.length === 1 && /^(?:him|her)$/.test(group.parts[0]?.head ?? '') && word === 'saw'
  if (group && !him && !persons(clause, group.parts) && !group.parts.some((part) => isGuest(clause.view, part)))
    return undefined
  const next = group?.next ?? object + 1
  if (!endsThere(clause, next)) return undefined
  draft.parts.push(...(group?.parts ?? []))
  finish(clause, next, draft)
  const dated = draft.time >= 0 || frontTime(clause, k) >= 0
  // "at his house"
  const home = draft.places.some(({ first }) => possessives.has(wordAt(view, first)))
  const alone = wordAt(view, (phrases[next]?.first ?? 0) - 1) === 'alone'
  // "will not see the envoy"
  const ahead =
    /^(?:planned|cancelled)$/.test(draft.told.status) || /^wo(?:uld|n['’]t)$|^will$/.test(wordsOf(clause, k)[0] ?? '')
  if (him && !(dated && draft.places.some(({ name }) => name >= 0))) return undefined
  return isPlaced(draft) || home || alone || dated || ahead ? draft : undefined
}

/** A delegation for a country or a body. */
const isSent = ({ form, head, sides }: PartCue): boolean =>
  form === 'nominal' && sides.length > 0 && /^delegations?$/.test(head)

/** "called on the governor, Ana Lund, with a delegation", and not "called on Ito to resign". */
export function readCalledOn(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  if (wordAt(view, phrases[k + 1]?.first ?? -1) !== 'on') return undefined
  const group = readGroup(clause, k + 2, 'host')
  if (!group || !persons(clause, group.parts) || !endsThere(clause, group.next)) return undefined
  const draft = withSubject(clause, k, at, 'meeting')
  if (!acts(clause, draft.parts) && !draft.parts.some(isSent)) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}
