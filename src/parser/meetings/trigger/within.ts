import { addSpeaker, isOfBodies, isThere, isTopic, mainVerb } from '../who/speaker'
import { emerging, joinClause } from '../who/joinClause'
import { isOfOne, isOfTwo, isOwnWord } from '../who/ownTalks'
import { companionsOf, joinedThere, leadsTeam } from '../who/accompanied'
import { addressedBy } from '../who/addressed'
import { doneWith } from '../who/doneWith'
import { pressWith } from '../who/pressWith'
import { readComplements } from './complements'
import { frontTime } from '../setting/front'
import { isPlaced, nothing, type Findings } from './findings'
import { going, pastLeft } from './going'
import { answered, governing, isReported } from '../status/governor'
import { isProspect } from '../status/uncertain'
import type { Clause } from '../sentence/clause'
import { readGroup } from '../who/group'
import { verbSenses } from '../lexicon'
import { takePlace } from '../setting/places'
import { placeBefore } from '../setting/rightBefore'
import { addSubject, verbBefore, withGovernor, wordsOf, type Ruling } from '../status/rulers'
import { wordAt } from '../sentence/sentence'
import { future, isNegation, judge } from '../status/status'
import { beforeAside } from './asideBefore'
import { isEve } from './eve'
import { isBiddenFor } from '../status/biddenFor'
import { saying } from '../sentence/words'

const entering = new Set(
  `enter enters entered entering return returns returned returning come came go went gone withdraw withdrew withdraws withdrawn
  withdrawing pull pulls pulled pulling walk walks walked emerge emerges emerged emerging back sit sat storm stormed drop dropped
  absent excluded exclude attended flew fly flown travelled traveled arrived arrive invited travel travels storms barred plunged
  accompanied engage engaged left leave leaving agreed agree agrees agreeing consented`.split(/\s+/),
)
const pressing =
  /^(?:invit|forc|push|press|drag|urg|bring|brought|send|sent|lead|led|draw|drew|bully|lur|call(?:ed|s)?$|summon|exclud)/

const inclined = /^(?:open|ready|willing|hopeful|eager|keen|desperate)$/

/** "wrapped up a visit with talks": with what somebody begins or ends. */
const closing = /^(?:wrap|conclud|beg[au]n|begin|start|open|kick|end|clos|cap|continu|follow)/

/** Who does not do so denies the meeting; what else is not done in it says nothing of it. */
const partaking = /^(?:interest|engag|particip|tak(?:e|en|ing)$|took$|join|believ|involv|be$|been$|is$|are$|was$|were$)/

const within = new Set(['at', 'during', 'in', 'throughout', 'on', 'through', 'via'])
const behind = new Set(['after', 'following', 'since'])
const ahead = new Set(['before', 'ahead', 'until', 'of'])
const about = new Set(['from', 'into', 'of', 'to'])

/** What the noun says by itself of who meets. */
export interface Known {
  /** How many parts the noun owns. */
  readonly owned: number
  /** How many came with "with", "between", "of". */
  readonly company: number
  /** Whether it is a visit: who is told of was on it. */
  readonly visit: boolean
  /** The phrase behind the noun's own complements. */
  readonly next: number
}

