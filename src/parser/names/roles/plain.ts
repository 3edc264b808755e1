import { saying } from '../coreference/quotes'
import type { RoleWords } from './roleWords'
import { Is } from './titleWords'

export const prepositions = new Set(['of', 'for', 'to', 'on', 'at', 'in'])

/** What ends a complement. */
export const stops = new Set([',', '.', ''])

/** A word in small letters that may be a noun. */
export const isPlain = (words: RoleWords, i: number): boolean =>
  words.isLower(i) && !words.isListed(i, Is.functionWord) && !saying.has(words.word(i)) && !words.isPossessive(i)

/** "of | Onhava |-based design group Vireo": where a body sits, and not the body. */
export function isSeat(words: RoleWords, i: number): boolean {
  const end = words.name(i)?.last ?? i + 1
  return words.isHyphen(end) && words.word(end + 1) === 'based'
}

/** Where what is based somewhere ends, told from token `i` on: "design group | Vireo", "| design group |,"; 0 where nothing is. */
export function seatedEnd(words: RoleWords, i: number): number {
  const end = nounsEnd(words, i)
  const named = words.word(end) === 'the' ? end + 1 : end
  if (words.isBodyWord(named)) return words.name(named)?.last ?? named + 1
  return end > i && stops.has(words.word(end)) ? end : 0
}

/** How many unknown words in a row end a complement. */
const mostPlain = 5

/**
 * Where unknown words from token `i` on end a complement that goes no further or names its body: "of Zembla's | civil aviation
 * agency |,", "head of oil and | gas research | at Vireo"; `i` where they do not.
 */
export function plainEnd(words: RoleWords, i: number): number {
  const end = nounsEnd(words, i)
  const next = words.word(end)
  const named =
    (kinds.has(words.word(end - 1)) && words.name(end)?.kind === 'organization') ||
    ((prepositions.has(next) || next === 'from') && words.isBodyWord(words.word(end + 1) === 'the' ? end + 2 : end + 1))
  return named || stops.has(next) || (words.isPossessive(i - 1) && end > i) ? end : i
}

/** What stands in front of a body's name to say what it is: "of the performance and security | company | Vireo". */
const kinds = new Set(
  'company group firm bank agency network charity union party organisation organization institute'.split(' '),
)

/** Behind the nouns that token `i` begins, with "and" between them. */
function nounsEnd(words: RoleWords, i: number): number {
  let end = i
  while (
    end < i + mostPlain &&
    (isNoun(words, end) || (end > i && words.word(end) === 'and' && isNoun(words, end + 1)))
  )
    end++
  return end
}

/** A word in small letters that may be a noun, and no participle: "the army | killed | in Zembla". */
export const isNoun = (words: RoleWords, i: number): boolean =>
  isPlain(words, i) && !words.word(i).endsWith('ed') && !spans.has(words.word(i))

/** "at the | time", "for six | years": when, and not of what. */
export const spans = new Set(
  'time moment year years term terms month months week weeks day days decade decades'.split(' '),
)

/** Behind "(HP)" at token `i`, the letters that a body is called by; `i` where none stand. */
export const behindLetters = (words: RoleWords, i: number): number =>
  words.word(i) === '(' && words.word(i + 2) === ')' && words.isCapital(i + 1) ? i + 3 : i
