import { headOf, namesIn, possessiveIn } from '../sentence/clause'
import type { Phrase } from '../sentence/phrases'
import type { SentenceView } from '../sentence/sentence'

/** The names of a phrase that it can stand for: "Moscow's allies" are not Moscow. */
export function sidesIn(view: SentenceView, phrase: Phrase): number[] {
  const mark = relational.has(headOf(view, phrase)) ? possessiveIn(view, phrase) : -1
  return namesIn(view, Math.max(mark, phrase.first), phrase.last)
}

const relational = new Set(
  'ally allies partner partners friend friends neighbour neighbours neighbor neighbors rival rivals enemy enemies foe foes opponent opponents critics supporters backers creditors lenders donors'.split(
    ' ',
  ),
)
