import { mapInSteps, type Steps } from '../../steps'
import type { Gathered } from './gathered'
import { reach } from './merge'
import type { Teller, Told } from '../meaning/told'

/**
 * "Two meetings were held in a week": a sum of meetings that the text then tells one by one
 * is no meeting of its own. Its mention goes to the first of them; what it says of place and time stays with the mention.
 * Returns the meetings that are left.
 */
export function* absorbSums(gathered: readonly Gathered[], teller: Teller): Steps<Gathered[]> {
  const held = yield* mapInSteps(gathered, (one, i) =>
    isSum(one)
      ? gathered.slice(Math.max(0, i - reach), i + reach).find((other) => !isSum(other) && covers(one, other, teller))
      : undefined,
  )
  return gathered.filter((one, i) => {
    held[i]?.sums.push(...one.told)
    return !held[i]
  })
}

const isSum = (one: Gathered): boolean => one.told.every((told) => told.cue.plural)

/** Whether a meeting can be one of a sum's: it is held or planned alike, between people of the sum's sides. */
function covers(sum: Gathered, single: Gathered, teller: Teller): boolean {
  const status = (told: readonly Told[]): string => told[0]?.cue.status ?? ''
  if (status(sum.told) !== status(single.told)) return false
  if (sum.persons.size) return [...sum.persons].every((person) => single.persons.has(person))
  // "The first, in Accra, …": one that is told of the sum itself.
  if (sum.persons.size + sum.sides.size === 0)
    return (single.told[0]?.cue.order ?? 0) > 0 && single.told[0]?.block === sum.told[0]?.block
  const nations = [...single.persons].map((person) => teller.nation(person)).filter(Boolean)
  const sides = new Set([...single.sides, ...nations])
  return sum.sides.size > 0 && [...sum.sides].every((side) => sides.has(side))
}
