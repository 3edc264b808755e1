import { apposed, bracketedRow, dashedRow, isBareName, isDetermined, skipAside, skipBody } from './apposition'
import { eventIn, headOf, isPeopleNoun, namesIn, possessiveIn, type Clause } from '../sentence/clause'
import type { PartCue, PartRole } from '../cue'
import { pairs, placeNouns } from '../lexicon'
import { pastHonour } from './honours'
import { membersAt, personsByCountry } from './members'
import { ofLands } from './ofLands'
import { isPerson, mayBeName, nameParts, ownParts, pronoun, unclaimed, type Group } from './parts'
import type { Phrase } from '../sentence/phrases'
import { sidesIn } from './relational'
import { continuation, listGoesOn } from './rows'
import { wordAt, type SentenceView } from '../sentence/sentence'
import { pronouns } from '../sentence/words'

/** Reads a row of people or bodies that begins at phrase `k`; undefined where none begins there. */
export function readGroup(clause: Clause, k: number, role: PartRole = 'member'): Group | undefined {
  const parts: PartCue[] = []
  let next = k
  for (;;) {
    const one = readOne(clause, next, role)
    if (!one) break
    parts.push(...one.parts)
    next = one.next
    const after = continuation(clause, next)
    if (after < 0) break
    next = after
  }
  while (next > k && (clause.phrases[next - 1]?.type === 'comma' || clause.phrases[next - 1]?.type === 'and')) next--
  return parts.length ? { parts: shareOwner(clause, k, parts), next } : undefined
}

/** "A and B's envoys": the envoys of both. The earlier names own the last phrase and take no part themselves. */
function shareOwner(clause: Clause, k: number, parts: PartCue[]): PartCue[] {
  const { view, phrases } = clause
  const last = parts.at(-1)
  if (parts.length < 2 || last?.form !== 'nominal' || !last.head.endsWith('s')) return parts
  const phrase = phrases.find((one) => one.first === last.first)
  if (!phrase || possessiveIn(view, phrase) !== last.last - 2) return parts
  const first = phrases[k]?.first ?? last.first
  const sides = namesIn(view, first, last.last).filter((name) => !isPerson(view, name))
  return [{ ...last, first, sides }]
}

/** One member of a row, with what hangs on it: "the foreign minister of Turkey, Hakan Fidan,". */
function readOne(clause: Clause, from: number, role: PartRole): Group | undefined {
  const { phrases, view } = clause
  const k = pastHonour(clause, from)
  const phrase = phrases[k]
  if (phrase?.type !== 'noun' || eventIn(view, phrase) >= 0) return undefined
  const own = ownParts(view, phrase, role)
  const named = own.some((part) => part.form === 'name' && isPerson(view, part.name))
  if (named && !beside.has(headOf(view, phrase)))
    return { parts: own, next: skipAside(clause, skipBody(clause, k + 1)) }
  const head = headOf(view, phrase)
  if ((pronouns.has(head) || head === 'her' || head === 'both') && phrase.last - phrase.first === 1)
    return { parts: [pronoun(phrase.first, head, role)], next: k + 1 }
  const opposite = head === 'number' && wordAt(view, phrase.last - 2) === 'opposite'
  if (!isPeopleNoun(head) && !pairs.has(head) && !opposite) {
    const holder = own.length ? behindBracket(clause, k + 1, role) : undefined
    if (holder) return holder
    if (own.length) return { parts: [...own, ...(bracketedRow(clause, k + 1, role)?.parts ?? [])], next: k + 1 }
    return mayBeName(view, phrase) ? { parts: [unclaimed(phrase, role)], next: skipAside(clause, k + 1) } : undefined
  }
  return readNominal(clause, k, role)
}

/** "the Trade Union Congress (TUC) head Ana Lund": the person, whose title a bracket parts. */
function behindBracket(clause: Clause, k: number, role: PartRole): Group | undefined {
  const { view, phrases } = clause
  const phrase = phrases[k]
  if (phrase?.type !== 'noun' || wordAt(view, phrase.first - 1) !== ')' || !isPeopleNoun(wordAt(view, phrase.first)))
    return undefined
  const persons = ownParts(view, phrase, role).filter(({ name }) => isPerson(view, name))
  return persons.length ? { parts: persons, next: skipAside(clause, k + 1) } : undefined
}

