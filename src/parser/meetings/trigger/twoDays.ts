import type { MeetingCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { nameAt, timeAt, wordAt } from '../sentence/sentence'

/** How many phrases behind the trigger its days are looked for. */
const longest = 14

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/**
 * "held talks on 15 and 22 April", "met on Monday and Thursday", "met in Accra on 3 May and in Lagos on 4 May": the meeting of the
 * second day. Two days one behind the other in one place are those of one meeting.
 *
 * @param k the phrase of the trigger
 * @param cue the meeting that the trigger tells, on the first day
 */
export function secondDay(clause: Clause, k: number, cue: MeetingCue): MeetingCue[] {
  const { view, phrases } = clause
  if (cue.time < 0 || !/^(?:held|planned)$/.test(cue.status)) return []
  const last = Math.min(phrases.length, k + longest)
  let j = k + 1
  while (j < last && timeAt(view, phrases[j]?.first ?? -1) !== cue.time) j++
  const and = phrases[j + 1]
  if (j >= last || and?.type !== 'and' || wordAt(view, and.first) !== 'and') return []
  if (/^(?:between|from)$/.test(wordAt(view, phrases[j - 1]?.first ?? -1))) return []
  const place = isPlaceAt(clause, j + 2) && isPlaceAt(clause, j - 3) ? j + 3 : -1
  const from = place < 0 ? j + 2 : j + 4
  const at = phrases[from]?.type === 'prep' && wordAt(view, phrases[from].first) === 'on' ? from + 1 : from
  const second = phrases[at]
  const behind = phrases[at + 1]
  if (second?.type !== 'time' || (behind && !/^(?:prep|comma|break|sub)$/.test(behind.type))) return []
  if (place < 0 && !areApart(clause, j, at)) return []
  const { tokens } = view.local
  return [
    {
      ...cue,
      places: place < 0 ? cue.places : cue.places.filter(({ first }) => first < and.first),
      plural: false,
      count: 1,
    },
    {
      ...cue,
      start: tokens.start[second.first] as number,
      end: tokens.end[second.last - 1] as number,
      places: place < 0 ? cue.places : cue.places.filter(({ first }) => first > and.first),
      time: timeAt(view, second.first),
      undated: [],
      plural: false,
      count: 1,
      other: true,
    },
  ]
}

/** "in Accra": a preposition at phrase `k`, and a place by name. */
const isPlaceAt = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:in|at)$/.test(wordAt(view, phrases[k]?.first ?? -1)) &&
  view.local.names[nameAt(view, (phrases[k + 1]?.last ?? 0) - 1)]?.kind === 'place'

/** Whether the times at phrases `a` and `b` are days, and not one the day after the other. */
function areApart(clause: Clause, a: number, b: number): boolean {
  const [one, two] = [dayAt(clause, a), dayAt(clause, b)]
  if (one.weekday >= 0 && two.weekday >= 0) return (two.weekday - one.weekday + 7) % 7 > 1
  // "April 30 and May 1" may be one behind the other
  return one.day > 0 && two.day > one.day + 1
}

/** The number of the day and of the weekday that the time at phrase `k` tells; 0 and -1 where it tells none. */
function dayAt({ view, phrases }: Clause, k: number): { day: number; weekday: number } {
  const { first = 0, last = 0 } = phrases[k] ?? {}
  let day = 0
  let weekday = -1
  for (let i = first; i < last; i++) {
    const word = wordAt(view, i)
    if (/^\d{1,2}$/.test(word)) day ||= Number(word)
    weekday = Math.max(weekday, weekdays.indexOf(word))
  }
  return { day, weekday }
}
