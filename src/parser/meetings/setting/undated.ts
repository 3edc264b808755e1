import type { Undated } from '../cue'
import { isDate } from '../trigger/findings'
import type { Clause } from '../sentence/clause'
import { happening, holding } from '../trigger/holding'
import { timeAt, wordAt } from '../sentence/sentence'
import { isCountryAfterCity } from './places'

/** Before what a meeting is told to be after, before or during. */
const openers = new Set('after before since until till during following upon when while ahead once'.split(' '))

const adverbs = new Set('later earlier afterwards afterward soon recently currently now still'.split(' '))

/** How many phrases behind the trigger such words may begin, and how many they may take. */
const farthest = 12

/**
 * "an annual meeting", "met after the vote", "meet once a year", "After each incident, they held talks": when a meeting was, or
 * for how long, by words that stand for no point in time.
 *
 * @param k the phrase of the trigger
 * @param at the trigger's token
 */
export function undatedIn(clause: Clause, k: number, at: number): Undated[] {
  const found: Undated[] = []
  const { phrases } = clause
  const phrase = phrases[k]
  if (!phrase) return found
  for (let i = phrase.first; i < at; i++) {
    if (phrase.type === 'verb' && adverbs.has(wordAt(clause.view, i))) found.push({ first: i, last: i + 1, time: -1 })
    i = takeLength(clause, i, found)
  }
  const next = phrases[k - 1]
  if (next?.type === 'time' && next.last === phrase.first) takeLength(clause, next.first, found)
  before(clause, k, found)
  behind(clause, k, found)
  return found
}

/** Takes the time at token `i` if it is no point in time; returns its last token. */
function takeLength(clause: Clause, i: number, found: Undated[]): number {
  const time = timeAt(clause.view, i)
  if (time < 0) return i
  let last = i + 1
  while (timeAt(clause.view, last) === time) last++
  const lasts = clause.view.local.times[time]?.type === 'DURATION'
  if (!isDate(clause, time)) found.push({ first: i, last, time: lasts ? -1 : time })
  return last - 1
}

function behind(clause: Clause, k: number, found: Undated[]): void {
  const { view, phrases } = clause
  let own = phrases[k]?.type === 'verb' || isHeld(clause, k)
  for (let j = k + 1; j < phrases.length && j < k + farthest; j++) {
    const phrase = phrases[j]
    if (!phrase) return
    const word = wordAt(view, phrase.first)
    const aside = phrases[j - 1]?.type === 'comma'
    if (openers.has(word) && opens(clause, j, aside)) {
      const last = endOf(clause, j)
      if (own || !(aside || phrase.type === 'sub' || hasVerb(clause, j, last)))
        found.push({ first: measured(clause, j), last, time: word === 'once' ? timeAt(view, last - 1) : -1 })
      return
    }
    if (phrase.type === 'time') {
      if (!aside && standsAlone(clause, j)) takeLength(clause, phrase.first, found)
    } else if (adverbs.has(word)) {
      if (!aside && standsAlone(clause, j)) found.push({ first: phrase.first, last: phrase.last, time: -1 })
    } else if (!own && phrase.type === 'verb' && happening.has(wordAt(view, phrase.last - 1))) own = true
    else if (/^(?:verb|sub|rel|break)$/.test(phrase.type)) return
  }
}

/** Not "five years of research", "a two-day strike", "the first in ten years", "soon goes", "as soon as", "two days after". */
function standsAlone({ view, phrases }: Clause, j: number): boolean {
  const phrase = phrases[j]
  const next = phrases[j + 1]
  if (!phrase || (next?.type === 'noun' && next.first === phrase.last)) return false
  const after = wordAt(view, next?.first ?? -1)
  if (after === 'of' || after === 'as' || openers.has(after) || (next?.type === 'verb' && after !== 'to')) return false
  const prep = wordAt(view, phrase.first - 1)
  return prep !== 'of' && (prep !== 'in' || wordAt(view, phrase.first) === 'the')
}

/** "two days after the vote": the token where the measure in front of the opener at phrase `j` begins. */
function measured(clause: Clause, j: number): number {
  const length = clause.phrases[j - 1]
  const first = clause.phrases[j]?.first ?? 0
  const measures =
    length?.type === 'time' && length.last === first && !isDate(clause, timeAt(clause.view, length.first))
  return measures ? length.first : first
}

/** "held talks", "had a meeting": what is told behind it of when is of the meeting. */
const isHeld = ({ view, phrases }: Clause, k: number): boolean =>
  phrases[k - 1]?.type === 'verb' && holding.has(wordAt(view, (phrases[k - 1]?.last ?? 0) - 1))

/** "until the chairman insisted": a clause, from phrase `j` to before token `last`. */
function hasVerb({ phrases }: Clause, j: number, last: number): boolean {
  for (let i = j + 2; i < phrases.length && (phrases[i]?.first ?? last) < last; i++)
    if (phrases[i]?.type === 'verb') return true
  return false
}

/** "after the vote", "while visiting", and "once" before a time alone; behind a comma "while" contrasts. */
function opens({ view, phrases }: Clause, j: number, aside = false): boolean {
  const next = phrases[j + 1]
  if (!next || !/^(?:prep|sub)$/.test(phrases[j]?.type ?? '')) return false
  const word = wordAt(view, phrases[j]?.first ?? -1)
  if (aside && word === 'while') return next.type === 'verb'
  return word === 'once' ? next.type === 'time' : /^(?:noun|verb|time|prep)$/.test(next.type)
}

/** Behind the words that the opener at phrase `j` begins: the token where its clause ends, or a day follows. */
function endOf(clause: Clause, j: number): number {
  const { phrases, view } = clause
  if (wordAt(view, phrases[j]?.first ?? -1) === 'once') return phrases[j + 1]?.last ?? view.to
  let end = phrases[j]?.last ?? view.to
  for (let i = j + 1; i < phrases.length && i < j + farthest; i++) {
    const phrase = phrases[i]
    if (!phrase || /^(?:break|rel|comma)$/.test(phrase.type)) break
    if (i > j + 1 && phrase.type === 'time') break
    if (phrase.type !== 'prep' && phrase.type !== 'and') end = phrase.last
  }
  return end
}

/** "After each incident, they held talks": in front of the subject, at the beginning of the clause. */
function before(clause: Clause, k: number, found: Undated[]): void {
  const { view, phrases } = clause
  let j = k
  while (j > 0 && phrases[j - 1]?.type !== 'break' && wordAt(view, phrases[j - 1]?.first ?? -1) !== 'that') j--
  const opener = j
  const isTime = phrases[j]?.type === 'time'
  if (!isTime && !(openers.has(wordAt(view, phrases[j]?.first ?? -1)) && opens(clause, j))) return
  let comma = opener + 1
  while (comma < k && !closes(clause, comma)) comma++
  let verbs = phrases[k]?.type === 'verb' ? 0 : 1
  for (let i = comma + 1; i < k; i++) {
    const type = phrases[i]?.type
    if (type === 'sub' || type === 'rel' || (type === 'verb' && --verbs < 0)) return
  }
  if (comma >= k) return
  if (isTime) takeLength(clause, phrases[j]?.first ?? -1, found)
  else found.push({ first: phrases[opener]?.first ?? view.from, last: phrases[comma - 1]?.last ?? view.from, time: -1 })
}

/** The comma behind what opens the clause: the subject follows. */
const closes = (clause: Clause, i: number): boolean =>
  clause.phrases[i]?.type === 'comma' && clause.phrases[i + 1]?.type === 'noun' && !isCountryAfterCity(clause, i + 1)
