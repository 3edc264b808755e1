import { dashes } from './asides'
import { readPlacing } from '../trigger/presence'
import { isDate, isPlaced, nothing, type Findings } from '../trigger/findings'
import type { Clause } from '../sentence/clause'
import { journeys } from '../lexicon'
import { takePlace } from './places'
import { firstOfRow } from './rowOfDays'
import { timeAt, wordAt } from '../sentence/sentence'
import { saying } from '../sentence/words'

/**
 * The time that dates the clause of phrase `k` from before it: right before the verb ("Putin on Monday met"), or at the
 * clause's beginning ("On September 16, …", "In Accra on Tuesday, …"). A time on the far side of a verb of saying belongs to
 * that one, and so does one before it.
 */
export function frontTime(clause: Clause, k: number, spoken = false): number {
  const { phrases, view } = clause
  if (!spoken && says(clause, k)) return -1
  let adjacent = true
  let aside = false
  for (let j = k - 1; j >= 0; j--) {
    const phrase = phrases[j]
    // "On Monday she came but did not greet him"
    if (wordAt(view, phrase?.first ?? -1) === 'but' && phrases[j + 1]?.type === 'verb') continue
    if (phrase?.type === 'sub' || (j < 3 && wordAt(view, phrase?.first ?? -1) === 'as'))
      return openingTime(clause, j, k)
    // "On May 1 their patience was at an end: Ito met Mensah"
    if (phrase?.type === 'break' && wordAt(view, phrase.first) === ':') {
      adjacent = false
      continue
    }
    if (phrase?.type === 'break') {
      j = beforeDashes(clause, j)
      continue
    }
    if (!phrase) return -1
    if (phrase.type === 'verb' && says(clause, j)) return -1
    if (phrase.type !== 'time') {
      adjacent &&= /^(?:adverb|comma|prep)$/.test(phrase.type) && wordAt(view, phrase.first) !== 'of'
      aside ||= phrase.type === 'comma'
      continue
    }
    const time = timeAt(view, phrase.first)
    const prep = phrases[j - 1]?.type === 'prep' ? wordAt(view, phrases[j - 1]?.first ?? -1) : ''
    // "From 7 to 9 May she was in Accra": the day on which it began
    if (prep === 'to' && phrases[j - 2]?.type === 'time') continue
    if (!isDate(clause, time) || ['since', 'until', 'till', 'before', 'after', 'for'].includes(prep)) continue
    const before = phrases[prep ? j - 2 : j - 1]?.type
    const beside = adjacent && (!aside || before === 'comma' || before === undefined)
    if (beside || isFronted(clause, j) || opensConjunct(clause, prep ? j - 1 : j, j + 1))
      return firstOfRow(clause, time)
  }
  return -1
}

/** "On May 1 – a week after the vote – Ito met Mensah": the phrase in front of the aside that ends with the dash at `j`; else -1. */
function beforeDashes({ view, phrases }: Clause, j: number): number {
  if (!dashes.has(wordAt(view, phrases[j]?.first ?? -1))) return -1
  for (let i = j - 1; i > 0 && i > j - 10; i--)
    if (phrases[i]?.type === 'break') return dashes.has(wordAt(view, phrases[i]?.first ?? -1)) ? i : -1
  return -1
}

/** "As she landed in Accra on Monday, Ito met Mensah": the time of the clause of "as" that opens the sentence at phrase `sub`; else -1. */
function openingTime(clause: Clause, sub: number, k: number): number {
  const { view, phrases } = clause
  if (
    sub > 2 ||
    phrases[sub - 1]?.type === 'comma' ||
    !/^(?:as|while|when)$/.test(wordAt(view, phrases[sub]?.first ?? -1))
  )
    return -1
  let found = -1
  for (let j = sub + 1; j < k; j++) {
    const type = phrases[j]?.type
    if (type === 'comma') return found
    if (type !== 'time') continue
    const time = timeAt(view, phrases[j]?.first ?? -1)
    if (isDate(clause, time)) found = time
  }
  return -1
}

