import { bothOfWhom, holderBefore, metOneAnother } from './antecedent'
import { bearerAt, dashedRow } from './apposition'
import type { PartCue } from '../cue'
import { isPeopleNoun, namesIn, possessiveIn, type Clause } from '../sentence/clause'
import { bearerOfFirst, verbOfFirst } from '../status/firstTo'
import { behindFor } from './behindFor'
import { behindSaying } from './behindSaying'
import { readGroup } from './group'
import { toldInTurn } from './inTurn'
import { journeys } from '../lexicon'
import { isForPart, isForTo, isGoal, isInfinitive, isSent, isVisited } from './noSubject'
import { nameParts, pronoun, type Group } from './parts'
import { opensClause, type Phrase } from '../sentence/phrases'
import { classAt, nameAt, wordAt } from '../sentence/sentence'
import { Is } from '../sentence/wordClass'
import { governed, isType, opensClauseAt, rowStart, sayingVerb } from './subjectRow'
import { isPossessiveMark, possessives, pronouns } from '../sentence/words'

/** A subject: who, and whether anything at all stands there. */
export interface Subject {
  readonly group?: Group
  /** The phrase where the subject begins, or -1. */
  readonly at: number
}

const none: Subject = { at: -1 }

/**
 * Finds the subject of the verb group at phrase `k`: the noun right before it, the antecedent of "who", else the first
 * noun of the clause that hangs on no preposition.
 */
export function subjectOf(clause: Clause, k: number): Subject {
  const { phrases } = clause
  const first = verbOfFirst(clause, k)
  if (first >= 0) return subjectOf(clause, first)
  const bearer = bearerOfFirst(clause, k)
  const named = bearer >= 0 ? readGroup(clause, bearer) : undefined
  if (named) return { group: named, at: bearer }
  let j = k - 1
  while (j >= 0 && (isType(phrases[j], 'adverb') || isType(phrases[j], 'time') || isTimePrep(clause, j))) j--
  if (isForPart(clause, j)) j -= 2
  const before = phrases[j]
  if (!before) return none
  if (before.type === 'rel') return antecedent(clause, j)
  // "are also scheduled to meet", "said Ito planned to meet"
  const rules = isInfinitive(clause, k) || (j < k - 1 && classAt(clause.view, before.last - 1) & Is.auxiliary)
  if (before.type === 'verb' && rules) return subjectOf(clause, j)
  const behind = before.type === 'comma' ? invertedSubject(clause, k) : undefined
  if (behind) return behind
  const main = before.type === 'comma' ? verbOfParticiple(clause, k, j) : -1
  if (main >= 0) return subjectOf(clause, main)
  if (before.type === 'comma') return besideAside(clause, j) ?? clauseSubject(clause, j)
  if (before.type === 'break') return besideDashes(clause, j) ?? clauseSubject(clause, j)
  if (before.type !== 'noun') return conjunctSubject(clause, j) ?? beforeRelative(clause, j) ?? clauseSubject(clause, j)
  const chain = chainStart(clause, j)
  if (chain < j && (isType(phrases[chain - 1], 'sub') || opensClauseAt(clause, chain))) {
    const group = readGroup(clause, chain)
    if (group && group.next > j) return { group, at: chain }
  }
  const own = !isGoal(clause, j) && (opensClauseAt(clause, j) || isForTo(clause, j, k) || isGerundOf(clause, j, k))
  if (own || !governed(clause, j)) return rowAt(clause, j, k)
  if (isInfinitive(clause, k)) {
    const visitor = traveller(clause, k - 1)
    if (visitor) return visitor
  }
  return behindSaying(clause, j) ?? clauseSubject(clause, j)
}

/** How many phrases tell who somebody is before his name. */
const longestTitle = 7

