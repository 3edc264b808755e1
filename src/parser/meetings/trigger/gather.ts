import { eventIn, type Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { bodies, crowds } from '../lexicon'
import { readGroup } from '../who/group'
import { isTheTwo, manyIn, named } from '../who/many'
import { objectAt } from '../who/object'
import { officeHolders } from '../who/officer'
import { finish, isPassive, withSubject } from '../who/withSubject'
import { isPlaced } from './findings'
import { isSitting } from './sits'
import { persons } from './sport'
import type { Draft } from './verbCue'

/** "gathered Mensah and the leader of the opposition in Accra": persons by name, or "the two leaders", whom somebody brings together somewhere or on a day. */
function readBringsTogether(clause: Clause, k: number, at: number, object: number): Draft | undefined {
  const group = readGroup(clause, object)
  if (!group || isPassive(clause, k, at)) return undefined
  const several = persons(clause, group.parts) > 1 || (group.parts.length === 1 && isTheTwo(clause, group.parts[0]))
  const draft = withSubject(clause, k, at, 'meeting', 'host')
  if (!several || !draft.parts.length) return undefined
  draft.parts.push(...group.parts)
  finish(clause, group.next, draft)
  return isPlaced(draft) || draft.time >= 0 ? draft : undefined
}

const aroundTable = /^(?:around|at|round) (?:one|the same|a) table\b/

/** "The ministers gathered in Accra", "convened the council": who comes or is brought together. */
export function readGather(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const convenes = wordAt(view, at).includes('conven')
  const object = objectAt(clause, k)
  const phrase = phrases[object]
  if (phrase && !convenes) return readBringsTogether(clause, k, at, object)
  if (phrase && eventIn(view, phrase) >= 0) return undefined
  if (isPassive(clause, k, at)) return undefined
  const draft = withSubject(clause, k, at, convenes ? 'session' : 'meeting')
  if (draft.parts.some((part) => crowds.has(part.head))) return undefined
  const group = phrase ? readGroup(clause, object) : undefined
  if (phrase && !group) return undefined
  if (group) draft.parts.push(...group.parts)
  finish(clause, group?.next ?? k + 1, draft, { goal: false })
  const leaders = draft.parts.some(({ head }) => officeHolders.test(head))
  // "the cabinet will convene on Sunday", and not "for the cabinet to convene"
  const finite = wordAt(view, phrases[k]?.first ?? -1) !== 'to'
  const body = convenes && finite && draft.time >= 0 && draft.parts.some(({ head }) => bodies.has(head))
  // "They had last gathered around one table in May"
  const table = aroundTable.test(view.words.slice((phrases[k]?.last ?? 0) - view.from).join(' '))
  const seated = table && manyIn(draft.parts[0]) && (draft.time >= 0 || isPlaced(draft))
  if (!named(draft.parts) && !leaders && !seated && !body && !(convenes && isSitting(clause, k, draft)))
    return undefined
  if (!convenes && draft.parts.length < 2 && !manyIn(draft.parts[0])) return undefined
  return convenes || draft.places.length || draft.time >= 0 ? draft : undefined
}
