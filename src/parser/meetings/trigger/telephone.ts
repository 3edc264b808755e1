import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** What is spoken over. */
export const phoneWords: ReadonlySet<string> = new Set([
  'phone',
  'hotline',
  'telephone',
  'telephonically',
  'skype',
  'zoom',
  'video',
  'videoconference',
  'video-conference',
])

/** "by phone", "over the telephone", "via video link" near behind the verb. */
export function byTelephone(clause: Clause, at: number): boolean {
  const { view } = clause
  for (let i = at + 1; i < view.to && i < at + 24; i++)
    if (phoneWords.has(wordAt(view, i)) || (wordAt(view, i) === 'line' && wordAt(view, i - 1) === 'secure')) return true
  return false
}

/** "a discussion of it by telephone", and not one of the telephone. */
export function overTelephone({ view }: Clause, at: number): boolean {
  for (let i = at + 2; i < view.to && i < at + 24; i++)
    if (/^(?:(?:tele)?phone|hotline)$/.test(wordAt(view, i))) {
      const before = wordAt(view, wordAt(view, i - 1) === 'the' ? i - 2 : i - 1)
      return /^(?:by|over|on)$/.test(before)
    }
  return false
}

/** The phrase behind `k`, over adverbs, times and "by phone". */
export function afterAdverbs(clause: Clause, k: number): number {
  let j = k + 1
  while (['adverb', 'time'].includes(clause.phrases[j]?.type ?? '') || phoneAside(clause, j)) j++
  return j
}

/** "by phone" between verb and partner; its two phrases are passed one by one. */
function phoneAside(clause: Clause, j: number): boolean {
  const { view, phrases } = clause
  const phrase = phrases[j]
  if (phrase?.type === 'noun') return phoneWords.has(wordAt(view, phrase.last - 1))
  const next = phrases[j + 1]
  return phrase?.type === 'prep' && next?.type === 'noun' && phoneWords.has(wordAt(view, next.last - 1))
}
