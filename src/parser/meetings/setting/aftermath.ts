import type { Clause } from '../sentence/clause'
import { verbBefore, wordsOf } from '../status/rulers'
import { subjectOf } from '../who/subject'

/** "the newspaper reported on Wednesday after the summit": when it was told by who was not there. */
export function isReportedBehind(clause: Clause, after: number): boolean {
  const verb = verbBefore(clause, after)
  return (
    verb >= 0 &&
    /^(?:reported|wrote|published)$/.test(wordsOf(clause, verb).at(-1) ?? '') &&
    !subjectOf(clause, verb).group
  )
}