/** "Trade Union Congress (TUC) delegates": the body before the bracket, whose they are. */
function bodyBefore({ view, phrases }: Clause, k: number): number[] {
  const phrase = phrases[k]
  const body = phrases[k - 1]
  if (!phrase || body?.type !== 'noun' || wordAt(view, phrase.first - 1) !== ')' || headOf(view, body)) return []
  return namesIn(view, body.first, body.last)
    .slice(-1)
    .filter((name) => !isPerson(view, name))
}

/** Somebody by description: with the person it names after all ("…, Hakan Fidan,"), else with the sides it stands for. */
function readNominal(clause: Clause, k: number, role: PartRole): Group {
  const { phrases, view } = clause
  const phrase = phrases[k] as Phrase
  const sides = [...bodyBefore(clause, k), ...sidesIn(view, phrase).filter((name) => !isPerson(view, name))]
  let next = k + 1
  // "the minister of the day"
  if (wordAt(view, phrases[next]?.first ?? -1) === 'of' && phrases[next + 1]?.type === 'time') next += 2
  const held = personsByCountry(clause, next, role) ?? (next === k + 1 ? ofLands(clause, k, role) : undefined)
  if (held) return held
  while (hangsOn(clause, next, headOf(view, phrase))) {
    const inner = phrases[next + 1] as Phrase
    const names = sidesIn(view, inner)
    const persons = names.filter((name) => isPerson(view, name))
    if (persons.length && possessiveIn(view, inner) < 0)
      return wordAt(view, phrases[next]?.first ?? 0) === 'of' && isDetermined(view, inner)
        ? { parts: nameParts(view, persons, role), next: next + 2 }
        : titled(clause, k, next, persons, role)
    sides.push(...names)
    next += 2
    if (bracketedRow(clause, next, role)) break
    for (let at = nextBareName(clause, next); at >= 0; at = nextBareName(clause, next)) {
      const more = phrases[at] as Phrase
      sides.push(...namesIn(view, more.first, more.last))
      next = at + 1
    }
  }
  const behind = pastPortfolio(clause, next)
  const named = apposed(clause, behind, role) ?? apposed(clause, behindSeat(clause, next), role)
  if (named) return named
  const head = headOf(view, phrase)
  const row = head.endsWith('s') ? (bracketedRow(clause, next, role) ?? dashedRow(clause, next, role)) : undefined
  if (row) return row
  const own: PartCue = { first: phrase.first, last: phrase.last, form: 'nominal', role, name: -1, head, sides }
  const at = membersAt(clause, next)
  const members = at < 0 ? undefined : readGroup(clause, at, role)
  // "a delegation of the council, headed by Ito": Ito stands for it
  const led = /^(?:delegation|team)$/.test(head) && members?.parts.some(({ name }) => isPerson(view, name))
  return {
    parts: [led ? { ...own, sides: bodiesIn(view, phrase) } : own, ...(members?.parts ?? [])],
    next: members?.next ?? next,
  }
}

/** "an EU delegation led by Ito", and not "a Ghanaian delegation led by Ito", who is her people there. */
const bodiesIn = (view: SentenceView, phrase: Phrase): number[] =>
  sidesIn(view, phrase).filter((name) => view.local.names[name]?.kind === 'organization')

/** Behind "in Oslo": "the head of the office | in Oslo |, Ana Lund,"; the phrase itself where none stands there. */
const behindSeat = ({ view, phrases }: Clause, k: number): number =>
  /^(?:in|at)$/.test(wordAt(view, phrases[k]?.first ?? -1)) && phrases[k + 1]?.type === 'noun' ? k + 2 : k

