import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
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

/** "returned on Friday after a tour", "touched down after a mission": the day on which it ended. */
export function isReturn(clause: Clause, after: number): boolean {
  const verb = verbBefore(clause, after - 1)
  const word = verb < 0 ? '' : (wordsOf(clause, verb).at(-1) ?? '')
  if (/^(?:returned|landed|touched)$/.test(word)) return true
  return (
    /^(?:came|flew|arrived)$/.test(word) &&
    /^(?:home|back)$/.test(wordAt(clause.view, clause.phrases[verb]?.last ?? -1))
  )
}
