import type { Clause } from '../sentence/clause'
import { subjectOf } from '../who/subject'
import { verbBefore, wordsOf } from './rulers'

/** Who offers, seeks or refuses a meeting: one of his own. */
export const isWilling = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:propos|offer|seek|sought|request|demand|want|refus|reject|declin|accept|secur|welcom|duck|dodg|avoid|shun|spurn|rebuff)/.test(
      word,
    ),
  )

/** The Kremlin announces meetings of which it is no part. */
export const isByPerson = (clause: Clause, verb: number): boolean =>
  !subjectOf(clause, verb).group?.parts.every(
    ({ name }) => name >= 0 && clause.view.local.names[name]?.kind !== 'person',
  )

/** What one does with a meeting of others: "praised the talks with Ito". */
export const judging =
  /^(?:sa(?:id|y)|t[eo]l[dl]|add|note[ds]|prais|critici[sz]|welcom|hail|oppos|condemn|slam|blast|mock|defend|dismiss|laud|applaud|witness|cover|leak|mention|question|support|back|prompt|follow|trigger|overshadow)/

/** Persons by name, and nobody to whom something was done. */
export const isByNamed = (clause: Clause, verb: number): boolean =>
  !/^(?:is|are|was|were|be|been|being)$/.test(wordsOf(clause, verb).at(-2) ?? '') &&
  (subjectOf(clause, verb).group?.parts ?? []).every(({ name }) => clause.view.local.names[name]?.kind === 'person')

/** Who tells of his own meeting with somebody. */
export const tells = (words: readonly string[]): boolean =>
  /^(?:describ|recall|recount|remember|den(?:y|ie)|confirm|announc|expect|plan|consider|anticipat|prepar)/.test(
    words.at(-1) ?? '',
  )

/** What is not told of a meeting that was held. */
export const reticent = /^(?:characteri[sz]e|confirm|describe|detail|disclose|discuss|reveal)$/

/** "demanded that Ito cancel it", "asked that they postpone it" */
export function isDemanded(clause: Clause, verb: number): boolean {
  const demand = verbBefore(clause, clause.phrases[verb - 2]?.type === 'sub' ? verb - 3 : verb - 1)
  return (
    demand >= 0 &&
    /^(?:demand|urg|ask|insist|suggest|recommend|propos|request)/.test(wordsOf(clause, demand).at(-1) ?? '')
  )
}
