import type { BlockRole } from '../text/layout'
import type { Sentences } from '../text/sentences'
import { isComma, isText, type Tokens } from '../text/tokens'
import { isCapital } from '../text/wordTable'
import { Shape, Written } from '../text/written'
import { findAcronyms, type AcronymCue } from './acronyms'
import { aliasCues, type AliasCue } from './aliases'
import { kindBeside } from './coreference/bodyReference'
import { nameForm, type NameForm } from './form'
import type { Sex } from './givenNames'
import { clauseWords, In, partOfPhrase, type Part } from './coreference/clause'
import { readQuotes, type Quotes } from './coreference/quotes'
import { readReferences, type Reference } from './coreference/references'
import { readRoles, type RoleCue } from './roles/roles'
import { RoleWords } from './roles/roleWords'
import type { NameSpan } from './span'
import { isLabel, isVoice } from './coreference/voice'
import { trained } from './recogniser/trained'
import { foldedAt, Is, isHeadAt, titleWords } from './roles/titleWords'
import { courtesy } from './roles/titles'

/** What one block says about one of its names, beside the name itself. All have all fields, for engines read those fastest. */
export interface NameFact {
  readonly form: NameForm
  /** The sentence of the block it begins in. */
  readonly sentence: number
  /** From "Mr", "Mrs" before the name. */
  readonly sex: Sex | undefined
  /** Of a person: what it is in its clause. */
  readonly part: Part | undefined
  /** Of a person: inside quotation marks. */
  readonly quoted: boolean
  /** Of a person: says the words beside the name. */
  readonly voice: boolean
  /** Of a person: begins a block that a colon says is in this person's words, as interviews are written. */
  readonly label: boolean
  /** "Ana Kovac and | Ivo Petrov": one of two told of together, the person before being the other. */
  readonly paired: boolean
  /** Of an organisation: its kind, as the words beside it tell it. */
  readonly body: string | undefined
  /** Of a place or people: told as a person is, beside another or speaking. */
  readonly personal: boolean
  /** The folded head of the title before the name ("president"), which tells namesakes apart. */
  readonly title: string | undefined
}

/** Capitalised words that the recogniser left alone: a name already known may stand here. Offsets within the block. */
export interface Unclaimed {
  readonly start: number
  readonly end: number
  readonly form: NameForm
  readonly sentence: number
  /** Begins a sentence, so that its capital says nothing. */
  readonly initial: boolean
  /** The local name it stands before. */
  readonly before: number
}

/** All that joining needs of one block, so that it never reads the text again. */
export interface NameFacts {
  /** One for each local name. */
  readonly names: readonly NameFact[]
  /** In order of the text. */
  readonly roles: readonly RoleCue[]
  /** In order of the text. */
  readonly references: readonly Reference[]
  readonly unclaimed: readonly Unclaimed[]
  /** "International Atomic Energy Agency (IAEA)": the local name, and the acronym behind it. */
  readonly acronyms: readonly AcronymCue[]
  /** Names that call one person or body, as the text says. */
  readonly aliases: readonly AliasCue[]
}

/** The facts of one block. Linear in its tokens. */
export function readNameFacts(
  tokens: Tokens,
  sentences: Sentences,
  names: readonly NameSpan[],
  role: BlockRole,
): NameFacts {
  const words = new RoleWords(tokens, sentences, names)
  const roles = readRoles(words)
  const titleStarts = new Map<number, number>()
  for (const { name, rule, first } of roles) {
    if (rule === 'title-before-name' && !titleStarts.has(name)) titleStarts.set(name, first)
  }
  const quotes = readQuotes(tokens, names)
  let sentence = 0
  return {
    names: names.map((name, n) => {
      while (sentence + 1 < sentences.count && (sentences.starts[sentence + 1] as number) <= name.first) sentence++
      return nameFact(tokens, names, n, sentence, titleStarts.get(n) ?? name.first, quotes)
    }),
    roles,
    references: readReferences(words, sentences, roles, quotes),
    unclaimed: findUnclaimed(tokens, sentences, names, role),
    acronyms: findAcronyms(tokens, names),
    aliases: aliasCues(tokens, names),
  }
}

