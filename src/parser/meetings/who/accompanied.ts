import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { readGroup } from './group'
import { wordAt } from '../sentence/sentence'
import type { Findings } from '../trigger/findings'

const beside = /^(?:accompanied|joined|flanked)$/

/** "Ito, accompanied by Mensah, met …": who is beside the subject between phrases `from` and `to`. */
export function companionsOf(clause: Clause, from: number, to: number): readonly PartCue[] {
  const { view, phrases } = clause
  for (let j = from; j < to; j++) {
    const phrase = phrases[j]
    // "Ito, together with Mensah, met"
    if (
      phrases[j - 1]?.type === 'comma' &&
      /^(?:together|along)$/.test(wordAt(view, phrase?.first ?? -1)) &&
      wordAt(view, phrases[j + 1]?.first ?? -1) === 'with'
    )
      return readGroup(clause, j + 2)?.parts ?? []
    if (phrase?.type !== 'verb' || !beside.test(wordAt(view, phrase.last - 1))) continue
    if (wordAt(view, phrases[j + 1]?.first ?? -1) === 'by') return readGroup(clause, j + 2)?.parts ?? []
  }
  return []
}

/** "Ito joined Mensah at the talks": the persons by name who were there before; the subject of the verb is told elsewhere. */
export function joinedThere(clause: Clause, verb: number): readonly PartCue[] {
  const { view, phrases } = clause
  if (!/^join(?:ed|s)$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))) return []
  return (readGroup(clause, verb + 1)?.parts ?? []).filter(({ name }) => view.local.names[name]?.kind === 'person')
}

/** "led a delegation to the talks": who leads it goes, too. */
export function leadsTeam({ view, phrases }: Clause, verb: number): boolean {
  const team = phrases[verb + 1]
  return (
    /^(?:lead|led|head)/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1)) &&
    team?.type === 'noun' &&
    /^(?:delegation|team|group)$/.test(wordAt(view, team.last - 1))
  )
}

/** ", who was accompanied by Ito": behind who came along, whom it takes; before the comma where nobody did. */
export function pastCompanion(clause: Clause, k: number, found: Findings): number {
  const companions = companionsOf(clause, k + 1, k + 2)
  if (wordAt(clause.view, clause.phrases[k]?.first ?? -1) !== 'who' || !companions.length) return k - 1
  found.parts.push(...companions)
  return readGroup(clause, k + 3)?.next ?? k - 1
}
