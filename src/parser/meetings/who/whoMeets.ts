import { namesIn, type Clause } from '../sentence/clause'
import { readGroup } from './group'
import { isPerson } from './parts'
import { sayingOver, verbBefore } from '../status/rulers'
import { wordAt } from '../sentence/sentence'
import { subjectBehind, subjectOf, type Subject } from './subject'

/** "told reporters after meeting X": who told is who met. */
function isGerundBehind({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  const before = wordAt(view, phrases[k - 1]?.first ?? -1)
  return (
    verb !== undefined &&
    wordAt(view, verb.first).endsWith('ing') &&
    /^(?:after|before|since|while|upon|on|by)$/.test(before)
  )
}

/** "The Ghanaian minister flew to Accra, where he met Ito": whom "he" means where nobody is named. */
function withOffice(clause: Clause, found: Subject): Subject {
  const [only, more] = found.group?.parts ?? []
  if (!found.group || !only || more || !/^s?he$/.test(only.head)) return found
  const { phrases } = clause
  const first = phrases.findIndex((phrase, j) => phrase.type === 'noun' && phrases[j - 1]?.type !== 'prep')
  const [office, other] = first < found.at ? (readGroup(clause, first)?.parts ?? []) : []
  if (other || office?.form !== 'nominal' || office.sides.length !== 1 || office.head.endsWith('s')) return found
  return { at: found.at, group: { ...found.group, parts: [{ ...only, otherwise: office }] } }
}

/** "It is said that Ito will leave for Accra, where she is to meet Mensah": who goes there is who meets. */
function whoCame(clause: Clause, found: Subject): Subject {
  const { view, phrases } = clause
  const [only, more] = found.group?.parts ?? []
  const where = found.at - 1
  if (!found.group || more || !only || !/^s?he$/.test(only.head)) return found
  if (phrases[where]?.type !== 'sub' || wordAt(view, phrases[where].first) !== 'where') return found
  const verb = verbBefore(clause, where - 1)
  const goer = verb < 0 ? undefined : subjectOf(clause, verb)
  const [visitor, other] = goer?.group?.parts ?? []
  const inside = goer !== undefined && phrases[goer.at - 1]?.type === 'sub'
  const sure = visitor && !other && inside && isPerson(view, visitor.name)
  return sure ? { at: found.at, group: { ...found.group, parts: [visitor] } } : found
}

/** "While Ito said he would meet Mensah, Berg …": whom the pronoun at token `at` may mean stands before it. */
const isNamedBefore = ({ view }: Clause, at: number): boolean =>
  namesIn(view, view.from, at).some((name) => isPerson(view, name))

/** The subject of the verb of meeting at phrase `k`, before it or behind the clause it opens. */
export const whoMeets = (clause: Clause, k: number): Subject =>
  whoCame(clause, withOffice(clause, subjectAround(clause, k)))

function subjectAround(clause: Clause, k: number): Subject {
  const main = isGerundBehind(clause, k) ? verbBefore(clause, k - 2) : -1
  const own = subjectOf(clause, main < 0 ? k : main)
  const over = main >= 0 && !own.group ? sayingOver(clause, main) : -1
  const found = over < 0 ? own : subjectOf(clause, over)
  const [first] = found.group?.parts ?? []
  const opening = wordAt(clause.view, clause.phrases[0]?.first ?? -1)
  const fronted = opening.endsWith('ing') && clause.phrases[0]?.type === 'verb'
  const opens = fronted || /^(?:when|after|before|as|while)$/.test(opening)
  if (first?.form === 'pronoun' && opens && !isNamedBefore(clause, first.first)) {
    const behind = subjectBehind(clause, k)
    if (behind.group && (first.head !== 'they' || behind.group.parts.length > 1)) return behind
  }
  if (found.at >= 0) return found
  return subjectBehind(clause, k)
}
