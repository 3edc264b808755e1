import { fold } from '../../names/fold'
import { courtesy } from '../../names/roles/titles'
import { headOf, isPeopleNoun, namesIn, possessiveIn, type Clause } from '../sentence/clause'
import type { PartCue, PartRole } from '../cue'
import { isPerson, namePart, nameParts, type Group } from './parts'
import type { Phrase } from '../sentence/phrases'
import { startsPart } from './rows'
import { isPlace } from './subjectRow'
import { isCapital, nameAt, wordAt, type SentenceView } from '../sentence/sentence'
import { determiners } from '../sentence/words'

/** ", Hakan Fidan," after a description: the person described. */
export function apposed(clause: Clause, k: number, role: PartRole): Group | undefined {
  const { phrases, view } = clause
  const noun = phrases[k + 1]
  if (phrases[k]?.type !== 'comma' || noun?.type !== 'noun') return undefined
  const names = namesIn(view, noun.first, noun.last).filter((name) => isPerson(view, name))
  if (names.length !== 1) return undefined
  if (view.local.names[names[0] as number]?.first !== behindCourtesy(view, noun) && !isOfficer(clause, k))
    return undefined
  if (phrases[k + 2]?.type === 'and' && !phrases[k + 3]) return undefined
  if (closesFronted(clause, k)) return undefined
  return { parts: nameParts(view, names, role), next: skipComma(phrases, k + 2) }
}

/** "| Dr. | Ana Lund": where a phrase begins but for what is said of anybody out of courtesy. */
function behindCourtesy(view: SentenceView, { first, last }: Phrase): number {
  let at = first
  while (at < last && courtesy.has(fold(wordAt(view, at)))) at++
  return at
}

/** "As Ito went to meet the president, Berg took his seat": the comma ends the clause that the sentence begins with. */
function closesFronted({ view, phrases }: Clause, k: number): boolean {
  let verb = k + 2
  while (phrases[verb]?.type === 'adverb') verb++
  if (phrases[verb]?.type !== 'verb') return false
  for (let j = k - 1; j >= 0; j--) {
    const type = phrases[j]?.type
    if (type === 'comma' || type === 'break') return false
    if (/^(?:as|when|while|after|before|since|if|although|though)$/.test(wordAt(view, phrases[j]?.first ?? -1)))
      return j === 0 || j === 1
  }
  return false
}

/** "six powers – Ghana, Togo, … and Benin –", "five allies: Ghana, …": the countries and bodies of a row behind a dash or colon. */
export function dashedRow(clause: Clause, k: number, role: PartRole): Group | undefined {
  const { phrases, view } = clause
  if (phrases[k]?.type !== 'break') return undefined
  const parts: PartCue[] = []
  let j = k
  do {
    if (phrases[j]?.type === 'comma' && phrases[j + 1]?.type === 'and') j++
    const noun = phrases[j + 1]
    if (noun?.type !== 'noun' || !isBareName(clause, j + 1)) return undefined
    parts.push(...nameParts(view, namesIn(view, noun.first, noun.last), role))
    j += 2
  } while (phrases[j]?.type === 'comma' || phrases[j]?.type === 'and')
  const closed = !phrases[j] || phrases[j]?.type === 'break'
  return parts.length > 1 && closed ? { parts, next: Math.min(j + 1, phrases.length) } : undefined
}

/** "five powers (Ghana, Togo and Benin)", "the Contact Group [Ghana, Togo and NATO]": the countries and bodies in the bracket before phrase `k`. */
export function bracketedRow({ view, phrases }: Clause, k: number, role: PartRole): Group | undefined {
  const from = phrases[k - 1]?.last ?? view.to
  if (!/^[([]$/.test(wordAt(view, from))) return undefined
  const parts: PartCue[] = []
  for (let i = from + 1; i < view.to; i++) {
    const word = wordAt(view, i)
    const name = nameAt(view, i)
    if (/^[)\]]$/.test(word)) return parts.length > 1 ? { parts, next: k } : undefined
    if (isPerson(view, name) || (name < 0 && !/^(?:,|and|the)$/.test(word))) return undefined
    if (name !== parts.at(-1)?.name) parts.push(...namePart(view, name, role))
  }
  return undefined
}

/** "the head of the army, Gen. Ana Lund": one person by description, then by title and name, and no list of two. */
function isOfficer({ view, phrases }: Clause, k: number): boolean {
  const noun = phrases[k + 1] as Phrase
  let described = k - 1
  // "the commander of the forces, Gen. Ana Lund", "the deputy for political affairs, Gen. Ana Lund"
  while (
    /^(?:of|for)$/.test(wordAt(view, phrases[described - 1]?.first ?? -1)) &&
    phrases[described - 2]?.type === 'noun'
  )
    described -= 2
  const head = phrases[described]
  const plural = head?.type === 'noun' && wordAt(view, head.last - 1).endsWith('s') && nameAt(view, head.last - 1) < 0
  const after = phrases[k + 2]?.type
  const ends = nameAt(view, noun.last - 1) >= 0 && isPerson(view, nameAt(view, noun.last - 1))
  if (plural || !ends || determiners.has(wordAt(view, noun.first)) || possessiveIn(view, noun) >= 0) return false
  // "will see the governor, Dr. Ana Lund, and open the fair": no list either
  const list = after === 'comma' && phrases[k + 3]?.type === 'and' && startsPart({ view, phrases }, k + 4)
  return after !== 'and' && !list
}

