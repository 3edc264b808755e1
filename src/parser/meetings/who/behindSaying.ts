import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from './group'
import type { Group } from './parts'
import { isType, sayingVerb } from './subjectRow'

/** "He said the leader of the party met X": the noun right behind the verb of saying, over what hangs on it. */
export function behindSaying(clause: Clause, j: number): { group: Group; at: number } | undefined {
  const { phrases, view } = clause
  let i = j
  while (isType(phrases[i], 'noun') && isType(phrases[i - 1], 'prep') && isType(phrases[i - 2], 'noun')) i -= 2
  const verb = phrases[i - 1]
  if (!isType(phrases[i], 'noun') || verb?.type !== 'verb' || !sayingVerb.test(wordAt(view, verb.last - 1)))
    return undefined
  const group = readGroup(clause, i)
  return group && { group, at: i }
}
