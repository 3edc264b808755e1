import { countryOfPeople } from '../../names/nations'
import { pastInsertion } from './furtherOn'
import { isPeopleNoun, namesIn, type Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { mayBeName } from '../who/parts'
import { readGroup } from '../who/group'
import { subjectOf } from '../who/subject'
import {
  bodies,
  crowds,
  otherSessions,
  sittings,
  sportsMeetings,
  stateMeals,
  talkingConferences,
  telephones,
} from '../lexicon'
import type { Phrase } from '../sentence/phrases'
import { classAt, nameAt, timeAt, wordAt } from '../sentence/sentence'
import { Is } from '../sentence/wordClass'
import { pastSetting } from '../setting/pastSetting'
import { isGranted, isShared, isTaken } from './givenTaken'
import { orderOf } from './pointing'
import { overTelephone } from './telephone'
import { farPartner } from './farPartner'
import { isRegion } from './region'
import { isRungUp, isWithOfficer, offices } from './rungUp'
import { isSession } from './session'
import { isBiddenTo, isGiven } from './meals'
import { isToPress } from './toPress'
import { persons } from './sport'
import { isUnmeetable } from './unmeetable'
import { determiners, isPossessiveMark, possessives } from '../sentence/words'

/** Whether the trigger noun at token `at` of phrase `k` means people who meet: its neighbours decide. */
export function isMeetingNoun(clause: Clause, k: number, at: number): boolean {
  const { view, phrases } = clause
  const word = wordAt(view, at)
  const before = wordAt(view, at - 1)
  const inserted = phrases[k + 1]?.type === 'comma' ? pastInsertion(clause, k + 1) : pastSetting(clause, k + 1)
  const prep = phrases[inserted]
  const next = prep?.type === 'prep' && phrases[k]?.last === at + 1 ? wordAt(view, prep.first) : ''
  const company = next === 'with' || next === 'between' || next === 'among'
  if (word.startsWith('session'))
    return (
      (before === 'weekly' && possessives.has(wordAt(view, at - 2))) ||
      (!otherSessions.has(before) &&
        (sittings.has(before) ||
          company ||
          isOneOfRow(clause, k, at) ||
          isOpened(clause, k, at) ||
          isSession(clause, k, at) ||
          isPresidedOver(clause, k) ||
          isHeldByBody(clause, k) ||
          isHeldBehindAside(clause, k) ||
          hasBody(clause, k, at) ||
          next === 'of' ||
          (next === 'at' && hasName(clause, k + 2))))
    )
  // "the next sitting", and not "the sitting president"
  if (word === 'sitting') return phrases[k]?.last === at + 1 && /^(?:next|last|first|second)$/.test(before)
  if (word === 'talks' && isTalking(clause, k, at)) return false
  // "an appointment with Ito", and not "of Ito" to a post
  if (word.startsWith('appointment'))
    return company && (hasPartner(clause, inserted + 1) || isWithOfficer(clause, inserted + 1))
  if (named.has(word)) return phrases[k]?.last === at + 1 && isDetermined(clause, k, at)
  if (word === 'call' && isToPress(clause, k, at)) return false
  const far = word.startsWith('c') ? farPartner(clause, k) : -1
  if (word.startsWith('call') || word.startsWith('conversation'))
    return (
      (word === 'call' &&
        /^(?:from|to)$/.test(next) &&
        isTaken(clause, k) &&
        (hasPartner(clause, inserted + 1) || isRungUp(clause, inserted + 1))) ||
      (before === 'courtesy' && /^(?:on|by|to)$/.test(next) && hasPartner(clause, inserted + 1)) ||
      (telephones.has(before) && !(word === 'calls' && isBare(clause, k, at))) ||
      (company &&
        (hasPartner(clause, inserted + 1) || (!next.startsWith('b') && isWithOfficer(clause, inserted + 1)))) ||
      hasPartner(clause, far) ||
      (far >= 0 && persons(clause, readGroup(clause, far)?.parts ?? []) > 0) ||
      (word === 'conversation' && isHadByTwo(clause, at))
    )
  if (word.startsWith('videoconference')) return true
  if (word.startsWith('stop')) {
    // "came to a stop in Accra"
    if (wordAt(view, (phrases[k]?.first ?? 0) - 1) === 'to') return false
    // "a stopover of one night in Accra"
    const long = next === 'of' && /^(?:nights?|days?|hours?)$/.test(wordAt(view, (phrases[k + 2]?.last ?? 0) - 1))
    const stay = long ? k + 3 : inserted
    return /^(?:in|at)$/.test(wordAt(view, phrases[stay]?.first ?? -1)) && hasName(clause, stay + 1)
  }
  // "left a note at the reception"
  if (word === 'reception' && before === 'the') return wasAttended(clause, k) || isJoined(clause, k)
  if (gatherings.has(word)) return isAttended(clause, k) || isJoined(clause, k)
  if (word.startsWith('conference'))
    return remote.has(before)
      ? company
      : !talkingConferences.has(before) &&
          !isPossessiveMark(wordAt(view, at + 1)) &&
          !(word === 'conference' && possessives.has(before) && !company && next !== 'in' && next !== 'on')
  if (word === 'discussion' && heldByTelephone(clause, k, at)) return true
  if (word === 'discussion' || word === 'dinner' || word === 'lunch' || word === 'luncheon' || word === 'breakfast')
    return (
      (company && hasPartner(clause, inserted + 1)) ||
      (isGiven(clause, k, next) && (hasPartner(clause, inserted + 1) || hasPeople(clause, inserted + 1))) ||
      isBiddenTo(clause, k) ||
      isAttended(clause, k) ||
      opensWith(clause, k) ||
      stateMeals.has(before) ||
      (next === 'of' && hasPeople(clause, k + 2))
    )
  if (word === 'coffee' || word === 'tea' || word === 'supper')
    return company && isShared(clause, k) && (hasPartner(clause, inserted + 1) || hasPeople(clause, inserted + 1))
  if (word === 'consultation') return company || hasBody(clause, k, at)
  if (word === 'audience' && /^(?:to|by)$/.test(next))
    return isGranted(clause, k) && (hasPartner(clause, inserted + 1) || hasPeople(clause, inserted + 1))
  if (word === 'audience') return company && (hasPartner(clause, inserted + 1) || hasPeople(clause, inserted + 1))
  if (word.startsWith('encounter'))
    return (/^(?:between|with)$/.test(next) && hasPartner(clause, inserted + 1)) || before === 'their'
  if (word.startsWith('meeting')) return !sportsMeetings.has(before) && !isGerund(clause, k, at)
  if (word.startsWith('gathering'))
    return (
      before !== 'information' &&
      before !== 'news' &&
      before !== 'intelligence' &&
      !isGathering(clause, at) &&
      !isOfCrowd(clause, k)
    )
  if (word.startsWith('trip'))
    return !inTheMind.has(before) && (isKnown(clause, k, at) || leadsSomewhere(clause, k, at, /^(?:to|into)$/))
  if (word === 'arrival') return isArrival(clause, k, at)
  if (journeys.test(word)) return leadsSomewhere(clause, k, at, /^(?:of|through|to|around|across)$/)
  if (word.startsWith('visit')) return !noVisits.has(before)
  return true
}

/** Meetings told by how many sit there, where no other noun follows. */
const named = new Set(['trilateral', 'bilateral', 'quadripartite', 'face-to-face', 'one-on-one', 'conclave'])

/** "The summit opens with a dinner in Accra on Sunday" */
const opensWith = ({ view, phrases }: Clause, k: number): boolean =>
  (phrases[k + 1]?.type === 'time' || phrases[k + 3]?.type === 'time' || phrases[k + 4]?.type === 'time') &&
  wordAt(view, phrases[k - 1]?.first ?? -1) === 'with' &&
  /^(?:open|beg[aiu]n|start|end|clos|conclud)/.test(wordAt(view, (phrases[k - 2]?.last ?? 0) - 1))

/** "held a trilateral", "the bilateral" */
const isDetermined = ({ view, phrases }: Clause, k: number, at: number): boolean =>
  at > (phrases[k]?.first ?? at) && (classAt(view, phrases[k]?.first ?? at) & Is.determiner) !== 0

/** "the second session, which begins on Monday", "the first session, on May 2," */
function isOneOfRow({ view, phrases }: Clause, k: number, at: number): boolean {
  if (!orderOf(wordAt(view, at - 1)) || wordAt(view, at - 2) !== 'the' || phrases[k + 1]?.type !== 'comma') return false
  const next = phrases[k + 2]
  return next?.type === 'rel'
    ? phrases[k + 3]?.type === 'verb'
    : next?.type === 'prep' && phrases[k + 3]?.type === 'time'
}

/** "The session, which began yesterday in the House of Culture" */
function isOpened({ view, phrases }: Clause, k: number, at: number): boolean {
  if (wordAt(view, at - 1) !== 'the' || phrases[k + 1]?.type !== 'comma' || phrases[k + 2]?.type !== 'rel') return false
  const verb = phrases[k + 3]
  const dated = phrases[k + 4]?.type === 'time' || phrases[k + 5]?.type === 'time'
  return dated && verb?.type === 'verb' && /^(?:began|begins|opened|opens)$/.test(wordAt(view, verb.last - 1))
}

/** "Parliament will hold a session" */
const isHeldByBody = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:h[oe]lds?|convened?s?)$/.test(wordAt(view, (phrases[k - 1]?.last ?? 0) - 1)) &&
  (bodies.has(wordAt(view, (phrases[k - 2]?.last ?? 0) - 1)) ||
    view.local.names[nameAt(view, (phrases[k - 2]?.last ?? 0) - 1)]?.kind === 'organization')

