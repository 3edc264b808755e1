import { readComplements } from './complements'
import type { MeetingCue } from '../cue'
import { eventIn, type Clause } from '../sentence/clause'
import { nothing } from './findings'
import { orderOf } from './pointing'
import { wordAt } from '../sentence/sentence'

const ones = new Set(['one', 'first'])
const others = new Set(['other', 'another'])

/**
 * "held two summits – one in Accra in May, the other in Nara last year", "the third in Lagos on 9 May": each is a mention of its
 * own, of those of the sum.
 *
 * @param k the phrase that "one", "the other" or "the third" ends
 * @param sum the mention of them all, told before in the sentence
 */
export function apiece(clause: Clause, k: number, sum: MeetingCue | undefined): MeetingCue | undefined {
  const { view, phrases } = clause
  const phrase = phrases[k]
  const next = phrases[k + 1]?.type
  if (!sum?.plural || !phrase || phrase.last - phrase.first > 2 || (next !== 'prep' && next !== 'time'))
    return undefined
  const word = wordAt(view, phrase.last - 1)
  const order = ones.has(word) ? 1 : others.has(word) ? 2 : orderOf(word)
  if (!order || eventIn(view, phrase) >= 0) return undefined
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
    order,
    other: order > 1,
  }
}
