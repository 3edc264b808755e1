import { statusOf } from './governor'
import { readComplements } from './complements'
import type { Clause } from './clause'
import { nothing } from './findings'
import { isNamedPlace } from './places'
import { wordAt } from './sentence'
import type { Draft } from './verbCue'
import { whoMeets } from './whoMeets'

/** "Ito went to Ghana", "Ito arrived in Accra", "she will leave for Accra": a visit by somebody to a place by name. */
export function readJourney(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const goal = phrases[k + 2]
  // "Ito, who flew to Accra on Friday, met …": the way to what the clause tells
  if (phrases[k - 1]?.type === 'rel') return undefined
  const leads = leadsBy(wordAt(view, at))
  if (!leads.test(wordAt(view, phrases[k + 1]?.first ?? -1)) || goal?.type !== 'noun' || !isNamedPlace(view, goal))
    return undefined
  // "They can go to Ghana": anybody.
  for (let i = phrases[k]?.first ?? at; i < at; i++)
    if (/^(?:can|could|should|may)$/.test(wordAt(view, i))) return undefined
  const parts = whoMeets(clause, k).group?.parts ?? []
  const goes = parts.some(
    ({ name, form, head }) => view.local.names[name]?.kind === 'person' || (form === 'pronoun' && head !== 'it'),
  )
  if (!goes) return undefined
  const draft: Draft = { kind: 'visit', told: statusOf(clause, k, at), ...nothing(), parts: [...parts] }
  readComplements(clause, k + 1, draft, { goal: true })
  return draft.places.length ? draft : undefined
}

/** What stands between the verb and the place it leads to. */
function leadsBy(verb: string): RegExp {
  if (/^(?:arriv|land)/.test(verb)) return /^(?:in|at)$/
  return /^(?:lea?ft?|leav|depart)/.test(verb) ? /^for$/ : /^to$/
}
