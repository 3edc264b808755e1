import type { MeetingKind } from '../../model'
import { isPlaced, nothing, type Findings } from './findings'
import { isNamedPlace, takePlace } from '../setting/places'
import type { PartCue } from '../cue'
import { eventIn, isPeopleNoun, namesIn, type Clause } from '../sentence/clause'
import { readGroup } from '../who/group'
import { verbSenses, type VerbSense } from '../lexicon'
import { manyIn, named, pronounsIn } from '../who/many'
import { readConfer } from './confer'
import { readDiscuss } from './discuss'
import { readGather } from './gather'
import { frontPlace, frontTime, visitPlace, whenTime, wherePlace } from '../setting/front'
import { statusOf } from '../status/governor'
import { cleft } from '../setting/cleft'
import { hostPlace } from '../setting/hostPlace'
import type { Told } from '../status/status'
import { nameAt, wordAt } from '../sentence/sentence'
import { readCalledOn, readSee } from './see'
import { readCall, readSpeak } from './speak'
import { isSitting } from './sits'
import { isPersonal, isSport, persons } from './sport'
import type { Phrase } from '../sentence/phrases'
import { readJourney } from './journey'
import { objectAt, objectBehindPlace } from '../who/object'
import { isGuest, officeHolders } from '../who/officer'
import { openerOf, sameDay, timeOfParticiple } from '../setting/sameDay'
import { placeLeft } from '../setting/leftAfter'
import { samePlace } from '../setting/samePlace'
import { antecedentAt, antecedentOfObject } from '../who/antecedent'
import { subjectOf, withWhom } from '../who/subject'
import { readSpentWith } from './spent'
import { readStay } from './stay'
import { readSummoned } from './summon'
import { readTogether } from './together'
import { readUnited } from './united'
import { isUnmeetable } from './unmeetable'
import { trailingTime } from '../setting/when'
import { finish, isPassive, withSubject } from '../who/withSubject'
import { inheritGoal, inheritStop } from './within'
import { conjunctPlace } from '../setting/rightBefore'
import { isHailed } from './hailed'
import { isDescribed, isUnclaimed, type Group } from '../who/parts'
import { whoMeets } from '../who/whoMeets'
import { isPossessiveMark } from '../sentence/words'

/** What a trigger gives before it becomes a cue. */
export interface Draft extends Findings {
  kind: MeetingKind
  told: Told
  /** It is where or when another meeting of the clause was. */
  occasion?: boolean
  /** Told by the way there. */
  journey?: 'verb' | 'noun'
  /** Nothing but one told before. */
  known?: true
  /** Before what was told last. */
  earlier?: boolean
}

/** Reads the verb at token `at` within phrase `k` as a meeting; undefined where it has another sense. */
export function readVerb(clause: Clause, k: number, at: number): Draft | undefined {
  const sense = verbSenses.get(wordAt(clause.view, at))
  const phrase = clause.phrases[k]
  const particle = /^(?:together|down)$/.test(wordAt(clause.view, at + 1))
  const ends = phrase?.last === at + 1 || (phrase?.last === at + 2 && particle)
  if (!sense || !ends) return undefined
  const draft = readers[sense](clause, k, at)
  if (!draft) return undefined
  cleft(clause, k, draft)
  if (draft.time < 0) draft.time = frontTime(clause, k)
  inherit(clause, k, at, draft)
  inheritStop(clause, k, draft)
  if (!isPlaced(draft)) frontPlace(clause, k, draft)
  if (!isPlaced(draft) && draft.kind !== 'visit') conjunctPlace(clause, k, draft)
  if (!isPlaced(draft)) wherePlace(clause, k, draft)
  whenTime(clause, k, draft)
  const opener = /^(?:held|planned)$/.test(draft.told.status) ? openerOf(clause, k) : -1
  if (opener > 0 && draft.time < 0) draft.time = sameDay(clause, opener)
  if (opener > 0 && !isPlaced(draft)) samePlace(clause, opener, draft)
  if (opener > 0 && !isPlaced(draft) && draft.kind !== 'call') placeLeft(clause, opener, draft)
  if (!isPlaced(draft) && draft.kind !== 'visit') visitPlace(clause, k, draft)
  if (draft.time < 0) draft.time = trailingTime(clause, k + 1)
  if (draft.time < 0 && draft.told.status === 'held') draft.time = timeOfParticiple(clause, k)
  if (draft.told.status === 'held' && isArranged(clause, k, draft.time))
    draft.told = { status: 'planned', ground: 'said' }
  return draft
}

