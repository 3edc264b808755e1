import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/**
 * "welcomed Ito as a colleague", "welcome the next prime minister": who is hailed for what he is need not be there.
 *
 * @param next the phrase behind who is welcomed, which is phrase `object`
 */
export function isHailed({ view, phrases }: Clause, at: number, object: number, next: number): boolean {
  if (!/^(?:welcom|greet)/.test(wordAt(view, at))) return false
  const first = phrases[object]?.first ?? -1
  if (wordAt(view, wordAt(view, first) === 'the' ? first + 1 : first) === 'next') return true
  const role = phrases[next + 1]
  const isAs = wordAt(view, phrases[next]?.first ?? -1) === 'as' && role?.type === 'noun'
  return isAs && wordAt(view, role.first) !== 'part' && phrases[next + 2]?.type !== 'verb'
}
