import type { PartRole } from '../cue'
import { headOf, namesIn, possessiveIn, type Clause } from '../sentence/clause'
import type { Phrase } from '../sentence/phrases'
import { wordAt } from '../sentence/sentence'
import { takePlace } from '../setting/places'
import { readGroup } from '../who/group'
import { nameParts } from '../who/parts'
import { pastObject, type Findings } from './findings'

export const presence: ReadonlySet<string> = new Set([
  'participation',
  'presence',
  'attendance',
  'involvement',
  'mediation',
  'help',
])

/** Behind "in" or "at": a place, or who is absent or present. */
export function readPlacing(clause: Clause, k: number, found: Findings): number {
  const { view, phrases } = clause
  const head = headOf(view, phrases[k] as Phrase)
  if (head === 'absence') return takePresence(clause, k, found, 'absent')
  const inCompany = head === 'company' && wordAt(view, phrases[k + 1]?.first ?? -1) === 'of'
  if (presence.has(head) || inCompany) return takePresence(clause, k, found, 'member')
  if (head === 'invitation') return takePresence(clause, k, found, 'host')
  if (head === 'request') return pastObject(clause, k)
  return takePlace(clause, k, found)
}

/** "with Israel's participation", "in the absence of Iran". */
export function takePresence(clause: Clause, k: number, found: Findings, role: PartRole): number {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  const mark = possessiveIn(view, phrase)
  if (mark >= 0) found.parts.push(...nameParts(view, namesIn(view, phrase.first, mark), role))
  if (wordAt(view, phrases[k + 1]?.first ?? -1) !== 'of') return k + 1
  return takeGroup(clause, k + 2, found, role)
}

/** Who stands at phrase `k`, with the role told; returns the phrase behind. */
export function takeGroup(clause: Clause, k: number, found: Findings, role: PartRole): number {
  const group = readGroup(clause, k, role)
  if (group) found.parts.push(...group.parts)
  return group ? group.next : pastObject(clause, k)
}
