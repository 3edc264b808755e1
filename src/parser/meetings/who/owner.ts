import { accompanying } from './accompanying'
import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { readGroup } from './group'
import { wordAt } from '../sentence/sentence'
import { rootOf, verbBefore } from '../status/rulers'
import { antecedent, subjectOf } from './subject'
import type { Draft } from '../trigger/verbCue'
import { mainSubject } from './speaker'

/**
 * "Ito began her meeting with Mensah", "During his talks in Accra, Ito said": whose meeting it is, where the subject of the
 * clause can be meant by nobody else: one person for "his", several or a body for "their" and "its".
 */
export function nameOwner(clause: Clause, k: number, next: number, draft: Draft): void {
  const going = draft.kind === 'visit' ? accompanying(clause, k) : []
  if (going.length) {
    draft.parts = [...going, ...draft.parts.filter(({ form }) => form !== 'pronoun')]
    return
  }
  const before = clause.phrases[k - 1]
  // "Ito, whose visit began on Monday"
  if (before?.type === 'rel' && wordAt(clause.view, before.first) === 'whose')
    draft.parts.unshift(...(antecedent(clause, k - 1).group?.parts ?? []))
  const at = draft.parts.findIndex((part) => part.form === 'pronoun' && owns(part.head))
  const own = draft.parts[at]
  const phrase = clause.phrases[k]
  if (!own || !phrase || own.first !== phrase.first) return
  const parts = subjectParts(clause, k, next)
  if (!fits(clause, own.head, parts, draft.kind === 'call')) return
  const others = draft.parts.filter((part, i) => i !== at && !parts.some((one) => one.first === part.first))
  draft.parts.splice(
    0,
    draft.parts.length,
    ...parts.map((part) => ({ ...part, role: own.role, ...(part.form === 'nominal' && { otherwise: own }) })),
    ...others,
  )
}

/** "the president is looking forward to his meeting": of whom the text speaks by his office. */
const officers =
  /^(?:president|premier|minister|chancellor|secretary|king|queen|prince|pope|envoy|leader|mayor|governor)$/

const owns = (head: string): boolean => head === 'his' || head === 'her' || head === 'their' || head === 'its'

function subjectParts(clause: Clause, k: number, next: number): readonly PartCue[] {
  const verb = verbBefore(clause, k - 1)
  if (verb >= 0) return subjectOf(clause, verb).group?.parts ?? []
  const prep = rootOf(clause, k) - 1
  if (clause.phrases[prep]?.type !== 'prep') return []
  // "Ito, at the start of her meeting, said"
  const aside = clause.phrases[prep - 1]?.type === 'comma' ? readGroup(clause, prep - 2)?.parts : undefined
  if (aside) return aside
  const at = mainSubject(clause, next, prep)
  return (at < 0 ? undefined : readGroup(clause, at)?.parts) ?? []
}

function fits({ view }: Clause, head: string, parts: readonly PartCue[], ofTwo: boolean): boolean {
  const [only] = parts
  const officer = parts.length === 1 && only?.form === 'nominal' && officers.test(only.head) && !only.sides.length
  if (officer) return head === 'his' || head === 'her'
  if (!only || parts.some((part) => part.name < 0 && !(head === 'their' && part.head.endsWith('s')))) return false
  const isPerson = (part: PartCue): boolean => view.local.names[part.name]?.kind === 'person'
  if (head === 'their') return parts.length > 1 || (!isPerson(only) && !ofTwo)
  return parts.length === 1 && isPerson(only) === (head !== 'its')
}
