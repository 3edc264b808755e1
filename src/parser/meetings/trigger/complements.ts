import type { PartRole } from '../cue'
import { isDate, isPlaced, pastObject, pastRow, type Findings } from './findings'
import { eventIn, headOf, isPeopleNoun, type Clause } from '../sentence/clause'
import { takePresiding } from '../who/presiding'
import { pastCompanion } from '../who/accompanied'
import { readGroup } from '../who/group'
import { isLeftFor } from './going'
import { journeys, venues } from '../lexicon'
import { isPerson } from '../who/parts'
import type { Phrase } from '../sentence/phrases'
import { isBorder, isCountryAfterCity, isNamedPlace, isTownOfHouse, pastBearing, takePlace } from '../setting/places'
import { nameAt, timeAt, wordAt } from '../sentence/sentence'
import { andWith, pastAnd, pastInsertion } from './furtherOn'
import { presence, readPlacing, takeGroup, takePresence } from './presence'
import { readPurpose, takeTopic } from './topic'
import { arrivesAt, endsFaceToFace, isPassedOver, pastWhile, placing, readAside } from '../setting/asides'
import { carries, carrying, setToBegin } from '../setting/setToBegin'
import { grounds } from '../setting/spots'
import { described, mayBePeople } from '../who/unknownCompany'
import { dates, isBeforeEnd, takeTime } from '../setting/when'

/** What the trigger lets its complements mean. */
export interface Reading {
  /** After "to" comes the goal (visits). */
  readonly goal?: boolean
  /** "of" gives who meets (nouns). */
  readonly of?: boolean
  /** The one behind "by" is the host (passive verbs). */
  readonly by?: PartRole
  /** "to" and "from" give who is called (calls). */
  readonly partner?: boolean
}

const companions = new Set(['with', 'between', 'among', 'amongst', 'alongside', 'including', 'versus'])
const topical = new Set(['on', 'about', 'over', 'regarding', 'concerning'])
const stopping = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'ahead',
  'despite',
  'because',
  'following',
  'amid',
])
/** Before the goal of a journey. */
const toward = new Set(['to', 'into', 'through', 'across', 'around'])
const meals = new Set(['breakfast', 'lunch', 'luncheon', 'dinner', 'supper', 'tea', 'coffee', 'drinks'])

/** Reads rightwards from phrase `k` what belongs to the trigger before it; returns the phrase where it stops. Linear. */
export function readComplements(clause: Clause, k: number, found: Findings, reading: Reading = {}): number {
  const { phrases } = clause
  let i = k
  while (i < phrases.length) {
    const phrase = phrases[i] as Phrase
    const before = i
    if (phrase.type === 'adverb') i++
    else if (phrase.type === 'time') i = takeTime(clause, i, found)
    else if (phrase.type === 'prep') i = readPreposition(clause, i, found, reading)
    else if (phrase.type === 'comma') i = pastComma(clause, i, found)
    else if (phrase.type === 'verb' && endsFaceToFace(clause, i)) i++
    else if (setToBegin(clause, i)) {
      const end = readComplements(clause, setToBegin(clause, i), found, reading)
      // "A meeting, due to be held on Monday, was called off."
      if (phrases[i - 1]?.type === 'comma') i = end
    } else if (phrase.type === 'verb') i = readParticiple(clause, i, found)
    // "chaired by Ito and attended by Mensah"
    else if (phrase.type === 'and' && phrases[i + 1]?.type === 'verb') i = pastJoined(clause, i, found)
    else if (phrase.type === 'and') i = pastAnd(clause, i)
    else if (phrase.type === 'break') i = readAside(clause, i, found)
    else if (phrase.type === 'sub') i = pastWhile(clause, i)
    else if (phrase.type === 'noun' && isPassedOver(clause, phrase)) i++
    else if (phrase.type === 'noun' && isVisited(clause, i)) i = takePlace(clause, i, found)
    if (i === before) break
  }
  return i
}

/** "when she visits Accra": what stands behind the verb that the reading has passed. */
const isVisited = ({ view, phrases }: Clause, i: number): boolean =>
  phrases[i - 1]?.type === 'verb' &&
  phrases[i - 3]?.type === 'sub' &&
  wordAt(view, (phrases[i - 1]?.last ?? 0) - 1).startsWith('visit')

/** "planned for Accra", "bound for Accra": a place behind what sets a meeting or a journey. */
function isSetFor({ view, phrases }: Clause, i: number): boolean {
  const object = phrases[i + 1] as Phrase
  const before = wordAt(view, (phrases[i]?.first ?? 0) - 1)
  return isNamedPlace(view, object) && (carrying.has(before) || isLeftFor({ view, phrases }, i))
}

