import { companionsOf } from './accompanied'
import type { Clause } from '../sentence/clause'
import { readComplements, type Reading } from '../trigger/complements'
import type { PartRole } from '../cue'
import { nothing } from '../trigger/findings'
import type { MeetingKind } from '../../model'
import { phoneWords } from '../trigger/telephone'
import { statusOf } from '../status/governor'
import { wordAt } from '../sentence/sentence'
import type { Subject } from './subject'
import type { Draft } from '../trigger/verbCue'
import { whoMeets } from './whoMeets'
import { auxiliaries } from '../sentence/words'

const beings = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'])

/** A form of "be" before a participle, or a bare participle with "by" behind it. */
export function isPassive(clause: Clause, k: number, at: number): boolean {
  const { view, phrases } = clause
  const word = wordAt(view, at)
  if (!word.endsWith('ed') && word !== 'met' && word !== 'sent') return false
  const first = phrases[k]?.first ?? at
  for (let i = at - 1; i >= first; i--) if (auxiliaries.has(wordAt(view, i))) return beings.has(wordAt(view, i))
  if (first !== at || wordAt(view, phrases[k + 1]?.first ?? -1) !== 'by') return false
  // "discussed by phone"
  return !phoneWords.has(wordAt(view, (phrases[k + 2]?.last ?? 0) - 1))
}

/** A meeting told by the verb at token `at` within phrase `k`, of those who are its subject. */
export function withSubject(
  clause: Clause,
  k: number,
  at: number,
  kind: MeetingKind,
  role: PartRole = 'member',
): Draft & { who: Subject } {
  const who = whoMeets(clause, k)
  const beside = who.at < 0 ? [] : companionsOf(clause, who.at, k)
  const parts = [...(who.group?.parts ?? []), ...beside].map((part) => ({ ...part, role }))
  return { kind, told: statusOf(clause, k, at), who, ...nothing(), parts }
}

/** The meeting with what stands behind its verb, from phrase `k` on. */
export function finish(clause: Clause, k: number, draft: Draft, reading: Reading = {}): Draft {
  readComplements(clause, k, draft, reading)
  return draft
}
