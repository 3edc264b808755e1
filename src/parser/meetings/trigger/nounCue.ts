import { readAttendance } from '../who/attendance'
import { broughtTogether } from './broughtTogether'
import { bothSides, isGranted } from './givenTaken'
import { readComplements } from './complements'
import { isPlaced, nothing } from './findings'
import { tourStops } from '../setting/tourStops'
import { fateOf, isAtLast } from '../status/fate'
import { isLong } from '../setting/long'
import { readInserted } from '../setting/inserted'
import { preparing } from '../who/besides'
import { isBackFrom } from '../setting/backFrom'
import { takeRelative } from '../setting/relativeTime'
import { frontPlace, frontTime, whenTime, wherePlace } from '../setting/front'
import type { Phrase } from '../sentence/phrases'
import type { MeetingKind } from '../../model'
import type { Clause } from '../sentence/clause'
import { sharedPreposition } from '../sentence/conjunct'
import { sameDay, timeBefore, timeOfParticiple } from '../setting/sameDay'
import { subjectBehind } from '../who/subject'
import { happeningVerb, readHappening, readOutcome } from './happening'
import { happening, holding, yielding } from './holding'
import { placeLeft } from '../setting/leftAfter'
import { compoundTails, nounKinds, verbSenses } from '../lexicon'
import { isInPerson, kindOf } from './kindOf'
import { isMeetingNoun } from './nounSense'
import { isToldBefore } from './toldBefore'
import { wordAt } from '../sentence/sentence'
import { isHadAhead, isHeldBehind, isScheduled, isSetBetween, wasToBe, wasToHaveBeen } from '../status/intended'
import { modifierStatus } from '../status/modifier'
import { judge, type Told } from '../status/status'
import { objectAt } from '../who/object'
import { forWhom } from '../who/honoured'
import { nameOwner } from '../who/owner'
import { readPaid } from './paid'
import { readPredicate } from './predicate'
import { coOwner, dayApart, governorAt, readBefore } from '../who/premodifiers'
import { opensQuotation } from '../sentence/opensQuotation'
import { pronoun } from '../who/parts'
import { isHappening, readRelative } from './relative'
import { rootOf, tellerOf, verbBefore, wordsOf, type Ruling } from '../status/rulers'
import { deniedBefore, isReported, wishOver } from '../status/governor'
import { isUncertain } from '../status/uncertain'
import { underVerb } from './underVerb'
import { isArranged, type Draft } from './verbCue'
import { inheritStop, underPreposition, type Known } from './within'
import { possessives } from '../sentence/words'

/** Reads the noun at token `at` within phrase `k` as a meeting; undefined where it has another sense. */
export function readNoun(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const kind = nounKinds.get(wordAt(view, at))
  const phrase = phrases[k]
  if (!kind || !phrase || compoundTails.has(wordAt(view, at + 1))) return undefined
  const known = !isMeetingNoun(clause, k, at)
  if ((known && !isToldBefore(clause, k, at)) || isAny(clause, k)) return undefined
  const word = wordAt(view, at)
  const draft = readNounAs(clause, k, at, kindOf(clause, at, kind))
  if (word === 'call' || word === 'audience' || isMeal(clause, at)) draft.parts.unshift(...bothSides(clause, k, word))
  if (/^(?:trip|tour|swing|stop)/.test(word)) draft.journey = 'noun'
  if (word === 'visit') readPaid(clause, k, draft)
  if (known) draft.known = true
  if (draft.kind === 'call' && isInPerson(clause, at, draft)) draft.kind = 'talks'
  return draft
}

/** "would boycott any session": of one that nobody has named. */
const isAny = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, phrases[k]?.first ?? -1) === 'any' &&
  /^(?:boycott|reject|oppos|refus)/.test(wordAt(view, (phrases[k - 1]?.last ?? 0) - 1))

