import type { MeetingCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from '../who/group'
import { readComplements } from './complements'
import { isPlaced, nothing } from './findings'

/** How many phrases behind the verb "separately" is looked for. */
const longest = 16

/**
 * "met Ito on Monday, and separately with Mensah", "met Ito on Monday and again on Friday", "and a second time on Friday": the second meeting of a verb that
 * is told once; where or when it was, if nothing is told, as the first.
 *
 * @param k the phrase of the verb
 * @param cue the meeting that the verb tells first
 */
export function secondTime(clause: Clause, k: number, cue: MeetingCue): MeetingCue | undefined {
  const { view, phrases } = clause
  for (let j = k + 2; j < phrases.length && j < k + longest; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'verb' || phrase?.type === 'rel' || phrase?.type === 'sub') return undefined
    if (phrases[j - 1]?.type !== 'and') continue
    const word = wordAt(view, phrase?.first ?? -1)
    const time = view.words.slice((phrase?.first ?? view.to) - view.from, (phrase?.last ?? view.to) - view.from)
    const once = word === 'again' || time.join(' ') === 'a second time'
    const second = word === 'separately' ? withAnother(clause, j, k, cue) : once ? again(clause, j, cue) : undefined
    if (second) return second
  }
  return undefined
}

/** "separately with Mensah" */
function withAnother(clause: Clause, j: number, k: number, cue: MeetingCue): MeetingCue | undefined {
  const { view, phrases } = clause
  const group = wordAt(view, phrases[j + 1]?.first ?? -1) === 'with' ? readGroup(clause, j + 2) : undefined
  if (!group) return undefined
  const found = nothing()
  readComplements(clause, group.next, found)
  const verb = phrases[k]?.first ?? 0
  return {
    ...spanned(clause, j, cue),
    parts: [...cue.parts.filter((part) => part.first < verb), ...group.parts],
    places: isPlaced(found) ? found.places : cue.places,
    time: found.time < 0 ? cue.time : found.time,
    apart: true,
  }
}

/** "again in Lagos", "again on Friday" */
function again(clause: Clause, j: number, cue: MeetingCue): MeetingCue | undefined {
  const found = nothing()
  readComplements(clause, j + 1, found)
  if (cue.time < 0 || found.time < 0 || found.time === cue.time || found.parts.length) return undefined
  return { ...spanned(clause, j, cue), parts: cue.parts, places: found.places, time: found.time, other: true }
}

/** The cue's own words are those of phrase `j`. */
function spanned({ view, phrases }: Clause, j: number, cue: MeetingCue): MeetingCue {
  const { tokens } = view.local
  const { first = 0, last = 1 } = phrases[j] ?? {}
  return { ...cue, start: tokens.start[first] as number, end: tokens.end[last - 1] as number, undated: [] }
}
