import type { Clause } from '../sentence/clause'
import { isNamedPlace } from '../setting/places'
import { wordAt } from '../sentence/sentence'
import { takeTime } from '../setting/when'
import { nothing, type Findings } from './findings'

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

const means = /^(?:helicopter|plane|aircraft|jet|train|rail|road|car|bus|convoy|boat|ship|ferry|sea|air|land)$/

/** "flew by helicopter to Accra", "aboard a military plane to Accra": the phrase behind what carries somebody, else `k`. */
export function pastMeans({ view, phrases }: Clause, k: number): number {
  const carrier = phrases[k + 1]
  const by = /^(?:by|aboard|on)$/.test(wordAt(view, phrases[k]?.first ?? -1))
  return by && carrier?.type === 'noun' && means.test(wordAt(view, carrier.last - 1)) ? k + 2 : k
}

/** "flew on Monday to Accra": the phrase behind the time at phrase `k`, which is when. */
export function pastWhen(clause: Clause, k: number, found: Findings): number {
  const { phrases } = clause
  const time = phrases[k]?.type === 'prep' ? k + 1 : k
  return phrases[time]?.type === 'time' ? takeTime(clause, time, found) : k
}

/**
 * "left Accra for Lagos on Monday", "left Accra on Monday for Lagos": the phrase behind what is left, else the one behind the verb
 * group at `k`.
 */
export function pastLeft(clause: Clause, k: number, found: Findings): number {
  const { view, phrases } = clause
  const left = phrases[k + 1]
  if (!leaving.has(wordAt(view, (phrases[k]?.last ?? 0) - 1)) || left?.type !== 'noun' || !isNamedPlace(view, left))
    return k + 1
  const when = nothing()
  const goal = pastWhen(clause, k + 2, when)
  if (wordAt(view, phrases[goal]?.first ?? -1) !== 'for') return k + 1
  if (found.time < 0) found.time = when.time
  return goal
}

/** Whether the "for" at phrase `k` tells where somebody leaves for. */
export const isLeftFor = (clause: Clause, k: number): boolean =>
  leaving.has(wordAt(clause.view, (clause.phrases[verbOver(clause, k - 1)]?.last ?? 0) - 1)) ||
  [k - 2, k - 3, k - 4].some((verb) => clause.phrases[verb]?.type === 'verb' && pastLeft(clause, verb, nothing()) === k)

/** "left on Monday | for": the phrase before the time that ends with phrase `k`, or `k`. */
function verbOver({ phrases }: Clause, k: number): number {
  if (phrases[k]?.type !== 'time') return k
  return phrases[k - 1]?.type === 'prep' ? k - 2 : k - 1
}
