import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

const plans = /^(?:plans?|ideas?|proposals?|attempts?|arrangements?|bid|project)$/
const fell =
  /^(?:(?:was|were|has|have|had|been|later|then|quickly|soon) )*(?:dropped|shelved|scrapped|abandoned|cancelled|canceled|aborted|called off|put off|fell through|fallen through|fell apart|fell flat|failed|foundered|collapsed|came to nothing|come to nothing)\b/

/** How many phrases lie between the plan and the meeting, and how many from there to the verb. */
const farthest = 12

/** "A plan for Ito and Mensah | to meet | in Accra last year was dropped": what was planned by the infinitive at phrase `k` was not. */
export function planFell({ view, phrases }: Clause, k: number): boolean {
  if (wordAt(view, phrases[k]?.first ?? -1) !== 'to') return false
  let j = k - 1
  while (j >= 0 && j > k - farthest && !plans.test(wordAt(view, (phrases[j]?.last ?? 0) - 1))) {
    if (!/^(?:noun|prep|and|comma)$/.test(phrases[j]?.type ?? '')) return false
    j--
  }
  if (phrases[j]?.type !== 'noun' || /^(?:verb|prep)$/.test(phrases[j - 1]?.type ?? '')) return false
  for (let v = k + 1; v < phrases.length && v < k + farthest; v++) {
    const phrase = phrases[v]
    if (phrase?.type === 'break' || phrase?.type === 'rel' || phrase?.type === 'sub') return false
    if (phrase?.type !== 'verb') continue
    const from = phrase.first - view.from
    return fell.test(view.words.slice(from, from + 7).join(' '))
  }
  return false
}