function pastComma(clause: Clause, i: number, found: Findings): number {
  const { phrases, view } = clause
  const next = phrases[i + 1]
  if (!next) return i
  if (next.type === 'time' || next.type === 'adverb' || setToBegin(clause, i + 1)) return i + 1
  // "met Ito, and with Mensah"
  if (next.type === 'and') return wordAt(view, phrases[i + 2]?.first ?? -1) === 'with' ? i + 2 : i
  if (isBeforeEnd(clause, i + 1)) return i + 1
  if (next.type === 'prep') return stopping.has(wordAt(view, next.first)) ? pastInsertion(clause, i) : i + 1
  if (next.type === 'verb') return joins(clause, i + 1) ? i + 1 : i
  if (next.type === 'rel') {
    const behind = pastCompanion(clause, i + 1, found)
    return behind > i + 1 || !found.company ? behind : andWith(clause, i)
  }
  // "the visit, his first to Accra"
  if (
    next.type === 'noun' &&
    countsVisits.test(view.words.slice(next.first - view.from, next.last - view.from).join(' ')) &&
    !isAnother(clause, i + 1)
  )
    return i + 2
  // "a meeting, set for Monday,"
  const set = carrying.has(wordAt(view, next.first)) && next.last - next.first === 1
  if (set && wordAt(view, phrases[i + 2]?.first ?? -1) === 'for') return i + 2
  if (pastBearing(clause, i + 1) > i + 1) return pastBearing(clause, i + 1)
  if (next.type === 'noun' && isTownOfHouse(clause, i + 1)) return takePlace(clause, i + 1, found)
  if (next.type === 'noun' && (isCountryAfterCity(clause, i + 1) || headOf(view, next) === 'time')) return i + 2
  return i
}

/** "the first in Bergen, the second in Accra", "the second on Monday": one more of them. */
function isAnother({ view, phrases }: Clause, k: number): boolean {
  if (wordAt(view, phrases[k]?.first ?? -1) !== 'the') return false
  const prep = wordAt(view, phrases[k + 1]?.first ?? -1)
  return phrases[k + 2]?.type === (prep === 'on' ? 'time' : 'noun') && /^(?:in|at|on)$/.test(prep)
}

const countsVisits = /^(?:his|her|their|its|the) (?:first|second|third|fourth|fifth|sixth|seventh|latest)$/

const joining = new Map<string, PartRole>([
  ['joined', 'member'],
  ['accompanied', 'member'],
  ['attended', 'member'],
  ['hosted', 'host'],
  ['offered', 'host'],
  ['given', 'host'],
  ['chaired', 'member'],
  ['headed', 'member'],
  ['presided', 'member'],
  ['led', 'member'],
  ['mediated', 'member'],
  ['brokered', 'member'],
  ['facilitated', 'member'],
  ['convened', 'member'],
  ['held', 'member'],
  ['made', 'member'],
  ['conducted', 'member'],
  ['initiated', 'member'],
  ['organised', 'member'],
  ['organized', 'member'],
])
const gathering = new Set(['involving', 'including', 'gathering', 'featuring', 'grouping', 'joining', 'bringing'])

function joins(clause: Clause, k: number): boolean {
  const word = lastWord(clause, k)
  return joining.has(word) || carries(clause, k) || gathering.has(word)
}

const lastWord = (clause: Clause, k: number): string => {
  const phrase = clause.phrases[k]
  return phrase ? wordAt(clause.view, phrase.last - 1) : ''
}

/** "hosted by Qatar", "scheduled for Monday", "to discuss Syria". */
function readParticiple(clause: Clause, i: number, found: Findings): number {
  const { phrases, view } = clause
  const phrase = phrases[i] as Phrase
  if (wordAt(view, phrase.first) === 'to') return readPurpose(clause, i, found)
  if (phrase.last - phrase.first > 1 || !joins(clause, i)) return i
  const word = lastWord(clause, i)
  const role = joining.get(word)
  if (carrying.has(word)) return i + 1
  // "bringing together Ito and Mensah", "presided over by Ito"
  const together = wordAt(view, phrases[i + 1]?.first ?? -1) === 'together' ? 1 : 0
  const by = word === 'presided' ? i + 2 : i + 1
  const from = role ? by + 1 : i + 1 + together
  if (role && wordAt(view, phrases[by]?.first ?? -1) !== 'by') return i
  const group = readGroup(clause, from, role ?? 'member')
  if (!group) return i
  found.parts.push(...group.parts)
  return group.next
}

