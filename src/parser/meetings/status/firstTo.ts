import type { Clause } from '../sentence/clause'
import { nameAt, wordAt } from '../sentence/sentence'
import { future, type Told } from './status'

const becoming = new Set(['become', 'becomes', 'became', 'becoming', 'is', 'are', 'was', 'were', 'be', 'been'])

/**
 * "became the first sitting president to visit Accra", "is one of the few leaders to meet Ito": the verb group whose subject does
 * what the infinitive at phrase `k` tells, and which tells whether it comes to pass; -1 of other infinitives.
 */
export function verbOfFirst(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const j = firstAt(clause, k)
  const verb = phrases[j - 1]
  return verb?.type === 'verb' && becoming.has(wordAt(view, verb.last - 1)) ? j - 1 : -1
}

/** "Ito, the first president to visit Accra since 1990, met Mensah": the phrase of who did so, by name; -1 of other infinitives. */
export function bearerOfFirst(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const j = firstAt(clause, k)
  if (j < 2 || phrases[j - 1]?.type !== 'comma' || phrases[j - 2]?.type !== 'noun') return -1
  const bearer = view.local.names[nameAt(view, (phrases[j - 2]?.last ?? 0) - 1)]
  return bearer?.kind === 'person' ? j - 2 : -1
}

/** Whether who is called the first to do so in an aside did it, by the verb behind the aside that begins at phrase `k`, or else the one before it. */
export function toldOfFirst({ view, phrases }: Clause, k: number, bearer: number): Told {
  const isMain = (i: number): boolean => phrases[i]?.type === 'verb'
  let main = k + 1
  while (main < phrases.length && !(isMain(main) && phrases[main - 1]?.type === 'comma')) main++
  if (main >= phrases.length) for (main = bearer; main > 0 && !isMain(main);) main--
  const { first, last } = phrases[main] ?? { first: 0, last: 0 }
  const words = view.words.slice(first - view.from, last - view.from)
  return { status: future(words, false).length ? 'planned' : 'held', ground: 'said' }
}

/** "one of the first leaders", "among the few leaders", "the first president of the kind": the phrase where these words begin before "to" at phrase `k`, or -1. */
function firstAt(clause: Clause, k: number): number {
  const { view, phrases } = clause
  if (wordAt(view, phrases[k]?.first ?? -1) !== 'to') return -1
  let j = k - 1
  while (phrases[j]?.type === 'noun' && phrases[j - 1]?.type === 'prep' && !isRanked(clause, j)) j -= 2
  if (!isRanked(clause, j)) return -1
  const link = wordAt(view, phrases[j - 1]?.first ?? -1)
  if (link === 'among') return j - 1
  return link === 'of' && wordAt(view, (phrases[j - 2]?.last ?? 0) - 1) === 'one' ? j - 2 : j
}

/** "the first president", "the few leaders" */
function isRanked({ view, phrases }: Clause, j: number): boolean {
  const phrase = phrases[j]
  if (phrase?.type !== 'noun') return false
  for (let i = phrase.first; i < phrase.last; i++)
    if (/^(?:first|second|third|last|latest|only|few|most|highest(?:-ranking)?|highest-level)$/.test(wordAt(view, i)))
      return true
  return false
}
