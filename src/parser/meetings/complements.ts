import type { PartCue, PartRole, PlaceCue } from './cue'
import { eventIn, headOf, namePart, namesIn, possessiveIn, readGroup, type Clause } from './group'
import { placeNouns } from './lexicon'
import type { Phrase } from './phrases'
import { timeAt, wordAt } from './sentence'

/** What stands around a trigger: filled by the readers of verbs and nouns. */
export interface Findings {
  parts: PartCue[]
  places: PlaceCue[]
  time: number
  topic: { start: number; end: number } | undefined
}

export const nothing = (): Findings => ({ parts: [], places: [], time: -1, topic: undefined })

/** What the trigger lets its complements mean. */
export interface Reading {
  /** After "to" comes the goal (visits). */
  readonly goal?: boolean
  /** "of" gives who meets (nouns). */
  readonly of?: boolean
  /** The one behind "by" is the host (passive verbs). */
  readonly by?: PartRole
}

const companions = new Set(['with', 'between', 'among', 'amongst', 'alongside', 'including', 'versus'])
const placing = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard'])
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
const presence = new Set(['participation', 'presence', 'attendance', 'involvement', 'mediation', 'help'])

/** Reads rightwards from phrase `k` what belongs to the trigger before it; returns the phrase where it stops. Linear. */
export function readComplements(clause: Clause, k: number, found: Findings, reading: Reading = {}): number {
  const { phrases, view } = clause
  let i = k
  while (i < phrases.length) {
    const phrase = phrases[i] as Phrase
    const before = i
    if (phrase.type === 'adverb') i++
    else if (phrase.type === 'time') i = takeTime(clause, i, found)
    else if (phrase.type === 'prep') i = readPreposition(clause, i, found, reading)
    else if (phrase.type === 'comma') i = pastComma(clause, i)
    else if (phrase.type === 'verb') i = readParticiple(clause, i, found)
    else if (phrase.type === 'and') i = pastAnd(clause, i)
    else if (phrase.type === 'noun' && measures.has(wordAt(view, phrase.last - 1))) i++
    if (i === before) break
  }
  return i
}

/** Nouns that stand free beside a verb: "met face to face", "met a second time". */
const measures = new Set(['time', 'times', 'face', 'person', 'room', 'doors', 'each', 'other', 'another'])

function takeTime(clause: Clause, i: number, found: Findings): number {
  const time = timeAt(clause.view, clause.phrases[i]?.first ?? -1)
  if (found.time < 0 && isDate(clause, time)) found.time = time
  return i + 1
}

/** A point in time, not a length or a habit. */
export function isDate(clause: Clause, time: number): boolean {
  const type = clause.view.local.times[time]?.type
  return type === 'DATE' || type === 'TIME'
}

function pastComma(clause: Clause, i: number): number {
  const { phrases, view } = clause
  const next = phrases[i + 1]
  if (!next) return i
  if (next.type === 'time' || next.type === 'adverb') return i + 1
  if (next.type === 'prep') return stopping.has(wordAt(view, next.first)) ? i : i + 1
  if (next.type === 'verb') return joins(clause, i + 1) ? i + 1 : i
  if (next.type === 'noun' && (isCountryAfterCity(clause, i + 1) || headOf(view, next) === 'time')) return i + 2
  return i
}

/** ", Switzerland," behind "in Geneva". */
function isCountryAfterCity(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  const phrase = phrases[k] as Phrase
  const before = phrases[k - 2]
  const [name] = namesIn(view, phrase.first, phrase.last)
  if (name === undefined || view.local.names[name]?.kind !== 'place' || before?.type !== 'noun') return false
  return (
    headOf(view, phrase) === '' &&
    namesIn(view, before.first, before.last).some((n) => view.local.names[n]?.kind === 'place')
  )
}

function pastAnd(clause: Clause, i: number): number {
  const next = clause.phrases[i + 1]
  return next?.type === 'time' || next?.type === 'prep' ? i + 1 : i
}

