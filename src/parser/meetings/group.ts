import { eventIn, headOf, isPeopleNoun, namesIn, possessiveIn, type Clause } from './clause'
import type { PartCue, PartRole } from './cue'
import { pairs } from './lexicon'
import type { Phrase } from './phrases'
import { sidesIn } from './relational'
import { isCapital, nameAt, wordAt, type SentenceView } from './sentence'
import { determiners, isPossessiveMark, pronouns } from './words'

/** Who stands in a row of phrases ("Putin, Assad and Iranian officials"), and the phrase after them. */
export interface Group {
  readonly parts: readonly PartCue[]
  readonly next: number
}

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

/** The phrase after "and", ", and" or a list's comma, where the row goes on; else -1. */
function continuation(clause: Clause, k: number): number {
  const { phrases, view } = clause
  const at = phrases[k]
  if (!at) return -1
  if (at.type === 'and') return startsPart(clause, k + 1) ? k + 1 : -1
  if (wordAt(view, at.first) === 'together' && wordAt(view, at.last) === 'with')
    return startsPart(clause, k + 2) ? k + 2 : -1
  if (at.type === 'prep' && ['along', 'alongside', 'together', 'including'].includes(wordAt(view, at.first))) {
    const from = phrases[k + 1]?.type === 'prep' ? k + 2 : k + 1
    return startsPart(clause, from) ? from : -1
  }
  if (at.type === 'prep' && isAsWellAs(view, at.first)) return startsPart(clause, k + 3) ? k + 3 : -1
  if (at.type !== 'comma') return -1
  // "X, along with Y," and "X, including Y,"
  if (phrases[k + 1]?.type === 'prep') return continuation(clause, k + 1)
  if (phrases[k + 1]?.type === 'and' && startsPart(clause, k + 2)) return k + 2
  return startsPart(clause, k + 1) && (listGoesOn(clause, k + 1) || isPersonsRow(clause, k)) ? k + 1 : -1
}

const isAsWellAs = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'as' && wordAt(view, i + 1) === 'well' && wordAt(view, i + 2) === 'as'

/** "President Ito, Secretary Mensah, Secretary Duarte": persons by name on both sides of the comma at `k`. */
function isPersonsRow({ view, phrases }: Clause, k: number): boolean {
  const ends = (phrase: Phrase | undefined): boolean =>
    phrase?.type === 'noun' && isPerson(view, nameAt(view, phrase.last - 1)) && possessiveIn(view, phrase) < 0
  const link = phrases[k + 2]?.type
  return ends(phrases[k - 1]) && ends(phrases[k + 1]) && (link === 'comma' || link === 'and') && ends(phrases[k + 3])
}

/** Whether a phrase can name a part, and is no subject of a verb of its own. */
function startsPart(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  const at = phrases[k]
  if (at?.type !== 'noun' || eventIn(view, at) >= 0) return false
  if (phrases[k - 1]?.type === 'and' && phrases[k + 1]?.type === 'verb' && !isParticiple(clause, k + 1))
    return subjectRow(clause, k)
  return (
    namesIn(view, at.first, at.last).length > 0 ||
    isPeopleNoun(headOf(view, at)) ||
    isObjectPronoun(view, at) ||
    mayBeName(view, at)
  )
}

/** "X and Y met": a row before a verb is its subject as long as no verb stood before it. */
function subjectRow(clause: Clause, k: number): boolean {
  let aside = false
  for (let j = k - 1; j >= 0; j--) {
    const type = clause.phrases[j]?.type
    aside ||= type === 'comma'
    // "When they met, Ito and Mensah shook hands"
    if (type === 'verb' && aside && clause.phrases[0]?.type === 'sub') return true
    if (type === 'prep' && wordAt(clause.view, clause.phrases[j]?.first ?? 0) === 'between') return true
    if (type === 'verb' && says(clause, j)) return true
    if (type === 'verb' && !isParticipleBy(clause, j))
      return wordAt(clause.view, clause.phrases[k + 1]?.first ?? 0) === 'to'
    if (type === 'sub' || type === 'rel' || type === 'break') return true
  }
  return true
}

