import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from './group'

/**
 * With whom something was done in a meeting: "discussed the plan with Ito in a call", up to phrase `prep` that leads to the call, and
 * "In a call, Mensah took up the plan with Ito", in the clause of the verb alone.
 */
export function doneWith({ view, phrases }: Clause, verb: number, prep = -1): PartCue[] {
  const end = prep < 0 ? phrases.length : prep
  const found: PartCue[] = []
  for (let j = verb + 1; verb >= 0 && j < end; j++) {
    const type = phrases[j]?.type ?? 'break'
    if (prep < 0 && /^(?:comma|rel|sub|break)$/.test(type)) return found
    if (type !== 'prep' || wordAt(view, phrases[j]?.first ?? -1) !== 'with') continue
    const group = readGroup({ view, phrases }, j + 1)
    if (group && group.next <= end) found.push(...group.parts)
  }
  return found
}
