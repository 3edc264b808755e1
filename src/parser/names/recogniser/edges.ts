import { spaceBefore, tokenText, type Tokens } from '../../text/tokens'
import { fold } from '../fold'
import { hashWord } from '../../text/hash'
import { peopleNamed } from '../nations'
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

const hashed = (list: string): Set<number> =>
  new Set(split(list).flatMap((word) => [hashWord(word), hashWord(`${word}.`)]))

/** What is written before a person's name and is no part of it: only words that no family is called. */
const titlesBefore =
  hashed(`he hrh hm h.e h.r.h h.m mr mrs ms mx madam madame amb ambassador gen lt col sgt capt maj cmdr adm brig sen rep gov
    prof dr president minister senator councillor councilor secretary chairman chairwoman professor congressman congresswoman`)
/** Honours and degrees behind one. */
const lettersBehind = hashed('qc kc mp mep msp obe mbe cbe kbe dbe phd md esq q.c k.c m.p ph.d m.d')

/** "Dear Sir or Madam": who is addressed has no name. */
const addresses = hashed('sir madam mister')

export const isAddress = (words: Words, i: number): boolean => addresses.has(words.lower[i] as number)

/** A person's name without the titles and letters that the recogniser left on it; the last word stays. */
export function withoutTitles(words: Words, from: number, to: number): { first: number; last: number } {
  let first = from
  let last = to
  // The last of them, so that "Iraqi Foreign Minister" goes with its first words.
  for (let i = from; i + 1 < to && words.shape[i] !== Shape.lower; i++)
    if (titlesBefore.has(words.lower[i] as number)) first = i + 1
  while (
    first + 1 < last &&
    words.shape[last - 1] !== Shape.lower &&
    lettersBehind.has(words.lower[last - 1] as number)
  )
    last--
  return { first, last }
}

/** First words of peoples' names of two words, small. */
const peopleLeads = new Set(split('north south saudi sri new').map(hashWord))

/** What kind of democrats somebody is, and the words for democrats. */
const democratLeads = new Set(split('social christian liberal').map(hashWord))
const democrats = new Set(split('democrat democrats democratic').map(hashWord))

/** The beginning of a people's name whose first word the recogniser left out: "North Korean", "Sri Lankans", "Social Democrats". */
export function peopleStart(tokens: Tokens, words: Words, first: number): number {
  const before = first - 1
  if (words.shape[before] !== Shape.capitalized) return first
  const lead = words.lower[before] as number
  if (democratLeads.has(lead)) return democrats.has(words.lower[first] as number) ? before : first
  if (!peopleLeads.has(lead)) return first
  return peopleNamed(fold(`${tokenText(tokens, before)} ${tokenText(tokens, first)}`)) ? before : first
}

const meetingNouns = new Set(
  split('meeting meetings summit talks call negotiations dialogue discussions conversation').map(hashWord),
)

/** "a Reeves-Laurent summit": one surname each of the two who meet, not a name of two parts. */
export const isCoupleMeeting = ({ shape, lower }: Words, first: number, last: number): boolean =>
  last === first + 3 && shape[first + 1] === Shape.hyphen && meetingNouns.has(lower[last] as number)
