import type { PartCue, PlaceCue } from '../cue'
import { eventIn, type Clause } from '../sentence/clause'
import { verbSenses } from '../lexicon'
import { wordAt } from '../sentence/sentence'

/** What stands around a trigger: filled by the readers of verbs and nouns. */
export interface Findings {
  parts: PartCue[]
  places: PlaceCue[]
  time: number
  topic: { start: number; end: number } | undefined
  /** All who meet are told ("between A and B"): a subject outside takes no part for that alone. */
  between: boolean
  /** Somebody is met with: the subject outside is the other side. */
  company: boolean
}

/** Nothing yet. Where it is spread, new fields stand before it: engines add fields to what was spread many times slower. */
export const nothing = (): Findings => ({
  parts: [],
  places: [],
  time: -1,
  topic: undefined,
  between: false,
  company: false,
})

/** Whether a place is told by a name: a description alone does not say where in the world. */
export const isPlaced = (found: Findings): boolean => found.places.some((place) => place.name >= 0 || place.of >= 0)

/** A point in time, not a length or a habit. */
export function isDate(clause: Clause, time: number): boolean {
  const found = clause.view.local.times[time]
  if (found?.type !== 'DATE' && found?.type !== 'TIME') return false
  const { text } = clause.view.local.tokens
  return (
    found.end - found.start > 10 ||
    !(
      vague.has(text.slice(found.start, found.end).toLowerCase()) ||
      dayAfter.test(text.slice(found.start, found.end + 8))
    )
  )
}

/** "the day after the talks" is not that of the talks. */
const dayAfter = /^the (?:day|night|week|month|year) (?:after|before)\b/i

/** Words for a time that name none. */
const vague = new Set(
  `now current currently recent recently future former past previous previously then present presently lately soon
  the_moment the_future the_past the_present`
    .split(/\s+/)
    .map((word) => word.replace('_', ' ')),
)

/** Skips an object with its "of" row, which tells nothing here. */
export function pastObject(clause: Clause, k: number): number {
  const { phrases, view } = clause
  const phrase = phrases[k]
  if (phrase?.type !== 'noun' || eventIn(view, phrase) >= 0) return k - 1
  return pastSituation(clause, pastRow(clause, k + 1))
}

/** Skips the "of" row at `k`. */
export function pastRow(clause: Clause, k: number): number {
  const { phrases, view } = clause
  let j = k
  while (wordAt(view, phrases[j]?.first ?? -1) === 'of' && phrases[j + 1]?.type === 'noun') j = pastCrowd(clause, j + 2)
  return j
}

/** "a rally of farmers demanding rain", "of rival farming companies": behind what those do, as long as that is not to meet. */
function pastCrowd({ view, phrases }: Clause, k: number): number {
  const verb = phrases[k]
  if (verb?.type !== 'verb' || verb.last - verb.first > 1 || phrases[k + 1]?.type !== 'noun') return k
  const word = wordAt(view, verb.first)
  return word.endsWith('ing') && !verbSenses.has(word) ? k + 2 : k
}

/** What goes on somewhere: "in Syria" behind it is where that is, not where it is talked about. */
const situations = new Set(
  `war wars crisis conflict conflicts situation fighting violence intervention unrest operation operations election elections
  developments ceasefire truce forces troops presence stability security peace reform reforms events clashes bloodshed famine
  attacks attack killings occupation tensions settlements investment democracy rights conditions policy process`.split(
    /\s+/,
  ),
)

/** Skips "in Syria" at `k` behind "the war". */
export function pastSituation({ phrases, view }: Clause, k: number): number {
  const before = phrases[k - 1]
  const prep = phrases[k]
  if (before?.type !== 'noun' || prep?.type !== 'prep' || phrases[k + 1]?.type !== 'noun') return k
  const word = wordAt(view, prep.first)
  return (word === 'in' || word === 'near') && situations.has(wordAt(view, before.last - 1)) ? k + 2 : k
}
