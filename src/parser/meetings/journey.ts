import { fold } from '../names/fold'
import { countryNamed } from '../names/nations'
import { readComplements } from './complements'
import { eventIn, type Clause } from './clause'
import { nothing } from './findings'
import { statusOf } from './governor'
import type { Phrase } from './phrases'
import { isNamedPlace, nameText } from './places'
import { wordAt } from './sentence'
import type { Draft } from './verbCue'
import { whoMeets } from './whoMeets'

/**
 * "Ito went to Ghana in November", "Ito arrived in Ghana": a visit by somebody of whom it is told where and when, and not what for, which would be
 * told as a meeting of its own.
 */
export function readJourney(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const goal = phrases[k + 2]
  // "Ito, who flew to Accra on Friday, met …": the way to what the clause tells
  if (phrases[k - 1]?.type === 'rel') return undefined
  const arrives = wordAt(view, at).startsWith('arriv')
  const leads = wordAt(view, phrases[k + 1]?.first ?? -1)
  if (!(arrives ? /^(?:in|at)$/ : /^to$/).test(leads) || goal?.type !== 'noun' || !isNamedPlace(view, goal))
    return undefined
  const parts = whoMeets(clause, k).group?.parts ?? []
  const named = parts.some(({ name }) => view.local.names[name]?.kind === 'person')
  if (!named || !parts.every(({ form }) => form === 'name')) return undefined
  const draft: Draft = { kind: 'visit', told: statusOf(clause, k, at), ...nothing(), parts: [...parts] }
  const next = readComplements(clause, k + 1, draft, { goal: true })
  const told = draft.time >= 0 || (arrives && isCountry(clause, draft))
  return told && draft.places.length && !isForAPurpose(clause, next) ? draft : undefined
}

/** Who arrives in a country, and not merely in a town, visits it on whatever day. */
const isCountry = (clause: Clause, { places }: Draft): boolean =>
  places.some(({ name }) => name >= 0 && countryNamed(fold(nameText(clause, name))) !== undefined)

/** "to meet Mensah", "for talks", ", where she will speak". */
function isForAPurpose({ view, phrases }: Clause, k: number): boolean {
  const phrase: Phrase | undefined = phrases[k]?.type === 'comma' ? phrases[k + 1] : phrases[k]
  if (phrase && /^(?:to|for|where|after|following|with)$/.test(wordAt(view, phrase.first))) return true
  // "arrived on Monday, heading a delegation, for a visit"
  return phrases.some(
    (one, j) =>
      j > k && one.type === 'noun' && wordAt(view, phrases[j - 1]?.first ?? -1) === 'for' && eventIn(view, one) >= 0,
  )
}
