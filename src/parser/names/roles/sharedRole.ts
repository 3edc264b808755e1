import { homeEnd } from './roleAhead'
import { roleParts, type RoleParts } from './roleParts'
import type { RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'

/** One of those who share a role told in the plural: the local name, and the role as it is this one's. */
export interface Sharer {
  readonly name: number
  readonly parts: RoleParts
}

/**
 * "Presidents | Ana Kovac and Ivo Petrov": each of the persons in the list from local name `n` on has the role; one alone has
 * none. "The Zemblan and Ruritanian presidents, | Ana Kovac and Ivo Petrov": of two bodies each has one.
 */
export function sharersOf(words: RoleWords, phrase: RolePhrase, n: number): Sharer[] {
  const sharers = listFrom(words, n)
  if (sharers.length < 2) return []
  const shared = roleParts(words, phrase)
  const plural = words.slice(phrase.head, phrase.head + 1)
  const office = shared.office.replace(plural, plural.replace(/s(?=\.?$)/, ''))
  const bodies = bodiesOf(words, phrase)
  return sharers.map((name, i) => {
    const body = bodies.length === sharers.length ? (bodies[i] ?? '') : shared.body
    return { name, parts: { status: shared.status, office, body } }
  })
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