const joining = new Map<string, PartRole>([
  ['joined', 'member'],
  ['accompanied', 'member'],
  ['attended', 'member'],
  ['hosted', 'host'],
  ['chaired', 'member'],
  ['led', 'member'],
  ['mediated', 'member'],
  ['brokered', 'member'],
  ['facilitated', 'member'],
  ['convened', 'member'],
])
const carrying = new Set(
  `scheduled planned set held due slated expected arranged taking starting beginning opening focused focusing
  aimed focussed lasting centred centered dedicated devoted`.split(/\s+/),
)
const gathering = new Set(['involving', 'including', 'gathering', 'featuring', 'grouping', 'joining'])

function joins(clause: Clause, k: number): boolean {
  const word = lastWord(clause, k)
  return joining.has(word) || carrying.has(word) || gathering.has(word)
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
  const from = role ? i + 2 : i + 1
  if (role && wordAt(view, phrases[i + 1]?.first ?? -1) !== 'by') return i
  const group = readGroup(clause, from, role ?? 'member')
  if (!group) return i
  found.parts.push(...group.parts)
  return group.next
}

const discussing = new Set(
  `discuss review address negotiate explore finalise finalize resolve tackle talk consider coordinate seek
  revive defuse ease settle mediate secure end`.split(/\s+/),
)

function readPurpose(clause: Clause, i: number, found: Findings): number {
  const word = lastWord(clause, i)
  if (discussing.has(word)) takeTopic(clause, i + 1, found)
  return i
}

/** The words a topic spans: a noun phrase with what "of", "in", "and" hang on it. */
function takeTopic(clause: Clause, k: number, found: Findings): number {
  const { phrases, view } = clause
  if (phrases[k]?.type !== 'noun') return k
  let last = k
  for (let j = k + 1; j < phrases.length; j++) {
    const phrase = phrases[j] as Phrase
    const word = wordAt(view, phrase.first)
    const links =
      phrase.type === 'and' || (phrase.type === 'prep' && (word === 'of' || word === 'for' || word === 'to'))
    if (!links || phrases[j + 1]?.type !== 'noun' || phrases[j + 2]?.type === 'verb') break
    last = ++j
  }
  const { tokens } = view.local
  found.topic ??= {
    start: tokens.start[phrases[k].first] as number,
    end: tokens.end[(phrases[last] as Phrase).last - 1] as number,
  }
  return last + 1
}

function readPreposition(clause: Clause, i: number, found: Findings, reading: Reading): number {
  const { phrases, view } = clause
  const word = wordAt(view, phrases[i]?.first ?? -1)
  const object = phrases[i + 1]
  if (stopping.has(word)) return i
  if (!object) return i
  if (object.type === 'prep') return word === 'along' || word === 'together' ? i + 1 : i
  if (object.type === 'time') return word === 'for' && !dates(clause, i) ? i + 2 : takeTime(clause, i + 1, found)
  if (object.type === 'verb' || object.type === 'adverb') return word === 'in' || word === 'with' ? i : i + 1
  if (object.type !== 'noun') return i
  if (companions.has(word)) return readCompany(clause, i + 1, found)
  if (word === 'without') return takeGroup(clause, i + 1, found, 'absent')
  if (word === 'by') {
    if (reading.by || reading.of) return takeGroup(clause, i + 1, found, reading.by ?? 'member')
    return readGroup(clause, i + 1) ? i : i + 2
  }
  if (word === 'of') return reading.of ? takeGroup(clause, i + 1, found, 'member') : pastObject(clause, i + 1)
  if (word === 'to') return reading.goal ? takePlace(clause, i + 1, found) : pastObject(clause, i + 1)
  if (placing.has(word)) return readPlacing(clause, i + 1, found)
  if (word === 'on' && /^(?:sidelines?|margins|fringes)$/.test(headOf(view, object))) return pastObject(clause, i + 1)
  if (topical.has(word)) return takeTopic(clause, i + 1, found)
  return pastObject(clause, i + 1)
}

/** "scheduled for Monday" dates, "for two hours" does not. */
function dates(clause: Clause, i: number): boolean {
  return isDate(clause, timeAt(clause.view, clause.phrases[i + 1]?.first ?? -1))
}