function nameFact(
  tokens: Tokens,
  names: readonly NameSpan[],
  n: number,
  sentence: number,
  titleStart: number,
  quotes: Quotes,
): NameFact {
  const name = names[n] as NameSpan
  const form = nameForm(tokens, name.first, name.last, name.kind === 'person')
  if (name.kind !== 'person') {
    const body = name.kind === 'organization' ? kindBeside(tokens, name) : undefined
    const personal = isPersonal(tokens, names, n)
    return {
      form,
      sentence,
      sex: undefined,
      part: undefined,
      quoted: false,
      voice: false,
      label: false,
      paired: false,
      body,
      personal,
      title: undefined,
    }
  }
  let at = name.first - 1
  let sex: Sex | undefined
  let title: string | undefined
  for (; at >= 0 && at > name.first - 4; at--) {
    if (!isTitleAt(tokens, at)) break
    const word = foldedAt(tokens, at)
    if (word === 'lady' && foldedAt(tokens, at - 1) === 'first') title ??= word
    if (courtesy.has(word)) sex ??= courtesy.get(word)
    else title ??= word
  }
  let start = Math.min(titleStart, at + 1)
  if (!title && kinshipBehind(tokens, at)) {
    title = foldedAt(tokens, at - 1)
    start = at - 1
  }
  const part = partOfPhrase(tokens, start, name.last)
  const other = n > 0 ? names[n - 1] : undefined
  const paired = other?.kind === 'person' && other.last === start - 1 && isText(tokens, start - 1, 'and')
  const quoted = (quotes.at[name.first] ?? 0) > 0
  const voice = !quoted && part !== 'oblique' && part !== 'owner' && isVoice(tokens, start, name.last)
  const label = isLabel(tokens, name)
  return { form, sentence, sex, part, quoted, voice, label, paired, body: undefined, personal: false, title }
}

/** "| Tessel | and Ana Kovac met", "| Tessel | said": one word, and no "in" or "the" before it. */
function isPersonal(tokens: Tokens, names: readonly NameSpan[], n: number): boolean {
  const { kind, first, last } = names[n] as NameSpan
  if ((kind !== 'place' && kind !== 'group') || last - first > 1 || clauseWords.at(tokens, first - 1) & notPersonal)
    return false
  const before = n > 0 ? names[n - 1] : undefined
  if (before?.kind === 'person' && before.last === first - 1 && isText(tokens, first - 1, 'and')) return true
  const behind = names[n + 1]
  return (
    (behind?.kind === 'person' && behind.first === last + 1 && isText(tokens, last, 'and')) ||
    isVoice(tokens, first, last)
  )
}

const notPersonal = In.preposition | In.article

/** Whether a title may end at token `i`: a courtesy, a rank, a head. */
const isTitleAt = (tokens: Tokens, i: number): boolean =>
  (titleWords.at(tokens, i) & (Is.courtesy | Is.abbreviated)) !== 0 || isHeadAt(tokens, i)

/** "his wife, | Ana Marsh" */
const kinshipBehind = (tokens: Tokens, comma: number): boolean =>
  (titleWords.at(tokens, comma - 1) & Is.kinship) !== 0 && isComma(tokens, comma)

const longestRun = 4

function findUnclaimed(tokens: Tokens, sentences: Sentences, names: readonly NameSpan[], role: BlockRole): Unclaimed[] {
  const out: Unclaimed[] = []
  const heading = role === 'headline' || role === 'subheading'
  let n = 0
  let s = 0
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i)) continue
    while (s < sentences.count && (sentences.starts[s + 1] as number) <= i) s++
    while (n < names.length && (names[n] as NameSpan).last <= i) n++
    if (n < names.length && (names[n] as NameSpan).first <= i) {
      i = (names[n] as NameSpan).last - 1
      continue
    }
    const limit = n < names.length ? (names[n] as NameSpan).first : tokens.count
    let end = i + 1
    while (end < limit && isCapital(tokens, end)) end++
    const touches = (n > 0 && (names[n - 1] as NameSpan).last === i) || (end === limit && n < names.length)
    if (heading && end - i > 2) {
      for (let at = i; at < end; at++) if (!isFunctionWord(tokens, at)) add(at, at + 1, true)
    } else {
      let from = end
      while (from > i && !isLeadIn(tokens, from - 1)) from--
      if (from < end && end - from <= longestRun && !touches)
        add(from, end, from === sentences.starts[s] && (end > from + 1 || isCommon(tokens, from)))
    }
    i = end - 1
  }
  return out

  function add(first: number, last: number, initial: boolean): void {
    const form = nameForm(tokens, first, last)
    if (form.key.length < 2) return
    out.push({
      start: tokens.start[first] as number,
      end: tokens.end[last - 1] as number,
      form,
      sentence: s,
      initial,
      before: n,
    })
  }
}

/** Whether the word of token `i` is written small too, so that a capital at the start of a sentence does not make it a name. */
const isCommon = ({ lower, written }: Tokens, i: number): boolean =>
  ((written[i] as number) & Written.shape) !== Shape.capitals && trained().cluster(lower[i] as number, false) !== 0

const isFunctionWord = (tokens: Tokens, i: number): boolean => (titleWords.at(tokens, i) & Is.functionWord) !== 0

const isLeadIn = (tokens: Tokens, i: number): boolean => isFunctionWord(tokens, i) || isTitleAt(tokens, i)