/** "during talks with X", "ahead of the summit", "calls for a meeting": the noun of phrase `prep` + 1. */
export function underPreposition(clause: Clause, prep: number, draft: Findings, known: Known): Ruling {
  const { phrases, view } = clause
  const word = wordAt(view, phrases[prep]?.first ?? -1)
  const verb = verbBefore(clause, beforeAside(clause, prep))
  const words = verb >= 0 ? wordsOf(clause, verb) : []
  const main = words.at(-1) ?? ''
  const lead = phrases[prep - 1]
  const head = lead?.type === 'noun' ? wordAt(view, lead.last - 1) : ''
  if (governing.has(head) && wordAt(view, lead?.first ?? -1) === 'no')
    return { status: 'denied', ground: 'said', verb: -1 }
  // "was not invited to the talks", "stayed away from the summit": those were held without him
  const asked = word === 'to' && main === 'invited' && wordAt(view, phrases[prep + 1]?.first ?? -1) === 'the'
  const away =
    word === 'from' && /^(?:stay|ke(?:ep|pt))/.test(main) && wordAt(view, (phrases[prep]?.first ?? 0) - 1) === 'away'
  if ((asked && words.some(isNegation)) || away) {
    addSubject(clause, verb, draft.parts, 'absent')
    return { status: 'held', ground: 'none', verb: -1 }
  }
  if (/^(?:cancellation|postponement|scrapping)$/.test(head) && word === 'of')
    return { status: 'cancelled', ground: 'said', verb: -1 }
  if (/^(?:talk|speculation|rumou?rs)$/.test(head) && word === 'of')
    return { status: 'proposed', ground: 'said', verb: -1 }
  if (isProspect(head, word) && word === 'in' && draft.company && !known.owned && verb >= 0)
    addSubject(clause, verb, draft.parts, 'member')
  if (isProspect(head, word)) return { status: 'proposed', ground: 'said', verb: -1 }
  if (governing.has(head) && !within.has(word) && !behind.has(word))
    return { verb: -1, ...judge(answered(clause, prep - 1) ?? [head], { status: 'planned', ground: 'said' }) }
  if (word === 'off' && /^(?:call|put)/.test(words.at(-1) ?? '')) {
    if (!known.owned) addSubject(clause, verb, draft.parts, 'member')
    return { status: 'cancelled', ground: 'said', verb }
  }
  // "broke off talks", "may break off talks": there are some
  if (word === 'off' && /^(?:br[eo]|cut)/.test(words.at(-1) ?? '')) {
    if (!known.owned) addSubject(clause, verb, draft.parts, 'member')
    return { status: 'held', ground: 'said', verb }
  }
  const joined = /^(?:accompanied|joined)$/.test(main)
  const complete = draft.between || (known.company > 1 && !draft.company && !joined)
  if (!known.owned && !complete) takePart(clause, { word, prep, verb, words }, draft, known)
  else if (!complete && isThere(word, words) && isOfBodies(clause, draft))
    addSpeaker(clause, verb >= 0 ? verb : mainVerb(clause, known.next, prep), known.next, draft)
  if (verb >= 0 && behind.has(word) && !isPlaced(draft)) toldWhere(clause, verb, prep, draft)
  // "said on Tuesday on the second day of a summit"
  const day = word === 'on' && wordAt(view, (phrases[prep + 1]?.last ?? 0) - 1) === 'day'
  if (verb >= 0 && (day || word === 'at' || word === 'during' || word === 'in')) inherit(clause, verb, prep, draft)
  if (word === 'for' && /^(?:call|calls|called|calling|push|pushed|appealed|pressed|urged)$/.test(words.at(-1) ?? ''))
    return { status: 'proposed', ground: 'said', verb }
  // "travelled to Accra, on an official visit", "…, in the first visit by a minister"
  if ((word === 'on' || (word === 'in' && known.visit)) && verb >= 0 && words.some((one) => going.has(one))) {
    const before = nothing()
    readComplements(clause, verb + 1, before, { goal: true })
    adopt(draft, before)
  }
  if (word === 'for' && verb >= 0 && (calling.test(words.at(-1) ?? '') || meetsCompany(clause, verb)))
    return bidden(clause, verb, draft)
  // "greets X before a meeting"
  if (word === 'before' && verb >= 0 && /^(?:greet|welcom)/.test(words.at(-1) ?? '') && meetsCompany(clause, verb))
    return bidden(clause, verb, draft)
  // "In Accra for talks, Ito spoke"
  if (word === 'for' && !isPlaced(draft)) placeBefore(clause, prep, draft)
  if (word === 'for' && verb >= 0 && (words.includes('expected') || words.some((one) => going.has(one))))
    readComplements(clause, pastVisited(clause, verb, draft), draft, { goal: true })
  if (word === 'over' && /^presid/.test(words.at(-1) ?? '')) {
    addSubject(clause, verb, draft.parts, 'member')
    return { verb, ...judge(withGovernor(clause, verb, words), { status: 'held', ground: 'said' }) }
  }
  if (word === 'for' && isBiddenFor(clause, prep)) return { status: 'proposed', ground: 'said', verb: -1 }
  const owner = phrases[verb - 1]
  if (word === 'for' && owner?.type === 'noun' && governing.has(wordAt(view, owner.last - 1)))
    return { verb, ...judge([wordAt(view, owner.last - 1)], { status: 'planned', ground: 'said' }) }
  // "is open to talks", "is ready for talks"
  if ((word === 'to' || word === 'for') && inclined.test(lead?.type === 'noun' ? head : (words.at(-1) ?? ''))) {
    if (!known.owned && !complete) addSubject(clause, verb, draft.parts, 'member')
    return { verb, ...judge([...words, 'open'], { status: 'proposed', ground: 'said' }) }
  }
  // "Ghana is party to the talks"
  if (word === 'to' && /^part(?:y|ies)$/.test(head) && verb >= 0) {
    addSubject(clause, verb, draft.parts, 'member')
    return { status: 'held', ground: 'hinted', verb }
  }
  // "en route to a meeting", "on her way to talks"
  if (/^(?:to|towards?)$/.test(word) && /^(?:route|way)$/.test(wordAt(view, (phrases[prep]?.first ?? 0) - 1)))
    return { status: 'planned', ground: 'hinted', verb: -1 }
  // "prior to her visit"
  if (word === 'to' && wordAt(view, (phrases[prep]?.first ?? 0) - 1) === 'prior')
    return { status: 'planned', ground: 'hinted', verb: -1, apart: true }
  // "is looking forward to the meeting"
  if (word === 'to' && words.includes('forward')) return { status: 'planned', ground: 'hinted', verb }
  // "invited her to visit Accra in talks" rules both.
  const leads = words[0] === 'to' && going.has(main)
  const beside = lead?.type === 'noun' && /^(?:be|been|is|are|was|were)$/.test(main)
  if (word === 'in' && (beside || !partaking.test(main)) && !leads) {
    const ruling = verb >= 0 ? withGovernor(clause, verb, [...words]) : words
    const told = judge(future(ruling, verb >= 0 && isReported(clause, verb)), { status: 'held', ground: 'hinted' })
    return { verb, inside: true, ...told }
  }
  const reported = verb >= 0 && isReported(clause, verb)
  if (word === 'for' || word === 'in' || word === 'to')
    return { verb, ...judge(withGovernor(clause, verb, words), { status: 'held', ground: 'hinted' }, reported) }
  if (within.has(word) || behind.has(word)) {
    const main = verb < 0 && prep === 0 ? mainVerb(clause, known.next, prep) : -1
    if (main >= 0)
      return { verb: -1, ground: 'hinted', status: future(wordsOf(clause, main), false).length ? 'planned' : 'held' }
    return {
      ...judge(future(words, reported), { status: 'held', ground: 'hinted' }),
      verb: -1,
    }
  }
  if (ahead.has(word) && (word !== 'of' || isEve(clause, prep)))
    return { status: 'planned', ground: 'hinted', verb: -1, apart: true }
  // "heads into a meeting"
  if (word === 'into' && /^(?:head|go(?:es|ing)?$)/.test(main)) {
    if (!known.owned && !complete) addSubject(clause, verb, draft.parts, 'member')
    return { status: 'planned', ground: 'hinted', verb }
  }
  // Who walks out of talks was there.
  if (word === 'of' && /^(?:is|are|to)$/.test(words[0] ?? '') && /^pull/.test(main))
    return { status: 'planned', ground: 'hinted', verb: -1 }
  if (about.has(word) && words.some((one) => entering.has(one)))
    return { verb: -1, ...judge(withGovernor(clause, verb, words), { status: 'held', ground: 'said' }, reported) }
  // "moved towards talks"
  if (/^towards?$/.test(word)) return { status: 'proposed', ground: 'hinted', verb: -1 }
  if (word === 'with' && closing.test(words.at(-1) ?? ''))
    return { verb: -1, ...judge(withGovernor(clause, verb, words), { status: 'held', ground: 'hinted' }) }
  return { status: 'held', ground: 'none', verb: -1 }
}

