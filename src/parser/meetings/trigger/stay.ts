import { isDescribed, isPerson } from '../who/parts'
import type { PartCue } from '../cue'
import { eventIn, headOf, type Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { isNamedPlace } from '../setting/places'
import { frontTime } from '../setting/front'
import { wordsOf } from '../status/rulers'
import { finish, withSubject } from '../who/withSubject'
import { isDate } from './findings'
import type { Draft } from './verbCue'

/** "Ito", "he", "the Ghanaian minister" */
const isSomebody = (clause: Clause, part: PartCue): boolean =>
  isPerson(clause.view, part.name) ||
  /^(?:s?he|they)$/.test(part.head) ||
  (part.form === 'nominal' && isDescribed(clause, part))

/** "for talks", "on Monday for talks": the talks tell where and when. */
function leadsToEvent({ view, phrases }: Clause, k: number): boolean {
  for (let j = k; j < k + 4; j++) {
    const goal = phrases[j + 1]
    if (wordAt(view, phrases[j]?.first ?? -1) === 'for') return goal?.type === 'noun' && eventIn(view, goal) >= 0
  }
  return false
}

/** A date, and not "the day" that is asked about. */
function tellsDay(clause: Clause, time: number): boolean {
  const { times, tokens } = clause.view.local
  const text = tokens.text.slice(times[time]?.start, times[time]?.end)
  return isDate(clause, time) && !/^(?:the|that) (?:day|time|night)$/.test(text)
}

/** "was in Accra on Monday", "will be in the Ghanaian capital in July", "spent Monday in Accra": somebody somewhere on a day. */
export function readStay(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  // "was supposed to be in Accra"
  if (wordsOf(clause, k).includes('supposed')) return undefined
  const spent = wordAt(view, at) === 'spent'
  if (spent !== (phrases[k + 1]?.type === 'time')) return undefined
  const prep = spent ? k + 2 : k + 1
  const goal = phrases[prep + 1]
  if (wordAt(view, phrases[prep]?.first ?? -1) !== 'in' || goal?.type !== 'noun') return undefined
  if (!isNamedPlace(view, goal) && headOf(view, goal) !== 'capital') return undefined
  if (leadsToEvent(clause, prep + 2)) return undefined
  const draft = withSubject(clause, k, at, 'visit')
  const [first] = draft.parts
  if (!first || !isSomebody(clause, first)) return undefined
  draft.journey = 'verb'
  finish(clause, k + 1, draft)
  const time = draft.time >= 0 ? draft.time : frontTime(clause, k)
  return draft.places.length > 0 && time >= 0 && (spent || tellsDay(clause, time)) ? draft : undefined
}