/** "Ito left, and Mensah visited Accra and was received": who does the first of two things in a clause that begins with ", and". */
function conjunctSubject(clause: Clause, j: number): Subject | undefined {
  const { phrases } = clause
  if (!isType(phrases[j], 'and')) return undefined
  let verb = j - 1
  while (verb > 0 && /^(?:noun|time|prep|adverb)$/.test(phrases[verb]?.type ?? '')) verb--
  if (!isType(phrases[verb], 'verb')) return undefined
  const who = subjectOf(clause, verb)
  // "She said Ito had been briefed and would visit Accra"
  const reported = /^(?:would|will)$/.test(wordAt(clause.view, phrases[j + 1]?.first ?? -1))
  const said = phrases[who.at - 1]
  if (reported && who.group && said?.type === 'verb' && sayingVerb.test(wordAt(clause.view, said.last - 1))) return who
  let from = who.at - 1
  while (from > who.at - longestTitle && /^(?:noun|comma|prep)$/.test(phrases[from]?.type ?? '')) from--
  return who.group && isType(phrases[from], 'and') && isType(phrases[from - 1], 'comma') ? who : undefined
}

/** "Ito flew in for a visit that her office had kept secret, and met X": who acts before the relative, where nobody does in it. */
function beforeRelative(clause: Clause, and: number): Subject | undefined {
  const { view, phrases } = clause
  if (!isType(phrases[and], 'and') || !isType(phrases[and - 1], 'comma') || clauseSubject(clause, and).group)
    return undefined
  for (let j = and - 2; j > 0; j--) {
    if (isType(phrases[j], 'break')) return undefined
    if (isType(phrases[j], 'rel') || wordAt(view, phrases[j]?.first ?? -1) === 'that')
      return clauseSubject(clause, j - 1)
  }
  return undefined
}

/** "as the leaders of the party met": the noun that a row of "of" hangs on. */
function chainStart({ view, phrases }: Clause, j: number): number {
  let at = j
  while (wordAt(view, phrases[at - 1]?.first ?? -1) === 'of' && isType(phrases[at - 2], 'noun')) at -= 2
  return at
}

/** "prior to him meeting X", "photos of Ito meeting X": a pronoun, or a person by name, before a gerund. */
function isGerundOf({ view, phrases }: Clause, j: number, k: number): boolean {
  const phrase = phrases[j]
  if (!phrase || !wordAt(view, phrases[k]?.first ?? -1).endsWith('ing')) return false
  const before = wordAt(view, phrases[j - 1]?.first ?? -1)
  const named = view.local.names[nameAt(view, phrase.last - 1)]?.kind === 'person'
  return pronouns.has(wordAt(view, phrase.first)) || (named && (before === 'of' || before === 'with'))
}

/** "…," said the minister, Ana Lund, after a meeting: who speaks stands behind the verb. */
function invertedSubject(clause: Clause, k: number): Subject | undefined {
  const { view, phrases } = clause
  const verb = phrases[k]
  if (!verb || !sayingVerb.test(wordAt(view, verb.last - 1)) || !isType(phrases[k + 1], 'noun')) return undefined
  const group = readGroup(clause, k + 1)
  if (!group || isType(phrases[group.next], 'verb') || group.parts.some((part) => part.form === 'side'))
    return undefined
  return { group, at: k + 1 }
}

/** The row of nouns that ends at `j`, right before the verb group `k`. */
function rowAt(clause: Clause, j: number, k: number): Subject {
  const at = rowStart(clause, j)
  // "Ito, due to meet Mensah, spoke"
  if (
    isInfinitive(clause, k) &&
    wordAt(clause.view, clause.phrases[j]?.first ?? -1) === 'due' &&
    isType(clause.phrases[j - 1], 'comma')
  )
    return besideAside(clause, j + 1) ?? clauseSubject(clause, j - 1)
  if (isInfinitive(clause, k) && (isVisited(clause, j) || isSent(clause, j))) return subjectOf(clause, j - 1)
  const group = readGroup(clause, at)
  if (group && group.next > j) return { group, at }
  const behind = isInfinitive(clause, k) ? behindFor(clause, at, j) : undefined
  if (behind) return behind
  const last = readGroup(clause, j)
  if (last) return { group: last, at: j }
  return isInfinitive(clause, k) ? (possessor(clause, j) ?? ownerOfPlan(clause, j)) : { at }
}

