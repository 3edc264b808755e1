import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { wordsOf } from '../status/rulers'
import { subjectOf } from './subject'

/** "Ito and Mensah signed a treaty after talks", "Ito and her Ghanaian counterpart": two persons, one of them by name, and no others to meet. */
export function isOfTwo(clause: Clause, verb: number): boolean {
  const parts = verb < 0 ? [] : (subjectOf(clause, verb).group?.parts ?? [])
  const isNamed = ({ name }: PartCue): boolean => clause.view.local.names[name]?.kind === 'person'
  const able = parts.filter((part) => isNamed(part) || (part.form === 'nominal' && part.sides.length === 1))
  return (
    (able.length > 1 && able.some(isNamed)) ||
    (isOfTwoSides(parts) && agreeing.test(wordsOf(clause, verb).at(-1) ?? ''))
  )
}

/** What two sides do to one another, or fail to, where they talked. */
const agreeing =
  /^(?:agree|sign|reach|announc|resum|restor|exchang|conclud|struck$|strik|seal|settl|issu|pledg|vow|fail|normali[sz]|swap|end(?:ed)?$)/

/** "Ghana and Togo", "ministers of Ghana and Togo". */
const isOfTwoSides = (parts: readonly PartCue[]): boolean =>
  parts.length > 1
    ? parts.every(({ form, sides }) => form === 'side' || form === 'name' || (form === 'nominal' && sides.length > 0))
    : parts.some(({ form, sides }) => form === 'nominal' && sides.length > 1)

/** "Ito left Accra after a visit to Togo": one person by name. */
export function isOfOne(clause: Clause, verb: number): boolean {
  const parts = verb < 0 ? [] : (subjectOf(clause, verb).group?.parts ?? [])
  return parts.length === 1 && parts.every(({ name }) => clause.view.local.names[name]?.kind === 'person')
}

const ownWords =
  /^(?:sa(?:id|ys)|t(?:old|ells)|hail(?:s|ed)|prais(?:es|ed)|forecast|voic(?:es|ed)|express(?:es|ed)|vow(?:s|ed)|pledge[sd]|warn(?:s|ed))$/

/** "Ito told reporters after the talks": one person by name, or "he", was there. */
export function isOwnWord(clause: Clause, verb: number): boolean {
  if (verb < 0 || !ownWords.test(wordsOf(clause, verb).at(-1) ?? '')) return false
  const parts = subjectOf(clause, verb).group?.parts ?? []
  return (
    parts.length === 1 &&
    parts.every(({ name, head }) => clause.view.local.names[name]?.kind === 'person' || /^s?he$/.test(head))
  )
}
