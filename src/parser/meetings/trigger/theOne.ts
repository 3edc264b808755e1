import type { MeetingCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readComplements } from './complements'
import { isPlaced, nothing } from './findings'

/** "a summit, their first since the one they held in May": one more of those told in the sentence, where or when it was held. */
export function readTheOne(clause: Clause, k: number): MeetingCue | undefined {
  const { view, phrases } = clause
  const phrase = phrases[k]
  const first = phrase?.first ?? view.to
  if (wordAt(view, first) !== 'the' || wordAt(view, first + 1) !== 'one') return undefined
  const who = /^(?:they|it|that|which)$/.test(wordAt(view, first + 2)) ? 1 : 0
  const verb = first + 2 + who
  if (wordAt(view, verb) !== 'held') return undefined
  const next = phrases.findIndex((one) => one.first === verb + 1)
  const found = nothing()
  if (next >= 0) readComplements(clause, next, found)
  if (found.time < 0 && !isPlaced(found)) return undefined
  const { tokens } = view.local
  return {
    start: tokens.start[first + 1] as number,
    end: tokens.end[first + 1] as number,
    kind: 'meeting',
    sentence: view.sentence,
    parts: found.parts,
    places: found.places,
    time: found.time,
    undated: [],
    status: 'held',
    ground: 'said',
    pointing: 'definite',
    plural: false,
    count: 1,
    order: 0,
    apart: true,
    other: true,
    round: 'any',
  }
}
