import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { bodies, pairs } from '../lexicon'
import { wordAt } from '../sentence/sentence'

/** How many of them are told by a name, or by the names that they stand for. */
export const named = (parts: readonly PartCue[]): number =>
  parts.filter((part) => part.name >= 0 || part.sides.length > 0).length

/** One part that is several people: "they", "the two leaders", "EU ministers". */
export function manyIn(part: PartCue | undefined): boolean {
  if (!part) return false
  if (part.form === 'name') return true
  return (
    /^(?:they|we|both)$/.test(part.head) ||
    bodies.has(part.head) ||
    pairs.has(part.head) ||
    /(?:s|men|ren|people)$/.test(part.head) ||
    part.form === 'side'
  )
}

/** "the two men", "both leaders". */
export const isTheTwo = ({ view }: Clause, part: PartCue | undefined): boolean =>
  part !== undefined &&
  pairs.has(part.head) &&
  (part.head === 'pair' || /^(?:two|both)$/.test(wordAt(view, part.last - 2)) || /^(?:two|both)$/.test(part.head))

/** How many of them are pronouns. */
export const pronounsIn = (parts: readonly PartCue[]): number => parts.filter((part) => part.form === 'pronoun').length