/** "a stormy session in the hall, chaired by Ito" */
function isPresidedOver({ view, phrases }: Clause, k: number): boolean {
  for (let j = k + 1; j < k + 7; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'verb') return /^(?:chaired|headed|presided)$/.test(wordAt(view, phrase.last - 1))
    if (!/^(?:prep|noun|comma|time|rel)$/.test(phrase?.type ?? '')) return false
  }
  return false
}

/** "The council, for its part, will hold a session in Accra": a body does, and where or when is told. */
function isHeldBehindAside(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const verb = phrases[k - 1]
  if (verb?.type !== 'verb' || !/^h(?:old|olds|eld|olding)$/.test(wordAt(view, verb.last - 1))) return false
  const next = phrases[k + 1]
  const told =
    next?.type === 'time' || (/^(?:in|at|on)$/.test(wordAt(view, next?.first ?? -1)) && isTold(clause, k + 2))
  return told && (subjectOf(clause, k - 1).group?.parts ?? []).some((part) => isBody(view, part))
}

const isTold = (clause: Clause, k: number): boolean => clause.phrases[k]?.type === 'time' || hasName(clause, k)

const isBody = (view: Clause['view'], { name, head }: PartCue): boolean =>
  view.local.names[name]?.kind === 'organization' || bodies.has(head)