/** Reads the noun at token `at` within phrase `k` as a meeting of a kind that is already known. */
export function readNounAs(clause: Clause, k: number, at: number, kind: MeetingKind): Draft {
  const { phrases, view } = clause
  const phrase = phrases[k] as Phrase
  const draft: Draft = { kind, told: { status: 'held', ground: 'none' }, ...nothing() }
  readBefore(clause, phrase.first, at, draft)
  if (draft.time < 0) draft.time = dayApart(clause, k)
  draft.parts.unshift(...coOwner(clause, k))
  const owned = draft.parts.filter((part) => part.form !== 'nominal' || /^(?:delegation|team)$/.test(part.head)).length
  const wholly = phrase.last === at + 1
  let next = k + 1
  const before = draft.parts.length
  if (wholly)
    next = readComplements(clause, k + 1, draft, {
      of: kind !== 'call',
      goal: kind === 'visit',
      partner: kind === 'call' || isOfCourtesy(clause, at) || isGranted(clause, k),
    })
  if (wholly && isMeal(clause, at)) draft.parts.push(...forWhom(clause, k + 1))
  if (wholly && kind === 'visit') tourStops(clause, next, draft)
  const relative = wholly && readRelative(clause, next, draft)
  if (wholly && !relative) takeRelative(clause, next, draft)
  if (wholly) readAttendance(clause, k, next, draft)
  if (wholly) readPredicate(clause, next, draft)
  const company = draft.parts.length - before
  // "agreed during a visit by the minister": whose visit it is
  const by =
    kind === 'visit' && phrases[rootOf(clause, k) - 1]?.type === 'prep' && hasAgent(clause, k + 1, next) ? company : 0
  const ruling = readRuling(clause, k, draft, {
    owned: owned + Number(relative) + by,
    company,
    next,
    visit: kind === 'visit',
  })
  if (ruling.ground !== 'said' && draft.company && !owned && !relative)
    draft.parts.unshift(...tellerOf(clause, k).filter(({ name }) => !draft.parts.some((part) => part.name === name)))
  nameOwner(clause, k, next, draft)
  draft.told =
    (ruling.verb >= 0 && !ruling.inside && deniedBefore(clause, ruling.verb)) || isDeniedThat(clause, k)
      ? { status: 'denied', ground: 'said' }
      : ruling
  const ruler = ruling.verb >= 0 ? ruling.verb : k
  readInserted(clause, k, draft)
  draft.occasion = isOccasion(clause, k)
  const after = rootOf(clause, k) - 1
  const opener = wordAt(view, phrases[after]?.first ?? -1)
  const follows = /^(?:after|following)$/.test(opener)
  // "arrived on Monday from talks", "was asked on Monday about the talks", too
  const long = isLong(clause, k)
  const home = draft.kind === 'visit' && isBackFrom(clause, after)
  if (home || (long && isBefore(clause, draft.time, phrase.first))) draft.time = -1
  const elsewhen = /^(?:from|about)$/.test(opener) || long || home
  // "On Monday Ito cancelled a visit": that of another day
  const later = draft.told.status === 'cancelled' && !isAtLast(clause)
  const judged = ruling.verb >= 0 && ruling.verb < k && ofAnyDay.test(wordsOf(clause, ruling.verb).at(-1) ?? '')
  const fronted = !ruling.apart && !elsewhen && !later && !judged
  if (draft.time < 0 && fronted) draft.time = frontTime(clause, ruler, ruling.own)
  // "Last year, talks between Ito and Mensah -- over trade -- fell apart": before the noun, far from the verb
  if (draft.time < 0 && fronted && ruler > k) draft.time = frontTime(clause, k)
  if (!isPlaced(draft) && (ruling.verb >= 0 || ruling.ground === 'said')) frontPlace(clause, ruler, draft)
  // "In Accra the minister told them on Monday, at a meeting with Ito"
  else if (!isPlaced(draft) && /^(?:at|during)$/.test(opener)) frontPlace(clause, after, draft)
  // "left Accra after holding talks"
  if (!isPlaced(draft) && kind !== 'call')
    placeLeft(clause, ruling.verb >= 0 && ruling.verb < k ? ruling.verb - 1 : after, draft)
  if (!isPlaced(draft)) wherePlace(clause, ruler, draft)
  if (!later) whenTime(clause, ruler, draft)
  if (draft.time < 0 && follows && !elsewhen) draft.time = sameDay(clause, after)
  if (draft.time < 0 && !ruling.apart && draft.told.status !== 'proposed') draft.time = timeBefore(clause, after)
  if (draft.time < 0 && !ruling.apart && draft.told.status === 'held') draft.time = timeOfParticiple(clause, ruler)
  inheritStop(clause, ruler, draft)
  if (isBriefedOn(clause, after))
    return { ...draft, parts: draft.parts.filter(({ first }) => first >= phrase.first), ...passing }
  if (draft.told.status === 'held' && ruling.verb >= 0 && isArranged(clause, ruling.verb, draft.time))
    draft.told = { status: 'planned', ground: 'said' }
  return draft
}