/** Behind "and" and a second participle that tells who else takes part; the "and" at `i` where it tells nobody. */
function pastJoined(clause: Clause, i: number, found: Findings): number {
  const end = joins(clause, i + 1) ? readParticiple(clause, i + 1, found) : i
  // "convened by Ghana and held on Monday"
  const set = end === i + 2 && /^(?:prep|time)$/.test(clause.phrases[end]?.type ?? '')
  return end > i + 2 || set ? end : i
}

function readPreposition(clause: Clause, i: number, found: Findings, reading: Reading): number {
  const { phrases, view } = clause
  const word = wordAt(view, phrases[i]?.first ?? -1)
  const object = phrases[i + 1]
  if (object && arrivesAt(clause, i)) return atEvent(clause, i, found)
  if (isBeforeEnd(clause, i)) return takeTime(clause, i + 1, found)
  const behind = takePresiding(clause, i, found)
  if (behind > i) return behind
  if (stopping.has(word)) return i
  if (!object) return i
  // "along with", "flew in to Accra"
  if (object.type === 'prep') {
    const joined =
      word === 'along' ||
      word === 'together' ||
      word === 'including' ||
      (reading.goal && wordAt(view, object.first) === 'to')
    return joined ? i + 1 : i
  }
  if (object.type === 'time' && companions.has(word) && phrases[i + 2]?.type === 'noun')
    return readCompany(clause, i + 2, found)
  // "talks on the future of the islands"
  if (object.type === 'time' && topical.has(word) && !dates(clause, i) && pastRow(clause, i + 2) > i + 2)
    return pastRow(clause, i + 2)
  // "for two days", "a contract beyond 2007"
  const apart = word === 'beyond' || word === 'through' || (word === 'for' && !dates(clause, i))
  if (object.type === 'time') return apart ? i + 2 : takeTime(clause, i + 1, found)
  if (object.type === 'verb' && topical.has(word) && lastWord(clause, i + 1).endsWith('ing'))
    return takeTopic(clause, i + 2, found)
  if (word === 'behind' && wordAt(view, phrases[i + 2]?.first ?? -1) === 'doors') return i + 3
  if (object.type === 'verb' || object.type === 'adverb') return word === 'in' || word === 'with' ? i : i + 1
  if (object.type !== 'noun') return i
  // "several leaders, among them Ito"
  if (/^(?:among|between)$/.test(word) && wordAt(view, object.first) === 'them') return pastThem(clause, i, found)
  if (word === 'with' && isBorder(clause, i - 1)) return pastObject(clause, i + 1)
  if (companions.has(word)) {
    if (word === 'between' || word === 'among') found.between = true
    else if (word === 'with') found.company = true
    return readCompany(clause, i + 1, found)
  }
  // "was in Accra as a guest of Mensah"
  if (word === 'as' && headOf(view, object) === 'guest') return takePresence(clause, i + 1, found, 'host')
  if (word === 'for' && meals.has(headOf(view, object))) return i + 2
  if (word === 'for' && isSetFor(clause, i)) return takePlace(clause, i + 1, found)
  if (word === 'without') return takeGroup(clause, i + 1, found, 'absent')
  if (word === 'by') {
    if (reading.by || reading.of) return takeGroup(clause, i + 1, found, reading.by ?? 'member')
    return readGroup(clause, i + 1) ? i : i + 2
  }
  // "a tour of Ghana"
  if (word === 'of' && reading.goal && isNamedPlace(view, object)) return takePlace(clause, i + 1, found)
  if (word === 'of') return reading.of ? takeGroup(clause, i + 1, found, 'member') : pastObject(clause, i + 1)
  // "on the summit's sidelines with Ito"
  if (word === 'on' && /^(?:sidelines?|margins|fringes)$/.test(headOf(view, object))) return pastRow(clause, i + 2)
  if (eventIn(view, object) >= 0 && (placing.has(word) || word === 'during')) return atEvent(clause, i, found)
  if (reading.partner && (word === 'to' || word === 'from')) return takeGroup(clause, i + 1, found, 'member')
  if (word === 'around' && venues.has(headOf(view, object))) return takePlace(clause, i + 1, found)
  // "met leaders across Ghana"
  if ((word === 'across' || word === 'throughout') && isNamedPlace(view, object)) return takePlace(clause, i + 1, found)
  // "a visit to President Ito"
  if (word === 'to' && reading.goal && (isPerson(view, nameAt(view, object.last - 1)) || isHolder(clause, i + 1)))
    return takeGroup(clause, i + 1, found, 'host')
  if (toward.has(word)) return reading.goal ? takePlace(clause, i + 1, found) : pastObject(clause, i + 1)
  if (word === 'on' && grounds.has(headOf(view, object))) return takePlace(clause, i + 1, found)
  // "with colleagues in Nordlink"
  const own = word === 'in' && view.local.names[nameAt(view, object.last - 1)]?.kind === 'organization'
  if (own && found.company) return pastObject(clause, i + 1)
  if (placing.has(word)) return readPlacing(clause, i + 1, found)
  if (word === 'on' && journeys.has(headOf(view, object))) return atEvent(clause, i, found)
  if (topical.has(word)) return word === 'over' && meals.has(headOf(view, object)) ? i + 2 : pastTopic(clause, i, found)
  return pastObject(clause, i + 1)
}