/** "Ito and Mensah had a conversation in Accra": the word at token `at`, and two persons by name. */
export function isHadByTwo(clause: Clause, at: number): boolean {
  const { view, phrases } = clause
  const k = phrases.findIndex(({ first, last }) => first < at && last === at + 1)
  const verb = phrases[k - 1]
  if (telephones.has(wordAt(view, at - 1)) || verb?.type !== 'verb') return false
  if (!/^(?:had|held|have|hold)$/.test(wordAt(view, verb.last - 1))) return false
  return persons(clause, subjectOf(clause, k - 1).group?.parts ?? []) > 1
}

/** "telephone calls", "local phone calls": anybody's, and not "the phone calls". */
function isBare({ view, phrases }: Clause, k: number, at: number): boolean {
  const first = phrases[k]?.first ?? at
  return first >= at - 2 && !determiners.has(wordAt(view, first))
}

/** "the gathering storm" */
const isGathering = (clause: Clause, at: number): boolean =>
  /^(?:storms?|clouds?|gloom|dusk|darkness|pace|speed|strength|momentum)$/.test(wordAt(clause.view, at + 1))

/** "what the president talks about", "a text, which talks of fish": somebody does. */
const isTalking = ({ view, phrases }: Clause, k: number, at: number): boolean =>
  phrases[k]?.last === at + 1 &&
  /^(?:about|of)$/.test(wordAt(view, at + 1)) &&
  (/^(?:which|who)$/.test(wordAt(view, at - 1)) || offices.test(wordAt(view, at - 1)))

