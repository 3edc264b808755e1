import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "agreed on Monday after months of talks", "despite a series of talks": those did not begin that day. */
export function isLong({ view, phrases }: Clause, k: number): boolean {
  if (wordAt(view, phrases[k - 1]?.first ?? -1) !== 'of') return false
  const within = /^(?:after|following|despite|amid)$/.test(wordAt(view, phrases[k - 3]?.first ?? -1))
  return within && lengths.test(wordAt(view, (phrases[k - 2]?.last ?? 0) - 1))
}

const lengths = /^(?:days|weeks|months|years|rounds|series)$/
