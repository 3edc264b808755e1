import { nothing, readComplements } from './complements'
import type { PartCue } from './cue'
import { frontPlace, frontTime } from './front'
import type { Phrase } from './phrases'
import type { MeetingKind } from '../model'
import { readGroup, type Clause } from './group'
import { compoundTails, nounKinds } from './lexicon'
import { isMeetingNoun } from './nounSense'
import { nameAt, wordAt } from './sentence'
import { judge, judgeNounModifier, type Told } from './status'
import { readBefore } from './premodifiers'
import { subjectOf } from './subject'
import { deniedBefore, governing, isReported } from './governor'
import type { Draft } from './verbCue'

/** Verbs that have a meeting as object, and whose subject takes part. */
const holding = new Set(
  `held hold holds holding had have has having attended attend attends attending joined join joins joining began begin
  begins begun beginning started start starts starting resumed resume resumes resuming conducted conduct conducts conducting opened open
  opens concluded conclude concludes ended end ends finished continued continue continues wrapped completed kicked scheduled
  schedule planned plan plans arranged arrange cancelled canceled cancel cancels postponed postpone postpones skipped skip skips
  boycotted boycott scrapped left entered enter paid pay pays paying made make makes making engaged engage addressed address
  addresses launched launch restarted restart broke suspended suspend called-off exchanged undertook abandoned quit agreed
  agree agrees undertake made conducting took take takes taking reached entered led lead leads agree seek sought refused rejected
  reject rejects refuse refuses declined skip delayed missed rearranged chaired chair chairs chairing presided`.split(
    /\s+/,
  ),
)

const hosting = new Set('hosted host hosts hosting convened convene convenes convening'.split(' '))

/** Verbs of the meeting itself: what stands behind them is the meeting's place, time and company. */
const happening = new Set(
  `held take took taken takes taking place begin began begun begins start started starts resume resumed resumes
  end ended ends conclude concluded concludes collapse collapsed open opened opens scheduled expected cancelled canceled postponed called
  come came continue continued continues include included includes involve involved involves gather gathered bring brought
  attended hosted chaired convened occur occurred happen happened due set planned slated focus focused focuses underway broke
  delayed suspended last lasted lasts announced agreed arranged brokered mediated`.split(/\s+/),
)

/** Reads the noun at token `at` within phrase `k` as a meeting; undefined where it has another sense. */
export function readNoun(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const kind = nounKinds.get(wordAt(view, at))
  const phrase = phrases[k]
  if (!kind || !phrase || compoundTails.has(wordAt(view, at + 1))) return undefined
  return isMeetingNoun(clause, k, at) ? readNounAs(clause, k, at, kind) : undefined
}

/** Reads the noun at token `at` within phrase `k` as a meeting of a kind that is already known. */
export function readNounAs(clause: Clause, k: number, at: number, kind: MeetingKind): Draft {
  const { phrases } = clause
  const phrase = phrases[k] as Phrase
  const draft: Draft = { ...nothing(), kind, told: { status: 'held', ground: 'none' } }
  readBefore(clause, phrase.first, at, draft)
  const owned = draft.parts.length
  const wholly = phrase.last === at + 1
  let next = k + 1
  const before = draft.parts.length
  if (wholly) next = readComplements(clause, k + 1, draft, { of: kind !== 'call', goal: kind === 'visit' })
  const relative = wholly && readRelative(clause, next, draft)
  const company = draft.parts.length - before
  const ruling = readRuling(clause, k, draft, next, { owned: owned + Number(relative), company })
  draft.told = ruling.verb >= 0 && deniedBefore(clause, ruling.verb) ? { status: 'denied', ground: 'said' } : ruling
  const ruler = ruling.verb >= 0 ? ruling.verb : k
  if (draft.time < 0) draft.time = frontTime(clause, ruler)
  if (!draft.places.length && (ruling.verb >= 0 || ruling.ground === 'said')) frontPlace(clause, ruler, draft)
  return draft
}

