import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from '../who/group'
import { objectAt } from '../who/object'
import { finish, isPassive, withSubject } from '../who/withSubject'
import type { Draft } from './verbCue'

const diplomats = /^(?:ambassador|envoy|charg[eé]|diplomat|consul)s?$/

/** How many phrases before a name, or before "he", tell who that is. */
const longestTitle = 4

/** "The foreign ministry summoned the ambassador, Ito", "The ambassador was summoned by the ministry": a diplomat, who is told something there. */
export function readSummoned(clause: Clause, k: number, at: number): Draft | undefined {
  if (isPassive(clause, k, at)) {
    const draft = withSubject(clause, k, at, 'meeting')
    const from = draft.who.at
    if (from < 0 || !draft.parts.length || !tellsDiplomat(clause, Math.max(0, from - longestTitle), k)) return undefined
    // "was summoned to the ministry"
    return finish(clause, k + 1, draft, { by: 'host', goal: true })
  }
  const object = objectAt(clause, k)
  const group = object < 0 ? undefined : readGroup(clause, object)
  if (!group || !tellsDiplomat(clause, object, group.next)) return undefined
  const draft = withSubject(clause, k, at, 'meeting', 'host')
  if (!draft.parts.some((part) => part.form !== 'pronoun')) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}

/** Whether the phrases from `from` to before `to` tell a diplomat's office. */
function tellsDiplomat({ view, phrases }: Clause, from: number, to: number): boolean {
  const last = phrases[to - 1]?.last ?? view.from
  for (let i = phrases[from]?.first ?? last; i < last; i++) if (diplomats.test(wordAt(view, i))) return true
  return false
}