/** "invited X to Rome for talks", "joined X in Rome for the summit": both are of it, where the one is bidden. */
const calling = /^(?:invit|join)/

/** "hosted X for a working lunch", "met with X for a summit": both are of it, too. */
const meetsCompany = (clause: Clause, verb: number): boolean =>
  /^(?:meet|receive)$/.test(verbSenses.get(wordsOf(clause, verb).at(-1) ?? '') ?? '') &&
  readGroup(clause, pastWith(clause, verb)) !== undefined

/** The phrase behind the verb group at `verb`, or behind its "with". */
const pastWith = ({ view, phrases }: Clause, verb: number): number =>
  wordAt(view, phrases[verb + 1]?.first ?? -1) === 'with' ? verb + 2 : verb + 1

function bidden(clause: Clause, verb: number, draft: Findings): Ruling {
  const words = wordsOf(clause, verb)
  const group = readGroup(clause, pastWith(clause, verb))
  if (group) {
    if (!draft.parts.length) addSubject(clause, verb, draft.parts, 'member')
    draft.parts.push(...group.parts)
    const before = nothing()
    readComplements(clause, group.next, before, { goal: true })
    draft.parts.push(...before.parts)
    adopt(draft, before)
  }
  return { verb, ...judge(withGovernor(clause, verb, words), { status: 'held', ground: 'hinted' }) }
}

