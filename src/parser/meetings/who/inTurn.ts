import { headOf, isPeopleNoun, type Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from './group'
import type { Group } from './parts'
import { rowStart } from './subjectRow'

const longest = 24

/**
 * "The ministers of Ghana, Ana Lund, and Togo, Ivo Petrov, met": all of them, where the last is told behind the comma `c` and the row ends
 * at phrase `end`.
 */
export function toldInTurn(clause: Clause, c: number, end: number): { group: Group; at: number } | undefined {
  const { view, phrases } = clause
  if (phrases[c - 2]?.type !== 'and') return undefined
  for (let of = c - 3; of > 0 && of > c - longest; of--) {
    const phrase = phrases[of]
    if (!phrase || phrase.type === 'verb' || phrase.type === 'break') return undefined
    const office = phrases[of - 1]
    if (!/^(?:of|from)$/.test(wordAt(view, phrase.first)) || office?.type !== 'noun') continue
    const head = headOf(view, office)
    if (!head.endsWith('s') || !isPeopleNoun(head)) return undefined
    for (const at of [rowStart(clause, of - 1), of - 1]) {
      const group = readGroup(clause, at)
      if (group && group.next >= end) return { group, at }
    }
    return undefined
  }
  return undefined
}