/** "a meeting they held in July", "the talks that Qatar hosted": who holds it stands behind it. */
function readRelative(clause: Clause, next: number, draft: Draft): boolean {
  const { phrases, view } = clause
  const from = phrases[next]?.type === 'rel' || wordAt(view, phrases[next]?.first ?? -1) === 'that' ? next + 1 : next
  const group = phrases[from]?.type === 'noun' ? readGroup(clause, from) : undefined
  const verb = group ? phrases[group.next] : undefined
  if (!group || verb?.type !== 'verb') return false
  const main = wordAt(view, verb.last - 1)
  if (!holding.has(main) && !hosting.has(main)) return false
  const role: PartCue['role'] = hosting.has(main) ? 'host' : 'member'
  draft.parts.push(...group.parts.map((part) => ({ ...part, role })))
  readComplements(clause, group.next + 1, draft)
  return true
}

interface Ruling extends Told {
  /** The verb group that rules the meeting, or -1. */
  verb: number
}

interface Known {
  /** How many parts the noun owns, and how many came with "with", "between", "of". */
  owned: number
  company: number
}

/** The verb or the preposition that the noun depends on: who else takes part, and whether it comes to pass. */
function readRuling(clause: Clause, k: number, draft: Draft, next: number, known: Known): Ruling {
  const modified = modifierStatus(clause, k)
  const { phrases, view } = clause
  const happens = happeningVerb(clause, k, next)
  if (happens >= 0) {
    const words = wordsOf(clause, happens)
    readHappening(clause, happens, draft)
    const hint = judge(
      words.concat(tailWords(clause, happens)),
      { status: 'held', ground: 'said' },
      isReported(clause, happens),
    )
    if (wordAt(view, phrases[k]?.first ?? -1) === 'no') return { status: 'denied', ground: 'said', verb: happens }
    return { ...weigh(hint, modified), verb: happens }
  }
  let j = k - 1
  while (phrases[j]?.type === 'adverb') j--
  const before = phrases[j]
  if (before?.type === 'verb') return { ...weigh(underVerb(clause, j, draft, known), modified), verb: j }
  if (before?.type === 'prep') {
    const told = underPreposition(clause, j, draft, known)
    return { ...weigh(told, modified), verb: told.verb }
  }
  if (before?.type === 'and' || before?.type === 'comma') {
    const verb = verbBefore(clause, j)
    const words = verb >= 0 ? wordsOf(clause, verb) : []
    const main = words.at(-1) ?? ''
    if (verb >= 0 && holding.has(main)) return { ...weigh(underVerb(clause, verb, draft, known), modified), verb }
  }
  const word = wordAt(view, phrases[k]?.first ?? -1)
  if (word === 'no') return { status: 'denied', ground: 'said', verb: -1 }
  return { status: 'held', ground: 'none', ...modified, verb: -1 }
}

/** "cancelled a planned meeting": what became of it outweighs what it was. */
function weigh(told: Told, modified: Told | undefined): Told {
  const settled = told.ground === 'said' && (told.status === 'cancelled' || told.status === 'denied')
  return settled || !modified ? told : modified
}

function modifierStatus(clause: Clause, k: number): Told | undefined {
  const phrase = clause.phrases[k]
  if (!phrase) return undefined
  for (let i = phrase.first; i < phrase.last; i++) {
    const told = nameAt(clause.view, i) < 0 ? judgeNounModifier(wordAt(clause.view, i)) : undefined
    if (told) return told
  }
  return undefined
}

const wordsOf = (clause: Clause, k: number): string[] => {
  const phrase = clause.phrases[k]
  return phrase ? clause.view.words.slice(phrase.first - clause.view.from, phrase.last - clause.view.from) : []
}

/** "called off" behind "was", "for Monday" behind "set". */
function tailWords(clause: Clause, k: number): string[] {
  const next = clause.phrases[k + 1]
  const word = next ? wordAt(clause.view, next.first) : ''
  return word === 'off' && wordsOf(clause, k).at(-1)?.startsWith('call') ? ['cancelled'] : []
}