/** The present of verbs of meeting and of what one does with meetings. */
const present =
  /^(?:meet|visit|host|receive|travel|arrive|head|leave|depart|attend|hold|gather|convene|speak|talk|return|begin|start|open|resume|dine|chair|address|make)s?$|^(?:goes|flies|go|fly)$/

/** "are meeting on Thursday", "meets her tonight": what the present tells of a weekday is arranged for it; "is visiting Ghana this week" goes on. */
export function isArranged({ view, phrases }: Clause, k: number, time: number): boolean {
  const { times, tokens } = view.local
  const end = times[time]?.end ?? 0
  const goesOn =
    wordAt(view, (phrases[k]?.last ?? 0) - 1).endsWith('ing') &&
    /^(?:is|are|['’]s|['’]re)$/.test(wordAt(view, phrases[k]?.first ?? -1))
  if (goesOn && /[nsri]day$/i.test(tokens.text.slice(Math.max(0, end - 4), end))) return true
  const verb = phrases[k]
  const ofNow = verb && verb.last - verb.first === 1 && present.test(wordAt(view, verb.first))
  return (
    ofNow === true &&
    /^(?:tonight|later |this (?:evening|afternoon)|tomorrow)/i.test(tokens.text.slice(times[time]?.start ?? end, end))
  )
}

/** "travelled to Moscow on Monday to meet X", "is in Doha, meeting Y": the verb before tells where and when. */
function inherit(clause: Clause, k: number, at: number, draft: Draft): void {
  const { view, phrases } = clause
  const opens =
    wordAt(view, phrases[k]?.first ?? at) === 'to' || (wordAt(view, at).endsWith('ing') && phrases[k]?.first === at)
  const before = wordAt(view, phrases[k - 1]?.first ?? -1)
  // "speaking in Bern after meeting X": what comes after has a place of its own.
  if (opens && before !== 'after' && before !== 'since') inheritGoal(clause, k, draft)
}

type SenseReader = (clause: Clause, k: number, at: number) => Draft | undefined

const readers: Record<VerbSense, SenseReader> = {
  meet: readMeet,
  speak: readSpeak,
  discuss: readDiscuss,
  phone: (clause, k, at) => readCall(clause, k, at, false),
  call: (clause, k, at) => readCalledOn(clause, k, at) ?? readCall(clause, k, at, true),
  receive: readReceive,
  visit: readVisit,
  travel: (clause, k, at) =>
    readTogether(clause, k, at) ?? (/^g[eo]t/.test(wordAt(clause.view, at)) ? undefined : readJourney(clause, k, at)),
  see: readSee,
  gather: readGather,
  confer: readConfer,
  summon: readSummoned,
  unite: readUnited,
  stay: (clause, k, at) => readSpentWith(clause, k, at) ?? readStay(clause, k, at),
}