/** "… and on Wednesday he will fly", "… and on Wednesday Ito and Mensah met": a time with which a second clause begins, from phrase `first` to before `next`. */
const opensConjunct = ({ phrases }: Clause, first: number, next: number): boolean =>
  phrases[first - 1]?.type === 'and' &&
  phrases[next]?.type === 'noun' &&
  (/^(?:verb|adverb)$/.test(phrases[next + 1]?.type ?? '') ||
    (phrases[next + 1]?.type === 'and' && phrases[next + 2]?.type === 'noun' && phrases[next + 3]?.type === 'verb'))

/** The verb group at `k` tells what is said or agreed, no more. */
function says({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  if (phrase?.type !== 'verb') return false
  // "on Friday had requested to meet": the day of the request.
  let main = phrase.first
  for (let i = phrase.first + 1; i < phrase.last; i++) if (wordAt(view, i) === 'to') main = i - 1
  return (
    saying.test(wordAt(view, phrase.last - 1)) ||
    /^(?:agreed|decided|vowed|promised|offered|proposed|requested|demanded|accept(?:ed|ing)?)$/.test(wordAt(view, main))
  )
}

/** Nothing but adverbials stand between the clause's beginning and phrase `j`. */
function isFronted({ view, phrases }: Clause, j: number): boolean {
  // "So far this year, "
  if (j === 2 && wordAt(view, phrases[0]?.first ?? -1) === 'so') return true
  for (let i = j - 1; i >= 0; i--) {
    const type = phrases[i]?.type
    if (type === 'sub' || type === 'break') return true
    if (type === 'verb' || type === 'rel') return false
    if (type === 'noun' && phrases[i - 1]?.type !== 'prep') return false
  }
  return true
}

/** "In Geneva, X met Y": a place that opens the clause of phrase `k`. */
export function frontPlace(clause: Clause, k: number, found: Findings): void {
  const { phrases, view } = clause
  if (says(clause, k)) return
  let from = k
  while (from > 0 && phrases[from - 1]?.type !== 'sub' && phrases[from - 1]?.type !== 'break') from--
  for (let j = from; j < k && j < from + 4; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'time' || phrase?.type === 'comma') continue
    // "And in Accra the council meets"
    if (phrase?.type === 'and' && j === 0) continue
    if (phrase?.type !== 'prep') return
    const word = wordAt(view, phrase.first)
    if (phrases[j + 1]?.type === 'time') j++
    else if ((word === 'in' || word === 'at') && phrases[j + 2]?.type !== 'verb') {
      readPlacing(clause, j + 1, found)
      return
    } else return
  }
}

/** "on a visit to Ghana, X met Y", "X, visiting Ghana, met Y": who meets on a visit meets where it leads. */
export function visitPlace(clause: Clause, k: number, found: Findings): void {
  const { phrases, view } = clause
  for (let j = k - 1; j >= 0; j--) {
    const phrase = phrases[j]
    if (!phrase || phrase.type === 'sub' || phrase.type === 'break') return
    const word = wordAt(view, phrase.last - 1)
    // "her visit to Ghana is the first since Ito met Mensah"
    if (word === 'since') return
    if (phrase.type === 'verb' && word === 'visiting') takePlace(clause, j + 1, found)
    // "Ito, who arrived in Ghana on Sunday, met Mensah"
    // "Ito, who is in Ghana, met Mensah"
    else if (/^(?:is|was|are|were)$/.test(word) && phrases[j - 1]?.type === 'rel' && phrase.last === phrase.first + 1) {
      if (wordAt(view, phrases[j + 1]?.first ?? -1) === 'in') takePlace(clause, j + 2, found)
    } else if (word === 'arrived' && wordAt(view, phrases[j + 1]?.first ?? -1) === 'in') takePlace(clause, j + 2, found)
    else if (phrase.type === 'noun' && journeys.has(word) && leads(clause, j + 1)) takePlace(clause, j + 2, found)
    if (isPlaced(found)) return
  }
}

const leads = ({ phrases, view }: Clause, k: number): boolean =>
  phrases[k]?.type === 'prep' && /^(?:to|in|of)$/.test(wordAt(view, phrases[k].first))