/** "the third round of talks": the round stands for the talks. */
function isRound({ view, phrases }: Clause, k: number): boolean {
  return (
    wordAt(view, phrases[k - 1]?.first ?? -1) === 'of' &&
    /^(?:rounds?|series|sessions?)$/.test(wordAt(view, (phrases[k - 2]?.last ?? 0) - 1))
  )
}

/** The verb group whose subject the noun is, where it is one of happening; else -1. */
function happeningVerb(clause: Clause, k: number, next: number): number {
  const { phrases, view } = clause
  if ((phrases[k - 1]?.type === 'prep' && !isRound(clause, k)) || phrases[k - 1]?.type === 'verb') return -1
  let j = next
  if (phrases[j]?.type === 'comma') j++
  while (phrases[j]?.type === 'adverb') j++
  const verb = phrases[j]
  if (verb?.type !== 'verb') return -1
  for (let i = verb.first; i < verb.last; i++) if (happening.has(wordAt(view, i))) return j
  return -1
}

function readHappening(clause: Clause, verb: number, draft: Draft): void {
  const { phrases, view } = clause
  let next = verb + 1
  const main = wordAt(view, (phrases[verb]?.last ?? 0) - 1)
  if (/^(?:took|take|taken|takes|taking)$/.test(main) && wordAt(view, phrases[next]?.first ?? -1) === 'place') next++
  if (/^(?:includ|involv|gather|br[io]|feature)/.test(main)) {
    while (phrases[next]?.type === 'adverb') next++
    const group = readGroup(clause, next)
    if (group) {
      draft.parts.push(...group.parts)
      next = group.next
    }
  }
  const by = /^(?:hosted|convened)$/.test(main) ? 'host' : 'member'
  readComplements(clause, next, draft, { by, of: true, goal: false })
}

/** Who skips a summit is absent from it; it takes place all the same. */
const missing = /^(?:skip|boycott|miss(?:ed|es|ing)?$|shun|snub)/

function underVerb(clause: Clause, verb: number, draft: Draft, known: Known): Told {
  const words = wordsOf(clause, verb)
  const main = words.at(-1) ?? ''
  if (missing.test(main)) {
    addSubject(clause, verb, draft, 'absent')
    return { status: 'held', ground: 'none' }
  }
  const hosts = hosting.has(main)
  const fallback: Told = { status: 'held', ground: holding.has(main) || hosts ? 'said' : 'hinted' }
  const told = judge(withGovernor(clause, verb, words), fallback, isReported(clause, verb))
  const takesPart =
    hosts || (holding.has(main) && !known.owned) || (known.company > 0 && !known.owned && isWilling(words))
  const between = known.company > 1 && !hosts && !/^(?:attend|join|chair)/.test(main)
  if (takesPart && !between) addSubject(clause, verb, draft, hosts ? 'host' : 'member')
  return told
}

const isWilling = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:propos|offer|seek|sought|request|demand|want|refus|reject|declin|accept|secur|welcom)/.test(word),
  )

function withGovernor(clause: Clause, verb: number, words: string[]): string[] {
  if (!words.includes('to')) return words
  const [subjectHead] = [clause.phrases[verb - 1]].map((p) =>
    p?.type === 'noun' ? wordAt(clause.view, p.last - 1) : '',
  )
  if (subjectHead && governing.has(subjectHead)) return [subjectHead, ...words]
  if (words[0] !== 'to') return words
  for (let j = verb - 1; j >= 0; j--) {
    const type = clause.phrases[j]?.type
    if (type === 'sub' || type === 'break') return words
    const head = j === verb - 1 && type === 'noun' ? wordsOf(clause, j).at(-1) : undefined
    if (head && governing.has(head)) return [head, ...words]
    if (type === 'verb') return [...wordsOf(clause, j), ...words]
  }
  return words
}

