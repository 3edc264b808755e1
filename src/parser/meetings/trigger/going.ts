import type { Clause } from '../sentence/clause'
import { isNamedPlace } from '../setting/places'
import { wordAt } from '../sentence/sentence'

/** Verbs that bring somebody to a meeting, or away from it: where they lead is where it is. */
export const going = new Set(
  `travel travels travelled traveled travelling traveling fly flies flew flying arrive arrives arrived arriving go goes went
  going head heads headed heading come came coming was is were are 's ’s 're ’re be been land landed gathered gather return returned returning
  visit visits visited visiting due meet met rush rushed slipped sped crossed drove sailed hurried jetted sneaked snuck stopped stopping dashed
  bound left leave leaves leaving departed departs departing`.split(/\s+/),
)

/** What is left is not where it leads: "left Accra for Lagos", "bound for Lagos". */
export const leaving = new Set(
  'bound headed heading leave leaves left leaving depart departs departed departing'.split(' '),
)

/** "left Accra for Lagos on Monday": the phrase behind what is left, else the one behind the verb group at `k`. */
export function pastLeft({ view, phrases }: Clause, k: number): number {
  const left = phrases[k + 1]
  const goes =
    leaving.has(wordAt(view, (phrases[k]?.last ?? 0) - 1)) && wordAt(view, phrases[k + 2]?.first ?? -1) === 'for'
  return goes && left?.type === 'noun' && isNamedPlace(view, left) ? k + 2 : k + 1
}

/** Whether the "for" at phrase `k` tells where somebody leaves for. */
export const isLeftFor = (clause: Clause, k: number): boolean =>
  leaving.has(wordAt(clause.view, (clause.phrases[k]?.first ?? 0) - 1)) || pastLeft(clause, k - 2) === k
