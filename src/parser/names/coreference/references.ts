import { isUpper } from '../../text/chars'
import type { Sentences } from '../../text/sentences'
import { isComma, lowerAt, TokenKind, tokenText, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, isSmall, WordTable } from '../../text/wordTable'
import { leads, subjectAhead } from './ahead'
import { endsPhrase, readBody, type BodyReference } from './bodyReference'
import { bodyWords } from './bodyWords'
import { clauseWords, In, partOfPhrase, partOfPronoun, type Part } from './clause'
import { isInitial, type Quotes } from './quotes'
import { behindOthers } from './subject'
import { phraseStart, standsAlone } from './phraseStart'
import { phraseAfter } from '../roles/rolePhrase'
import { roleParts } from '../roles/roleParts'
import type { RoleWords } from '../roles/roleWords'
import type { RoleCue } from '../roles/roles'
import type { Sex } from '../givenNames'
import type { NameSpan } from '../span'
import { Is, mayBeTrade, titleWords } from '../roles/titleWords'
import { headSex, isHead, offices } from '../roles/titles'
import { isExcellency, isLabel, isReported, isVoice, saysBehind } from './voice'

/** Words that mean somebody without the name: offsets within the block. All have all fields, for engines read those fastest. */
export interface Reference {
  /**
   * `pronoun` "he"; `definite` "the Russian envoy"; `other` a person nobody names ("a diplomat"), whom a pronoun may
   * mean; `plural` "the two sides"; `they`; `narrator` "I", outside of any quotation; `body` "the company", `rival` another body
   * of its kind.
   */
  readonly kind: 'pronoun' | 'definite' | 'other' | 'plural' | 'they' | 'narrator' | BodyReference['kind']
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** The local name it stands before. */
  readonly before: number
  /** Inside quotation marks, where the speaker's own words point elsewhere. */
  readonly quoted: boolean
  /** The local name of who speaks those words, -1 where nobody is named. */
  readonly speaker: number
  readonly sex: Sex | undefined
  /** What it is in its clause. */
  readonly part: Part | undefined
  /** Says the words beside it. */
  readonly voice: boolean
  /** Of a pronoun: what is said begins with it, "Kovac said he would". */
  readonly reported: boolean
  /** Of a pronoun: "himself", of somebody in the same clause. */
  readonly reflexive: boolean
  /** Of a pronoun: begins its sentence. */
  readonly initial: boolean
  /** Of a pronoun: the speaker named behind the whole, "Kovac had left, he said": nobody whom that names. */
  readonly inserted: boolean
  /** Of a pronoun in words put before the subject, "At his conference, Kovac …": the local name of the subject, else -1. */
  readonly ahead: number
  /** Whether that name or its title stands right behind the comma, so that nobody else is the subject. */
  readonly leads: boolean
  /** Of a pronoun: behind the local names, from `before` on, that its own clause tells apart from it, "He thanked Kovac". */
  readonly others: number
  /** Of a person nobody names: "a diplomat", told of for the first time. */
  readonly introduced: boolean
  /** Of a definite: its office and body, folded by whoever compares them. Of a plural: what the two are. Of a body: its kind. */
  readonly head: string
  readonly office: string
  readonly body: string
}

/** What a word may mean, as bits; see {@link Reference.kind}. */
const May = { he: 1, she: 2, narrate: 4, they: 8, pair: 16, person: 32, office: 64, body: 128 } as const

/** Persons that a pronoun may mean and that are no office. */
const people: ReadonlyMap<string, Sex | undefined> = new Map<string, Sex | undefined>([
  ['man', 'm'],
  ['boy', 'm'],
  ['guy', 'm'],
  ['gentleman', 'm'],
  ['woman', 'f'],
  ['girl', 'f'],
  ['lady', 'f'],
  ['person', undefined],
  ['someone', undefined],
  ['somebody', undefined],
  ['anyone', undefined],
  ['everyone', undefined],
  ['nobody', undefined],
  ['whoever', undefined],
  ['child', undefined],
  ['baby', undefined],
  ['teenager', undefined],
  ['colleague', undefined],
  ['friend', undefined],
  ['mum', 'f'],
  ['mom', 'f'],
  ['dad', 'm'],
  ['user', undefined],
  ['patient', undefined],
  ['source', undefined],
  ['passenger', undefined],
  ['gunman', 'm'],
  ['attacker', undefined],
  ['worker', undefined],
])