export const isDetermined = (view: SentenceView, phrase: Phrase): boolean => determiners.has(wordAt(view, phrase.first))

const skipComma = (phrases: readonly Phrase[], k: number): number =>
  phrases[k]?.type === 'comma' && phrases[k + 1]?.type !== 'noun' ? k + 1 : k

/** Skips "of Norsk Jern" after a person. */
export function skipBody({ view, phrases }: Clause, k: number): number {
  const noun = phrases[k + 1]
  const word = wordAt(view, phrases[k]?.first ?? -1)
  const bare = word === 'for' && isBareName({ view, phrases }, k + 1)
  if ((word !== 'of' && word !== 'from' && !bare) || noun?.type !== 'noun') return k
  return namesIn(view, noun.first, noun.last).length ? k + 2 : k
}

/** Skips ", the Israeli Prime Minister," and ", of Georgetown University," after a person. */
export function skipAside(clause: Clause, k: number): number {
  const { phrases, view } = clause
  if (phrases[k]?.type !== 'comma') return k
  let j = k + 1
  if (phrases[j]?.type === 'prep' && wordAt(view, phrases[j]?.first ?? 0) === 'of') j++
  const noun = phrases[j]
  if (noun?.type !== 'noun' || !describes(view, noun)) return k
  // "Ito, an adviser to Berg,": not Berg
  const one = /^an?$/.test(wordAt(view, noun.first))
  j = pastHanging(clause, j + 1, one)
  // "Ito, president and ruler of Ghana,"
  while (j > k && phrases[j]?.type === 'and' && isOtherOffice(view, phrases[j + 1])) j = pastHanging(clause, j + 2, one)
  // "Ito, Secretary of State Berg,": another one
  if (j < 0) return k
  const close = phrases[j]
  if (close?.type === 'comma') return phrases[j + 1]?.type === 'and' || startsPart(clause, j + 1) ? j : j + 1
  return !close || close.type === 'break' || close.type === 'and' ? j : k
}

/** Behind "of Ghana" and "to Ghana and Togo" at phrase `k`; -1 where a person stands behind such a word who may not be `described` by. */
function pastHanging(clause: Clause, k: number, described: boolean): number {
  const { phrases, view } = clause
  let j = k
  while (phrases[j]?.type === 'prep' && phrases[j + 1]?.type === 'noun') {
    if (!described && namesPerson(view, phrases[j + 1] as Phrase)) return -1
    j += 2
    if (phrases[j]?.type === 'and' && isPlace(clause, j - 1) && isPlace(clause, j + 1) && isBareName(clause, j + 1))
      j += 2
  }
  return j
}

/** "Minister of Trade" behind "and": what the same one is, too. */
const isOtherOffice = (view: SentenceView, phrase: Phrase | undefined): boolean =>
  phrase?.type === 'noun' &&
  describes(view, phrase) &&
  !determiners.has(wordAt(view, phrase.first)) &&
  possessiveIn(view, phrase) < 0 &&
  !headOf(view, phrase).endsWith('s')

/** "Ito, a Ghanaian banker who met X": the person by name whom the description in phrase `k` is of. */
export function bearerAt({ view, phrases }: Clause, k: number): Group | undefined {
  const described = phrases[k]
  const named = phrases[k - 2]
  if (described?.type !== 'noun' || phrases[k - 1]?.type !== 'comma' || named?.type !== 'noun') return undefined
  const head = wordAt(view, described.last - 1)
  const one = /^(?:an?|the)$/.test(wordAt(view, described.first)) && isPeopleNoun(head) && !head.endsWith('s')
  const name = nameAt(view, named.last - 1)
  return one && isPerson(view, name) ? { parts: namePart(view, name, 'member'), next: k + 1 } : undefined
}

const namesPerson = (view: SentenceView, { first, last }: Phrase): boolean =>
  namesIn(view, first, last).some((name) => isPerson(view, name))

/** A phrase without a person that tells an office: "Turkey's foreign minister". */
function describes(view: SentenceView, phrase: Phrase): boolean {
  if (namesPerson(view, phrase)) return false
  return isPeopleNoun(headOf(view, phrase)) && !isCapitalName(view, phrase)
}

/** A capitalised single word that the recogniser left alone may be somebody's name. */
function isCapitalName(view: SentenceView, phrase: Phrase): boolean {
  return phrase.last - phrase.first === 1 && isCapital(view, phrase.first) && !isPeopleNoun(wordAt(view, phrase.first))
}

export function isBareName(clause: Clause, k: number): boolean {
  const phrase = clause.phrases[k]
  if (phrase?.type !== 'noun') return false
  const names = namesIn(clause.view, phrase.first, phrase.last)
  return names.length > 0 && headOf(clause.view, phrase) === '' && !names.some((name) => isPerson(clause.view, name))
}
