import { homeEnd } from './roleAhead'
import { roleParts, type RoleParts } from './roleParts'
import type { RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import type { NameSpan } from '../span'

/** One of those who share a role told in the plural: the local name, and the role as it is this one's. */
export interface Sharer {
  readonly name: number
  readonly parts: RoleParts
  /** Where the words of the role end that are this one's, too. */
  readonly last: number
}

/**
 * "Presidents | Ana Kovac and Ivo Petrov": each of the persons in the list from local name `n` on has the role; one alone has
 * none. "The Zemblan and Ruritanian presidents, | Ana Kovac and Ivo Petrov": of two bodies each has one, and so they have in "the
 * presidents of Zembla, | Ana Kovac, and Ruritania, Ivo Petrov".
 */
export function sharersOf(words: RoleWords, phrase: RolePhrase, n: number): Sharer[] {
  const sharers = listFrom(words, n)
  const pairs = sharers.length < 2 ? pairsFrom(words, phrase, n) : []
  if (sharers.length < 2 && !pairs.length) return []
  const { status, office: told, body: own } = roleParts(words, phrase)
  const plural = words.slice(phrase.head, phrase.head + 1)
  const office = told.replace(plural, plural.replace(/s(?=\.?$)/, ''))
  if (pairs.length)
    return pairs.map(({ name, body }) => ({ name, parts: { status, office, body }, last: phrase.head + 1 }))
  const bodies = bodiesOf(words, phrase)
  return sharers.map((name, i) => {
    const body = bodies.length === sharers.length ? (bodies[i] ?? '') : own
    return { name, parts: { status, office, body }, last: phrase.last }
  })
}

/** "the presidents of Zembla, | Ana Kovac |, and Ruritania, | Ivo Petrov |": who and of what, in turn; none where there is but one. */
function pairsFrom(words: RoleWords, { head, last }: RolePhrase, n: number): { name: number; body: string }[] {
  const pairs: { name: number; body: string }[] = []
  let of = words.name(last - 1)
  if (words.word(head + 1) !== 'of') return pairs
  for (let k = n; of && of.kind !== 'person' && words.names[k]?.kind === 'person'; k += 2) {
    const person = words.names[k] as NameSpan
    const isNext = person.first === of.last || (person.first === of.last + 1 && words.isComma(of.last))
    if (!isNext) break
    pairs.push({ name: k, body: words.slice(of.first, of.last) })
    of = words.names[k + 1]
    let at = person.last
    while (words.isComma(at) || words.word(at) === 'and') at++
    if (of?.first !== at || at === person.last) break
  }
  return pairs.length > 1 ? pairs : []
}

/** The persons of the list that begins with local name `n`: "Ana Kovac of Ohio, Ivo Petrov (D-Iowa) and Li Wei". */
function listFrom(words: RoleWords, n: number): number[] {
  const list: number[] = []
  for (let k = n; words.names[k]?.kind === 'person';) {
    list.push(k)
    const end = behindSeat(words, (words.names[k++] as { last: number }).last)
    let at = end
    while (words.isComma(at) || words.word(at) === 'and') at++
    while ((words.names[k]?.first ?? at) < at) k++
    if (at === end || words.names[k]?.first !== at) break
  }
  return list
}

/** Behind "of Ohio", "(D-Ohio)" and ", D-Ohio" at token `at`, which it is where none stands there. */
const behindSeat = (words: RoleWords, at: number): number =>
  words.isComma(at) && words.word(at + 1).length === 1 && words.isHyphen(at + 2) ? at + 4 : homeEnd(words, at)

/** The two bodies of "Zemblan and Ruritanian presidents", "presidents of Zembla and Ruritania". */
function bodiesOf(words: RoleWords, { first, last }: RolePhrase): string[] {
  for (let i = first + 1; i + 1 < last; i++) {
    if (words.word(i) !== 'and') continue
    const [one, other] = [words.name(i - 1), words.name(i + 1)]
    if (!one || !other || one.kind !== other.kind || one.kind === 'person') continue
    return [one, other].map((name) => words.slice(name.first, name.last))
  }
  return []
}