/** "will visit Accra next month for talks": the phrase behind what is visited, which is where the talks are. */
function pastVisited(clause: Clause, verb: number, draft: Findings): number {
  if (!/^visit/.test(wordsOf(clause, verb).at(-1) ?? '') || isPlaced(draft)) return pastLeft(clause, verb, draft)
  return Math.max(verb + 1, takePlace(clause, verb + 1, draft))
}

interface Link {
  readonly word: string
  readonly prep: number
  readonly verb: number
  readonly words: readonly string[]
}

/** Who of the clause takes part in the meeting that its preposition leads to. */
function takePart(clause: Clause, { word, prep, verb, words }: Link, draft: Findings, known: Known): void {
  const comes = words.some((one) => going.has(one))
  const press = behind.has(word) && !known.company ? pressWith(clause, prep) : []
  draft.parts.push(...press)
  const joins =
    press.length > 0 ||
    within.has(word) ||
    (word === 'with' && closing.test(words.at(-1) ?? '')) ||
    (draft.company && (behind.has(word) || word === 'for' || word === 'before' || word === 'ahead')) ||
    (draft.company && word === 'of' && isEve(clause, prep)) ||
    (behind.has(word) && (emerging.test(words.at(-1) ?? '') || (!known.company && isOfTwo(clause, verb)))) ||
    (behind.has(word) && !known.company && isOwnWord(clause, verb)) ||
    (behind.has(word) && known.visit && isOfOne(clause, verb)) ||
    (word === 'for' && (comes || /^s[ai]t$/.test(words.at(-1) ?? ''))) ||
    (about.has(word) && words.some((one) => entering.has(one)))
  // "After a meeting, the ministers of Ghana and Togo announced …"
  const fronted = verb < 0 && prep === 0 && behind.has(word) && !known.company ? mainVerb(clause, known.next, prep) : -1
  if (fronted >= 0 && isOfTwo(clause, fronted)) {
    addSubject(clause, fronted, draft.parts, 'member')
    const announced = nothing()
    readComplements(clause, fronted + 1, announced)
    adopt(draft, announced)
  }
  // "sailed across the lake, while on a visit with Ito": who did so
  if (word === 'on' && verb < 0 && wordAt(clause.view, clause.phrases[prep - 1]?.first ?? -1) === 'while') {
    const main = verbBefore(clause, prep - 2)
    if (main >= 0) addSubject(clause, main, draft.parts, 'member')
  }
  if (joins && !(within.has(word) && isTopic(words.at(-1) ?? ''))) joinClause(clause, prep, verb, draft, known.next)
  if (joins && verb >= 0 && within.has(word)) draft.parts.push(...addressedBy(clause, verb, draft.company))
  if (joins && verb >= 0 && within.has(word)) {
    draft.parts.push(...companionsOf(clause, verb, verb + 1), ...joinedThere(clause, verb))
    if (!known.visit) draft.parts.push(...doneWith(clause, verb, prep))
  }
  const opens = (clause.phrases[prep - 1]?.type ?? 'break') === 'break'
  if (joins && verb < 0 && opens && within.has(word) && !known.company && !known.visit)
    draft.parts.push(...doneWith(clause, mainVerb(clause, known.next, prep)))
  if (verb >= 0 && word === 'to' && leadsTeam(clause, verb)) addSubject(clause, verb, draft.parts, 'member')
  if (verb >= 0 && (word === 'into' || word === 'to') && pressing.test(words.at(-1) ?? '')) {
    const group = readGroup(clause, verb + 1)
    if (group) draft.parts.push(...group.parts)
  }
}

