import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { envoys } from './envoys'
import { readGroup } from './group'
import { wordAt } from '../sentence/sentence'

const addressing =
  /^(?:told|tell|tells|telling|assured?|assures|briefed|informed|thank(?:ed|s)?|urge[ds]?|warn(?:ed|s)?|reminded|ask(?:ed|s)?|pressed|praised|congratulated|confronted|reassured|challenged|presented|handed)$/

const telling = /^(?:told|assured|briefed|informed)$/

/**
 * "During the talks Ito told Mensah that …", "briefed him at a meeting": to whom somebody speaks there takes part; reporters
 * do not, to whom one speaks of it.
 *
 * @param verb the verb group of what is said in the meeting
 * @param company whether it is told with whom the meeting is: who is praised there may then be far away
 */
export function addressedBy(clause: Clause, verb: number, company: boolean): readonly PartCue[] {
  const { view, phrases } = clause
  const said = phrases[verb]
  const asked = company ? telling : addressing
  if (!said || !asked.test(wordAt(view, said.last - 1)) || phrases[verb + 1]?.type !== 'noun') return []
  const parts = readGroup(clause, verb + 1)?.parts ?? []
  const isPeople = (part: PartCue): boolean => /^(?:person|group)$/.test(view.local.names[part.name]?.kind ?? '')
  const isSent = ({ head, sides }: PartCue): boolean => sides.length > 0 && envoys.has(head)
  return parts.every((part) => isPeople(part) || isSent(part) || /^(?:him|her)$/.test(part.head)) ? parts : []
}