/** "the secretary-general of the bloc, Ana Lund": an office with its holder's name. */
function isHolder(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const office = phrases[k]
  if (!office || !isPeopleNoun(headOf(view, office))) return false
  return readGroup(clause, k)?.parts.some(({ name }) => isPerson(view, name)) ?? false
}

/** "on the pace of trade talks with Togo": what follows other talks belongs to those. */
function pastTopic(clause: Clause, i: number, found: Findings): number {
  const end = takeTopic(clause, i + 1, found)
  const last = clause.phrases[end - 1]
  return last?.type === 'noun' && eventIn(clause.view, last) >= 0 ? i : end
}

/**
 * "at the summit in Osaka on Friday", "during a visit to Accra": where and when the other event is, this one is. Who else is
 * there is not told by that; what follows belongs to the other one.
 */
function atEvent(clause: Clause, i: number, found: Findings): number {
  const { view, phrases } = clause
  const event = phrases[i + 1] as Phrase
  const visits = journeys.has(wordAt(view, event.last - 1))
  for (let t = event.first; t < event.last; t++)
    if (found.time < 0 && isDate(clause, timeAt(view, t))) found.time = timeAt(view, t)
  let j = visits ? pastMaker(clause, pastRow(clause, i + 2)) : pastRow(clause, i + 2)
  for (;;) {
    const prep = phrases[j]
    const object = phrases[j + 1]
    const word = prep?.type === 'prep' ? wordAt(view, prep.first) : ''
    const before = j
    if (prep?.type === 'time') j = takeTime(clause, j, found)
    // "in Accra, Ghana, in May"
    else if (prep?.type === 'comma' && object?.type === 'noun' && isCountryAfterCity(clause, j + 1)) j += 2
    else if (word && object?.type === 'time' && !stopping.has(word)) j = takeTime(clause, j + 1, found)
    else if (
      (placing.has(word) || (visits && word === 'to')) &&
      object &&
      eventIn(view, object) < 0 &&
      !isPlaced(found)
    )
      j = takePlace(clause, j + 1, found)
    if (j === before) return i
  }
}

/** "during a trip that she made to Accra": behind who made it. */
function pastMaker({ view, phrases }: Clause, k: number): number {
  const who = wordAt(view, phrases[k]?.first ?? -1) === 'that' || phrases[k]?.type === 'rel' ? k + 1 : k
  const made = phrases[who]?.type === 'noun' ? phrases[who + 1] : undefined
  return made?.type === 'verb' && /^(?:made|paid|making|paying|undertook)$/.test(wordAt(view, made.last - 1))
    ? who + 2
    : k
}

function readCompany(clause: Clause, k: number, found: Findings): number {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  if (presence.has(headOf(view, phrase))) return takePresence(clause, k, found, 'member')
  const group = readGroup(clause, k)
  if (group && wordAt(view, phrase.first - 1) === 'with' && isOnAgenda(clause, group.next)) return group.next
  if (group) found.parts.push(...group.parts)
  else if (wordAt(view, phrase.first - 1) === 'with' && mayBePeople(view, phrase))
    found.parts.push(described(view, phrase))
  return group ? group.next : pastObject(clause, k)
}

/** "met with Togo at the top of the agenda": what they meet about. */
const isOnAgenda = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:at the top of (?:the|its|their) (?:agenda|list)|on the (?:agenda|table)|high on the|in (?:mind|focus))\b/.test(
    view.words
      .slice((phrases[k]?.first ?? view.to) - view.from)
      .slice(0, 6)
      .join(' '),
  )

/** "among them Ito" tells who; "with the host between them" nobody. */
const pastThem = (clause: Clause, i: number, found: Findings): number =>
  clause.phrases[i + 2]?.type === 'noun' && wordAt(clause.view, clause.phrases[i]?.first ?? -1) === 'among'
    ? readCompany(clause, i + 2, found)
    : i + 2
