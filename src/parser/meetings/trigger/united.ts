import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { frontTime } from '../setting/front'
import { readGroup } from '../who/group'
import { isTheTwo } from '../who/many'
import { isPerson, isUnclaimed, type Group } from '../who/parts'
import { finish, isPassive, withSubject } from '../who/withSubject'
import { isPlaced } from './findings'
import { persons } from './sport'
import type { Draft } from './verbCue'

const isTogether = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, phrases[k]?.first ?? -1) === 'together'

/** "under one roof", "to the same table" */
const shared = /^(?:under (?:one|the same) roof|(?:to|around|at) (?:one|the same|a single) table)\b/

interface Brought extends Group {
  /** Whether they share a roof or a table there: no place or day need be told. */
  readonly roof?: boolean
}

/** "brought together Ito and Mensah", "brought Ito together with Mensah": all who are brought there. */
function whoIsBrought(clause: Clause, k: number): Brought | undefined {
  const { view, phrases } = clause
  if (isTogether(clause, k + 1)) return readGroup(clause, k + 2)
  const one = readGroup(clause, k + 1)
  const next = one && phrases[one.next]?.type === 'comma' ? one.next + 1 : (one?.next ?? -1)
  const roof = one && shared.test(view.words.slice((phrases[next]?.first ?? view.to) - view.from).join(' '))
  if (one && roof) return { ...one, next: next + 2, roof }
  if (!one || !isTogether(clause, one.next)) return undefined
  if (wordAt(view, phrases[one.next + 1]?.first ?? -1) !== 'with') return { ...one, next: one.next + 1 }
  const other = readGroup(clause, one.next + 2)
  return other && { parts: [...one.parts, ...other.parts], next: other.next }
}

/**
 * "On Monday Lund brought together Ito and Mensah": persons by name, or "the two leaders", whom a person brings together somewhere or
 * on a day; what a meeting brings together is told by its noun.
 */
export function readUnited(clause: Clause, k: number, at: number): Draft | undefined {
  const group = isPassive(clause, k, at) ? undefined : whoIsBrought(clause, k)
  const several = group && persons(clause, group.parts) + group.parts.filter(isUnclaimed).length > 1
  if (!group || !(several || (group.parts.length === 1 && isTheTwo(clause, group.parts[0])))) return undefined
  const draft = withSubject(clause, k, at, 'meeting', 'host')
  if (!draft.parts.some(({ name, head }) => isPerson(clause.view, name) || /^s?he$/.test(head))) return undefined
  draft.parts.push(...group.parts)
  finish(clause, group.next, draft)
  return group.roof || isPlaced(draft) || draft.time >= 0 || frontTime(clause, k) >= 0 ? draft : undefined
}
