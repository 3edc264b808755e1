import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { verbBefore } from '../status/rulers'
import { readGroup } from '../who/group'
import { objectAt } from '../who/object'
import { finish, isPassive, withSubject } from '../who/withSubject'
import { readNounAs } from './nounCue'
import { isPersonal, persons } from './sport'
import type { Draft } from './verbCue'

const telling =
  /^(?:told|informed|briefed|updated|assured|congratulated|thanked|urged|asked|warned|reminded|notified|contacted|contacts|called|calls|reached)$/

/** "Ito informed President Mensah by telephone": what is told over the telephone at phrase `k` is told in a call. */
export function readByPhone(clause: Clause, k: number): Draft | undefined {
  const { view, phrases } = clause
  const prep = wordAt(view, phrases[k - 1]?.first ?? -1)
  if (prep === 'on') return readOnPhone(clause, k)
  if (!/^(?:by|over|via)$/.test(prep)) return undefined
  const verb = verbBefore(clause, k - 1)
  const at = (phrases[verb]?.last ?? 0) - 1
  const object = verb < 0 ? -1 : objectAt(clause, verb)
  if (object < 0 || !telling.test(wordAt(view, at)) || isPassive(clause, verb, at)) return undefined
  const group = readGroup(clause, object)
  if (group?.next !== k - 1 || !persons(clause, group.parts)) return undefined
  const draft = withSubject(clause, verb, at, 'call')
  if (!isPersonal(clause, draft.parts)) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, k + 1, draft)
}

/** "the previous telephone contact between Ito and Mensah", "a phone talk with Ito": the noun whose "phone" is token `at`, with somebody by name. */
export function readContact(clause: Clause, k: number, at: number): Draft | undefined {
  const last = clause.phrases[k]?.last === at + 2 ? wordAt(clause.view, at + 1) : ''
  if (!/^(?:contacts?|talk)$/.test(last)) return undefined
  const draft = readNounAs(clause, k, at + 1, 'call')
  return (draft.company || draft.between) && persons(clause, draft.parts) ? draft : undefined
}

/** "Ito was on the phone with Mensah", "Ito and Mensah were on the phone": both by name. */
function readOnPhone(clause: Clause, k: number): Draft | undefined {
  const { view, phrases } = clause
  const verb = phrases[k - 2]
  if (verb?.type !== 'verb' || !/^(?:was|were|is|are|been)$/.test(wordAt(view, verb.last - 1))) return undefined
  const group = wordAt(view, phrases[k + 1]?.first ?? -1) === 'with' ? readGroup(clause, k + 2) : undefined
  const draft = withSubject(clause, k - 2, verb.last - 1, 'call')
  // "Ito and Mensah had been on the phone"
  if (!group && persons(clause, draft.parts) > 1) return finish(clause, k + 1, draft)
  if (!group || !persons(clause, group.parts)) return undefined
  if (!isPersonal(clause, draft.parts)) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}
