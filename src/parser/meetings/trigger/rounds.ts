import type { Clause } from '../sentence/clause'
import type { MeetingCue } from '../cue'
import { isPlaced } from './findings'
import { happeningVerb } from './happening'
import { readNounAs } from './nounCue'
import type { Phrase } from '../sentence/phrases'
import { orderOf } from './pointing'
import { undatedIn } from '../setting/undated'
import { wordAt } from '../sentence/sentence'

const which = /^(?:next|new|another|further|final|last|latest|previous|earlier)$/

/** Rounds of something else: "the next round of voting", "a second-round ballot". */
const polls =
  /^(?:vote|votes|voting|ballot|ballots|poll|polls|election|elections|runoff|run-off|game|match|tournament|draw|cup|funding)$/

/**
 * "The next round is due in Accra on Monday": of talks that were told before, as long as it takes place somewhere or some day.
 * Who meets, and whether there were any, the joining knows.
 */
export function readRound(clause: Clause, k: number): MeetingCue | undefined {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  const at = phrase.last - 1
  if (wordAt(view, at) !== 'round' || !/^(?:the|an?|their|another)$/.test(wordAt(view, phrase.first))) return undefined
  const before = wordAt(view, at - 1)
  const order = orderOf(before)
  if (phrase.last - phrase.first > 3 || (!order && !which.test(before))) return undefined
  if (view.words.some((word) => polls.test(word)) || happeningVerb(clause, k, k + 1) < 0) return undefined
  const draft = readNounAs(clause, k, at, 'talks')
  if (draft.time < 0 && !isPlaced(draft)) return undefined
  const { tokens } = view.local
  return {
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    kind: 'talks',
    sentence: view.sentence,
    parts: draft.parts,
    places: draft.places,
    time: draft.time,
    undated: undatedIn(clause, k, at),
    status: draft.told.status,
    ground: draft.told.ground,
    pointing: 'indefinite',
    plural: false,
    count: 1,
    order,
    apart: false,
    other: which.test(before),
    round: true,
  }
}