/** "will brief parliament on the talks next week": it is told of, whenever it was. */
const isBriefedOn = ({ view, phrases }: Clause, prep: number): boolean => {
  if (!/^(?:on|about)$/.test(wordAt(view, phrases[prep]?.first ?? -1))) return false
  if (!/^(?:the|these|those|that|this|his|her|their)$/.test(wordAt(view, phrases[prep + 1]?.first ?? -1))) return false
  const verb = verbBefore({ view, phrases }, prep)
  return /^(?:brief|inform|updat)(?:s|e|es|ed|ing)?$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))
}

const passing = { time: -1, told: { status: 'held', ground: 'none' } } as const

/** "On Tuesday she praised the talks": those of whatever day. */
const ofAnyDay = /^(?:prais|critici[sz]|hail|condemn|denounc|slam|blast|mock|dismiss|laud|applaud|welcom|oppos|declar)/

/** "by the minister" among the complements of the noun, the phrases from `k` to before `next`. */
function hasAgent({ view, phrases }: Clause, k: number, next: number): boolean {
  for (let j = k; j < next; j++) if (wordAt(view, phrases[j]?.first ?? -1) === 'by') return true
  return false
}

/** Whether a time stands before a token. */
const isBefore = ({ view }: Clause, time: number, token: number): boolean =>
  (view.local.times[time]?.start ?? Infinity) < (view.local.tokens.start[token] as number)

/** "denied that a meeting was being prepared". */
const isDeniedThat = (clause: Clause, k: number): boolean =>
  wordAt(clause.view, clause.phrases[k - 1]?.first ?? -1) === 'that' && deniedBefore(clause, k)

/** "a courtesy call by Ito to Mensah" */
const isOfCourtesy = ({ view }: Clause, at: number): boolean => wordAt(view, at - 1) === 'courtesy'

const isMeal = ({ view }: Clause, at: number): boolean => /^(?:dinner|lunch|luncheon|breakfast)$/.test(wordAt(view, at))

/** "met her at the summit", "spoke during a G8 meeting": the noun behind a verb of meeting, and not "met before their talks". */
function isOccasion(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const first = wordAt(view, phrases[k]?.first ?? -1)
  // "met Ito at a dinner": over it
  if (isMeal(clause, (phrases[k]?.last ?? 0) - 1) && /^an?$/.test(first)) return false
  if (possessives.has(first) || !/^(?:at|during)$/.test(wordAt(view, phrases[k - 1]?.first ?? -1))) return false
  const verb = verbBefore(clause, k - 1)
  if (verb < 0 || verbSenses.get(wordsOf(clause, verb).at(-1) ?? '') !== 'meet') return false
  // "The two will meet at a summit in Accra": the summit is their meeting.
  const alone = objectAt(clause, verb) < 0 && wordAt(view, phrases[verb + 1]?.first ?? -1) !== 'with'
  return !(alone && /^an?$/.test(first))
}

