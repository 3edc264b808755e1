import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from './group'

/** How many phrases before the preposition of the talks the press may be told of. */
const farthest = 8

/** "Speaking at a news conference with Ito after talks": with whom one faces the press at once after talks one had them. */
export function pressWith(clause: Clause, prep: number): readonly PartCue[] {
  const { view, phrases } = clause
  for (let j = prep - 1; j > 0 && j > prep - farthest; j--) {
    if (!/^(?:with|alongside)$/.test(wordAt(view, phrases[j]?.first ?? -1))) continue
    const last = (phrases[j - 1]?.last ?? 0) - 1
    if (wordAt(view, last) !== 'conference' || !/^(?:news|press|media)$/.test(wordAt(view, last - 1))) return []
    return readGroup(clause, j + 1)?.parts ?? []
  }
  return []
}
