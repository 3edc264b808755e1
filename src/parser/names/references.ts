import { isUpper } from '../text/chars'
import type { Sentences } from '../text/sentences'
import { TokenKind, tokenText, type Tokens } from '../text/tokens'
import { entriesOf, WordTable } from '../text/wordTable'
import { Shape, Written } from '../text/written'
import { phraseAfter } from './rolePhrase'
import { roleParts } from './roleParts'
import type { RoleWords } from './roleWords'
import type { RoleCue } from './roles'
import type { Sex } from './givenNames'
import type { NameSpan } from './span'
import { mayBeTrade } from './titleWords'
import { heads, headSex, isHead } from './titles'

/** Words that mean somebody without the name: offsets within the block. */
export interface Reference {
  /**
   * `pronoun` "he"; `definite` "the Russian envoy"; `other` a person nobody names ("a diplomat"), whom a pronoun may
   * mean; `plural` "the two sides"; `they`.
   */
  readonly kind: 'pronoun' | 'definite' | 'other' | 'plural' | 'they'
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** The local name it stands before. */
  readonly before: number
  /** Inside quotation marks, where the speaker's own words point elsewhere. */
  readonly quoted: boolean
  readonly sex?: Sex
  /** Of a definite: its office and body, folded by whoever compares them. Of a plural: what the two are. */
  readonly head?: string
  readonly office?: string
  readonly body?: string
}

const pronouns: ReadonlyMap<string, Sex> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])

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
  ['i', undefined],
  ['my', undefined],
  ['me', undefined],
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
  entriesOf([...pronouns.keys(), ...people.keys(), ...pairs.keys(), 'they', ...heads], 1),
  (written) => written.toLowerCase(),
)

/** Finds what may mean a person without naming one. Linear in the tokens: one look-up for each word in lower case. */
export function readReferences(words: RoleWords, sentences: Sentences, roles: readonly RoleCue[]): Reference[] {
  const { tokens, names } = words
  const out: Reference[] = []
  let name = 0
  let role = 0
  let sentence = 0
  let quoted = false
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) {
      if (tokens.kind[i] === TokenKind.punctuation) quoted = afterQuote(tokens, i, quoted)
      continue
    }
    if (pointers.at(tokens, i) || mayBeTrade(tokens, i)) read(i)
  }
  return out

  function read(i: number): void {
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    while (sentence + 1 < sentences.count && (sentences.starts[sentence + 1] as number) <= i) sentence++
    const upper = isUpper(tokens.text.charCodeAt(start))
    if (upper && sentences.starts[sentence] !== i && end - start > 3) return
    const word = upper ? tokenText(tokens, i).toLowerCase() : tokenText(tokens, i)
    const sex = pronouns.get(word)
    const party = pairs.get(word)
    const head = !sex && !party && (people.has(word) || (!upper && word.length > 2 && isHead(word)))
    if (!sex && !party && !head && word !== 'they') return
    while (name < names.length && (names[name] as NameSpan).last <= i) name++
    while (role < roles.length && (roles[role] as RoleCue).end <= start) role++
    if ((names[name]?.first ?? tokens.count) <= i || (roles[role]?.start ?? tokens.text.length) <= start) return
    if (sex) out.push({ kind: 'pronoun', start, end, sentence, before: name, quoted, sex })
    else if (word === 'they') out.push({ kind: 'they', start, end, sentence, before: name, quoted })
    else if (party) plural(i, party)
    else person(i, word)

    function plural(at: number, of: string): void {
      const one = tokenText(tokens, at - 1)
      const two = one === 'two' ? tokenText(tokens, at - 2).toLowerCase() : ''
      const first =
        one === 'both' || one === 'Both' || (word === 'pair' && one === 'the') ? at - 1 : two === 'the' ? at - 2 : -1
      if (first < 0) return
      const from = tokens.start[first] as number
      out.push({ kind: 'plural', start: from, end, sentence, before: name, quoted, head: of })
    }

    function person(at: number, noun: string): void {
      const own = people.get(noun) ?? headSex.get(noun)
      const nobody: Reference = { kind: 'other', start, end, sentence, before: name, quoted, head: noun }
      const other = own ? { ...nobody, sex: own } : nobody
      out.push(people.has(noun) ? other : (definite(words, at, other) ?? other))
    }
  }
}

/** "She wanted to be the president", "the prime minister role": the office, nobody who holds it. */
const becoming = new Set(['be', 'become', 'becoming', 'being', 'been', 'became'])
const postWords = new Set(['role', 'post', 'position', 'job', 'title', 'seat'])

/** "the Russian envoy": "the" with nothing but the phrase between, and no name behind it. */
function definite(words: RoleWords, head: number, other: Reference): Reference | undefined {
  let the = head - 1
  while (the > head - 6 && the >= 0 && words.word(the) !== 'the' && (words.isModifier(the) || words.isBodyWord(the)))
    the--
  if (words.word(the) !== 'the') return undefined
  if (becoming.has(words.word(the - 1)) || postWords.has(words.word(head + 1))) return undefined
  const phrase = phraseAfter(words, the + 1)
  if (phrase?.head !== head || words.isPerson(phrase.last) || words.word(phrase.last) === ',') return undefined
  const { office = '', body, status } = roleParts(words, phrase)
  if (status) return undefined
  return {
    ...other,
    kind: 'definite',
    start: words.tokens.start[the] as number,
    end: words.tokens.end[phrase.last - 1] as number,
    office,
    ...(body && { body }),
  }
}

function afterQuote(tokens: Tokens, i: number, quoted: boolean): boolean {
  if (((tokens.written[i] as number) & Written.shape) !== Shape.quote) return quoted
  const mark = tokenText(tokens, i)
  if (mark === '“' || mark === '«') return true
  if (mark === '”' || mark === '»') return false
  return mark === '"' || mark === "''" || mark === '``' ? !quoted : quoted
}