/** The verb or the preposition that the noun depends on: who else takes part, and whether it comes to pass. */
function readRuling(clause: Clause, k: number, draft: Draft, known: Known): Ruling {
  const modified = modifierStatus(clause, k)
  const { phrases, view } = clause
  const word = wordAt(view, phrases[k]?.first ?? -1)
  if (isHeldBehind(clause, k)) {
    const main = phrases[known.next]?.type === 'comma' ? known.next + 1 : known.next
    if (isHappening(clause, main)) readHappening(clause, main, draft)
    return { status: 'held', ground: 'said', verb: -1 }
  }
  const j = governorAt(clause, k)
  // "places for the meeting are being discussed", "a chance that the meeting won't go ahead": not the meeting itself
  const ofAnother = phrases[j]?.type === 'prep' && phrases[known.next]?.type === 'verb'
  const arranged = modified !== undefined || isSetBetween(clause, k, known.next)
  const fate = ofAnother || isUncertain(clause, k) ? undefined : fateOf(clause, known.next, arranged)
  if (fate) {
    readHappening(clause, fate.verb, draft)
    if (fate.plan >= 0) readHappening(clause, fate.plan, draft)
    const none = word === 'no' && fate.told.status === 'planned'
    return none ? { status: 'denied', ground: 'said', verb: fate.verb } : { ...fate.told, verb: fate.verb }
  }
  const happens = happeningVerb(clause, k, known.next)
  if (happens >= 0) {
    const words = wordsOf(clause, happens)
    const hint = judge(
      words.concat(wishOver(clause, happens)),
      { status: 'held', ground: 'said' },
      isReported(clause, happens),
    )
    if (hint.status === 'cancelled') readHappening(clause, happens, draft)
    else readOutcome(clause, happens, draft)
    // "The talks failed to resolve it" tells how they went.
    if (words[0] === 'agreed' ? words.length === 1 : words[0] === 'failed')
      return { status: 'held', ground: 'said', verb: happens, own: true }
    if (word === 'no') return { status: 'denied', ground: 'said', verb: happens }
    if (hint.status === 'denied' && yielding.test(words.at(-1) ?? ''))
      return { status: 'held', ground: 'said', verb: happens }
    if (hint.status === 'denied' && (modified?.status === 'planned' || wasToBe(clause, k)))
      return { status: 'cancelled', ground: 'said', verb: happens }
    if (hint.status === 'denied' && isUncertain(clause, k)) return { status: 'proposed', ground: 'said', verb: happens }
    // "The summit is expected to agree changes" may go on already.
    const aside = hint.status === 'planned' && !ofItself(clause, happens)
    return { verb: happens, ...weigh(aside ? { status: hint.status, ground: 'hinted' } : hint, modified) }
  }
  if (wasToHaveBeen(clause, k)) return { status: 'cancelled', ground: 'said', verb: -1 }
  const before = phrases[j]
  if (before?.type === 'verb') {
    const had = weigh(underVerb(clause, j, draft, known), modified)
    const told: Told = isHadAhead(clause, j, k) && had.status === 'held' ? { status: 'planned', ground: 'said' } : had
    return { verb: j, apart: preparing.test(wordsOf(clause, j).join(' ')), ...told }
  }
  // "with no talks in sight"
  if (before?.type === 'prep' && word === 'no') return { status: 'denied', ground: 'said', verb: -1 }
  const brought = before?.type === 'prep' ? broughtTogether(clause, j, draft) : undefined
  if (brought) return brought
  if (before?.type === 'prep') {
    const told = underPreposition(clause, j, draft, known)
    const due = isScheduled(clause, k + 1) || isScheduled(clause, known.next)
    if ((due || modified?.status === 'planned') && leaving.test(wordsOf(clause, verbBefore(clause, j)).at(-1) ?? ''))
      return { status: 'cancelled', ground: 'said', verb: told.verb }
    const scheduled: Told | undefined =
      due && told.ground !== 'said' ? { status: 'planned', ground: 'said' } : undefined
    return { verb: told.verb, inside: told.inside ?? false, ...weigh(told, modified ?? scheduled) }
  }
  if (before?.type === 'and' || before?.type === 'comma') {
    const verb = verbBefore(clause, j)
    const words = verb >= 0 ? wordsOf(clause, verb) : []
    const main = words.at(-1) ?? ''
    if (verb >= 0 && holding.has(main)) return { verb, ...weigh(underVerb(clause, verb, draft, known), modified) }
    const prep = before.type === 'and' ? sharedPreposition(clause, j) : -1
    if (prep >= 0) {
      const told = underPreposition(clause, prep, draft, known)
      return { verb: told.verb, ...weigh(told, modified) }
    }
  }
  if (opensQuotation(clause, k) && draft.company) {
    draft.parts.unshift(pronoun(phrases[k]?.first ?? view.from, 'i', 'member'))
    return { status: 'held', ground: 'said', verb: -1 }
  }
  if (k === 0 && word === 'meeting' && draft.company) {
    draft.parts.unshift(...(subjectBehind(clause, k).group?.parts ?? []))
    return { status: 'held', ground: 'said', verb: -1 }
  }
  if (word === 'no') return { status: 'denied', ground: 'said', verb: -1 }
  return { status: 'held', ground: 'none', ...modified, verb: -1 }
}

/** "is expected to take place", "is due on Monday": whether it will be, and not what it will do. */
function ofItself(clause: Clause, verb: number): boolean {
  const words = wordsOf(clause, verb)
  const main = words.at(-1) ?? ''
  return !words.includes('to') || happening.has(main) || main === 'be'
}

/** "pulled out of planned talks": there will be none. */
const leaving = /^(?:pull|withdr|back)/

/** "cancelled a planned meeting": what became of it outweighs what it was. */
function weigh(told: Told, modified: Told | undefined): Told {
  const settled = told.ground === 'said' && (told.status === 'cancelled' || told.status === 'denied')
  return settled || !modified ? told : modified
}
