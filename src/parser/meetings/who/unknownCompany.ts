import { eventIn, headOf, type Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import type { Phrase } from '../sentence/phrases'
import { wordAt } from '../sentence/sentence'

/** Company that is no people: "with few results". */
const things = new Set(
  `results hopes questions plans aims views tears smiles issues problems reservations conditions details days weeks hours months
  years goals concessions demands restrictions rules terms words cameras differences tensions objections talks meetings pictures
  series status progress success access focus emphasis`.split(/\s+/),
)

/** A plural that is no thing: "conservative holdouts". */
export function mayBePeople(view: Clause['view'], phrase: Phrase): boolean {
  const head = headOf(view, phrase)
  return head.length > 4 && head.endsWith('s') && !head.endsWith('ss') && !things.has(head) && eventIn(view, phrase) < 0
}

/** Company by its words alone. */
export function described(view: Clause['view'], { first, last }: Phrase): PartCue {
  return { first, last, form: 'nominal', role: 'member', name: -1, head: wordAt(view, last - 1), sides: [] }
}
