import { readComplements } from './complements'
import type { Clause } from './clause'
import { nothing } from './findings'
import { statusOf } from './governor'
import type { Phrase } from './phrases'
import { isNamedPlace } from './places'
import { wordAt } from './sentence'
import type { Draft } from './verbCue'
import { whoMeets } from './whoMeets'

/**
 * "Ito went to Ghana in November": a visit by somebody of whom it is told where and when, and not what for, which would be
 * told as a meeting of its own.
 */
export function readJourney(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const goal = phrases[k + 2]
  // "Ito, who flew to Accra on Friday, met …": the way to what the clause tells
  if (phrases[k - 1]?.type === 'rel') return undefined
  if (wordAt(view, phrases[k + 1]?.first ?? -1) !== 'to' || goal?.type !== 'noun' || !isNamedPlace(view, goal))
    return undefined
  const parts = whoMeets(clause, k).group?.parts ?? []
  const named = parts.some(({ name }) => view.local.names[name]?.kind === 'person')
  if (!named || !parts.every(({ form }) => form === 'name')) return undefined
  const draft: Draft = { kind: 'visit', told: statusOf(clause, k, at), ...nothing(), parts: [...parts] }
  const next = readComplements(clause, k + 1, draft, { goal: true })
  return draft.time >= 0 && draft.places.length && !isForAPurpose(clause, next) ? draft : undefined
}

/** "to meet Mensah", "for talks", ", where she will speak". */
function isForAPurpose({ view, phrases }: Clause, k: number): boolean {
  const phrase: Phrase | undefined = phrases[k]?.type === 'comma' ? phrases[k + 1] : phrases[k]
  return phrase !== undefined && /^(?:to|for|where|after|following|with)$/.test(wordAt(view, phrase.first))
}
