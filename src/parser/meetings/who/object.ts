import type { Clause } from '../sentence/clause'
import { readComplements } from '../trigger/complements'
import type { Findings } from '../trigger/findings'
import { placeNouns, venues } from '../lexicon'
import { nameAt, wordAt } from '../sentence/sentence'

/** The noun phrase right behind the verb, over particles; -1 where none stands. */
export function objectAt(clause: Clause, k: number): number {
  let j = k + 1
  while (clause.phrases[j]?.type === 'adverb') j++
  return clause.phrases[j]?.type === 'noun' ? j : -1
}

/**
 * "received in Accra on Monday the envoy", "received three days ago, in his office, the envoy": the object behind where and when
 * it was; -1 where none stands.
 */
export function objectBehindPlace(clause: Clause, k: number, found: Findings): number {
  const at = objectAt(clause, k)
  const { view, phrases } = clause
  const from = phrases[k + 1]?.type === 'comma' ? k + 2 : k + 1
  if (at >= 0 || !(phrases[from]?.type === 'time' || /^(?:in|at|on)$/.test(wordAt(view, phrases[from]?.first ?? -1))))
    return at
  if (phrases[from]?.type === 'prep' && runsIntoGuest(clause, from + 1, found)) return from + 1
  const behind = readComplements(clause, from, found)
  const next = phrases[behind]?.type === 'comma' ? behind + 1 : behind
  return phrases[next]?.type === 'noun' && behind > from ? next : -1
}

/** "received at the palace Mr. Mensah", "received in his office Mensah": a place and the guest in one phrase, which `k` is. */
function runsIntoGuest({ view, phrases }: Clause, k: number, found: Findings): boolean {
  const phrase = phrases[k]
  const guest = phrase?.type === 'noun' ? view.local.names[nameAt(view, phrase.last - 1)] : undefined
  if (!phrase || guest?.kind !== 'person') return false
  let at = guest.first - 1
  while (at > phrase.first && /^(?:(?:mr|mrs|ms|dr)\.?|\.)$/.test(wordAt(view, at))) at--
  const name = nameAt(view, at)
  const place = view.local.names[name]
  if (
    at < phrase.first ||
    (place?.kind !== 'place' && !venues.has(wordAt(view, at)) && !placeNouns.has(wordAt(view, at)))
  )
    return false
  if (place) found.places.push({ first: place.first, last: place.last, name, of: -1 })
  return true
}