/** "on Monday in Accra, when they held talks": "when" stands for the time before it, and where that was. */
export function whenTime(clause: Clause, k: number, found: Findings): void {
  const { phrases, view } = clause
  let j = k
  while (j >= 0 && phrases[j]?.type !== 'sub' && phrases[j]?.type !== 'break') j--
  if (found.time >= 0 || wordAt(view, phrases[j]?.first ?? -1) !== 'when' || says(clause, k)) return
  // "On Monday, when she came, Ito said she was in talks"
  if (isBehindClause(clause, j, k)) for (let i = k - 1; i > j; i--) if (says(clause, i)) return
  if (phrases[--j]?.type === 'comma') j--
  found.time = frontTime(clause, j + 1)
  // "on Monday in Accra, Ghana, when"
  for (let left = 3; left > 0 && phrases[j]?.type === 'noun'; left--) {
    if (!/^(?:prep|comma)$/.test(phrases[j - 1]?.type ?? '')) return
    j -= 2
  }
  const time = phrases[j]?.type === 'time' ? timeAt(view, phrases[j]?.first ?? -1) : -1
  if (!isDate(clause, time)) return
  found.time = time
  if (!isPlaced(found) && wordAt(view, phrases[j + 1]?.first ?? -1) === 'in') takePlace(clause, j + 2, found)
}

/** "travels to Oslo tomorrow, where she will meet X": "where" stands for the place before it, and its day for the day. */
export function wherePlace(clause: Clause, k: number, found: Findings): void {
  const { phrases, view } = clause
  let j = k
  while (j >= 0 && phrases[j]?.type !== 'sub' && phrases[j]?.type !== 'break') j--
  if (wordAt(view, phrases[j]?.first ?? -1) !== 'where' || isBehindClause(clause, j, k)) return
  let time = -1
  // "Accra is where they met"
  if (/^(?:is|was)$/.test(wordAt(view, phrases[j - 1]?.first ?? -1))) j--
  for (j--; j >= 0; j--) {
    const phrase = phrases[j]
    if (phrase?.type === 'time' && time < 0 && isDate(clause, timeAt(view, phrase.first)))
      time = timeAt(view, phrase.first)
    const passed = phrase?.type === 'time' || phrase?.type === 'comma' || phrases[j + 1]?.type === 'time'
    if (!passed || phrase?.type === 'noun') break
  }
  if (phrases[j]?.type !== 'noun') return
  const before = nothing()
  takePlace(clause, j, before)
  if (!isPlaced(before)) return
  found.places.push(...before.places)
  // "arrived on Monday from Accra, where he met X"
  if (wordAt(view, phrases[j - 1]?.first ?? -1) === 'from') return
  let verb = j - 1
  // "travelled on Monday to Accra, where", "leaves on Monday for a trip to Accra and Lagos, where"
  for (; verb > j - farthest && isOnTheWay(clause, verb); verb--) {
    const one = phrases[verb]?.type === 'time' ? timeAt(view, phrases[verb]?.first ?? -1) : -1
    if (time < 0 && isDate(clause, one)) time = one
  }
  // "arrived on Monday after a stop in Accra, where"
  if (phrases[verb]?.type === 'prep') return
  if (phrases[verb]?.type !== 'verb') verb = -1
  // "arrived on Monday, where he is to meet X": the meeting is still to come.
  if (found.time >= 0 || (isAhead(clause, k) && verb >= 0 && !isAhead(clause, verb))) return
  found.time = time < 0 && verb >= 0 ? frontTime(clause, verb) : time
}

/** How many phrases before the place the verb of the way there may stand. */
const farthest = 10

const isOnTheWay = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:prep|noun|time|comma|and)$/.test(phrases[k]?.type ?? '') &&
  !/^(?:after|before|from|since|until)$/.test(wordAt(view, phrases[k]?.first ?? -1))

/** "will meet", "is to hold", "travels". */
const isAhead = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:will|shall|is|are|can|may|'ll|’ll)$/.test(wordAt(view, phrases[k]?.first ?? -1)) ||
  /^(?:travels?|fl(?:y|ies)|goes|heads|leaves|arrives?)$/.test(wordAt(view, (phrases[k]?.last ?? 0) - 1))

/** "Ito, back from Ghana where she spoke, met Mensah": the clause of "where" has its own verb, and ends before phrase `k`. */
function isBehindClause({ phrases }: Clause, where: number, k: number): boolean {
  let verb = false
  for (let j = where + 1; j < k; j++) {
    if (phrases[j]?.type === 'verb') verb = true
    else if (verb && phrases[j]?.type === 'comma' && phrases[j + 1]?.type !== 'and') return true
  }
  return false
}
