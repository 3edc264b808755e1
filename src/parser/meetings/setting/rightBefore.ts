import { headOf, type Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { verbBefore } from '../status/rulers'
import { nothing, type Findings } from '../trigger/findings'
import { wherePlace } from './front'
import { isNamedPlace, takePlace } from './places'

/** "in Accra for talks", "on to Lagos on Monday, for a dinner": the place right before phrase `prep`, or before a time there. */
export function placeBefore(clause: Clause, prep: number, draft: Findings): void {
  const { phrases, view } = clause
  let j = phrases[prep - 1]?.type === 'comma' ? prep - 2 : prep - 1
  if (phrases[j]?.type === 'time') j -= phrases[j - 1]?.type === 'prep' ? 2 : 1
  const place = phrases[j]
  const lead = phrases[j - 1]
  // "offered Accra for talks"
  const into = /^(?:in|at|to|offer(?:ed|s)?|propos(?:ed|es)|suggest(?:ed|s)?|use|chose|picked)$/.test(
    wordAt(view, (lead?.last ?? 0) - 1),
  )
  if (!into || place?.type !== 'noun' || !(isNamedPlace(view, place) || headOf(view, place) === 'capital')) return
  takePlace(clause, j, draft)
  // "flew on Monday to Accra, where she met Ito, and on to Lagos for talks": the same day
  if (draft.time >= 0 || wordAt(view, (phrases[j - 1]?.first ?? 0) - 1) !== 'on') return
  const stop = nothing()
  wherePlace(clause, j, stop)
  draft.time = stop.time
}

/** "opens a school in Accra, meets Ito", "signed a deal in Accra and met Ito": the place right before the second verb of a subject. */
export function conjunctPlace(clause: Clause, k: number, draft: Findings): void {
  const { view, phrases } = clause
  if (!/^(?:and|comma)$/.test(phrases[k - 1]?.type ?? '')) return
  let j = phrases[k - 2]?.type === 'comma' ? k - 3 : k - 2
  if (phrases[j]?.type === 'time') j -= phrases[j - 1]?.type === 'prep' ? 2 : 1
  const place = phrases[j]
  if (place?.type !== 'noun' || !isNamedPlace(view, place) || headOf(view, place) !== '') return
  // "Ito, who opened a school in Accra, met Mensah"
  const verb = verbBefore(clause, j - 1)
  if (verb < 1 || phrases[verb - 1]?.type === 'rel') return
  if (/^(?:in|at)$/.test(wordAt(view, phrases[j - 1]?.first ?? -1))) takePlace(clause, j, draft)
}
