import { spaceBefore, tokenText, type Tokens } from '../text/tokens'
import { hashWord } from './hash'
import { Shape, type Words } from './words'

const split = (list: string): string[] => list.trim().split(/\s+/)

/** What follows a name and a hyphen without being part of it: "Kim-led", "the Park-era law". */
const compounds = new Set(
  split(`led era run like type born made wide free only held time day old long ally aide pact deal plan`),
)

/**
 * The end of a person's name that goes on behind a hyphen with a small letter ("Moon Jae-in"): Korean and Chinese given
 * names of two syllables. Such syllables are too many, and too like common words, to be learned one by one.
 */
export function syllableEnd(tokens: Tokens, words: Words, first: number, last: number): number {
  const glued = last - first > 1 && words.shape[last] === Shape.hyphen && !spaceBefore(tokens, last)
  if (!glued || words.shape[last + 1] !== Shape.lower || spaceBefore(tokens, last + 1)) return last
  const length = (i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number)
  if (length(last - 1) > 5 || length(last + 1) > 4 || compounds.has(tokenText(tokens, last + 1))) return last
  return last + 2
}

/** Capitals that are common nouns: posts, measures, techniques. */
const commonCapitals = new Set(
  split(`ceo cfo cto coo cio mp mep phd mba dna rna mri ct gdp gnp vat iq sos sms tv pc it pr hr id pm dj vip faq suv gps hiv aids
    covid covid-19 ngo ipo etf ai`).map(hashWord),
)

export const isCommonCapitals = (words: Words, i: number): boolean =>
  words.shape[i] === Shape.capitals && commonCapitals.has(words.lower[i] as number)
