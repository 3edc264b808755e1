import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { governorAt } from '../who/premodifiers'
import { verbBefore, withGovernor, wordsOf } from './rulers'
import { isNegation } from './status'

/** How many phrases behind a noun its predicate may stand. */
const farthest = 6

/**
 * "The talks are unlikely to end the row", "the purpose of the visit will be …", "Ito could raise it at the summit": whether the clause
 * of the noun at phrase `k`, which itself says nothing of whether the meeting came to pass, foretells.
 */
export function isForeseen(clause: Clause, k: number, isVisit: boolean): boolean {
  const { view, phrases } = clause
  const j = governorAt(clause, k)
  const prep = phrases[j]?.type === 'prep' ? wordAt(view, phrases[j].first) : ''
  if (isAwaited(clause, j) || isLeaving(clause, j) || isListed(clause, j)) return true
  // "Grain will top the agenda of the talks"
  if (prep === 'of' && wordAt(view, (phrases[j - 1]?.last ?? 0) - 1) === 'agenda')
    return isAhead(groupAt(clause, verbBefore(clause, j)))
  if (/^(?:at|during)$/.test(prep) || (prep === 'on' && isVisit)) {
    const words = groupAt(clause, verbBefore(clause, j))
    return words[0] !== 'would' && (isAhead(words) || isPossible(words))
  }
  const subject = prep === 'of' && phrases[j - 1]?.type === 'noun' ? governorAt(clause, j - 1) : j
  if (/^(?:noun|verb|prep|comma)$/.test(phrases[subject]?.type ?? '')) return false
  const verb = predicateOf(clause, k)
  return verb >= 0 && isAhead(groupAt(clause, verb))
}

/** The words of the verb group at `verb`, with what an infinitive hangs on and with a "to" behind it: "is likely", "to". */
function groupAt(clause: Clause, verb: number): readonly string[] {
  const { view, phrases } = clause
  if (verb < 0) return []
  const behind =
    wordAt(view, phrases[verb]?.last ?? -1) === 'to' ? ['to', wordAt(view, (phrases[verb]?.last ?? -2) + 1)] : []
  return [...withGovernor(clause, verb, wordsOf(clause, verb)), ...behind]
}

/** The verb group of which the noun at phrase `k` is the subject, or -1. */
function predicateOf({ phrases }: Clause, k: number): number {
  for (let j = k + 1; j < phrases.length && j < k + farthest; j++) {
    const type = phrases[j]?.type ?? ''
    if (type === 'verb') return j
    if (!/^(?:noun|prep|adverb|time|and)$/.test(type)) return -1
  }
  return -1
}

/** "in advance of talks", "the agenda of her visit", "a venue for the summit": what is told of a meeting that is still to come. */
function isAwaited({ view, phrases }: Clause, j: number): boolean {
  const before = phrases[j - 1]
  return (
    phrases[j]?.type === 'prep' &&
    before?.type === 'noun' &&
    /^(?:of|for|to)$/.test(wordAt(view, phrases[j].first)) &&
    /^(?:advance|anticipation|dates?|expectations|groundwork|preparations?|venue)$/.test(wordAt(view, before.last - 1))
  )
}

/** "before leaving for a summit" */
const isLeaving = ({ view, phrases }: Clause, j: number): boolean =>
  wordAt(view, phrases[j]?.first ?? -1) === 'for' &&
  /^(?:departing|flying|leaving|travell?ing)$/.test(wordAt(view, (phrases[j - 1]?.last ?? 0) - 1)) &&
  wordAt(view, phrases[j - 2]?.first ?? -1) === 'before'

/** "her schedule includes talks", "on the agenda is a meeting": what lists the noun of which the verb at phrase `j` tells. */
function isListed({ view, phrases }: Clause, j: number): boolean {
  const list = phrases[j - 1]
  return (
    phrases[j]?.type === 'verb' &&
    list?.type === 'noun' &&
    /^(?:includes?|features?|is|are)$/.test(wordAt(view, phrases[j].last - 1)) &&
    /^(?:agenda|calendar|diary|itinerary|program(?:me)?|schedule)$/.test(wordAt(view, list.last - 1))
  )
}

const intending =
  /^(?:expected|likely|unlikely|due|set|scheduled|prepar(?:es?|ing)|plan(?:s|ning)?|promis(?:es|ing)|hop(?:es?|ing)|intends?|aims?|going)$/

/** "will", "is expected to", and not "will have met", "was due to". */
function isAhead(words: readonly string[]): boolean {
  // Talks that will continue are held already.
  if (words.at(-1) === 'continue') return false
  if (/^(?:will|['’]ll|shall|would)$/.test(words[0] ?? '')) return words[1] !== 'have'
  if (/^(?:was|were|had)$/.test(words[0] ?? '')) return false
  const to = words.indexOf('to')
  return to > 0 && (intending.test(words[to - 1] ?? '') || /^(?:is|are)$/.test(words[to - 1] ?? ''))
}

const isPossible = (words: readonly string[]): boolean =>
  /^(?:can|could|may|might)$/.test(words[0] ?? '') && words[1] !== 'have' && !words.some(isNegation)
