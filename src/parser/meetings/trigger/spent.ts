import { wordAt } from '../sentence/sentence'
import type { Clause } from '../sentence/clause'
import { readGroup } from '../who/group'
import { manyIn } from '../who/many'
import { finish, withSubject } from '../who/withSubject'
import { isPersonal, persons } from './sport'
import type { Draft } from './verbCue'

/** "Ito and Mensah spent an hour alone", "he and Ito": two, one of them by name; "the two". */
function readSpentAlone(clause: Clause, k: number, at: number): Draft | undefined {
  const draft = withSubject(clause, k, at, 'meeting')
  const [one, other] = draft.parts
  const isPair = one && !other && manyIn(one) && /^(?:they|two|leaders|men|presidents|ministers|pair)$/.test(one.head)
  if (!isPair && !(other && isPersonal(clause, draft.parts))) return undefined
  return finish(clause, k + 3, draft)
}

/** "spent an hour with Ito", "spent forty minutes with the minister, Ana Lund": one person with another by name, for so long. */
export function readSpentWith(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const time = phrases[k + 1]
  if (time?.type !== 'time') return undefined
  // Days are spent with a family.
  if (!/^(?:hours?|minutes)$/.test(wordAt(view, time.last - 1))) return undefined
  if (/^(?:alone|together)$/.test(wordAt(view, phrases[k + 2]?.first ?? -1))) return readSpentAlone(clause, k, at)
  if (wordAt(view, phrases[k + 2]?.first ?? -1) !== 'with') return undefined
  const group = readGroup(clause, k + 3)
  if (!group || !persons(clause, group.parts)) return undefined
  const draft = withSubject(clause, k, at, 'meeting')
  if (!isPersonal(clause, draft.parts)) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}
