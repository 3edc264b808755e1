import type { Gathered } from './merge'
import type { Teller, Told } from './told'

/**
 * "Two meetings were held in a week": a sum of meetings that the text then tells one by one
 * is no meeting of its own. Its mention goes to the first of them; what it says of place and time stays with the mention.
 * Returns the meetings that are left.
 */
export function absorbSums(gathered: readonly Gathered[], teller: Teller): Gathered[] {
  const singles = gathered.filter((one) => !isSum(one))
  const left: Gathered[] = []
  for (const one of gathered) {
    const held = isSum(one) ? singles.find((single) => covers(one, single, teller)) : undefined
    if (held) held.sums.push(...one.told)
    else left.push(one)
  }
  return left
}

const isSum = (one: Gathered): boolean => one.told.every((told) => told.cue.plural)

/** Whether a meeting can be one of a sum's: it is held or planned alike, between people of the sum's sides. */
function covers(sum: Gathered, single: Gathered, teller: Teller): boolean {
  const status = (told: readonly Told[]): string => told[0]?.cue.status ?? ''
  if (status(sum.told) !== status(single.told)) return false
  if (sum.persons.size) return [...sum.persons].every((person) => single.persons.has(person))
  const nations = [...single.persons].map((person) => teller.nation(person)).filter(Boolean)
  const sides = new Set([...single.sides, ...nations])
  return sum.sides.size > 0 && [...sum.sides].every((side) => sides.has(side))
}
