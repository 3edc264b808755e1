import type { Clause } from '../sentence/clause'
import { nameAt, wordAt } from '../sentence/sentence'
import { judgeNounModifier, type Told } from './status'

/** What the words in a noun's phrase say of whether it comes to pass: "a planned visit", "the next possible summit". */
export function modifierStatus(clause: Clause, k: number): Told | undefined {
  const phrase = clause.phrases[k]
  if (!phrase) return undefined
  let found: Told | undefined
  for (let i = phrase.first; i < phrase.last; i++) {
    const told = nameAt(clause.view, i) < 0 ? judgeNounModifier(wordAt(clause.view, i)) : undefined
    // "the next possible summit"
    if (told?.status === 'proposed') return told
    found ??= told
  }
  return found ?? thoughtOfBy(clause, k)
}

/** "a summit planned by France", "talks proposed by Ito" */
function thoughtOfBy({ view, phrases }: Clause, k: number): Told | undefined {
  const verb = phrases[k + 1]
  if (verb?.type !== 'verb' || verb.last > verb.first + 1 || wordAt(view, phrases[k + 2]?.first ?? -1) !== 'by')
    return undefined
  const word = wordAt(view, verb.first)
  return /^(?:planned|proposed|suggested)$/.test(word) ? judgeNounModifier(word) : undefined
}
