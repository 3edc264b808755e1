import { Is as Title, titleWords } from '../../names/roles/titleWords'
import type { Clause } from '../sentence/clause'
import { readComplements } from '../trigger/complements'
import type { Findings } from '../trigger/findings'
import { placeNouns, venues } from '../lexicon'
import { isCapital, nameAt, wordAt, type SentenceView } from '../sentence/sentence'
import { takeTime } from '../setting/when'

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
  const where = pastTime(clause, from)
  if (phrases[where]?.type === 'prep' && runsIntoGuest(clause, where + 1, found)) {
    if (where > from) takeTime(clause, where - 1, found)
    return where + 1
  }
  const behind = readComplements(clause, from, found)
  const next = phrases[behind]?.type === 'comma' ? behind + 1 : behind
  return phrases[next]?.type === 'noun' && behind > from ? next : -1
}

/** "on Monday | at", "today | in" */
function pastTime({ view, phrases }: Clause, k: number): number {
  const time = wordAt(view, phrases[k]?.first ?? -1) === 'on' ? k + 1 : k
  return phrases[time]?.type === 'time' ? time + 1 : k
}

/** "received at the palace Mr. Mensah", "received in his office Mensah": a place and the guest in one phrase, which `k` is. */
function runsIntoGuest({ view, phrases }: Clause, k: number, found: Findings): boolean {
  const phrase = phrases[k]
  const guest = phrase?.type === 'noun' ? view.local.names[nameAt(view, phrase.last - 1)] : undefined
  if (!phrase || guest?.kind !== 'person') return false
  let at = guest.first - 1
  while (at > phrase.first && (wordAt(view, at) === '.' || isTitle(view, at))) at--
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

/** "Dr.", "Crown Prince", "Sheikh" */
const isTitle = (view: SentenceView, i: number): boolean =>
  nameAt(view, i) < 0 &&
  isCapital(view, i) &&
  (titleWords.at(view.local.tokens, i) & (Title.courtesy | Title.head | Title.modifier)) !== 0
