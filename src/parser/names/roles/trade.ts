import { isPlain } from './plain'
import type { RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import { Is } from './titleWords'

/** Words of a trade that no list holds: "a steel firm employee". */
const longest = 4

const article = new Set(['a', 'an'])
const ends = new Set([',', '.', ';', ')', 'who', 'from', 'in', 'at', ''])

/**
 * What somebody is who is told with an age, whatever the word: "Ivo Petrov, 54, | a carpenter |,". The words behind a name and an
 * age say no other thing of their bearer.
 */
export function tradeAfter(words: RoleWords, from: number): RolePhrase | undefined {
  if (!article.has(words.word(from))) return undefined
  let last = from + 1
  while (last <= from + longest && isPlain(words, last)) last++
  const head = last - 1
  // "a father-of-two"
  if (words.word(head).includes('-of-')) return undefined
  if (head === from || words.isListed(head, Is.kinship) || !ends.has(words.word(last))) return undefined
  return { first: from + 1, last, head, determined: true }
}
