import { readComplements } from './complements'
import type { MeetingCue, PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { isDate, isPlaced, nothing, type Findings } from './findings'
import { readGroup } from '../who/group'
import { timeAt, wordAt } from '../sentence/sentence'

/** How many phrases behind the verb its second company is looked for. */
const longest = 12

/**
 * "met Ito in Accra and Mensah in Lagos, both on Sunday", "Ito visited in 1967 and Mensah in 1981": the second meeting of a
 * verb that is told once. The second company stands before a place or a day as the first does (gapping; Ross 1970, "Gapping
 * and the order of constituents").
 *
 * @param k the phrase of the verb
 * @param cue the meeting that the verb tells first
 */
export function gapped(clause: Clause, k: number, cue: MeetingCue): MeetingCue[] {
  if (!cue.places.length && cue.time < 0) return []
  const and = secondAt(clause, k)
  if (and < 0 || !isToldBefore(clause, and, cue)) return []
  const group = readGroup(clause, and + 1)
  if (!group || clause.phrases[group.next]?.type !== 'prep' || !group.parts.every((part) => isNamed(clause, part)))
    return []
  const second = nothing()
  const next = readComplements(clause, group.next, second)
  const alike = cue.places.length ? isPlaced(second) : second.time >= 0
  if (next === group.next || !alike || second.parts.length || clause.phrases[next]?.type === 'verb') return []
  const verb = clause.phrases[k]?.first ?? 0
  const met = cue.parts.some((part) => part.first > verb)
  const subject = met ? cue.parts.filter((part) => part.first < verb) : []
  const both = timeOfBoth(clause, next, second)
  const { tokens } = clause.view.local
  const [first] = group.parts as [PartCue]
  return [
    { ...cue, time: cue.time < 0 ? both : cue.time },
    {
      ...cue,
      start: tokens.start[first.first] as number,
      end: tokens.end[first.last - 1] as number,
      parts: [...subject, ...group.parts],
      places: second.places,
      time: second.time < 0 ? both : second.time,
    },
  ]
}

/** "met Ito and Mensah in Accra" is one meeting: where or when the first one was must stand before the "and". */
function isToldBefore({ view, phrases }: Clause, and: number, { places, time }: MeetingCue): boolean {
  const { tokens, times } = view.local
  const first = phrases[and]?.first ?? view.to
  return (
    places.some((place) => place.first < first) || (times[time]?.start ?? Infinity) < (tokens.start[first] as number)
  )
}

const isNamed = ({ view }: Clause, part: PartCue): boolean => view.local.names[part.name]?.kind === 'person'

/** The "and" behind a place or a day and before the second company, or -1. */
function secondAt({ phrases }: Clause, k: number): number {
  for (let j = k + 1; j < phrases.length && j < k + longest; j++) {
    const type = phrases[j]?.type
    if (type === 'and' && phrases[j + 1]?.type === 'noun' && j > k + 2 && phrases[j - 2]?.type === 'prep') return j
    if (type === 'verb' || type === 'sub' || type === 'rel' || type === 'break') return -1
  }
  return -1
}

/** ", both on Sunday": the time at the end, or -1. */
function timeOfBoth(clause: Clause, next: number, found: Findings): number {
  const { view, phrases } = clause
  const at = phrases[next]?.type === 'comma' ? next + 1 : next
  if (found.time >= 0 || !/^(?:both|each)$/.test(wordAt(view, phrases[at]?.first ?? -1))) return -1
  const on = phrases[at + 1]?.type === 'prep' ? at + 2 : at + 1
  const time = phrases[on]?.type === 'time' ? timeAt(view, phrases[on].first) : -1
  return isDate(clause, time) ? time : -1
}
