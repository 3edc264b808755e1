import type { Clause } from '../sentence/clause'
import type { Findings } from '../trigger/findings'
import { readGroup } from './group'
import { wordAt } from '../sentence/sentence'

const coming = /^(?:attending|present|participating|gathered|joining|speaking)$/

/**
 * "Attending the talks were Ito and Mensah", "Also present at the summit was Ito", "Among those at the meeting were …": who
 * is there stands behind the verb.
 *
 * @param k the phrase of the meeting's noun
 * @param next the phrase behind its complements
 */
export function readAttendance(clause: Clause, k: number, next: number, draft: Findings): void {
  const { view, phrases } = clause
  const verb = phrases[next]
  if (verb?.type !== 'verb' || !/^(?:was|were|is|are)$/.test(wordAt(view, verb.last - 1))) return
  let opens = false
  for (let j = k; j >= 0 && phrases[j]?.type !== 'break' && phrases[j]?.type !== 'sub'; j--) {
    const phrase = phrases[j]
    if (!phrase || (phrase.type === 'verb' && !coming.test(wordAt(view, phrase.last - 1)))) return
    opens ||= j < k && (coming.test(wordAt(view, phrase.last - 1)) || wordAt(view, phrase.first) === 'among')
  }
  const group = opens ? readGroup(clause, next + 1) : undefined
  draft.parts.push(...(group?.parts ?? []))
}
