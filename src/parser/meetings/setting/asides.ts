import type { Clause } from '../sentence/clause'
import type { Findings } from '../trigger/findings'
import { readGroup } from '../who/group'
import type { Phrase } from '../sentence/phrases'
import { continuation } from '../who/rows'
import { nameAt, wordAt } from '../sentence/sentence'

/** Prepositions before a place. */
export const placing = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard'])

const visiting =
  /^(?:stop(?:s|ped)|stays?|stayed|is|are|was|were|['’]s|['’]re|arrive[ds]?|land(?:s|ed)|visit(?:s|ed)?|passed)$/

/** Who comes there: "he", "the two", a person by name. */
function isVisitor(view: Clause['view'], phrase: Phrase | undefined): boolean {
  if (phrase?.type !== 'noun') return false
  const last = phrase.last - 1
  return (
    /^(?:he|she|they|both|two)$/.test(wordAt(view, last)) || view.local.names[nameAt(view, last)]?.kind === 'person'
  )
}

/** "while in Accra in March", "when in Accra", "when she visits Accra": behind what opens the clause of where and when it is. */
export function pastWhile({ phrases, view }: Clause, i: number): number {
  const opens = /^(?:while|when)$/.test(wordAt(view, phrases[i]?.first ?? -1))
  if (!opens) return i
  const came = phrases[i + 2]
  const at = isVisitor(view, phrases[i + 1]) && came?.type === 'verb' ? i + 3 : i + 1
  const main = at > i + 1 ? wordAt(view, (came?.last ?? 0) - 1) : ''
  const placed =
    placing.has(wordAt(view, phrases[at]?.first ?? -1)) || (main.startsWith('visit') && isPlace(view, phrases[at]))
  return placed && (!main || visiting.test(main)) ? at : i
}

const isPlace = (view: Clause['view'], phrase: Phrase | undefined): boolean =>
  phrase?.type === 'noun' && view.local.names[nameAt(view, phrase.last - 1)]?.kind === 'place'

/** Nouns that stand free beside a verb: "met face to face", "met a second time". */
const measures = new Set([
  'hours',
  'minutes',
  'time',
  'times',
  'face',
  'person',
  'room',
  'doors',
  'each',
  'other',
  'another',
])

/** A measure, or what goes on behind a bracket: "the Forum (ASF) Regional Session in Doha". */
export const isPassedOver = ({ view }: Clause, { first, last }: Phrase): boolean =>
  measures.has(wordAt(view, last - 1)) || wordAt(view, first - 1) === ')'

/** "met face to face in Accra": "to face" at phrase `i` reads as a verb. */
export const endsFaceToFace = ({ view, phrases }: Clause, i: number): boolean =>
  ['face', 'to', 'face'].every((word, n) => wordAt(view, (phrases[i]?.first ?? 0) - 1 + n) === word)

/** "after his arrival in Accra on Monday", "upon landing there": where and when somebody came. */
export function arrivesAt({ view, phrases }: Clause, i: number): boolean {
  const word = wordAt(view, phrases[i]?.first ?? -1)
  return (
    /^(?:after|on|upon|following)$/.test(word) &&
    /^(?:arriv|landing$)/.test(wordAt(view, (phrases[i + 1]?.last ?? 0) - 1))
  )
}

/** What opens and closes an aside. */
export const dashes = new Set(['–', '—', '--', '---', '-'])

/** "with Ito – as well as Mensah – in Nara": behind the dash that closes what the first one opened, with who else is told there. */
export function readAside(clause: Clause, i: number, found: Findings): number {
  const { view, phrases } = clause
  const from = continuation(clause, i + 1)
  const more = from < 0 ? undefined : readGroup(clause, from)
  if (more && phrases[more.next]?.type === 'break') found.parts.push(...more.parts)
  if (!dashes.has(wordAt(view, phrases[i]?.first ?? -1))) return i
  for (let j = i + 2; j < phrases.length && j < i + 10; j++) {
    if (phrases[j]?.type === 'break') return dashes.has(wordAt(view, phrases[j]?.first ?? -1)) ? j + 1 : i
  }
  return i
}