/** "the minister of Economy and Foreign Trade, Ana Lund": behind the rest of what somebody is minister of, if the person follows. */
function pastPortfolio(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const where = phrases[k + 1]
  // "the head of the embassy in Accra, Ana Lund"
  const placed =
    wordAt(view, phrases[k]?.first ?? -1) === 'in' &&
    where?.type === 'noun' &&
    (isBareName(clause, k + 1) || placeNouns.has(headOf(view, where)))
  if (placed) return apposed(clause, k + 2, 'member') ? k + 2 : k
  let j = k
  while (/^(?:and|comma)$/.test(phrases[j]?.type ?? '')) {
    const noun = phrases[j + 1]
    const field =
      noun?.type === 'noun' && !namesIn(view, noun.first, noun.last).length && !isPeopleNoun(headOf(view, noun))
    if (!field) break
    j += 2
  }
  return j > k &&
    phrases[j - 2]?.type === 'and' &&
    wordAt(view, phrases[k - 2]?.first ?? -1) === 'of' &&
    apposed(clause, j, 'member')
    ? j
    : k
}

/** "leaders of Emmanuel Macron's party" apart, a name behind "for Foreign Affairs" is the person meant. */
function titled(clause: Clause, k: number, at: number, persons: readonly number[], role: PartRole): Group {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  const inner = phrases[at + 1] as Phrase
  const direct =
    !beside.has(headOf(view, phrase)) && inner.first !== (view.local.names[persons[0] as number]?.first ?? -1)
  if (direct) return { parts: nameParts(view, persons, role), next: skipAside(clause, at + 2) }
  const head = headOf(view, phrase)
  return {
    parts: [{ first: phrase.first, last: phrase.last, form: 'nominal', role, name: -1, head, sides: [] }],
    next: at + 2,
  }
}

/** "The brother of President Ito", "Ito supporters": not Ito himself. */
const beside = new Set(
  `wife husband widow mother father parents brother brothers sister sisters son sons daughter daughters children family relatives friend
  friends supporter supporters followers critics opponents aide aides voter voters`.split(/\s+/),
)

const sent = new Set([
  'ambassador',
  'envoy',
  'representative',
  'delegate',
  'adviser',
  'advisor',
  'aide',
  'assistant',
  'commissioner',
])

/** Before "on" and what it is about: who is charged with it. */
const charged = /^(?:committee|subcommittee|commission|panel|envoy|adviser|advisor|rapporteur)$/

/** Whether "of/from/for/to/at/on" and a phrase follow at `k`, behind somebody's title with that head. */
function hangsOn(clause: Clause, k: number, title: string): boolean {
  const { phrases, view } = clause
  const prep = phrases[k]
  const noun = phrases[k + 1]
  if (prep?.type !== 'prep' || noun?.type !== 'noun' || eventIn(view, noun) >= 0) return false
  const word = wordAt(view, prep.first)
  // "the ambassador to Accra Ana Lund", "the ambassador of Ghana to Togo, Ana Lund,"
  if (word === 'to')
    return (
      sent.has(title) &&
      (namesIn(view, noun.first, noun.last).some((name) => isPerson(view, name)) ||
        apposed(clause, k + 2, 'member') !== undefined)
    )
  // "the chair of the committee on trade, Ana Lund", "the envoy on climate, Ana Lund"
  if (word === 'on') return charged.test(wordAt(view, prep.first - 1)) && apposed(clause, k + 2, 'member') !== undefined
  // "her counterparts in Ghana and Togo"
  if (word === 'in') return wordAt(view, prep.first - 1) === 'counterparts'
  return word === 'of' || word === 'from' || (word === 'for' && !pronouns.has(wordAt(view, noun.first)))
}

/** "… and Israel", ", Greece and Israel" behind "the delegations of Cyprus": the phrase of the next name, or -1. */
function nextBareName(clause: Clause, k: number): number {
  const type = clause.phrases[k]?.type
  if (type === 'and') return isBareName(clause, k + 1) ? k + 1 : -1
  if (type !== 'comma') return -1
  if (clause.phrases[k + 1]?.type === 'and') return isBareName(clause, k + 2) ? k + 2 : -1
  return isBareName(clause, k + 1) && listGoesOn(clause, k + 1) ? k + 1 : -1
}
