import { readComplements } from './complements'
import type { MeetingCue } from '../cue'
import { eventIn, type Clause } from '../sentence/clause'
import { nothing } from './findings'
import { wordAt } from '../sentence/sentence'

const ones = new Set(['one', 'first'])
const others = new Set(['other', 'another', 'second'])

/**
 * "held two summits – one in Accra in May, the other in Nara last year": each is a mention of its own, of those of the sum.
 *
 * @param k the phrase that "one" or "the other" ends
 * @param sum the mention of them all, told before in the sentence
 */
export function apiece(clause: Clause, k: number, sum: MeetingCue | undefined): MeetingCue | undefined {
  const { view, phrases } = clause
  const phrase = phrases[k]
  const next = phrases[k + 1]?.type
  if (!sum?.plural || !phrase || phrase.last - phrase.first > 2 || (next !== 'prep' && next !== 'time'))
    return undefined
  const word = wordAt(view, phrase.last - 1)
  if ((!ones.has(word) && !others.has(word)) || eventIn(view, phrase) >= 0) return undefined
  const found = nothing()
  readComplements(clause, k + 1, found)
  if (!found.places.length && found.time < 0) return undefined
  const { tokens } = view.local
  return {
    ...sum,
    start: tokens.start[phrase.last - 1] as number,
    end: tokens.end[phrase.last - 1] as number,
    parts: found.parts.length ? [...sum.parts, ...found.parts] : sum.parts,
    places: found.places,
    time: found.time,
    undated: [],
    plural: false,
    count: 1,
    order: ones.has(word) ? 1 : 2,
    other: others.has(word),
  }
}