/** Who talks, by one word. */
/** "Crowds began gathering outside" */
function isOfCrowd({ view, phrases }: Clause, k: number): boolean {
  const who = phrases[k - 2]
  return phrases[k - 1]?.type === 'verb' && who?.type === 'noun' && crowds.has(wordAt(view, who.last - 1))
}

/** Before "visit(s)": what meets nobody, or "come visit us", which bids anybody to. */
const noVisits = new Set(['home', 'site', 'return', 'come', 'go'])

/** Before "trip(s)": no journey to anybody. */
const inTheMind = new Set(['ego', 'guilt', 'power', 'acid', 'head', 'field', 'school'])

/** "had a discussion on the issue by telephone". */
const heldByTelephone = (clause: Clause, k: number, at: number): boolean =>
  clause.phrases[k - 1]?.type === 'verb' &&
  /^(?:had|have|has|held|hold|holds)$/.test(wordAt(clause.view, (clause.phrases[k - 1]?.last ?? 0) - 1)) &&
  overTelephone(clause, at)

/** "a video conference with": a call. */
export const remote = new Set(['video', 'telephone', 'phone'])

/** Where people come together, if somebody is told to be there. */
const gatherings = new Set(['forum', 'forums', 'retreat', 'roundtable', 'reception', 'banquet'])

/** "told a campus forum", "at the dinner", "during Sunday's lunch", and not "at dinner". */
const isAttended = ({ view, phrases }: Clause, k: number): boolean => {
  const { first, last } = phrases[k] as Phrase
  const dated = phrases[k - 1]?.type === 'time' && isPossessiveMark(wordAt(view, first))
  const opening = dated ? (phrases[k - 1] as Phrase).first : first
  return (
    last - opening > 1 &&
    /^(?:at|during|attend|attends|attended|attending|host|hosts|hosted|hosting|address|addressed|addressing|told)$/.test(
      wordAt(view, opening - 1),
    )
  )
}

/** "participated in the reception", "took part in a forum" */
function isJoined({ view, phrases }: Clause, k: number): boolean {
  const first = phrases[k]?.first ?? view.from
  return wordAt(view, first - 1) === 'in' && /^(?:participat(?:ed?|es|ing)|part)$/.test(wordAt(view, first - 2))
}

/** "The reception was attended by Ito" */
const wasAttended = ({ view, phrases }: Clause, k: number): boolean =>
  phrases[k + 1]?.type === 'verb' &&
  wordAt(view, (phrases[k + 1]?.last ?? 0) - 1) === 'attended' &&
  wordAt(view, phrases[k + 2]?.first ?? -1) === 'by'

const journeys = /^(?:tour|swing)/

/** "during the trip", "his three-day trip": one told before, or that everybody knows. */
const isKnown = (clause: Clause, k: number, at: number): boolean =>
  isOwned(clause.view, at, true) || /^(?:the|this)$/.test(wordAt(clause.view, clause.phrases[k]?.first ?? at))

/** "Ito's arrival in Accra", "upon his arrival", and not the arrival of winter. */
function isArrival(clause: Clause, k: number, at: number): boolean {
  const { view, phrases } = clause
  // "since Ito's arrival at the ministry": since he has been in office
  if (phrases[k]?.last !== at + 1 || wordAt(view, phrases[k].first - 1) === 'since') return false
  const next = phrases[k + 1]
  const into = /^(?:in|at|to)$/.test(wordAt(view, next?.first ?? -1)) && hasName(clause, k + 2)
  if (/^(?:his|her|their)$/.test(wordAt(view, at - 1)) || isOwned(view, at)) return into || next?.type !== 'prep'
  return into && /^(?:on|upon|after|since|before)$/.test(wordAt(view, at - 1))
}

/** Before "trip" or "tour": it leads to another country. */
const abroad = new Set(['overseas', 'foreign'])