/** "Ito's decision to meet", "her trip to Accra to meet": whose it is. */
function possessor({ view, phrases }: Clause, j: number): Subject | undefined {
  const phrase = phrases[j]
  if (!phrase) return undefined
  const head = wordAt(view, phrase.first)
  if (possessives.has(head)) return { group: { parts: [pronoun(phrase.first, head, 'member')], next: j + 1 }, at: j }
  const mark = possessiveIn(view, phrase)
  const parts = mark < 0 ? [] : nameParts(view, namesIn(view, phrase.first, mark).slice(-1), 'member')
  return parts.length ? { group: { parts, next: j + 1 }, at: j } : undefined
}

/** Whose journey the subject of the verb group at `k` is. */
export const travellerBefore = (clause: Clause, k: number): Subject | undefined => traveller(clause, k - 1)

/** "Ito's visit to Accra on Monday to meet": the journey before the infinitive. */
function traveller(clause: Clause, j: number): Subject | undefined {
  const { view, phrases } = clause
  for (let i = j; i >= 0 && i > j - 6; i--) {
    const phrase = phrases[i]
    if (phrase?.type === 'noun' && journeys.has(wordAt(view, phrase.last - 1))) {
      const maker = wordAt(view, phrases[i + 1]?.first ?? -1) === 'by' ? readGroup(clause, i + 2) : undefined
      if (maker) return { group: maker, at: i + 2 }
      return possessor(clause, i) ?? ownerOfPlan(clause, i)
    }
    if (phrase?.type !== 'noun' && phrase?.type !== 'prep' && phrase?.type !== 'time') return undefined
  }
  return undefined
}

/** "X has no plans to meet": who has them. */
function ownerOfPlan(clause: Clause, j: number): Subject {
  for (let i = j - 1; i >= 0; i--) {
    const type = clause.phrases[i]?.type
    if (type === 'sub' || type === 'break') break
    if (type !== 'verb') continue
    const owner = subjectOf(clause, i)
    return owner.group?.parts[0]?.head === 'it' ? { at: j } : owner
  }
  return { at: j }
}

const isParticiple = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, phrases[k]?.first ?? -1).endsWith('ing')

/** "X held out an olive branch, offering talks": the verb whose subject the participle `k` behind the comma `j` shares. */
function verbOfParticiple({ view, phrases }: Clause, k: number, j: number): number {
  if (!isParticiple({ view, phrases }, k)) return -1
  for (let i = j - 1; i >= 0; i--) {
    const type = phrases[i]?.type
    // "tried to get the deal wrapped up, holding talks": the deal holds none
    if (type === 'verb' && (isParticiple({ view, phrases }, i) || subjectOf({ view, phrases }, i).group)) return i
    if (type === 'sub' || type === 'rel' || type === 'break') return -1
  }
  return -1
}

const longestAside = 14

/** "X, the envoy for peace, met", "one of them, X, met", "X, who flew to Accra, met": the noun before the aside that ends with the comma at `j`. */
function besideAside(clause: Clause, j: number): Subject | undefined {
  const { phrases } = clause
  for (let c = j - 1; c > 0 && c > j - longestAside; c--) {
    const type = phrases[c]?.type
    if (type === 'break' || type === 'sub') return undefined
    if (type !== 'comma' || !isType(phrases[c - 1], 'noun')) continue
    const named = isType(phrases[c + 1], 'noun') ? readGroup(clause, c + 1) : undefined
    if (named?.next === j && named.parts.every((part) => isPerson(clause, part)))
      return toldInTurn(clause, c, j) ?? besideCounterpart(clause, c, named) ?? { group: named, at: c + 1 }
    if (governed(clause, c - 1) && !opensClauseAt(clause, c - 1)) continue
    const inner = phrases[c + 1]?.type
    if (inner !== 'noun' && inner !== 'rel' && inner !== 'verb' && inner !== 'prep') continue
    const at = rowStart(clause, c - 1)
    const group = readGroup(clause, at)
    if (group && group.next >= c) return { group, at }
    const last = readGroup(clause, c - 1)
    if (last) return { group: last, at: c - 1 }
  }
  return undefined
}