/** "said on Wednesday in Washington at a meeting": where and when something was done, the meeting in which it was done was. */
function inherit(clause: Clause, verb: number, prep: number, draft: Findings): void {
  if (wordAt(clause.view, clause.phrases[verb]?.first ?? -1) === 'to') inheritGoal(clause, verb, draft)
  if (draft.time >= 0 && isPlaced(draft)) return
  const before = nothing()
  const object = clause.phrases[verb + 1]?.type === 'noun' ? readGroup(clause, verb + 1)?.next : undefined
  const end = readComplements(clause, object ?? verb + 1, before)
  adopt(draft, end <= prep ? before : upTo(clause, prep, before))
  if (draft.time < 0) draft.time = frontTime(clause, verb, true)
}

/** What was found before phrase `k`: "arrives in Accra on Monday, at the start of a visit" reads on. */
export function upTo({ view, phrases }: Clause, k: number, found: Findings): Findings {
  const first = phrases[k]?.first ?? view.from
  const { tokens, times } = view.local
  const dated = (times[found.time]?.start ?? Infinity) < (tokens.start[first] as number)
  return { ...found, places: found.places.filter((place) => place.first < first), time: dated ? found.time : -1 }
}

/**
 * "told reporters in Ankara on Monday after talks with Ito", "signed it in Ankara after talks": where one tells of talks right after
 * them, or made an agreement after them, they were.
 */
function toldWhere(clause: Clause, verb: number, prep: number, draft: Findings): void {
  const { view, phrases } = clause
  if (!afterwards.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))) return
  const before = nothing()
  const from = phrases[verb + 1]?.type === 'noun' ? verb + 2 : verb + 1
  if (readComplements(clause, from, before) === prep) adopt(draft, before)
  // "was in Accra yesterday and declared after talks"
  inheritStop(clause, verb, draft)
}

/** What one does right after talks, where they were. */
const afterwards = /^(?:sa(?:id|ys)|told|tells|declared|speaking|spoke|announced?|concluded?|agreed?|reached|signed)$/

function adopt(draft: Findings, before: Findings): void {
  if (draft.time < 0) draft.time = before.time
  if (!isPlaced(draft)) draft.places.push(...before.places)
}

/** "flew to Accra on Monday to hold talks": where and when the verb before the infinitive or participle at `k` leads. */
export function inheritGoal(clause: Clause, k: number, draft: Findings): void {
  const { view, phrases } = clause
  if (isPlaced(draft) && draft.time >= 0) return
  for (let j = k - 1; j >= 0; j--) {
    const type = phrases[j]?.type
    if (type === 'sub' || type === 'break') return
    if (type !== 'verb') continue
    if (saying.test(wordAt(view, (phrases[j]?.last ?? 0) - 1))) return
    const before = nothing()
    if (readComplements(clause, pastLeft(clause, j, before), before, { goal: true }) > k) return
    adopt(draft, before)
    if (draft.time < 0) draft.time = frontTime(clause, j)
    return
  }
}

/** "landed in Accra on Monday and met X": where and when the verb led that stands before "and". */
export function inheritStop(clause: Clause, k: number, draft: Findings): void {
  const { view, phrases } = clause
  if (isPlaced(draft) && draft.time >= 0) return
  let and = k - 1
  // "and, on Monday, met X"
  while (['time', 'comma', 'prep'].includes(phrases[and]?.type ?? '') && and > k - 5) and--
  if (phrases[and]?.type !== 'and') return
  const verb = verbBefore(clause, and - 1)
  const phrase = phrases[verb]
  if (!phrase || !going.has(wordAt(view, phrase.last - 1))) return
  const before = nothing()
  const visits = wordAt(view, phrase.last - 1).startsWith('visit')
  const from = visits ? Math.max(verb + 1, takePlace(clause, verb + 1, before)) : verb + 1
  if (readComplements(clause, from, before, { goal: true }) <= k) adopt(draft, before)
}
