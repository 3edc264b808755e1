import { isComma, isText, unitAt, type Tokens } from '../text/tokens'
import { entriesOf, isCapital, isWord, WordTable } from '../text/wordTable'
import { Shape, Written } from '../text/written'
import { fold } from './fold'
import { nameForm } from './form'
import { foldedAt, Is, titleWords } from './roles/titleWords'
import type { NameSpan } from './span'
import { firstFrom } from './spans/lengthened'

/** The tokens `[first, last)` that say how else the bearer of local name `name` is called. */
export interface Alias {
  readonly name: number
  readonly first: number
  readonly last: number
}

/** Two local names that mean one: whom `alias` calls otherwise. */
export interface AliasCue {
  readonly name: number
  readonly alias: number
}

const Word = {
  /** "known … as", "referred to as". */
  known: 1,
  /** The alias follows at once: "nicknamed", "alias", "aka". */
  direct: 2,
  /** "goes by". */
  goes: 4,
  /** "whose nom de guerre is". */
  whose: 8,
  /** May stand between a name and those: "also", "who is better". */
  lead: 16,
  /** "acronym", "guerre", "name". */
  noun: 32,
  /** Stands before such a noun: "his real". */
  before: 64,
  is: 128,
  as: 256,
  by: 512,
  of: 1024,
  /** "known for his role as" is no name. */
  other: 2048,
} as const

const cues = Word.known | Word.direct | Word.goes | Word.whose

const words = new WordTable(
  [
    ...entriesOf(['known', 'referred'], Word.known),
    ...entriesOf(['nicknamed', 'alias', 'aka'], Word.direct),
    ...entriesOf(['goes', 'went', 'going'], Word.goes),
    ...entriesOf(['whose'], Word.whose),
    ...entriesOf(
      `also better best more most once who which widely commonly popularly formerly previously simply generally often sometimes
      usually internationally locally universally affectionately and or still then otherwise is was are were has been`.split(
        /\s+/,
      ),
      Word.lead,
    ),
    ...entriesOf(['is', 'was', 'are', 'were'], Word.is),
    ...entriesOf(
      'acronym initials abbreviation nickname pseudonym alias guerre moniker name names sobriquet'.split(' '),
      Word.noun,
    ),
    ...entriesOf('nom de real full birth true given original actual stage old former new'.split(' '), Word.before),
    ...entriesOf(['as'], Word.as),
    ...entriesOf(['by'], Word.by),
    ...entriesOf(['of'], Word.of),
    ...entriesOf('for have be role roles work works worked working serving served service'.split(' '), Word.other),
  ],
  fold,
)

/** So many words may stand between "known" and the alias. */
const longest = 7
const longestLead = 4
/** How far behind a name its cue may stand: a comma, an age and another comma, and what leads to it. */
const farthest = longestLead + 4
const longestAlias = 4

/**
 * What else the people and bodies of a block are called, as the words behind their names say: "Ana Kovac, widely known as
 * | Falcon |,", "the Ferry Union, better known by its acronym | FU |,", "Ivo Petrov (aka | Red |)". In order of the text; linear
 * in the tokens.
 */
export function findAliases(tokens: Tokens, names: readonly NameSpan[]): Alias[] {
  const found: Alias[] = []
  for (let n = 0; n < names.length; n++) {
    const bearer = names[n] as NameSpan
    if (bearer.kind !== 'person' && bearer.kind !== 'organization') continue
    const initials = unitAt(tokens, bearer.last) === open && initialsIn(tokens, bearer, bearer.last + 1)
    if (initials) found.push({ name: n, ...initials })
    const end = Math.min(tokens.count, bearer.last + farthest, names[n + 1]?.last ?? tokens.count)
    // Most names have something else right behind.
    if (!between.has(unitAt(tokens, bearer.last)) && !words.at(tokens, bearer.last)) continue
    for (let i = bearer.last; i < end; i++) {
      const is = words.at(tokens, i) & cues
      const alias = is && isLedTo(tokens, bearer.last, i) && aliasAt(tokens, aliasStart(tokens, i, is), names, n + 1)
      if (alias) found.push({ name: n, ...alias })
    }
  }
  return found
}