function addSubject(clause: Clause, verb: number, draft: Draft, role: PartCue['role']): void {
  const group = subjectOf(clause, verb).group
  if (group) draft.parts.unshift(...group.parts.map((part) => ({ ...part, role })))
}

function verbBefore(clause: Clause, k: number): number {
  for (let j = k; j >= 0; j--) {
    const type = clause.phrases[j]?.type
    if (type === 'verb') return j
    if (type === 'sub' || type === 'rel' || type === 'break') return -1
  }
  return -1
}

/** Verbs that bring somebody to a meeting: where they lead is where it is. */
const going = new Set(
  `travel travels travelled traveled travelling traveling fly flies flew flying arrive arrives arrived arriving go goes went
  going head heads headed heading come came coming was is were are be been land landed gathered gather return returned returning
  visit visited due meet met`.split(/\s+/),
)

const within = new Set(['at', 'during', 'in', 'throughout', 'on'])
const behind = new Set(['after', 'following', 'since'])
const ahead = new Set(['before', 'ahead', 'until', 'of'])

/** "during talks with X", "ahead of the summit", "calls for a meeting". */
function underPreposition(clause: Clause, prep: number, draft: Draft, known: Known): Ruling {
  const { phrases, view } = clause
  const word = wordAt(view, phrases[prep]?.first ?? -1)
  const verb = verbBefore(clause, prep)
  const words = verb >= 0 ? wordsOf(clause, verb) : []
  const lead = phrases[prep - 1]
  const head = lead?.type === 'noun' ? wordAt(view, lead.last - 1) : ''
  if (governing.has(head)) return { ...judge([head], { status: 'planned', ground: 'said' }), verb: -1 }
  const joins = within.has(word) || (known.company > 0 && (behind.has(word) || word === 'for'))
  if (joins && !known.owned && known.company < 2) joinClause(clause, prep, verb, draft)
  if (word === 'for' && /^(?:call|calls|called|calling|push|pushed|appealed|pressed|urged)$/.test(words.at(-1) ?? ''))
    return { status: 'proposed', ground: 'said', verb }
  if (word === 'for' && verb >= 0 && (words.includes('expected') || words.some((one) => going.has(one))))
    readComplements(clause, verb + 1, draft, { goal: true })
  if (word === 'for' || word === 'in' || word === 'to') {
    const told = judge(withGovernor(clause, verb, words), { status: 'held', ground: 'hinted' })
    return { ...told, verb }
  }
  if (within.has(word) || behind.has(word))
    return { ...judge(future(words), { status: 'held', ground: 'hinted' }), verb: -1 }
  if (ahead.has(word) && (word !== 'of' || wordAt(view, lead?.first ?? -1) === 'ahead'))
    return { status: 'planned', ground: 'hinted', verb: -1 }
  return { status: 'held', ground: 'none', verb: -1 }
}

/** Only what is told of the future changes a meeting that something happens in. */
const future = (words: readonly string[]): string[] =>
  words.filter((word) => /^(?:will|'ll|shall|expected|scheduled)$/.test(word))

/** The subject of the clause takes part in the meeting in which it speaks or acts. */
function joinClause(clause: Clause, prep: number, verb: number, draft: Draft): void {
  const { phrases } = clause
  if (verb >= 0) {
    addSubject(clause, verb, draft, 'member')
    return
  }
  const before = phrases[prep - 1]?.type === 'comma' ? prep - 2 : prep - 1
  if (phrases[before]?.type === 'noun') {
    const group = readGroup(clause, before)
    if (group?.parts.some((part) => part.form !== 'side')) draft.parts.unshift(...group.parts)
    return
  }
  for (let j = prep + 1; j < phrases.length; j++) {
    if (phrases[j]?.type !== 'comma' || phrases[j + 1]?.type !== 'noun') continue
    const group = readGroup(clause, j + 1)
    if (group) draft.parts.unshift(...group.parts)
    return
  }
}
