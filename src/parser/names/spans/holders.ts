import { isComma, isText, tokenText, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import { fold } from '../fold'
import { countryNamed } from '../nations'
import type { NameSpan } from '../span'
import { isHeadAt } from '../roles/titleWords'

/** What bodies have officers and members. */
const bodies = new WordTable(
  entriesOf(
    `authority commission committee council agency bureau administration department ministry party institute court corporation union
    association federation league cabinet assembly company parliament coalition forces force center centre observatory foundation
    presidency movement front bloc guard guards bank command mission network organization organisation secretariat chamber senate
    government affairs region governorate province emirate`.split(/\s+/),
    1,
  ),
)
/** Words that no person's name has. */
const impersonal = new WordTable(
  entriesOf(
    `of for and the on in to at authority commission committee council agency office bureau administration department ministry party
    university institute court corporation bank union association federation league cabinet parliament assembly senate company inc
    corp ltd co group house affairs relations news press international national parliament coalition forces center centre observatory
    foundation presidency movement front bloc guard guards command mission network organization organisation secretariat chamber
    government region governorate province emirate state states general force corps service services armed financial strategic
    communication communications laboratories`.split(/\s+/),
    1,
  ),
)

/** A name of which the recogniser is surer is what it says. */
const sure = 0.9

/**
 * Who holds an office in a body and was taken for a part of its name: "member of the | Harbour Council | Ivo Petrov". Undefined where the
 * name is whole.
 */
export function bodyAndHolder(tokens: Tokens, name: NameSpan): NameSpan[] | undefined {
  if ((name.kind !== 'organization' && name.kind !== 'place') || name.score > sure) return undefined
  if (!isOfOffice(tokens, name.first)) return undefined
  for (let i = Math.max(name.first, name.last - longest - 5); i + 2 < name.last; i++) {
    if (!bodies.at(tokens, i)) continue
    const first = behindLand(tokens, i + 1)
    if (isPersonal(tokens, first, name.last))
      return [
        { ...name, last: first },
        { ...name, first, kind: 'person' },
      ]
  }
  return undefined
}

/** Behind "of Zembla" at token `i`, which it is where no country stands there. */
const behindLand = (tokens: Tokens, i: number): number =>
  isText(tokens, i, 'of') && countryNamed(fold(tokenText(tokens, i + 1))) !== undefined ? i + 2 : i

/**
 * Whether it is a person for all that the recogniser says: two or three words between commas behind an office, "the head of the Harbour
 * Company, Ivo Petrov, said", "the Zemblan foreign minister, Ivo Petrov.".
 */
export function isHolder(
  tokens: Tokens,
  { kind, score, first, last }: NameSpan,
  before: NameSpan | undefined,
): boolean {
  if ((kind !== 'organization' && kind !== 'place') || score > sure || !isComma(tokens, first - 1)) return false
  if (last - first < 2 || !isPersonal(tokens, first, last) || !ends(tokens, last)) return false
  return isHeadAt(tokens, first - 2) || (before?.last === first - 1 && isOfOffice(tokens, before.first))
}

const longest = 3

const leads = new WordTable(entriesOf(['of', 'for', 'at'], 1))

/** Whether a body's name at token `first` tells of what somebody is an officer: "the head of the". */
function isOfOffice(tokens: Tokens, first: number): boolean {
  const of = isText(tokens, first - 1, 'the') ? first - 2 : first - 1
  return leads.at(tokens, of) !== 0 && isHeadAt(tokens, of - 1)
}

/** Two or three capitals, with "al-" or a hyphen between, of which none is said of bodies alone and that are no country. */
export function isPersonal(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from)) return false
  let words = 0
  for (let i = from; i < to; i++) {
    if (impersonal.at(tokens, i)) return false
    if (isCapital(tokens, i)) words++
    else if (!isJoint(tokens, i)) return false
  }
  if (words < 2 || words > longest) return false
  return countryNamed(fold(tokens.text.slice(tokens.start[from], tokens.end[to - 1]))) === undefined
}

const isJoint = (tokens: Tokens, i: number): boolean =>
  unitAt(tokens, i) === 0x2d ||
  /^(?:al|el|bin|ibn|de|van)$/.test(tokenText(tokens, i)) ||
  /^al-/.test(tokenText(tokens, i))

/** Whether a stop or a comma follows, and no word that the name belongs to. */
const ends = (tokens: Tokens, i: number): boolean => i >= tokens.count || /^[.,;:)]$/.test(tokenText(tokens, i))
