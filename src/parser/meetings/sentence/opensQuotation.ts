import type { Clause } from './clause'
import { wordAt } from './sentence'
import { isQuote } from './words'

/** "“Just had a call": nothing but adverbs stands between the quotation mark that opens the sentence and phrase `k`. */
export function opensQuotation({ view, phrases }: Clause, k: number): boolean {
  for (let j = 0; j < k; j++) if (phrases[j]?.type !== 'adverb') return false
  return isQuote(wordAt(view, view.from))
}
