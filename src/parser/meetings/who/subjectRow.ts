import type { Clause } from '../sentence/clause'
import { opensClause, type Phrase } from '../sentence/phrases'
import { nameAt, wordAt } from '../sentence/sentence'
import { isQuote } from '../sentence/words'

export const isType = (phrase: Phrase | undefined, type: Phrase['type']): boolean => phrase?.type === type

/** Whether the noun at `j` hangs on a preposition; of "in Doha, Qatar" both do. */
export function governed(clause: Clause, j: number): boolean {
  const { phrases } = clause
  if (
    isType(phrases[j - 1], 'comma') &&
    isType(phrases[j - 2], 'noun') &&
    isType(phrases[j - 3], 'prep') &&
    isPlace(clause, j)
  )
    return true
  return isType(clause.phrases[rowStart(clause, j) - 1], 'prep')
}

/** "Secretary of State Ana Lund", "the ambassador to Ghana Ana Lund": the person whose title the "of" is part of. */
function isTitled({ view, phrases }: Clause, j: number): boolean {
  const phrase = phrases[j]
  const prep = phrases[j - 1]
  if (!phrase || prep?.type !== 'prep' || !isType(phrases[j - 2], 'noun')) return false
  const word = wordAt(view, prep.first)
  const name = view.local.names[nameAt(view, phrase.last - 1)]
  return /^(?:of|for|to)$/.test(word) && name?.kind === 'person' && name.first > phrase.first
}

export function isPlace({ view, phrases }: Clause, j: number): boolean {
  const name = nameAt(view, (phrases[j]?.last ?? 0) - 1)
  return view.local.names[name]?.kind === 'place'
}

export function opensClauseAt(clause: Clause, j: number): boolean {
  const prep = clause.phrases[rowStart(clause, j) - 1]
  return !!prep && opensClause(clause.view, prep)
}

/** Where a row of nouns that ends at `j` begins: over "and", commas between nouns. */
export function rowStart(clause: Clause, j: number): number {
  const { phrases } = clause
  let at = isTitled(clause, j) ? j - 2 : j
  for (;;) {
    const link = phrases[at - 1]
    if (!link || (link.type !== 'and' && link.type !== 'comma')) return at
    // "'We leave Accra,' Ito said"
    if (link.type === 'comma' && isQuote(wordAt(clause.view, link.last))) return at
    let before = at - 2
    if (link.type === 'and' && isType(phrases[before], 'comma')) before--
    if (!isType(phrases[before], 'noun') || pastVerb(clause, before)) return at
    const prep = phrases[before - 1]
    // "before Ito and Mensah met"
    if (
      prep &&
      !/^(?:of|from|for)$/.test(wordAt(clause.view, prep.first)) &&
      isType(prep, 'prep') &&
      opensClause(clause.view, prep)
    )
      return before
    if (prep?.type === 'prep') {
      const word = wordAt(clause.view, prep.first)
      if (!/^(?:of|from|for|including)$/.test(word) || !isType(phrases[before - 2], 'noun')) return at
      before -= 2
    }
    at = before
  }
}

/** The noun is the object of a verb: it begins no row of subjects, unless it is what is said. */
function pastVerb({ view, phrases }: Clause, j: number): boolean {
  const verb = phrases[j - 1]
  return verb?.type === 'verb' && !sayingVerb.test(wordAt(view, verb.last - 1))
}

export const sayingVerb =
  /^(?:sa(?:id|ys?|ying)|thinks?|thought|believes?d?|hopes?d?|adds?|added|knows?|knew|means?|meant|pleased|delighted|convinced)$/
