import { addressedBy } from './addressed'
import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import type { Findings } from '../trigger/findings'
import { going } from '../trigger/going'
import { readGroup } from './group'
import { verbSenses } from '../lexicon'
import { subjectOfVerb, wordsOf } from '../status/rulers'
import { wordAt } from '../sentence/sentence'

/** "a UN meeting", "the Lund cabinet's meeting": no person is told to hold it. */
export const isOfBodies = ({ view }: Clause, { parts }: Findings): boolean =>
  parts.every((part) => part.form === 'name' && view.local.names[part.name]?.kind === 'organization')

/** "spoke at a UN meeting", "came to Oslo for the UN meeting": the words of the verb, and the preposition behind it. */
export const isThere = (preposition: string, words: readonly string[]): boolean =>
  /^(?:at|during|in)$/.test(preposition) || (preposition === 'for' && words.some((word) => going.has(word)))

/** "At the UN meeting, Lund said": the verb of the main clause behind the fronted phrase, or -1. */
export function mainVerb(clause: Clause, next: number, prep: number): number {
  const at = mainSubject(clause, next, prep)
  const group = at < 0 ? undefined : readGroup(clause, at)
  if (!group) return -1
  // "Lund, the envoy for Ghana, warned"
  const verb = clause.phrases[group.next]?.type === 'comma' ? group.next + 1 : group.next
  return clause.phrases[verb]?.type === 'verb' ? verb : -1
}

/** "Lund told envoys at a UN meeting", "Also speaking at the UN meeting was Lund": a person by name who speaks there. */
export function addSpeaker(clause: Clause, verb: number, next: number, draft: Findings): void {
  const { view, phrases } = clause
  if (verb < 0) return
  const words = wordsOf(clause, verb)
  const main = words.at(-1) ?? ''
  // Who is criticised at a summit need not be there; who meets somebody beside it has a meeting of his own.
  const suffers = words.length > 1 && words.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word))
  const speaks = !suffers && !isTopic(main) && !/^(?:meet|receive)$/.test(verbSenses.get(main) ?? '')
  const was = phrases[next]
  const inverted = was?.type === 'verb' && /^(?:was|were|is|are)$/.test(wordAt(view, was.last - 1))
  const group = !speaks ? undefined : inverted ? readGroup(clause, next + 1) : subjectOfVerb(clause, verb).group
  const isNamed = (part: PartCue): boolean => view.local.names[part.name]?.kind === 'person'
  draft.parts.push(...(group?.parts.filter(isNamed) ?? []))
  if (speaks && !inverted) draft.parts.push(...addressedBy(clause, verb, true))
}

/** "faced criticism at the summit", "topped the agenda": what one talks about there. */
export const isTopic = (word: string): boolean =>
  /^(?:fac(?:e[ds]?|ing)|top(?:s|ped)|dominat|loom|overshadow|featur|drew$|draws$)/.test(word)

/** "In a meeting that day he was told": the noun behind the fronted phrase, with or without a comma. */
export function mainSubject({ phrases }: Clause, next: number, prep: number): number {
  let j = next
  while (['time', 'adverb', 'comma'].includes(phrases[j]?.type ?? '')) j++
  if (phrases[j]?.type === 'noun' && phrases[j + 1]?.type === 'verb') return j
  for (j = prep + 1; j < phrases.length; j++)
    if (phrases[j]?.type === 'comma' && phrases[j + 1]?.type === 'noun') return j + 1
  return -1
}