/** What two parties are called together, and whether they are people or countries. */
const pairs: ReadonlyMap<string, 'person' | 'country' | 'any'> = new Map([
  ['leaders', 'person'],
  ['presidents', 'person'],
  ['ministers', 'person'],
  ['men', 'person'],
  ['women', 'person'],
  ['officials', 'person'],
  ['envoys', 'person'],
  ['diplomats', 'person'],
  ['generals', 'person'],
  ['pair', 'person'],
  ['countries', 'country'],
  ['nations', 'country'],
  ['states', 'country'],
  ['governments', 'country'],
  ['sides', 'any'],
  ['parties', 'any'],
])

/** All these words, to pass by all others without cutting them out of the text. */
const pointers = new WordTable(
  [
    ...entriesOf(['he', 'him', 'his', 'himself'], May.he),
    ...entriesOf(['she', 'her', 'hers', 'herself'], May.she),
    ...entriesOf(['i', 'my', 'me', 'we', 'our'], May.narrate),
    ...entriesOf(['they'], May.they),
    ...entriesOf(pairs.keys(), May.pair),
    ...entriesOf(people.keys(), May.person),
    ...entriesOf(offices, May.office),
    ...entriesOf(bodyWords.keys(), May.body),
  ],
  (written) => written.toLowerCase(),
)

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Finds what may mean a person without naming one. Linear in the tokens: one look-up for each word in lower case. */
export function readReferences(
  words: RoleWords,
  sentences: Sentences,
  roles: readonly RoleCue[],
  quotes: Quotes,
): Reference[] {
  const { tokens, names } = words
  const out: Reference[] = []
  const labelled = names[0]?.kind === 'person' && isLabel(tokens, names[0])
  let name = 0
  let role = 0
  let sentence = 0
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const may = pointers.at(tokens, i)
    if (may === May.body ? endsPhrase(tokens, i + 1) : may || mayBeTrade(tokens, i)) read(i, may)
  }
  return out

  function read(i: number, listed: number): void {
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    while (sentence + 1 < sentences.count && (sentences.starts[sentence + 1] as number) <= i) sentence++
    const upper = isUpper(tokens.text.charCodeAt(start))
    const isLong = end - start > 3
    const titled = upper && isLong && (listed & May.office) !== 0 && isTitled(words, i)
    if (upper && isLong && !titled && sentences.starts[sentence] !== i) return
    // "His | Excellency": of whoever is named behind it, else who it is.
    const honoured =
      (listed & (May.he | May.she)) !== 0 && isCapital(tokens, i + 1) && words.isListed(i + 1, Is.courtesy)
    if (honoured && !standsAlone(tokens, i + 2)) return
    // "iNS" is none of them.
    const may = upper || isSmall(tokens, i) ? listed : 0
    const isPerson = (may & May.person) !== 0 || titled || (!upper && end - start > 2 && isOffice(tokens, i, may))
    const narrator = (may & May.narrate) !== 0 && !quotes.at[i]
    if (!isPerson && !narrator && !(may & (May.he | May.she | May.pair | May.they | May.body))) return
    while (name < names.length && (names[name] as NameSpan).last <= i) name++
    while (role < roles.length && (roles[role] as RoleCue).end <= start) role++
    if ((names[name]?.first ?? tokens.count) <= i || (roles[role]?.start ?? tokens.text.length) <= start) return
    const quoted = (quotes.at[i] ?? 0) > 0
    const word = upper || may ? lowerAt(tokens, i) : tokenText(tokens, i)
    const sex = may & May.he ? 'm' : may & May.she ? 'f' : undefined
    const party = may & May.pair ? pairs.get(word) : undefined
    const found: Writable<Reference> = {
      kind: 'pronoun',
      start,
      end,
      sentence,
      before: name,
      quoted,
      speaker: -1,
      sex,
      part: undefined,
      voice: false,
      reported: false,
      reflexive: false,
      initial: false,
      inserted: false,
      ahead: -1,
      leads: false,
      others: name,
      introduced: false,
      head: '',
      office: '',
      body: '',
    }
    if (honoured) found.end = tokens.end[i + 1] as number
    if (sex) pronoun(i, word, found)
    else if (narrator) tell(found, 'narrator')
    else if (may & May.they) tell(found, 'they')
    else if (may & May.body) body(i, bodyWords.get(word) as string, found)
    else if (party) plural(i, word, party, found)
    else person(i, word, found)
  }

  function tell(found: Writable<Reference>, kind: Reference['kind']): void {
    found.kind = kind
    out.push(found)
  }

  function pronoun(at: number, word: string, found: Writable<Reference>): void {
    if (isExcellency(tokens, names[name], at)) return
    const quotation = quotes.at[at] ?? 0
    const begin = sentences.starts[sentence] as number
    const last = found.end > (tokens.end[at] as number) ? at + 1 : at
    found.part = last > at ? partOfPhrase(tokens, at, last + 1) : partOfPronoun(tokens, at, word)
    found.voice = !quotation && saysBehind(tokens, last + 1)
    found.reported = !quotation && found.part === 'subject' && isReported(tokens, at)
    found.reflexive = word.length > 6
    if (quotation) found.speaker = quotes.speakers[quotation - 1] as number
    else if (labelled) found.speaker = 0
    found.initial = isInitial(tokens, begin, at)
    found.ahead = subjectAhead(tokens, names, name, begin, at)
    found.leads = found.ahead >= 0 && leads(words, roles, role, at, found.ahead)
    found.inserted = isInserted(tokens, at)
    if (found.part === 'subject')
      found.others = behindOthers(tokens, names, quotes, name, at, found.initial, sentenceEnd())
    out.push(found)
  }

  function sentenceEnd(): number {
    return sentence + 1 < sentences.count ? (sentences.starts[sentence + 1] as number) : tokens.count
  }

  function plural(at: number, word: string, party: string, found: Writable<Reference>): void {
    const one = tokenText(tokens, at - 1)
    const two = one === 'two' ? lowerAt(tokens, at - 2) : ''
    const first =
      one === 'both' || one === 'Both' || (word === 'pair' && one === 'the') ? at - 1 : two === 'the' ? at - 2 : -1
    if (first < 0) return
    found.start = tokens.start[first] as number
    found.head = party
    tell(found, 'plural')
  }

  function body(at: number, kind: string, found: Writable<Reference>): void {
    const read = readBody(tokens, names, found.before, at)
    if (!read) return
    found.start = tokens.start[read.first] as number
    found.head = kind
    tell(found, read.kind)
  }

  function person(at: number, noun: string, found: Writable<Reference>): void {
    const own = people.get(noun) ?? headSex.get(noun)
    const first = phraseStart(tokens, at)
    if (isSomeoneNamed(tokens, names, name, first, at)) return
    found.part = partOfPhrase(tokens, first, at + 1)
    found.voice = !found.quoted && found.part !== 'oblique' && isVoice(tokens, first, at + 1)
    found.introduced = (clauseWords.at(tokens, first) & In.indefinite) !== 0
    found.sex = own
    found.head = noun
    tell(found, !people.has(noun) && definite(words, at, found) ? 'definite' : 'other')
  }
}

