import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt, type SentenceView } from '../sentence/sentence'
import { readGroup } from './group'

/** How many phrases behind one head the "by" of the next one is looked for. */
const farthest = 4

const heading = /^(?:headed|led|chaired)$/

/** Whether a sentence may tell who heads somebody: seen before it is parsed. */
export const mayHead = (view: SentenceView): boolean => view.words.some((word) => heading.test(word))

/**
 * "The Ghanaian side was headed by Ito, and the Togolese one by Mensah": the persons by name who head the sides of a meeting
 * that the sentence before told of.
 */
export function headsOf(clause: Clause): PartCue[] {
  const { view, phrases } = clause
  const [side, verb] = phrases
  const headed =
    side?.type === 'noun' &&
    verb?.type === 'verb' &&
    /^(?:side|delegation|team)s?$/.test(wordAt(view, side.last - 1)) &&
    heading.test(wordAt(view, verb.last - 1))
  const heads: PartCue[] = []
  let by = headed ? 2 : phrases.length
  while (wordAt(view, phrases[by]?.first ?? -1) === 'by') {
    const group = readGroup(clause, by + 1)
    if (!group) break
    heads.push(...group.parts.filter(({ name }) => view.local.names[name]?.kind === 'person'))
    by = group.next
    const end = by + farthest
    while (by < end && /^(?:comma|and|noun)$/.test(phrases[by]?.type ?? '')) by++
  }
  return heads
}
