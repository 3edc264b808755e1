import { isBareName } from './apposition'
import type { Clause } from '../sentence/clause'
import type { PartCue, PartRole } from '../cue'
import { isPerson, namePart, type Group } from './parts'
import { nameAt, wordAt } from '../sentence/sentence'

/**
 * "a delegation, headed by X": the phrase of those who are told to be of it, behind the phrase at `k` with which that begins;
 * else -1.
 */
export function membersAt(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const from = phrases[k]?.type === 'comma' ? k + 1 : k
  const word = wordAt(view, phrases[from]?.first ?? -1)
  if (phrases[from]?.type === 'rel' || word === 'that') {
    const verb = phrases[from + 1]?.type === 'adverb' ? from + 2 : from + 1
    const includes = phrases[verb]
    if (includes?.type !== 'verb') return -1
    return /^includ(?:ed?|es)$/.test(wordAt(view, includes.last - 1)) ? verb + 1 : -1
  }
  const next = wordAt(view, phrases[from + 1]?.first ?? -1)
  // "a delegation under the deputy minister, X"
  if (word === 'under') return from + 1
  // "a delegation with the deputy minister, X, at its head"
  if (word === 'with' && phrases.slice(from + 2, from + longestRow).some((_, j) => isAtItsHead(clause, from + 2 + j)))
    return from + 1
  if (phrases[from]?.type !== 'verb') return -1
  if (/^(?:led|headed)$/.test(word) && next === 'by') return from + 2
  if (word === 'comprising') return from + 1
  return /^(?:consisting|composed)$/.test(word) && next === 'of' ? from + 2 : -1
}

/** How many phrases tell who is at the head of a delegation. */
const longestRow = 8

/** "at its head" */
const isAtItsHead = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, phrases[k]?.first ?? -1) === 'at' &&
  /^(?:its|their|the)$/.test(wordAt(view, phrases[k + 1]?.first ?? -1)) &&
  wordAt(view, (phrases[k + 1]?.last ?? 0) - 1) === 'head'

/** "of Turkey, Ana Lund, and Ghana, Kofi Mensah": the persons of a row of countries, each with its own behind a comma. */
export function personsByCountry(clause: Clause, k: number, role: PartRole): Group | undefined {
  const { view, phrases } = clause
  if (!/^(?:of|from)$/.test(wordAt(view, phrases[k]?.first ?? -1))) return undefined
  const parts: PartCue[] = []
  let at = k + 1
  for (;;) {
    const noun = phrases[at + 2]
    const name = noun?.type === 'noun' ? nameAt(view, noun.last - 1) : -1
    if (!isBareName(clause, at) || phrases[at + 1]?.type !== 'comma' || !isPerson(view, name)) break
    parts.push(...namePart(view, name, role))
    at += 3
    if (phrases[at]?.type === 'comma') at++
    if (phrases[at]?.type === 'and') at++
  }
  return parts.length > 1 ? { parts, next: at } : undefined
}
