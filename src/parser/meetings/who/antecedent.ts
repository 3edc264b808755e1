import type { PartCue } from '../cue'
import { isPeopleNoun, type Clause } from '../sentence/clause'
import { nameAt, wordAt } from '../sentence/sentence'
import { readGroup } from './group'
import type { Group } from './parts'
import { isType } from './subjectRow'

const informing = /^(?:t[eo]ll?(?:d|s|ing)?|assur|inform|remind|convinc|persuad|warn|promis|notif|show)/

/** "the ministers she met", "the demands that Ghana must meet": the noun right before the subject at phrase `at`, or -1. */
export function antecedentAt({ view, phrases }: Clause, at: number): number {
  const that = wordAt(view, phrases[at - 1]?.first ?? -1) === 'that' && isType(phrases[at - 1], 'sub')
  const j = that ? at - 2 : at - 1
  return isType(phrases[j], 'noun') && phrases[j]?.last === phrases[j + 1]?.first ? j : -1
}

/** "the ministers she met in Accra", "the man that Ito met": who stands before the subject at phrase `at` of a verb without an object. */
export function antecedentOfObject(clause: Clause, at: number): readonly PartCue[] {
  const { view, phrases } = clause
  const j = antecedentAt(clause, at)
  if (!isPeopleNoun(wordAt(view, (phrases[j]?.last ?? 0) - 1))) return []
  const told = isType(phrases[j - 1], 'verb') && informing.test(wordAt(view, (phrases[j - 1]?.last ?? 0) - 1))
  return told ? [] : (readGroup(clause, j)?.parts ?? [])
}

/** "Ito, the leader of the Harbour Party, who met Mensah", "Ito of Ghana, who": not the party did, nor the country, but who leads it. */
export function holderBefore({ view, phrases }: Clause, j: number): number {
  const last = (k: number): number => (phrases[k]?.last ?? 0) - 1
  const kindAt = (k: number): string | undefined => view.local.names[nameAt(view, last(k))]?.kind
  let at = j
  while (
    (kindAt(at) ?? (isPeopleNoun(wordAt(view, last(at))) ? 'person' : '')) !== 'person' &&
    wordAt(view, phrases[at - 1]?.first ?? -1) === 'of' &&
    isType(phrases[at - 2], 'noun') &&
    (kindAt(at - 2) === 'person' || isPeopleNoun(wordAt(view, last(at - 2))))
  )
    at -= 2
  return at < j && isType(phrases[at - 1], 'comma') && kindAt(at - 2) === 'person' ? at - 2 : at
}

/** "Ito and Mensah, who met on Monday": without an object all of the row met. */
export function metOneAnother({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  if (verb?.type !== 'verb' || !/^(?:met|meet|meeting)$/.test(wordAt(view, verb.last - 1))) return false
  return !isType(phrases[k + 1], 'noun') && wordAt(view, phrases[k + 1]?.first ?? -1) !== 'with'
}

/** "Ito and Mensah, both of whom met Lund": all of the row before "both", where phrase `of` is the preposition behind it. */
export function bothOfWhom(clause: Clause, of: number): { group: Group; at: number } | undefined {
  const { view, phrases } = clause
  const counts = isType(phrases[of], 'prep') && isType(phrases[of - 2], 'comma')
  if (!counts || !/^(?:both|all|two|three)$/.test(wordAt(view, (phrases[of]?.first ?? 0) - 1))) return undefined
  let at = of - 3
  while (/^(?:and|comma)$/.test(phrases[at - 1]?.type ?? '') && isType(phrases[at - 2], 'noun')) at -= 2
  const group = readGroup(clause, at)
  return group && { group, at }
}
