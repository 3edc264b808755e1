import { wordAt } from '../sentence/sentence'
import type { Clause } from '../sentence/clause'
import { readGroup } from '../who/group'
import { finish, withSubject } from '../who/withSubject'
import { isPersonal, persons } from './sport'
import type { Draft } from './verbCue'

/** "spent an hour with Ito", "spent forty minutes with the minister, Ana Lund": one person with another by name, for so long. */
export function readSpentWith(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const time = phrases[k + 1]
  if (time?.type !== 'time' || wordAt(view, phrases[k + 2]?.first ?? -1) !== 'with') return undefined
  // Days are spent with a family.
  if (!/^(?:hours?|minutes)$/.test(wordAt(view, time.last - 1))) return undefined
  const group = readGroup(clause, k + 3)
  if (!group || !persons(clause, group.parts)) return undefined
  const draft = withSubject(clause, k, at, 'meeting')
  if (!isPersonal(clause, draft.parts)) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}
