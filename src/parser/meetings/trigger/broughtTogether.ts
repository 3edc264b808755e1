import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { verbBefore, wordsOf } from '../status/rulers'
import { judge, type Told } from '../status/status'
import { readGroup } from '../who/group'
import { subjectOf } from '../who/subject'
import type { Findings } from './findings'

/**
 * "Lund offered to bring Ito and Mensah together for talks": who is brought there takes part, and who brings them is host.
 *
 * @param prep the phrase of "for" before the talks
 */
export function broughtTogether(clause: Clause, prep: number, draft: Findings): (Told & { verb: number }) | undefined {
  const { view, phrases } = clause
  if (wordAt(view, phrases[prep]?.first ?? -1) !== 'for' || wordAt(view, phrases[prep - 1]?.first ?? -1) !== 'together')
    return undefined
  const verb = verbBefore(clause, prep - 1)
  if (verb < 0 || !/^(?:bring(?:s|ing)?|brought|get)$/.test(wordsOf(clause, verb).at(-1) ?? '')) return undefined
  const group = readGroup(clause, verb + 1)
  if (group?.next !== prep - 1) return undefined
  const apart = wordAt(view, phrases[verb - 1]?.first ?? -1) === 'to'
  const ruler = apart ? verbBefore(clause, verb - 2) : verb
  if (ruler < 0) return undefined
  const hosts = subjectOf(clause, ruler).group?.parts ?? []
  draft.parts.push(...hosts.map((part) => ({ ...part, role: 'host' as const })), ...group.parts)
  const words = [...wordsOf(clause, ruler), ...(apart ? ['to'] : [])]
  return { ...judge(words, { status: 'held', ground: 'said' }), verb }
}