function readMeet(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const word = wordAt(view, at)
  if (isPassive(clause, k, at)) {
    // "was met with scepticism by Mensah"
    const answered = wordAt(view, phrases[k + 1]?.first ?? -1) === 'with' && isUnmeetable(clause, k + 2)
    return answered ? undefined : readPassive(clause, k, at, 'meeting')
  }
  if (wordAt(view, at - 1) === 'ends') return undefined
  const draft = withSubject(clause, k, at, 'meeting')
  draft.parts.push(...withWhom(clause, draft.who.at))
  let next = k + 1
  const inner = nothing()
  const object = objectOfMeet(clause, k, inner)
  if (object >= 0) {
    const phrase = phrases[object]
    if (!phrase || isUnmeetable(clause, object)) return undefined
    draft.places.push(...inner.places)
    draft.time = inner.time
    const group = readGroup(clause, object)
    if (group) draft.parts.push(...group.parts)
    else if (!draft.parts.some((part) => part.form !== 'side') || eventIn(view, phrase) >= 0) return undefined
    next = group ? group.next : object + 1
  } else {
    const prep = phrases[k + 1]
    const company = prep?.type === 'prep' && wordAt(view, prep.first) === 'with'
    // "met the Saturday deadline", "met that target"
    if ((company || prep?.type === 'time' || prep?.type === 'sub') && isUnmeetable(clause, k + 2)) return undefined
    // "targets met", and not "targets meet"
    if (!company && word === 'met' && draft.who.at >= 0 && isUnmeetable(clause, draft.who.at)) return undefined
    if (!company && draft.who.at > 0) {
      if (isUnmeetable(clause, antecedentAt(clause, draft.who.at))) return undefined
      draft.parts.push(...antecedentOfObject(clause, draft.who.at))
    }
    if (!draft.parts.length && word === 'meeting' && !isWith(clause, k + 1)) return undefined
  }
  finish(clause, next, draft)
  if (!draft.parts.length || isSport(clause, draft.parts) || isAnybody(clause, k, draft.parts)) return undefined
  const alone = object < 0 && draft.parts.length === 1 && !draft.places.length && word !== 'met'
  if (alone && !manyIn(draft.parts[0]) && !isSitting(clause, k, draft)) return undefined
  return draft
}

/** The object of "met": right behind it, or a person behind where and when it was ("met on Friday the envoy, Ana Lund"); else -1. */
function objectOfMeet(clause: Clause, k: number, inner: Findings): number {
  const { phrases } = clause
  const next = objectAt(clause, k)
  const behind = next < 0 ? objectBehindPlace(clause, k, inner) : -1
  // "They met on Monday, Ito said": commas on both sides of where and when, or none.
  const inserted = (phrases[behind - 1]?.type === 'comma') === (phrases[k + 1]?.type === 'comma')
  const group = behind >= 0 && inserted ? readGroup(clause, behind) : undefined
  return group && persons(clause, group.parts) > 0 && !endsInVerb(clause, group.next) ? behind : next
}

/** Whether a verb stands at phrase `k`, or behind a comma there. */
const endsInVerb = ({ phrases }: Clause, k: number): boolean =>
  phrases[phrases[k]?.type === 'comma' ? k + 1 : k]?.type === 'verb'

/** "the first time a president would meet with a leader": no two are meant. */
function isAnybody({ view, phrases }: Clause, k: number, parts: readonly PartCue[]): boolean {
  const first = wordAt(view, phrases[k]?.first ?? -1)
  return first === 'would' && parts.every(({ form, first: at }) => form === 'nominal' && /^an?$/.test(wordAt(view, at)))
}

const isWith = ({ view, phrases }: Clause, k: number): boolean =>
  phrases[k]?.type === 'prep' && wordAt(view, phrases[k].first) === 'with'

/** "was met at the airport by X", "was received by X": the one behind "by" is the host. */
function readPassive(clause: Clause, k: number, at: number, kind: MeetingKind): Draft | undefined {
  const draft = withSubject(clause, k, at, kind)
  const guests = draft.parts.length
  finish(clause, k + 1, draft, { by: 'host' })
  const hosts = draft.parts.slice(guests)
  if (!guests || !hosts.some((part) => part.name >= 0 || part.sides.length > 0)) return undefined
  if (clause.phrases[k]?.first === at) draft.told = { ...draft.told, ground: 'none' }
  return draft
}

