import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** Before when or where a meeting or a journey is set for. */
export const carrying = new Set(
  `scheduled planned set fixed held due slated foreseen expected announced arranged called taking starting beginning opening focused focusing
  aimed focussed lasting centred centered dedicated devoted`.split(/\s+/),
)

/** Whether the verb at phrase `k` does so: "talks called for Monday", and not "on a visit, called on Ito", "talks called off". */
export function carries({ view, phrases }: Clause, k: number): boolean {
  const word = wordAt(view, (phrases[k]?.last ?? 0) - 1)
  const next = word === 'called' ? wordAt(view, phrases[k + 1]?.first ?? -1) : ''
  return carrying.has(word) && next !== 'off' && !(next === 'on' && phrases[k + 2]?.type !== 'time')
}

/** "talks scheduled to begin on Monday", "due to take place in Accra", "a meeting, to be held in Accra": the phrase behind what is set for it, from phrase `i` on; else 0. */
export function setToBegin({ view, phrases }: Clause, i: number): number {
  const first = phrases[i]?.first ?? -1
  if (wordAt(view, first) === 'to' && wordAt(view, first + 1) === 'be')
    return /^(?:held|convened|hosted)$/.test(wordAt(view, (phrases[i]?.last ?? 0) - 1)) ? i + 1 : 0
  if (!carrying.has(wordAt(view, first)) || wordAt(view, first + 1) !== 'to') return 0
  const verb = phrases[i]?.type === 'verb' ? i : i + 1
  if (!begins.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))) return 0
  return /^(?:place|off)$/.test(wordAt(view, phrases[verb + 1]?.first ?? -1)) ? verb + 2 : verb + 1
}

const begins = /^(?:begin|start|open|resume|convene|continue|take|kick|held)$/
