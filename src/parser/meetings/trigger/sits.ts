import { nameAt, wordAt } from '../sentence/sentence'
import type { Clause } from '../sentence/clause'
import { namePart } from '../who/parts'
import type { Draft } from './verbCue'

/** Opens a clause that tells on which day a body meets. */
const opening = /^(?:when|before|after|until|as)$/

/**
 * "The Harbour League will raise its fees when it meets next week": a body that meets alone on a day. "It" is the body that acts before,
 * where the text does not know it otherwise.
 */
export function isSitting(clause: Clause, k: number, draft: Draft): boolean {
  const { view, phrases } = clause
  const [it, other] = draft.parts
  if (it?.head !== 'it' || other || draft.time < 0 || !opening.test(wordAt(view, it.first - 1))) return false
  if (wordAt(view, (phrases[k]?.last ?? 0) - 1).endsWith('s')) draft.told = { status: 'planned', ground: 'said' }
  for (let j = k - 3; j >= 0; j--) {
    const phrase = phrases[j]
    const name = phrase?.type === 'noun' && phrases[j + 1]?.type === 'verb' ? nameAt(view, phrase.last - 1) : -1
    const [body] = view.local.names[name]?.kind === 'organization' ? namePart(view, name, 'member') : []
    if (!body) continue
    draft.parts = [{ ...it, otherwise: body }]
    break
  }
  return true
}