/** "X, the envoy of Ghana, and his counterpart, Y, met": both, where the second one's name stands behind the comma `c`. */
function besideCounterpart(clause: Clause, c: number, named: Group): Subject | undefined {
  const { view, phrases } = clause
  let d = c - 1
  // "and the president of the Council of Togo, Y, met"
  while (/^(?:of|in)$/.test(wordAt(view, phrases[d - 1]?.first ?? -1)) && isType(phrases[d - 2], 'noun')) d -= 2
  const described = phrases[d]
  const opening = wordAt(view, described?.first ?? -1)
  const office = opening === 'the' && isPeopleNoun(wordAt(view, (described?.last ?? 0) - 1))
  if (!isType(phrases[d - 1], 'and') || !(office || possessives.has(opening))) return undefined
  // "called his counterpart, X, and the chief of the army, Y, left"
  const verb = phrases.findIndex((phrase) => isType(phrase, 'verb'))
  const opener = isType(phrases[verb - 1], 'adverb') ? verb - 2 : verb - 1
  if (d < c - 1 && verb >= 0 && verb < d && !isType(phrases[opener], 'rel')) return undefined
  const before = isType(phrases[d - 2], 'comma') ? besideAside(clause, d - 2) : undefined
  const isNamed = isType(phrases[d - 2], 'comma') && (d < c - 1 || nameAt(view, (phrases[d - 3]?.last ?? 0) - 1) >= 0)
  // "President X of Ghana and the chief of the army, Y, met"
  const at = before?.at ?? chainStart(clause, isNamed ? d - 3 : d - 2)
  const group = before?.group ?? (isType(phrases[at], 'noun') ? readGroup(clause, at) : undefined)
  const others = named.parts.filter((part) => !group?.parts.some(({ first }) => first === part.first))
  return group && { group: { parts: [...group.parts, ...others], next: named.next }, at }
}

/** "X – who flew to Accra – met": the noun before the first of two dashes, of which the second stands at `j`. */
function besideDashes(clause: Clause, j: number): Subject | undefined {
  const { view, phrases } = clause
  const dash = wordAt(view, phrases[j]?.first ?? -1)
  if (!/^[-–—]+$/.test(dash)) return undefined
  for (let c = j - 1; c > 0 && c > j - longestAside; c--) {
    if (!isType(phrases[c], 'break')) continue
    if (wordAt(view, phrases[c]?.first ?? -1) !== dash) return undefined
    const row = dashedRow(clause, c, 'member')
    if (row?.next === j + 1) return { group: row, at: c + 1 }
    const group = readGroup(clause, rowStart(clause, c - 1))
    return group && group.next >= c ? { group, at: rowStart(clause, c - 1) } : undefined
  }
  return undefined
}

const isPerson = ({ view }: Clause, part: PartCue): boolean => view.local.names[part.name]?.kind === 'person'

/** "on Monday" between subject and verb. */
function isTimePrep(clause: Clause, j: number): boolean {
  return isType(clause.phrases[j], 'prep') && isType(clause.phrases[j + 1], 'time')
}

/** "Mensah, with whom Ito met", "Mensah, whom Ito met": who stands before the relative in front of the subject at phrase `at`. */
export function withWhom(clause: Clause, at: number): readonly PartCue[] {
  const { view, phrases } = clause
  const whom = isType(phrases[at - 1], 'rel') && wordAt(view, phrases[at - 1]?.first ?? -1) === 'whom'
  if (!whom) return []
  return antecedent(clause, isType(phrases[at - 2], 'prep') ? at - 2 : at - 1).group?.parts ?? []
}

