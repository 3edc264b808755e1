import type { Clause } from '../sentence/clause'
import { nothing } from './findings'
import { isPerson, namePart } from '../who/parts'
import { nameAt, wordAt } from '../sentence/sentence'
import type { Draft } from './verbCue'

/** Whom a school has for a term. */
const academics = /^(?:professor|fellow|scholar|lecturer|researcher)$/

/** "talks with visiting Ghanaian President Ito": who is named behind “visiting” in phrase `k` is on a visit. */
export function readVisitor({ view, phrases }: Clause, k: number): Draft | undefined {
  const phrase = phrases[k]
  const name = phrase ? nameAt(view, phrase.last - 1) : -1
  if (!isPerson(view, name) || academics.test(wordAt(view, (view.local.names[name]?.first ?? 0) - 1))) return undefined
  return {
    kind: 'visit',
    told: { status: 'held', ground: 'hinted' },
    ...nothing(),
    parts: namePart(view, name, 'member'),
  }
}
