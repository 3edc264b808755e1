import type { PartCue } from '../cue'
import { verbSenses } from '../lexicon'
import type { Clause } from '../sentence/clause'
import { wordsOf } from '../status/rulers'
import { nothing } from '../trigger/findings'
import { readGroup } from './group'
import { objectBehindPlace } from './object'

/** "received Ito, on a visit to Accra": who is received visits, not who receives. */
export function guestsOf(clause: Clause, verb: number): readonly PartCue[] {
  if (verbSenses.get(wordsOf(clause, verb).at(-1) ?? '') !== 'receive') return []
  const object = objectBehindPlace(clause, verb, nothing())
  return object < 0 ? [] : (readGroup(clause, object)?.parts ?? [])
}
