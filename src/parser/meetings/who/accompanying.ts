import type { PartCue } from '../cue'
import { wordAt } from '../sentence/sentence'
import type { Clause } from '../sentence/clause'
import { verbBefore, wordsOf } from '../status/rulers'
import { readGroup } from './group'
import { subjectOf } from './subject'

/**
 * "Ito accompanied Mensah on her visit", "Ito was accompanied on the visit by Mensah": who goes on the visit of phrase `k` beside whom
 * its own words tell; nobody where it is told in another way.
 */
export function accompanying(clause: Clause, k: number): readonly PartCue[] {
  const { view, phrases } = clause
  if (wordAt(view, phrases[k - 1]?.first ?? -1) !== 'on') return []
  const verb = verbBefore(clause, k - 1)
  if (verb < 0 || !/^accompan/.test(wordsOf(clause, verb).at(-1) ?? '')) return []
  const going = subjectOf(clause, verb).group?.parts ?? []
  if (verb === k - 2) return going
  const beside = readGroup(clause, verb + 1)
  return beside?.next === k - 1 ? [...going, ...beside.parts] : []
}
