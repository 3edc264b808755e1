import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { frontTime } from '../setting/front'
import { statusOf } from '../status/governor'
import { readGroup } from '../who/group'
import { whoMeets } from '../who/whoMeets'
import type { Draft } from './verbCue'

/** "Berg paid Ito a visit": who pays the visit that phrase `k` tells of, and to whom. */
export function readPaid(clause: Clause, k: number, draft: Draft): void {
  const { view, phrases } = clause
  const verb = phrases[k - 2]
  if (phrases[k - 1]?.type !== 'noun' || verb?.type !== 'verb') return
  if (!/^pa(?:id|ys?|ying)$/.test(wordAt(view, verb.last - 1))) return
  const hosts = readGroup(clause, k - 1, 'host')
  if (hosts?.next !== k) return
  draft.parts.unshift(...(whoMeets(clause, k - 2).group?.parts ?? []), ...hosts.parts)
  draft.told = statusOf(clause, k - 2, verb.last - 1)
  if (draft.time < 0) draft.time = frontTime(clause, k - 2)
}