/** Skips an object with its "of" row, which tells nothing here. */
function pastObject(clause: Clause, k: number): number {
  const { phrases, view } = clause
  const phrase = phrases[k]
  if (phrase?.type !== 'noun' || eventIn(view, phrase) >= 0) return k - 1
  let j = k + 1
  while (wordAt(view, phrases[j]?.first ?? -1) === 'of' && phrases[j + 1]?.type === 'noun') j += 2
  return j
}

function readCompany(clause: Clause, k: number, found: Findings): number {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  if (presence.has(headOf(view, phrase))) return takePresence(clause, k, found, 'member')
  const group = readGroup(clause, k)
  if (group) found.parts.push(...group.parts)
  return group ? group.next : pastObject(clause, k)
}

/** "with Israel's participation", "in the absence of Iran". */
function takePresence(clause: Clause, k: number, found: Findings, role: PartRole): number {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  const mark = possessiveIn(view, phrase)
  if (mark >= 0) for (const name of namesIn(view, phrase.first, mark)) found.parts.push(...namePart(view, name, role))
  if (wordAt(view, phrases[k + 1]?.first ?? -1) !== 'of') return k + 1
  return takeGroup(clause, k + 2, found, role)
}

function takeGroup(clause: Clause, k: number, found: Findings, role: PartRole): number {
  const group = readGroup(clause, k, role)
  if (group) found.parts.push(...group.parts)
  return group ? group.next : pastObject(clause, k)
}

/** Behind "in" or "at": a place, or who is absent or present. */
export function readPlacing(clause: Clause, k: number, found: Findings): number {
  const { view, phrases } = clause
  const head = headOf(view, phrases[k] as Phrase)
  if (head === 'absence') return takePresence(clause, k, found, 'absent')
  if (presence.has(head)) return takePresence(clause, k, found, 'member')
  if (head === 'invitation') return takePresence(clause, k, found, 'host')
  if (head === 'request') return pastObject(clause, k)
  return takePlace(clause, k, found)
}

/** A place behind "in", "at" or "to", by name or as "the Russian capital". */
export function takePlace(clause: Clause, k: number, found: Findings): number {
  const { view, phrases } = clause
  const phrase = phrases[k]
  if (phrase?.type !== 'noun') return k
  if (eventIn(view, phrase) >= 0) return k - 1
  const head = headOf(view, phrase)
  const names = namesIn(view, phrase.first, phrase.last)
  const placed = head === '' ? names.filter((name) => isPlace(clause, name)).slice(-1) : []
  for (const name of placed) {
    const span = view.local.names[name]
    if (span) found.places.push({ first: span.first, last: span.last, name, of: -1 })
  }
  if (!placed.length && placeNouns.has(head)) {
    const next = wordAt(view, phrases[k + 1]?.first ?? -1) === 'of' ? phrases[k + 2] : undefined
    const [inner] = next?.type === 'noun' ? namesIn(view, next.first, next.last) : []
    const of = names.at(-1) ?? inner ?? -1
    found.places.push({ first: phrase.first, last: phrase.last, name: -1, of })
  }
  let j = k + 1
  while (
    phrases[j]?.type === 'and' &&
    phrases[j + 1]?.type === 'noun' &&
    placed.length &&
    phrases[j + 2]?.type !== 'verb'
  ) {
    const more = phrases[j + 1] as Phrase
    const [name] = namesIn(view, more.first, more.last)
    if (name === undefined || !isPlace(clause, name) || headOf(view, more) !== '') break
    const span = view.local.names[name]
    if (span) found.places.push({ first: span.first, last: span.last, name, of: -1 })
    j += 2
  }
  while (wordAt(view, phrases[j]?.first ?? -1) === 'of' && phrases[j + 1]?.type === 'noun') j += 2
  return j
}

function isPlace(clause: Clause, name: number): boolean {
  const kind = clause.view.local.names[name]?.kind
  return kind === 'place' || kind === 'organization'
}
