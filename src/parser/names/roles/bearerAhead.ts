import { isPlain, prepositions, spans } from './plain'
import { isWithinList, longestComplement, trimmedFrom, type RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import { Is } from './titleWords'
import { determiners } from './titles'

/**
 * The phrase that ends before token `end`, the comma of an apposition, whatever nouns say of what it is: "the head of the
 * parliamentary faction |, Ana Kovac,", "the commander of the Zemblan forces at Tessel |, Ana Kovac,". Only with "the": what
 * a comma sets off from a name is then no more than its bearer's office.
 */
export function officeAhead(words: RoleWords, end: number): RolePhrase | undefined {
  const start = Math.max(words.sentenceStart(end - 1), end - longestComplement)
  for (let at = end - 1; at > start; at--) {
    const word = words.word(at)
    if (prepositions.has(word) && at + 1 < end && (words.isHead(at - 1) || words.isPlural(at - 1))) {
      const phrase = trimmedFrom(words, at - 1, start, end)
      return phrase.determined && !words.isPerson(at - 1) ? phrase : undefined
    }
    if (!isInside(words, at)) return undefined
  }
  return undefined
}

/** "the Special Representative | of the UN Secretary-General |, Ana Kovac,": the office of who is sent, and not of who sends. */
export function deputyOf(words: RoleWords, { first, last }: RolePhrase): RolePhrase | undefined {
  const over = first - 3
  if (words.word(first - 1) !== 'the' || !/^(?:to|of)$/.test(words.word(first - 2)) || !words.isHead(over))
    return undefined
  if (words.isListed(over, Is.kinship)) return undefined
  const phrase = trimmedFrom(words, over, Math.max(words.sentenceStart(over), over - longestComplement), last)
  return words.word(phrase.first - 1) === 'the' ? phrase : undefined
}

/** Whether a word may be of what an office is of: a name, a noun, or what leads from one to the next. */
function isInside(words: RoleWords, i: number): boolean {
  if (words.isPerson(i)) return false
  if (words.isBodyWord(i) || words.isPortfolio(i) || words.isPossessive(i) || words.isHyphen(i)) return true
  const word = words.word(i)
  if (prepositions.has(word) || determiners.has(word) || links.has(word) || isWithinList(words, i)) return true
  return isPlain(words, i) && !spans.has(word) && (!/ed$|ing$/.test(word) || isPlain(words, i + 1))
}

const links = new Set(['and', '&', 'both', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'])

/** Where a phrase ends behind which letters in brackets stand: "the commander of the Harbour Forces | (HF),". */
export function endBeforeBrackets(words: RoleWords, end: number): number {
  if (words.word(end - 1) !== ')') return end
  for (let at = end - 2; at > end - longestBrackets; at--) if (words.word(at) === '(') return at
  return end
}

const longestBrackets = 5

/** As {@link endBeforeBrackets}, of the letters that a body is called by: "Head of the Harbour Council | (HC) | Ivo Petrov". */
export const endBeforeLetters = (words: RoleWords, end: number): number =>
  words.word(end - 1) === ')' && words.word(end - 3) === '(' && words.isCapital(end - 2) ? end - 3 : end