/** "the Prime | Minister", "the Zemblan Prime | Minister": whoever holds the office, as without the capitals. */
const isTitled = (words: RoleWords, head: number): boolean =>
  !words.isCapital(head + 1) && isThe(words, theBefore(words, head))

/** Whether token `i` is what somebody is, as a listed head or by its form. */
const isOffice = (tokens: Tokens, i: number, may: number): boolean =>
  (may & May.office) !== 0 || (mayBeTrade(tokens, i) && isHead(tokenText(tokens, i)))

/** "She wanted to be the president", "the prime minister role": the office, nobody who holds it. */
const becoming = new Set(['as', 'be', 'become', 'becoming', 'being', 'been', 'became'])
const postWords = new Set(['role', 'post', 'position', 'job', 'title', 'seat'])

/** "the governor's mansion": whoever lives there. */
const seats = new Set(['office', 'offices', 'residence', 'mansion', 'palace', 'department'])

const isThe = (words: RoleWords, i: number): boolean =>
  (titleWords.at(words.tokens, i) & Is.determiner) !== 0 && words.word(i) === 'the'

/** The token before what may stand in front of the head of an office. */
function theBefore(words: RoleWords, head: number): number {
  let at = head - 1
  while (at > head - 6 && at >= 0 && !isThe(words, at) && isBeforeHead(words, at)) at--
  return at
}