/** The same as pairs of local names, where both are names. */
export function aliasCues(tokens: Tokens, names: readonly NameSpan[]): AliasCue[] {
  return findAliases(tokens, names).flatMap(({ name, first, last }) => {
    const alias = firstFrom(names, name + 1, first)
    const other = names[alias]
    return other?.first === first && other.last === last ? [{ name, alias }] : []
  })
}

const open = 0x28
const close = 0x29
const quotes = new Set([0x22, 0x201c, 0x201d, 0x27, 0x2018, 0x2019])
const between = new Set([0x2c, open, 0x2d, 0x2013, 0x2014])

const isQuote = (tokens: Tokens, i: number): boolean => quotes.has(unitAt(tokens, i))

type Stretch = Pick<Alias, 'first' | 'last'>

/** "Ana Beatriz Kovac (ABK)": the initials of a person; what bodies are called in brackets is read elsewhere. */
function initialsIn(tokens: Tokens, { kind, first, last }: NameSpan, at: number): Stretch | undefined {
  if (kind !== 'person' || last - first < 3 || unitAt(tokens, at + 1) !== close) return undefined
  const initials = nameForm(tokens, first, last, true).words.map(([letter]) => letter)
  return initials.length > 2 && foldedAt(tokens, at) === initials.join('') ? { first: at, last: at + 1 } : undefined
}

/** Whether only "also", "who is better", an age between commas or a bracket stand between the name that ends at `from` and the cue. */
function isLedTo(tokens: Tokens, from: number, cue: number): boolean {
  let i = from
  if (between.has(unitAt(tokens, i))) i++
  if (isComma(tokens, i + 1) && ((tokens.written[i] as number) & Written.shape) === Shape.number) i += 2
  if (cue - i > longestLead) return false
  while (i < cue && words.at(tokens, i) & (Word.lead | Word.is)) i++
  return i === cue
}

/** The token at which an alias begins behind the cue at token `i`; 0 where none does. */
function aliasStart(tokens: Tokens, i: number, cue: number): number {
  if (cue & Word.direct) return i + 1
  let noun = false
  let k = i + 1
  for (; k <= i + longest && isWord(tokens, k); k++) {
    const is = words.at(tokens, k)
    if (is & Word.other) return 0
    if (noun) return is & (Word.of | Word.is) ? k + 1 : k
    if (is & Word.as && cue & Word.known) return k + 1
    if (is & Word.by && cue & Word.goes && isCapital(tokens, k + 1)) return k + 1
    noun = (is & Word.noun) !== 0
    // Not "whose wife's name is".
    if (cue & Word.whose && !(is & (Word.before | Word.noun))) return 0
  }
  // "by his nickname, | Red |", "by the name “Red”"
  return noun && k <= i + longest ? (isComma(tokens, k) ? k + 1 : k) : 0
}

/** The alias that begins at token `start` and ends with what is said of it; `n` is the first name behind the cue. */
function aliasAt(tokens: Tokens, start: number, names: readonly NameSpan[], n: number): Stretch | undefined {
  let first = start
  if (isQuote(tokens, first)) first++
  if (isText(tokens, first, 'the')) first++
  if (isQuote(tokens, first)) first++
  const name = names[firstFrom(names, n, first)]
  if (name?.first === first) return name.kind !== 'group' && isWhole(tokens, name.last) ? name : undefined
  const isNoName = titleWords.at(tokens, first) & (Is.head | Is.nation | Is.functionWord | Is.courtesy)
  if (!start || !isCapital(tokens, first) || (isNoName && !isQuote(tokens, first - 1))) return undefined
  let last = first + 1
  while (last < first + longestAlias && isCapital(tokens, last)) last++
  const within = names[firstFrom(names, n, last) - 1]
  if (within && within.last > last) last = within.last
  return isWhole(tokens, last) ? { first, last } : undefined
}

/** Whether a name ends before token `at`: "known as Tessel's best" and "known as Tessel hawks" call nobody so. */
function isWhole(tokens: Tokens, at: number): boolean {
  const end = isQuote(tokens, at) ? at + 1 : at
  if (end >= tokens.count) return true
  const isPossessive = ((tokens.written[end] as number) & Written.shape) === Shape.possessive
  return !isPossessive && (!isWord(tokens, end) || (titleWords.at(tokens, end) & Is.functionWord) !== 0)
}
