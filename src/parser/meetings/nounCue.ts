import { readComplements } from './complements'
import { isPlaced, nothing } from './findings'
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
import { addSubject, rootOf, verbBefore, withGovernor, wordsOf, type Ruling } from './rulers'
import { deniedBefore, isReported } from './governor'
import type { Draft } from './verbCue'
import { inheritGoal, underPreposition, type Known } from './within'

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
  const ruling = readRuling(clause, k, draft, { owned: owned + Number(relative), company, next })
  draft.told = ruling.verb >= 0 && deniedBefore(clause, ruling.verb) ? { status: 'denied', ground: 'said' } : ruling
  const ruler = ruling.verb >= 0 ? ruling.verb : k
  if (draft.time < 0) draft.time = frontTime(clause, ruler)
  if (!isPlaced(draft) && (ruling.verb >= 0 || ruling.ground === 'said')) frontPlace(clause, ruler, draft)
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

/** The verb or the preposition that the noun depends on: who else takes part, and whether it comes to pass. */
function readRuling(clause: Clause, k: number, draft: Draft, known: Known): Ruling {
  const modified = modifierStatus(clause, k)
  const { phrases, view } = clause
  const happens = happeningVerb(clause, k, known.next)
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
  let j = rootOf(clause, k) - 1
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
    addSubject(clause, verb, draft.parts, 'absent')
    return { status: 'held', ground: 'none' }
  }
  const hosts = hosting.has(main)
  if (words[0] === 'to') inheritGoal(clause, verb, draft)
  const fallback: Told = { status: 'held', ground: holding.has(main) || hosts ? 'said' : 'hinted' }
  const told = judge(withGovernor(clause, verb, words), fallback, isReported(clause, verb))
  const takesPart =
    hosts || (!known.owned && (holding.has(main) || isWilling(words) || (known.company > 0 && tells(words))))
  const between = draft.between && !hosts && !/^(?:attend|join|chair)/.test(main)
  if (takesPart && !between) addSubject(clause, verb, draft.parts, hosts ? 'host' : 'member')
  return told
}

const isWilling = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:propos|offer|seek|sought|request|demand|want|refus|reject|declin|accept|secur|welcom)/.test(word),
  )

/** Who tells of his own meeting with somebody. */
const tells = (words: readonly string[]): boolean =>
  /^(?:describ|recall|recount|remember|den(?:y|ie)|confirm|announc)/.test(words.at(-1) ?? '')