/** "a trip to Ghana", "her trip as minister to Ghana", "the trip from Ghana into Togo", "her Ghana trip". */
function leadsSomewhere({ view, phrases }: Clause, k: number, at: number, to: RegExp): boolean {
  const before = wordAt(view, at - 1)
  if (abroad.has(before) || countryOfPeople(before) !== undefined) return true
  if (view.local.names[nameAt(view, at - 1)]?.kind === 'place') return true
  let j = k + 1
  while (/^(?:as|from)$/.test(wordAt(view, phrases[j]?.first ?? -1)) && phrases[j + 1]?.type === 'noun') j += 2
  if (wordAt(view, phrases[j]?.first ?? -1) === 'by') j = pastMaker({ view, phrases }, j + 1)
  const leads = phrases[j]?.type === 'prep' && to.test(wordAt(view, phrases[j]?.first ?? -1))
  return (
    leads &&
    phrases[j + 1]?.type === 'noun' &&
    (hasName({ view, phrases }, j + 1) || isRegion({ view, phrases }, j + 1))
  )
}

/** "a trip by the minister, Ana Lund, to Accra": behind who makes it, whom the phrase at `k` tells. */
function pastMaker(clause: Clause, k: number): number {
  const next = readGroup(clause, k)?.next ?? k
  return clause.phrases[next]?.type === 'comma' ? next + 1 : next
}

/** "her trip", "Ito's trip". */
const isOwned = (view: Clause['view'], at: number, over = false): boolean =>
  possessives.has(wordAt(view, at - 1)) ||
  (over && [at - 2, at - 3].some((i) => possessives.has(wordAt(view, i)))) ||
  (isPossessiveMark(wordAt(view, at - 1)) && view.local.names[nameAt(view, at - 2)]?.kind === 'person')

/** "capable of meeting rising demand", "close to meeting bank demands": the bare word between a preposition and what is met. */
function isGerund(clause: Clause, k: number, at: number): boolean {
  const { view, phrases } = clause
  const next = phrases[k + 1]
  // "a harder time meeting the demands"
  if (wordAt(view, at) === 'meeting' && next?.type === 'noun' && next.first === at + 1 && isUnmeetable(clause, k + 1))
    return true
  // "a harder time meeting that standard"
  if (wordAt(view, at + 1) === 'that' && next?.type === 'sub' && isUnmeetable(clause, k + 2)) return true
  // "depends on Nordlink meeting certain conditions"
  if (wordAt(view, at) === 'meeting' && phrases[k] && phrases[k].last > at + 2 && isUnmeetable(clause, k)) return true
  if (wordAt(view, at) !== 'meeting' || phrases[k]?.first !== at || phrases[k - 1]?.type !== 'prep') return false
  if (phrases[k].last !== at + 1) return isUnmeetable(clause, k)
  return next?.first === at + 1 && (next.type === 'noun' || next.type === 'verb')
}

/** An organisation or a person owns it: "the council's session". */
function hasBody(clause: Clause, k: number, at: number): boolean {
  const first = clause.phrases[k]?.first ?? at
  const owner = isPossessiveMark(wordAt(clause.view, at - 1)) && timeAt(clause.view, at - 2) < 0 && at - 1 > first
  return owner || namesIn(clause.view, first, at).length > 0
}

function hasName(clause: Clause, k: number): boolean {
  const phrase = clause.phrases[k]
  return !!phrase && namesIn(clause.view, phrase.first, phrase.last).length > 0
}

/** "with the Pope", "of central bankers". */
function hasPeople({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  return phrase?.type === 'noun' && isPeopleNoun(wordAt(view, phrase.last - 1))
}

/** "the two", "the two ministers" */
const isTheTwo = ({ view }: Clause, { first, last }: Phrase): boolean =>
  wordAt(view, first) === 'the' &&
  wordAt(view, first + 1) === 'two' &&
  (last === first + 2 || isPeopleNoun(wordAt(view, last - 1)))

function hasPartner(clause: Clause, k: number): boolean {
  const phrase = clause.phrases[k]
  if (phrase?.type !== 'noun') return false
  return (
    hasName(clause, k) ||
    isTheTwo(clause, phrase) ||
    mayBeName(clause.view, phrase) ||
    /^(?:he|him|her|she|them|his|their)$/.test(wordAt(clause.view, phrase.first))
  )
}
