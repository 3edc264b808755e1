import { addressedBy } from './addressed'
import { isEve } from '../trigger/eve'
import type { Clause } from '../sentence/clause'
import type { Findings } from '../trigger/findings'
import { readGroup } from './group'
import type { Group } from './parts'
import { addSubject, sayingOver, wordsOf } from '../status/rulers'
import { wordAt } from '../sentence/sentence'
import { mainSubject } from './speaker'
import { subjectBehind } from './subject'
import { rowStart } from './subjectRow'

/** Who comes from somewhere, or speaks, after talks was at them. */
export const emerging = /^(?:arriv|return|came$|flew$|left$|depart|emerg|speaking$|spoke$)/

/** The subject of the clause takes part in the meeting in which it speaks or acts. */
export function joinClause(clause: Clause, prep: number, verb: number, draft: Findings, next: number): void {
  const { phrases } = clause
  if (verb >= 0) {
    const count = draft.parts.length
    addSubject(clause, verb, draft.parts, 'member')
    const saying = count === draft.parts.length && draft.company ? sayingOver(clause, verb) : -1
    if (saying >= 0) addSubject(clause, saying, draft.parts, 'member')
    if (count === draft.parts.length && emerging.test(wordsOf(clause, verb).at(-1) ?? ''))
      draft.parts.unshift(...((subjectBehind(clause, verb).group ?? groupAt(clause, next))?.parts ?? []))
    return
  }
  const eve = isEve(clause, prep) && phrases[prep - 1]?.type === 'noun' && phrases[prep - 2]?.type === 'prep'
  const first = eve ? prep - 2 : phrases[prep - 1]?.type === 'prep' ? prep - 1 : prep
  const before = pastAct(clause, phrases[first - 1]?.type === 'comma' ? first - 2 : first - 1)
  const span = /^(?:minute|hour|day|week|month|year)s?$/.test(wordAt(clause.view, (phrases[before]?.last ?? 0) - 1))
  if (phrases[before]?.type === 'noun' && !span) {
    const group = readGroup(clause, rowStart(clause, before))
    if (group?.parts.some((part) => part.form !== 'side')) draft.parts.unshift(...group.parts)
    return
  }
  const at = mainSubject(clause, next, prep)
  const group = at < 0 ? undefined : readGroup(clause, at)
  if (!group) return
  draft.parts.unshift(...group.parts.filter((part) => part.head !== 'it'))
  draft.parts.push(...addressedBy(clause, group.next, draft.company))
}

/** "Ito, in a speech on the first day of a visit": the noun before the comma; else `k`. */
function pastAct(clause: Clause, k: number): number {
  const { phrases } = clause
  const aside = phrases[k]?.type === 'noun' && phrases[k - 1]?.type === 'prep' && phrases[k - 2]?.type === 'comma'
  // "Ito, briefing reporters after a meeting": to whom one speaks of it
  const press = phrases[k]?.type === 'noun' && phrases[k - 1]?.type === 'comma' && phrases[k - 2]?.type === 'noun'
  if (press && /^briefing (?:\S+ )?(?:reporters|journalists)$/.test(wordsOf(clause, k).join(' '))) return k - 2
  return aside && phrases[k - 3]?.type === 'noun' && !readGroup(clause, k) ? k - 3 : k
}

/** The row of the main clause behind a fronted one without a comma: "Speaking after talks in Accra Ito said". */
function groupAt(clause: Clause, next: number): Group | undefined {
  const { phrases } = clause
  return phrases[next]?.type === 'noun' && phrases[next + 1]?.type === 'verb' ? readGroup(clause, next) : undefined
}