/** "said X and Y met": what is said has its own subject. */
const says = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:sa(?:id|ys?)|believed?|thinks?|thought|hopes?|added)$/.test(wordAt(view, (phrases[k]?.last ?? 0) - 1))

/** "a meeting chaired by X and Y agreed": a participle with "by" begins no clause of its own. */
function isParticipleBy({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  const by = wordAt(view, phrases[k + 1]?.first ?? -1) === 'by'
  return by && verb !== undefined && verb.last - verb.first === 1 && wordAt(view, verb.first).endsWith('ed')
}

function isObjectPronoun(view: SentenceView, phrase: Phrase): boolean {
  return pronouns.has(wordAt(view, phrase.first))
}

function isParticiple(clause: Clause, k: number): boolean {
  const at = clause.phrases[k]
  const word = at ? wordAt(clause.view, at.first) : ''
  return word === 'to' || word.endsWith('ing')
}

/** After a comma the row goes on only if an "and" closes it with another part, as in "A, B and C". */
function listGoesOn(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  for (let j = k + 1; j < phrases.length && j < k + 12; j++) {
    const at = phrases[j] as Phrase
    if (at.type === 'and') return startsPart(clause, j + 1)
    if (at.type === 'comma' || at.type === 'noun') continue
    if (at.type === 'prep' && ['of', 'for', 'from'].includes(wordAt(view, at.first))) continue
    return false
  }
  return false
}

/** One member of a row, with what hangs on it: "the foreign minister of Turkey, Hakan Fidan,". */
function readOne(clause: Clause, k: number, role: PartRole): Group | undefined {
  const { phrases, view } = clause
  const phrase = phrases[k]
  if (phrase?.type !== 'noun' || eventIn(view, phrase) >= 0) return undefined
  const own = ownParts(view, phrase, role)
  if (own.length && own.some((part) => part.form === 'name' && isPerson(view, part.name)))
    return { parts: own, next: skipAside(clause, skipBody(clause, k + 1)) }
  const head = headOf(view, phrase)
  if ((pronouns.has(head) || head === 'her') && phrase.last - phrase.first === 1)
    return { parts: [pronoun(phrase.first, head, role)], next: k + 1 }
  if (!isPeopleNoun(head) && !pairs.has(head)) {
    if (own.length) return { parts: own, next: k + 1 }
    return mayBeName(view, phrase) ? { parts: [unclaimed(phrase, role)], next: skipAside(clause, k + 1) } : undefined
  }
  return readNominal(clause, k, role)
}

const pronoun = (at: number, head: string, role: PartRole): PartCue => ({
  first: at,
  last: at + 1,
  form: 'pronoun',
  role,
  name: -1,
  head,
  sides: [],
})

/** A capitalised phrase that the recogniser left alone: the joining of names may know it from elsewhere. */
const unclaimed = (phrase: Phrase, role: PartRole): PartCue => ({
  first: phrase.first,
  last: phrase.last,
  form: 'nominal',
  role,
  name: -1,
  head: '',
  sides: [],
})

function mayBeName(view: SentenceView, phrase: Phrase): boolean {
  const last = phrase.last - 1
  return (
    isCapital(view, last) &&
    !isPossessiveMark(wordAt(view, last)) &&
    namesIn(view, phrase.first, phrase.last).length === 0
  )
}

const isPerson = (view: SentenceView, name: number): boolean => view.local.names[name]?.kind === 'person'

/** The names that a phrase gives by itself: persons, else the body or country that ends it. */
function ownParts(view: SentenceView, phrase: Phrase, role: PartRole): PartCue[] {
  const from = possessiveIn(view, phrase) + 1
  const names = namesIn(view, Math.max(from, phrase.first), phrase.last)
  const persons = names.filter((name) => isPerson(view, name))
  const chosen = persons.length ? persons : headOf(view, phrase) === '' ? coupled(view, names) : []
  return chosen.flatMap((name) => namePart(view, name, role))
}

/** "US-Russia": both; "the UN Security Council": the last. */
function coupled(view: SentenceView, names: readonly number[]): readonly number[] {
  const last = names.at(-1)
  if (last === undefined) return []
  const before = names.at(-2)
  const joined = before !== undefined && wordAt(view, view.local.names[before]?.last ?? -1) === '-'
  return joined ? [before, last] : [last]
}

/** A part by its name; events and groups of events take no part. */
export function namePart(view: SentenceView, name: number, role: PartRole): PartCue[] {
  const span = view.local.names[name]
  if (!span || span.kind === 'event') return []
  const { first, last, kind } = span
  const form = kind === 'person' || kind === 'organization' ? 'name' : 'side'
  return [{ first, last, form, role, name, head: '', sides: [] }]
}

/** Somebody by description: with the person it names after all ("…, Hakan Fidan,"), else with the sides it stands for. */
function readNominal(clause: Clause, k: number, role: PartRole): Group {
  const { phrases, view } = clause
  const phrase = phrases[k] as Phrase
  const sides = sidesIn(view, phrase).filter((name) => !isPerson(view, name))
  let next = k + 1
  // "the minister of the day"
  if (wordAt(view, phrases[next]?.first ?? -1) === 'of' && phrases[next + 1]?.type === 'time') next += 2
  while (hangsOn(clause, next)) {
    const inner = phrases[next + 1] as Phrase
    const names = sidesIn(view, inner)
    const persons = names.filter((name) => isPerson(view, name))
    if (persons.length && possessiveIn(view, inner) < 0)
      return wordAt(view, phrases[next]?.first ?? 0) === 'of' && isDetermined(view, inner)
        ? { parts: persons.flatMap((name) => namePart(view, name, role)), next: next + 2 }
        : titled(clause, k, next, persons, role)
    sides.push(...names)
    next += 2
    for (let at = nextBareName(clause, next); at >= 0; at = nextBareName(clause, next)) {
      const more = phrases[at] as Phrase
      sides.push(...namesIn(view, more.first, more.last))
      next = at + 1
    }
  }
  const named = apposed(clause, next, role)
  if (named) return named
  const head = headOf(view, phrase)
  const own: PartCue = { first: phrase.first, last: phrase.last, form: 'nominal', role, name: -1, head, sides }
  const leader = isLedBy(clause, next) ? readOne(clause, next + 2, role) : undefined
  return { parts: [own, ...(leader?.parts ?? [])], next: leader?.next ?? next }
}

/** "a delegation led by X": who leads it is of it. */
const isLedBy = ({ view, phrases }: Clause, k: number): boolean =>
  phrases[k]?.type === 'verb' &&
  /^(?:led|headed)$/.test(wordAt(view, phrases[k].first)) &&
  wordAt(view, phrases[k + 1]?.first ?? -1) === 'by'

/** "leaders of Emmanuel Macron's party" apart, a name behind "for Foreign Affairs" is the person meant. */
function titled(clause: Clause, k: number, at: number, persons: readonly number[], role: PartRole): Group {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  const inner = phrases[at + 1] as Phrase
  const direct = inner.first !== (view.local.names[persons[0] as number]?.first ?? -1)
  if (direct) return { parts: persons.flatMap((name) => namePart(view, name, role)), next: skipAside(clause, at + 2) }
  const head = headOf(view, phrase)
  return {
    parts: [{ first: phrase.first, last: phrase.last, form: 'nominal', role, name: -1, head, sides: [] }],
    next: at + 2,
  }
}

const isDetermined = (view: SentenceView, phrase: Phrase): boolean => determiners.has(wordAt(view, phrase.first))

/** Whether "of/from/for/to/at" and a phrase follow at `k`. */
function hangsOn(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  const prep = phrases[k]
  const noun = phrases[k + 1]
  if (prep?.type !== 'prep' || noun?.type !== 'noun' || eventIn(view, noun) >= 0) return false
  const word = wordAt(view, prep.first)
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

function isBareName(clause: Clause, k: number): boolean {
  const phrase = clause.phrases[k]
  if (phrase?.type !== 'noun') return false
  const names = namesIn(clause.view, phrase.first, phrase.last)
  return names.length > 0 && headOf(clause.view, phrase) === '' && !names.some((name) => isPerson(clause.view, name))
}

/** ", Hakan Fidan," after a description: the person described. */
function apposed(clause: Clause, k: number, role: PartRole): Group | undefined {
  const { phrases, view } = clause
  const noun = phrases[k + 1]
  if (phrases[k]?.type !== 'comma' || noun?.type !== 'noun') return undefined
  const names = namesIn(view, noun.first, noun.last).filter((name) => isPerson(view, name))
  if (names.length !== 1) return undefined
  if (view.local.names[names[0] as number]?.first !== noun.first && !isOfficer(clause, k)) return undefined
  if (phrases[k + 2]?.type === 'and' && !phrases[k + 3]) return undefined
  return { parts: names.flatMap((name) => namePart(view, name, role)), next: skipComma(phrases, k + 2) }
}

/** "the head of the army, Gen. Ana Lund": one person by description, then by title and name, and no list of two. */
function isOfficer({ view, phrases }: Clause, k: number): boolean {
  const noun = phrases[k + 1] as Phrase
  const head = phrases[k - 1]
  const plural = head?.type === 'noun' && wordAt(view, head.last - 1).endsWith('s') && nameAt(view, head.last - 1) < 0
  const after = phrases[k + 2]?.type
  const ends = nameAt(view, noun.last - 1) >= 0 && isPerson(view, nameAt(view, noun.last - 1))
  if (plural || !ends || determiners.has(wordAt(view, noun.first)) || possessiveIn(view, noun) >= 0) return false
  return after !== 'and' && !(after === 'comma' && phrases[k + 3]?.type === 'and')
}

const skipComma = (phrases: readonly Phrase[], k: number): number =>
  phrases[k]?.type === 'comma' && phrases[k + 1]?.type !== 'noun' ? k + 1 : k

/** Skips "of Norsk Jern" after a person. */
function skipBody({ view, phrases }: Clause, k: number): number {
  const noun = phrases[k + 1]
  const word = wordAt(view, phrases[k]?.first ?? -1)
  const bare = word === 'for' && isBareName({ view, phrases }, k + 1)
  if ((word !== 'of' && word !== 'from' && !bare) || noun?.type !== 'noun') return k
  return namesIn(view, noun.first, noun.last).length ? k + 2 : k
}

/** Skips ", the Israeli Prime Minister," and ", of Georgetown University," after a person. */
function skipAside(clause: Clause, k: number): number {
  const { phrases, view } = clause
  if (phrases[k]?.type !== 'comma') return k
  let j = k + 1
  if (phrases[j]?.type === 'prep' && wordAt(view, phrases[j]?.first ?? 0) === 'of') j++
  const noun = phrases[j]
  if (noun?.type !== 'noun' || !describes(view, noun)) return k
  j++
  while (phrases[j]?.type === 'prep' && phrases[j + 1]?.type === 'noun') j += 2
  const close = phrases[j]
  if (close?.type === 'comma') return phrases[j + 1]?.type === 'and' || startsPart(clause, j + 1) ? j : j + 1
  return !close || close.type === 'break' || close.type === 'and' ? j : k
}

/** A phrase without a person that tells an office: "Turkey's foreign minister". */
function describes(view: SentenceView, phrase: Phrase): boolean {
  if (namesIn(view, phrase.first, phrase.last).some((name) => isPerson(view, name))) return false
  return isPeopleNoun(headOf(view, phrase)) && !isCapitalName(view, phrase)
}

/** A capitalised single word that the recogniser left alone may be somebody's name. */
function isCapitalName(view: SentenceView, phrase: Phrase): boolean {
  return phrase.last - phrase.first === 1 && isCapital(view, phrase.first) && !isPeopleNoun(wordAt(view, phrase.first))
}