/** Who "who" or "whose" at phrase `rel` stands for: the row that ends before it. */
export function antecedent(clause: Clause, rel: number): Subject {
  const { view, phrases } = clause
  let j = rel - 1
  while (isType(phrases[j], 'comma') || isType(phrases[j], 'adverb')) j--
  const counted = bothOfWhom(clause, j)
  if (counted) return counted
  if (!isType(phrases[j], 'noun')) return clauseSubject(clause, rel - 1)
  if (wordAt(view, phrases[rel]?.first ?? -1) === 'who') j = holderBefore(clause, j)
  // "Ito was among the leaders who met"
  if (wordAt(view, phrases[j - 1]?.first ?? -1) === 'among' && isType(phrases[j - 2], 'verb'))
    return subjectOf(clause, j - 2)
  if (metOneAnother(clause, rel + 1)) return rowAt(clause, j, rel)
  const bearer = bearerAt(clause, j)
  if (bearer) return { group: bearer, at: j - 2 }
  const group = readGroup(clause, j)
  return group ? { group, at: j } : { at: j }
}

/** The first noun from the clause's beginning on that hangs on no preposition. */
function clauseSubject(clause: Clause, before: number): Subject {
  const { phrases } = clause
  let from = before
  while (from >= 0 && !isType(phrases[from], 'sub') && !isType(phrases[from], 'break')) from--
  for (let j = from + 1; j <= before; j++) {
    const phrase = phrases[j] as Phrase
    if (phrase.type === 'prep') {
      if (opensClause(clause.view, phrase) && isType(phrases[j + 2], 'verb') && j + 2 <= before) continue
      j = objectEnd(clause, j + 1)
      continue
    }
    if (phrase.type === 'verb' && fronted(clause, j)) {
      j = frontedEnd(clause, j, before)
      continue
    }
    if (phrase.type !== 'noun') continue
    const group = readGroup(clause, j)
    if (group) return { group, at: j }
    if (isPossessiveMark(wordAt(clause.view, phrase.first))) continue
    return { at: j }
  }
  return from > 0 && isType(phrases[from], 'sub') ? clauseSubject(clause, from - 1) : none
}

/** The last phrase of a preposition's object row. */
function objectEnd(clause: Clause, j: number): number {
  const { phrases } = clause
  if (!isType(phrases[j], 'noun')) return isType(phrases[j], 'time') ? j : j - 1
  const group = readGroup(clause, j)
  return group && isType(phrases[group.next], 'comma') ? group.next : j
}

/** "Speaking to reporters, …", "To meet the envoy, …": a verb before its subject. */
function fronted(clause: Clause, j: number): boolean {
  const word = wordAt(clause.view, clause.phrases[j]?.first ?? 0)
  return word.endsWith('ing') || word.endsWith('ed') || word === 'to' || word === 'having'
}

function frontedEnd(clause: Clause, j: number, before: number): number {
  for (let i = j + 1; i <= before; i++) if (isType(clause.phrases[i], 'comma')) return i
  return j
}

/** The subject of the main clause behind a fronted one: "After meeting X, Y said". */
export function subjectBehind(clause: Clause, k: number): Subject {
  const { phrases } = clause
  for (let j = k + 1; j < phrases.length && j < k + 16; j++) {
    if (!isType(phrases[j], 'comma') || !isType(phrases[j + 1], 'noun')) continue
    const group = readGroup(clause, j + 1)
    let verb = group?.next ?? -1
    // "After meeting X, Y flatly said"
    while (isType(phrases[verb], 'adverb')) verb++
    if (group && isType(phrases[verb], 'verb')) return { group, at: j + 1 }
  }
  return none
}