/** "Ito received him": somebody told of before. */
const isHim = ({ head }: PartCue): boolean => /^(?:him|her|them|me|us)$/.test(head)

function readReceive(clause: Clause, k: number, at: number): Draft | undefined {
  if (isPresenter(clause, k, at)) return undefined
  if (isPassive(clause, k, at)) {
    if (isBroadcast(clause, at)) return undefined
    const draft = readPassive(clause, k, at, 'meeting')
    return draft && persons(clause, draft.parts) + pronounsIn(draft.parts) > 0 && hasHost(draft) ? draft : undefined
  }
  const inner = nothing()
  const object = objectBehindPlace(clause, k, inner)
  const group = object >= 0 ? readGroup(clause, object) : whomReceived(clause, k)
  if (!group || isHailed(clause, at, object, group.next)) return undefined
  const guests = group.parts.filter((part) => part.form === 'nominal' || part.form === 'pronoun' || part.name >= 0)
  const described = guests.filter(
    (part) => part.form === 'nominal' && (part.sides.length > 0 || part.of || part.head === 'sides'),
  )
  const draft = withSubject(clause, k, at, 'meeting', 'host')
  const byPerson =
    persons(clause, draft.parts) === 1 &&
    guests.some((part) => officeHolders.test(part.head) || isHim(part) || isGuest(clause.view, part))
  // "Ito received Tash": whom the document may know by name
  const unclaimed = persons(clause, draft.parts) === 1 ? guests.filter(isUnclaimed).length : 0
  if (persons(clause, guests) + described.length + unclaimed === 0 && !byPerson) return undefined
  if (!draft.parts.some((part) => part.form !== 'side' || part.name >= 0)) return undefined
  // "Ghana welcomed 1,000 refugees": whom a country takes in
  if (persons(clause, draft.parts) === 0 && guests.every(({ head }) => newcomers.has(head))) return undefined
  draft.parts.push(...guests)
  draft.places.push(...inner.places)
  draft.time = inner.time
  finish(clause, group.next, draft, { goal: true })
  if (/^host/.test(wordAt(clause.view, at))) hostPlace(clause, k, draft)
  return draft
}

const newcomers = new Set(
  'refugees migrants immigrants asylum-seekers visitors tourists students newcomers people'.split(' '),
)

/** "Ito, whom he received": who stands before the relative. */
function whomReceived(clause: Clause, k: number): Group | undefined {
  const parts = withWhom(clause, whoMeets(clause, k).at)
  return parts.length ? { parts, next: k + 1 } : undefined
}

/** "asked by the show's host Ito": before a name, and not "will host Ito". */
const isPresenter = ({ view, phrases }: Clause, k: number, at: number): boolean =>
  wordAt(view, at) === 'host' && phrases[k]?.first === at && nameAt(view, at + 1) >= 0

const broadcasts = new Set('show podcast programme program series broadcast'.split(' '))
/** How many words before "hosted by" say what is hosted. */
const hostedWords = 12

/** "The Lund and Arden Show, hosted by Ito": who hosts a broadcast receives nobody. */
function isBroadcast({ view }: Clause, at: number): boolean {
  if (wordAt(view, at) !== 'hosted') return false
  for (let i = Math.max(view.from, at - hostedWords); i < at; i++) if (broadcasts.has(wordAt(view, i))) return true
  return false
}

const hasHost = (draft: Draft): boolean => draft.parts.some((part) => part.role === 'host')

const virtual = new Set(
  `website site page link webpage homepage blog store shop url sites pages websites app`.split(' '),
)

/** What may be on the web or not: who is told to have been there went in person. */
const either = new Set('site sites store shop'.split(' '))

