import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { verbBefore } from '../status/rulers'
import { readGroup } from '../who/group'
import { objectAt } from '../who/object'
import { finish, isPassive, withSubject } from '../who/withSubject'
import { isPersonal, persons } from './sport'
import type { Draft } from './verbCue'

const telling = /^(?:told|informed|briefed|assured|congratulated|thanked|urged|asked|warned|reminded|notified)$/

/** "Ito informed President Mensah by telephone": what is told over the telephone at phrase `k` is told in a call. */
export function readByPhone(clause: Clause, k: number): Draft | undefined {
  const { view, phrases } = clause
  if (!/^(?:by|over|via)$/.test(wordAt(view, phrases[k - 1]?.first ?? -1))) return undefined
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
