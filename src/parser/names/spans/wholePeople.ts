import { isComma, spaceBefore, tokenText, unitAt, type Tokens } from '../../text/tokens'
import { isCapital } from '../../text/wordTable'
import { Shape, Written } from '../../text/written'
import { firstFrom, lengthened } from './lengthened'
import type { NameSpan } from '../span'

/**
 * Gives people's names what the recogniser left off: a nickname between quotation marks with what follows it ("Ivo “Red”
 * Petrov"), a generation ("Ivo Petrov, Jr."), a number ("Johann II").
 */
export function wholePeople(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  return lengthened(names, (n) => {
    const { kind, first, last } = names[n] as NameSpan
    if (kind !== 'person') return last
    const behind = nicknameEnd(tokens, last)
    const surname = behind > last ? surnameEnd(tokens, behind, names[firstFrom(names, n + 1, behind)]) : behind
    const end = surname > behind ? surname : secondSurname(tokens, last, names[n + 1])
    const suffix = suffixEnd(tokens, end, end - first === 1)
    const next = names[firstFrom(names, n + 1, end)]
    return next && next.first < suffix ? end : suffix
  })
}

/** Behind "-Were" of "Ana Odhiambo-Were", where it is no name of its own as in "a Petrov-Kovac summit". */
function secondSurname(tokens: Tokens, last: number, next: NameSpan | undefined): number {
  const isJoined = unitAt(tokens, last) === hyphen && !spaceBefore(tokens, last) && !spaceBefore(tokens, last + 1)
  if (!isJoined || (tokens.end[last] as number) - (tokens.start[last] as number) > 1) return last
  const isFree = !next || next.first > last + 1
  const isPlain = ((tokens.written[last + 1] as number) & Written.shape) === Shape.capitalized
  if (!isFree || !isPlain || !isCapital(tokens, last + 1) || isCapital(tokens, last + 2)) return last
  const word = tokenText(tokens, last + 1)
  return word.length > 2 && !said.test(word) ? last + 2 : last
}

/** What headlines write behind a name and a hyphen: "Petrov-Led", "Petrov-Era". */
const said = /(?:ed|ing|er|Led|Era|Run|Like|Style|Type|Free|Made|Held|Time|Deal|Plan|Ally|Aide|Pact)$/

const hyphen = 0x2d
const open = 0x28
const close = 0x29
const isQuote = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d

const longestNickname = 3

/** Behind “Red” or (“Red”) at token `at`; `at` where no nickname stands there. */
function nicknameEnd(tokens: Tokens, at: number): number {
  const isBracketed = unitAt(tokens, at) === open
  const first = isBracketed ? at + 2 : at + 1
  if (!isQuote(unitAt(tokens, first - 1))) return at
  let end = first
  while (end < first + longestNickname && isCapital(tokens, end)) end++
  if (end === first || !isQuote(unitAt(tokens, end))) return at
  if (isBracketed && unitAt(tokens, ++end) !== close) return at
  return end + 1
}

/** Behind the person's name, or the one or two capitals, that stand behind a nickname. */
function surnameEnd(tokens: Tokens, first: number, next: NameSpan | undefined): number {
  if (next?.first === first) return next.kind === 'person' ? next.last : first
  const limit = Math.min(first + 2, next?.first ?? tokens.count)
  let end = first
  while (end < limit && isCapital(tokens, end)) end++
  return end
}

function suffixEnd(tokens: Tokens, last: number, isSingle: boolean): number {
  if (isComma(tokens, last) && /^[JS]r\.?$/.test(tokenText(tokens, last + 1))) return last + 2
  return isSingle && isNumeral(tokens, last) ? last + 1 : last
}

/** From II to XXIX: "I" is mostly the speaker. */
function isNumeral(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || ((tokens.written[i] as number) & Written.shape) !== Shape.capitals) return false
  const written = tokenText(tokens, i)
  return written.length < 6 && /^X{0,2}(?:IX|IV|V?I{1,3}|V)$/.test(written)
}
