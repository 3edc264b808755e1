import type { Clause } from '../sentence/clause'
import type { Findings } from '../trigger/findings'
import { readGroup } from './group'
import { wordAt } from '../sentence/sentence'

const coming = /^(?:attending|present|participating|gathered|joining|speaking|taking)$/

/**
 * "Attending the talks were Ito and Mensah", "Also present at the summit was Ito", "Among those at the meeting were …", "The
 * participants in the summit included …": who is there stands behind the verb.
 *
 * @param k the phrase of the meeting's noun
 * @param next the phrase behind its complements
 */
export function readAttendance(clause: Clause, k: number, next: number, draft: Findings): void {
  const { view, phrases } = clause
  const verb = phrases[next]
  if (verb?.type === 'verb' && isListOfThose(clause, k) && /^include[ds]?$/.test(wordAt(view, verb.last - 1)))
    draft.parts.push(...(readGroup(clause, next + 1)?.parts ?? []))
  if (verb?.type !== 'verb' || !/^(?:was|were|is|are)$/.test(wordAt(view, verb.last - 1))) return
  let opens = false
  let joined = -1
  for (let j = k; j >= 0 && phrases[j]?.type !== 'break' && phrases[j]?.type !== 'sub'; j--) {
    const phrase = phrases[j]
    if (!phrase || (phrase.type === 'verb' && !coming.test(wordAt(view, phrase.last - 1)))) return
    if (j < k && wordAt(view, phrase.last - 1) === 'joining') joined = j + 1
    opens ||= j < k && (coming.test(wordAt(view, phrase.last - 1)) || wordAt(view, phrase.first) === 'among')
  }
  const group = opens ? readGroup(clause, next + 1) : undefined
  // "Joining Ito at the summit was Mensah"
  const before = group && joined >= 0 ? readGroup(clause, joined) : undefined
  draft.parts.push(...(before?.parts ?? []), ...(group?.parts ?? []))
}

/** "The participants in the talks" */
const isListOfThose = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:at|in|of)$/.test(wordAt(view, phrases[k - 1]?.first ?? -1)) &&
  /^(?:attendees|guests|participants|speakers)$/.test(wordAt(view, (phrases[k - 2]?.last ?? 0) - 1))
