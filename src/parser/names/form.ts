import { exact } from '../exact'
import { isUpper } from '../text/chars'
import { TokenKind, tokenText, type Tokens } from '../text/tokens'
import { Shape, Written } from '../text/written'
import { foldedAt, Is, isHeadAt, titleWords } from './roles/titleWords'

/** Keys under which names that sound or look alike fall together. */
export interface Sounds {
  /** Given name and surname in either order, nicknames in full, as they sound. */
  readonly pair: string
  /** The surname as it sounds. */
  readonly last: string
}

/** How one name is written, made comparable. Depends on the words alone. */
export interface NameForm {
  /** As written. */
  readonly text: string
  /** Folded words without hyphens, a leading "the", Arabic articles and generational suffixes. */
  readonly words: readonly string[]
  /** The words joined by blanks: equal keys are the same form. */
  readonly key: string
  /** "jr", "iii": tells namesakes apart. */
  readonly suffix: string
  /** Written in capitals alone, with or without stops: "UN", "U.S.", "IAEA". */
  readonly acronym: boolean
  /** How it sounds, kept here once somebody asks. */
  sounds: Sounds | undefined
}

const articles = new Set(['al', 'el', 'ul', 'the'])
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Words that belong to the surname behind them. */
const particles = new Set(
  'bin ibn ben bint von van der den de da do dos das del dela della di la le los las du ter ten zu zum af av y e'.split(
    ' ',
  ),
)

/** "al", which is no word of a name by itself. */
export const isArticle = (tokens: Tokens, i: number): boolean => articles.has(foldedAt(tokens, i))

export const isParticle = (folded: string): boolean => particles.has(folded)

/** The form of the tokens `[first, last)`; a title that slipped into a person's name is no part of it. */
export function nameForm(tokens: Tokens, first: number, last: number, person = false): NameForm {
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1])
  const words: string[] = []
  let suffix = ''
  const from = person ? first + titleLength(tokens, first, last) : first
  const to = person ? endWithoutHonours(tokens, from, last) : last
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.punctuation) continue
    const word = foldedAt(tokens, i)
    // Articles and suffixes have three letters at most.
    const brief = word.length < 4
    if (!word || (brief && articles.has(word) && i + 1 < to)) continue
    if (brief && words.length && suffixes.has(word)) suffix = word
    else words.push(word)
  }
  const joined = words.length === 1 ? (words[0] as string) : words.join(' ')
  return {
    text,
    words: exact(words),
    key: (suffix ? `${joined} ${suffix}` : joined) || text,
    suffix,
    acronym: isAcronym(text),
    sounds: undefined,
  }
}

/** Titles that are also given names. */
const givenToo = new Set(
  'dean earl duke major marshal judge bishop baker farmer count baron prince king sister brother star'.split(' '),
)

const isTitle = (tokens: Tokens, i: number): boolean =>
  (titleWords.at(tokens, i) & (Is.courtesy | Is.abbreviated | Is.saint)) !== 0 ||
  (isHeadAt(tokens, i) && !givenToo.has(foldedAt(tokens, i)))

/** How many tokens before the name are its title: "Dr.", "Afghan Ambassador"; what only describes needs a title behind it. */
function titleLength(tokens: Tokens, first: number, last: number): number {
  let length = 0
  for (let i = first; i + 1 < last; i++) {
    if (!isTitle(tokens, i)) continue
    for (let at = first + length; at < i; at++) if (!describes(tokens, at)) return length
    length = i + 1 - first
  }
  return length
}

function describes(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i] === TokenKind.punctuation || (titleWords.at(tokens, i) & (Is.modifier | Is.status | Is.nation)) !== 0
  )
}

/** Letters that stand behind a name and are no part of it: "FRS", "MP". */
const honours = new Set(
  'frs frse obe mbe cbe dbe kbe gcb kcb kg dso dsc ra mp mep msp qc kc md phd jd esq usn usmc'.split(' '),
)

function endWithoutHonours(tokens: Tokens, first: number, last: number): number {
  let end = last
  while (end - first > 2 && isHonour(tokens, end - 1)) end--
  return end
}

function isHonour(tokens: Tokens, i: number): boolean {
  const shape = (tokens.written[i] as number) & Written.shape
  if (shape === Shape.capitalized || shape === Shape.lower) return false
  return isAcronym(tokenText(tokens, i)) && honours.has(foldedAt(tokens, i))
}

function isAcronym(text: string): boolean {
  if (text.length > 8 || text.length < 2) return false
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    if (isUpper(text.charCodeAt(i))) capitals++
    else if (text[i] !== '.' && text[i] !== '&') return false
  }
  return capitals > 1
}