function readVisit(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  if (isPassive(clause, k, at)) {
    const place = nothing()
    const who = subjectOf(clause, k)
    if (who.at >= 0) takePlace(clause, who.at, place)
    const draft: Draft = { kind: 'visit', told: statusOf(clause, k, at), ...place }
    finish(clause, k + 1, draft, { by: 'member' })
    return draft.parts.length && draft.places.length ? draft : undefined
  }
  const draft = withSubject(clause, k, at, 'visit')
  const object = objectAt(clause, k)
  const phrase = phrases[object]
  const inPerson = wordAt(view, at) === 'visited' && persons(clause, draft.parts) > 0
  // "toured Accra", "reached Accra", and not "toured a plant", "reached a deal"
  if (
    /^(?:tour|reach)ed$/.test(wordAt(view, at)) &&
    !(phrase && (isNamedPlace(view, phrase) || isLand(clause, object)))
  )
    return undefined
  if (wordAt(view, at) === 'reached' && !isReached(clause, draft.parts, phrase)) return undefined
  const isVirtual = (word: string): boolean => virtual.has(word) && !(inPerson && either.has(word))
  if (phrase && view.words.slice(phrase.first - view.from, phrase.last - view.from).some(isVirtual)) return undefined
  // "the form you need to visit": anybody
  const known = named(draft.parts) + pronounsIn(draft.parts.filter(({ head }) => head !== 'you'))
  const described = draft.parts.some((part) => isDescribed(clause, part))
  if (!known && !described && !draft.parts.some(isUnclaimed)) return undefined
  let next = k + 1
  if (phrase) {
    const host = namesIn(view, phrase.first, phrase.last).some((name) => view.local.names[name]?.kind === 'person')
    // "visited the governor of the province, Mensah,"
    const office = !host && wordAt(view, phrase.first) === 'the' && isPeopleNoun(wordAt(view, phrase.last - 1))
    const read = host || office ? readGroup(clause, object) : undefined
    const group = read && (host || persons(clause, read.parts) > 0) ? read : undefined
    if (group) draft.parts.push(...group.parts.map((part) => ({ ...part, role: 'host' as const })))
    next = group ? group.next : Math.max(object + 1, takePlace(clause, object, draft))
    if (!group && !isPlaced(draft)) takeOwner(clause, phrase, draft)
  } else draft.parts.push(...withWhom(clause, draft.who.at).map((part) => ({ ...part, role: 'host' as const })))
  finish(clause, next, draft)
  // "while the president was visiting": no visit to anybody
  return known || !described || phrase || isPlaced(draft) ? draft : undefined
}

/** "toured the coast at Accra", "toured villages near Accra": a stretch of land by a place's name. */
const isLand = ({ view, phrases }: Clause, k: number): boolean => {
  const place = phrases[k + 2]
  const by = /^(?:at|of|near|around|along|outside)$/.test(wordAt(view, phrases[k + 1]?.first ?? -1))
  return by && land.test(wordAt(view, (phrases[k]?.last ?? 0) - 1)) && place !== undefined && isNamedPlace(view, place)
}

const land =
  /^(?:coast|coastline|border|frontier|front|frontline|areas?|districts?|villages?|towns?|outskirts|suburbs?)$/

/** "Ito reached Accra", and not "the rebels reached Accra", "news reached Accra". */
const isReached = (clause: Clause, parts: readonly PartCue[], place: Phrase | undefined): boolean =>
  place !== undefined &&
  nameAt(clause.view, place.first) >= 0 &&
  (isPersonal(clause, parts) || parts.some((part) => part.form === 'nominal' && isDescribed(clause, part)))

/** "visited Ghana's largest port": the country whose it is. */
function takeOwner({ view }: Clause, phrase: Phrase, draft: Draft): void {
  const [name] = namesIn(view, phrase.first, phrase.last)
  const span = view.local.names[name ?? -1]
  if (name !== undefined && span?.kind === 'place' && isPossessiveMark(wordAt(view, span.last)))
    draft.places.push({ first: span.first, last: span.last, name, of: -1 })
}
