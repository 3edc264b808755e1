import { readComplements } from './complements'
import type { MeetingCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { isPlaced, nothing } from './findings'
import { orderOf } from './pointing'
import { wordAt } from '../sentence/sentence'

/**
 * "They held two rounds of talks. The first, in Accra in May, was short. The second round, by video in June, …": each is a
 * meeting of its own, of those of the sum.
 *
 * @param sum the last mention of several meetings before this sentence
 */
export function oneOfSeries(clause: Clause, sum: MeetingCue): MeetingCue | undefined {
  const { view, phrases } = clause
  const [opening, comma, prep] = phrases
  if (opening?.type !== 'noun' || comma?.type !== 'comma' || prep?.type !== 'prep') return undefined
  const order = orderOf(wordAt(view, opening.first + 1))
  const bare = opening.last - opening.first === 2 || wordAt(view, opening.first + 2) === 'round'
  if (wordAt(view, opening.first) !== 'the' || !order || !bare || opening.last - opening.first > 3) return undefined
  const found = nothing()
  readComplements(clause, 2, found)
  if (!isPlaced(found) && found.time < 0) return undefined
  const { tokens } = view.local
  return {
    ...sum,
    start: tokens.start[opening.first + 1] as number,
    end: tokens.end[opening.last - 1] as number,
    sentence: view.sentence,
    parts: sum.parts,
    places: found.places,
    time: found.time,
    undated: [],
    pointing: 'definite',
    plural: false,
    count: 1,
    order,
    other: order > 1,
  }
}

/** "two rounds of talks", where the meeting's own word counts nothing. */
const rounds = /\b(?:two|three|four|five|six|seven|eight|nine|ten)(?: [a-z-]+)? (?:rounds|sessions) of (?:[a-z-]+ )?$/

/** The last mention of several meetings, told in a number, among `cues` from index `from` on. */
export function sumOf(cues: readonly MeetingCue[], from: number, text: string): MeetingCue | undefined {
  for (let i = cues.length - 1; i >= from; i--) {
    const { plural, count, start } = cues[i] as MeetingCue
    if ((plural && count > 1) || rounds.test(text.slice(Math.max(0, start - 50), start))) return cues[i]
  }
  return undefined
}