const isBeforeHead = (words: RoleWords, i: number): boolean =>
  words.isModifier(i) || words.isBodyWord(i) || words.isHead(i)

/** "the Russian envoy": "the" with nothing but the phrase between, and no name behind it. Notes the whole phrase and its parts. */
function definite(words: RoleWords, head: number, found: Writable<Reference>): boolean {
  const the = theBefore(words, head)
  const possessor = words.isPossessive(the) ? words.name(the - 1) : undefined
  const from = possessor && possessor.kind !== 'person' ? possessor.first : isThe(words, the) ? the : -1
  if (from < 0) return false
  if (becoming.has(words.word(from - 1)) || postWords.has(words.word(head + 1))) return false
  if (words.isPossessive(head + 1) && seats.has(words.word(head + 2))) return false
  // "the president's plans": whose they are.
  const owner = words.isPossessive(head + 1) && isThe(words, from)
  const phrase = owner ? { first: from + 1, last: head + 1, head, determined: true } : phraseAfter(words, from)
  if (phrase?.head !== head || words.isPerson(phrase.last)) return false
  if (words.isComma(phrase.last) && words.word(phrase.last + 1) !== 'who') return false
  const { office, body, status } = roleParts(words, phrase)
  if (status) return false
  found.start = words.tokens.start[from] as number
  found.end = words.tokens.end[phrase.last - 1] as number
  found.office = office
  found.body = body
  return true
}

const stop = 0x2e

/** ", he said." at the end; within, "When he came, he said, …", the same may be meant. */
function isInserted(tokens: Tokens, pronoun: number): boolean {
  if (!isComma(tokens, pronoun - 1) || !isWordOf(tokens, pronoun + 1, In.saying)) return false
  return pronoun + 2 >= tokens.count || unitAt(tokens, pronoun + 2) === stop
}

/** "Kovac, 14, a boy from Zembla,", "he is a lawyer", "his cousin, Ana Kovac": of somebody who stands beside. */
function isSomeoneNamed(
  tokens: Tokens,
  names: readonly NameSpan[],
  next: number,
  first: number,
  head: number,
): boolean {
  const behind = names[next]
  const at = isComma(tokens, head + 1) ? head + 2 : head + 1
  if (behind?.kind === 'person' && behind.first === at) return true
  if (isWordOf(tokens, first - 1, In.equating) && isWordOf(tokens, first, In.indefinite)) return true
  let last = next - 1
  while (last >= 0 && (names[last] as NameSpan).last > first) last--
  const name = last < 0 ? undefined : names[last]
  if (name?.kind !== 'person' || !opening.has(unitAt(tokens, first - 1))) return false
  // "It rained on Kovac, an aide said."
  if (isWordOf(tokens, head + 1, In.saying)) return false
  return name.last === first - 1 || (name.last === first - 3 && tokens.kind[first - 2] === TokenKind.number)
}

/** Whether token `i`, in small letters, is one of such words. */
const isWordOf = (tokens: Tokens, i: number, bits: number): boolean =>
  (clauseWords.at(tokens, i) & bits) !== 0 && isSmall(tokens, i)

const opening = new Set(Array.from(',(—–', (mark) => mark.charCodeAt(0)))
