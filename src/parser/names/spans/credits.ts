import { isComma, lowerAt, tokenText, unitAt, type Tokens } from '../../text/tokens'
import type { NameSpan } from '../span'

/**
 * Leaves out those who are thanked for a picture or a text and are no people of the story: "Photo: Ana Kovac", "(Ana Kovac/AP)",
 * "Editing by Ana Kovac and Ivo Petrov". So is the end of a caption to which a credit is glued, "Ana KovacImage: …".
 */
export function withoutCredits(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let credited = -1
  let kept: NameSpan[] | undefined
  names.forEach((name, n) => {
    const isCredit =
      name.kind === 'person' &&
      (isThanked(tokens, name.first) ||
        isGlued(tokens, name) ||
        isBeforeAgency(tokens, name, names[n + 1]) ||
        (n > 0 && credited === n - 1 && isNext(tokens, (names[n - 1] as NameSpan).last, name.first)))
    if (isCredit) {
      credited = n
      kept ??= names.slice(0, n)
    } else kept?.push(name)
  })
  return kept ?? names
}

const colon = 0x3a
const slash = 0x2f
const bracket = 0x28

const pictures = new Set(['photo', 'photos', 'photograph', 'photographs', 'image', 'picture', 'credit', 'photography'])
const desk = new Set(['Editing', 'Reporting', 'Writing'])
/** Letters and names under which agencies sign pictures; other names need a bracket before the credit. */
const agencies = new Set(
  'ap afp epa upi dpa pa efe reuters getty corbis bloomberg shutterstock associated agence european'.split(' '),
)

/** "Photo: X", "Photo by X", "Credit X", "Editing by X". */
function isThanked(tokens: Tokens, first: number): boolean {
  let at = first - 1
  const isMarked = unitAt(tokens, at) === colon
  if (isMarked) at--
  // Most names have no such word before them: its length is looked at first.
  const length = (tokens.end[at] as number) - (tokens.start[at] as number)
  if (!isMarked && length !== 2 && length !== creditLength) return false
  const word = tokenText(tokens, at)
  if (word === 'Credit' || (isMarked && isPicture(word))) return true
  if (word !== 'by' && word !== 'By') return false
  const thanks = tokenText(tokens, at - 1)
  return isPicture(thanks) || desk.has(thanks)
}

/** "KovacImage:", the last word of a caption and the first of a credit, where a page was copied without its lines. */
function isGlued(tokens: Tokens, { last }: NameSpan): boolean {
  return unitAt(tokens, last) === colon && /\p{Ll}(?:Image|Photo|Picture|Credit)$/u.test(tokenText(tokens, last - 1))
}

const creditLength = 'Credit'.length

const isPicture = (word: string): boolean => /^\p{Lu}/u.test(word) && pictures.has(word.toLowerCase())

/** "X/AP", "(X / The Zembla Post)". */
function isBeforeAgency(tokens: Tokens, { first, last }: NameSpan, next: NameSpan | undefined): boolean {
  if (unitAt(tokens, last) !== slash) return false
  if (agencies.has(lowerAt(tokens, last + 1))) return true
  return unitAt(tokens, first - 1) === bracket && next?.kind === 'organization' && next.first <= last + 2
}

/** Whether nothing but "and" or a comma stands between two names. */
const isNext = (tokens: Tokens, last: number, first: number): boolean =>
  first === last + 1 && (isComma(tokens, last) || tokenText(tokens, last) === 'and')
