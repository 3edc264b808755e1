import type { Span } from '../../model'
import { TokenKind } from '../../text/tokens'
import { fold } from '../fold'
import { countryNamed } from '../nations'
import { endBeforeLetters } from './bearerAhead'
import { apposedBefore, behindHome, behindTitles, closes } from './roleAhead'
import { isPraise } from './praise'
import { behindLetters } from './plain'
import { ownerStart, rankStart } from './rank'
import { beginsOffice, isLead, phraseAfter, phraseBefore, tellsWhen, type RolePhrase } from './rolePhrase'
import { roleParts, type RoleParts } from './roleParts'
import type { RoleWords } from './roleWords'
import { saying } from '../coreference/quotes'
import { sharersOf } from './sharedRole'
import type { NameSpan } from '../span'
import { Is, titleWords } from './titleWords'
import { tradeAfter } from './trade'
import { behindChooser, behindTerm, doesAt, endsInYear, isVerb, pastVerbs, Verb } from './verbs'
import { abbreviated, courtesy, kinship, statusWords } from './titles'

/** A role that the words around a name give it; offsets within the block. */
export interface RoleCue extends RoleParts, Span {
  /** The words of the role. */
  readonly text: string
  /** The local name. */
  readonly name: number
  /** Its first token. */
  readonly first: number
  /** The folded head: "minister". */
  readonly head: string
  readonly rule: 'title-before-name' | 'role-after-name'
}

/** The roles that one block gives its people, in order of the text. */
export function readRoles(words: RoleWords): RoleCue[] {
  const cues: RoleCue[] = []
  let listed: NameSpan | undefined
  words.names.forEach((name, n) => {
    if (name.kind !== 'person') return
    const apposed = rolesBefore(words, name, n, cues, listed)
    listed = apposed && words.isComma(name.last) ? name : undefined
    // "the consul of Zembla, Ana Kovac, | the mayor of Tessel |, Ivo Petrov, and the judge": the next one's.
    if (listed && words.isComma(name.last) && isNextOnes(words, name)) return
    for (const after of rolesAfter(words, name)) cues.push(cue(words, after, n, 'role-after-name'))
  })
  return cues
}

/** Whether behind a name and a comma an office begins that another comma sets off from the next name, which it is of. */
function isNextOnes(words: RoleWords, { last }: NameSpan): boolean {
  const from = last + 1
  if (words.word(from) !== 'the') return false
  for (let at = from + 1; at < from + longestOffice; at++)
    if (words.isComma(at)) return words.isPerson(behindTitles(words, at + 1))
  return false
}

const longestOffice = 14

function cue(words: RoleWords, phrase: RolePhrase, name: number, rule: RoleCue['rule']): RoleCue {
  const { tokens } = words
  const start = tokens.start[phrase.first] as number
  const end = tokens.end[phrase.last - 1] as number
  const { status, office, body } = roleParts(words, phrase)
  return {
    name,
    rule,
    first: phrase.first,
    start,
    end,
    text: tokens.text.slice(start, end),
    head: words.word(phrase.head),
    status: phrase.status ?? status,
    office,
    body: body || rule !== 'title-before-name' ? body : landBehind(words, name),
  }
}

/** "President Ana Lund of Ghana": the country behind the name, '' where none is. */
function landBehind(words: RoleWords, name: number): string {
  const at = words.names[name]?.last ?? 0
  const land = words.word(at) === 'of' ? words.name(at + 1) : undefined
  if (land?.kind !== 'place' || land.first !== at + 1) return ''
  const text = words.slice(land.first, land.last)
  return countryNamed(fold(text)) === undefined ? '' : text
}

/** "Defence Staff Chairman | Gen. | Bret Cole": the office, then the rank. Gives the office that a comma sets off, if any. */
function rolesBefore(
  words: RoleWords,
  name: NameSpan,
  n: number,
  cues: RoleCue[],
  listed: NameSpan | undefined,
): RolePhrase | undefined {
  let end = name.first
  if (isFirstLady(words, end)) {
    cues.push(cue(words, { first: end - 2, last: end, head: end - 1, determined: false }, n, 'title-before-name'))
    return undefined
  }
  while (words.isListed(end - 1, Is.courtesy)) end--
  const rank = rankStart(words, end)
  let before = rank
  while (words.isListed(before - 1, Is.courtesy)) before--
  // "an analyst, | retired | Lt. Col. Ana Kovac".
  const retired = rank < end && words.word(rank - 1) === 'retired' ? rank - 1 : before
  const title = isEndOfSentence(words, retired - 1) ? undefined : phraseBefore(words, endBeforeLetters(words, retired))
  const isTitled = rank < end || title !== undefined
  const apposed = apposedBefore(words, name, title?.first ?? before, isTitled, listed)
  if (title && apposed && !words.isPlural(apposed.head) && !isKin(words, apposed))
    cues.push(cue(words, apposed, n, 'title-before-name'))
  const phrase = title ?? apposed
  if (phrase && words.isPlural(phrase.head)) {
    if (kinship.has(words.word(phrase.head).slice(0, -1)) && !isCounterparts(words, phrase)) return undefined
    for (const { name: sharer, parts, last } of sharersOf(words, phrase, n)) {
      const shared = cue(words, { ...phrase, last }, sharer, 'title-before-name')
      cues.push({ ...shared, ...parts, body: parts.body || shared.body })
    }
  } else if (phrase && !isKin(words, phrase)) {
    const other = otherOffice(words, phrase)
    if (other) cues.push(cue(words, other, n, 'title-before-name'))
    cues.push(cue(words, phrase, n, 'title-before-name'))
  }
  if (rank < end) {
    const first = phrase ? rank : ownerStart(words, rank)
    cues.push(cue(words, { first, last: end, head: rank, determined: false }, n, 'title-before-name'))
  }
  return apposed
}

/** "his | Zemblan and Ruritanian counterparts |" */
const isCounterparts = (words: RoleWords, { first, head }: RolePhrase): boolean =>
  words.word(head) === 'counterparts' && words.isBodyWord(first)

/** "He will succeed the head of Vireo | Corp. | Ivo Petrov will stay": a firm's stop may end the sentence, and no title ends so. */
const isEndOfSentence = (words: RoleWords, i: number): boolean => words.endsInStop(i) && firms.has(words.word(i))

const firms = new Set(['corp', 'inc', 'co', 'ltd', 'plc'])

/**
 * The office in front of another: "Zemblan | Deputy Prime Minister | and Foreign Minister Ana Kovac". Both begin with a capital,
 * for "the president and Foreign Minister Ana Kovac" are two, and so are "the President and Foreign Minister …".
 */
function otherOffice(words: RoleWords, { first, head }: RolePhrase): RolePhrase | undefined {
  if (words.word(first - 1) !== 'and' || !words.isCapital(head)) return undefined
  const other = phraseBefore(words, first - 1)
  const isOffice = other && !other.determined && words.isCapital(other.head) && !words.isPlural(other.head)
  // "Ivo Petrov, Minister of Trade and Chairman Ana Kovac" are two.
  if (other && words.isComma(other.first - 1) && words.isPerson(other.first - 2)) return undefined
  return isOffice && !isKin(words, other) ? other : undefined
}

/** The one office whose head is a courtesy title. */
const isFirstLady = (words: RoleWords, end: number): boolean =>
  (titleWords.at(words.tokens, end - 2) & Is.functionWord) !== 0 &&
  words.word(end - 2) === 'first' &&
  (words.word(end - 1) === 'lady' || words.word(end - 1) === 'gentleman')

/** Kinship and the like name no office, unless of whom is told: "the sister of the Zemblan leader", "his Zemblan counterpart". */
function isKin(words: RoleWords, { first, last, head }: RolePhrase): boolean {
  const word = words.word(head)
  // "his host", "films that star": at the moment, and no post. "Getty - Contributor" signs a picture.
  if (first === head && (word === 'contributor' || (mayBeVerb.has(word) && bare.has(words.word(head - 1))))) return true
  if (word === 'counterpart') return !words.isBodyWord(first)
  if (word === 'partner' && words.word(head + 1) === 'at') return false
  const kin = kinship.has(word) || kinship.has(word.slice(word.indexOf('-') + 1))
  return kin && !(words.word(head + 1) === 'of' && namesBody(words, head + 2, last))
}

/** Whether a name that is no person's stands in `[from, to)`: "of the Zemblan leader", but not "of two". */
function namesBody(words: RoleWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.isBodyWord(i)) return true
  return false
}

const mayBeVerb = new Set(['host', 'star'])
const bare = new Set('his her its their that which who to will would and also'.split(' '))

function rolesAfter(words: RoleWords, name: NameSpan): RolePhrase[] {
  const first = roleAfter(words, name)
  if (!first) return besideOther(words, name)
  const last = behindLetters(words, first.last)
  if (words.isComma(last)) {
    // "Ana Kovac, a former minister, | was named chairwoman"
    const then = copula(words, last + 1)
    return then ? [first, then] : [first]
  }
  if (words.word(last) !== 'and') return [first]
  // "a legislator of the Front and a former defence minister", "former mayor of Tema and governor of Volta"
  const bare = beginsOffice(words, last + 1, words.isCapital(first.head))
  const second = bare || isLead(words, last + 1) ? apposed(words, last + 1) : undefined
  const isFormer = statusWords.get(words.word(first.first)) === 'former'
  if (second && bare && isFormer) return [first, { ...second, status: 'former' }]
  return second ? [first, second] : [first]
}

/** An office beside what else somebody is said to be: to somebody, or by words of no list. */
function besideOther(words: RoleWords, name: NameSpan): RolePhrase[] {
  const at = behindHome(words, name.last)
  if (!words.isComma(at)) return []
  // "Ana Kovac, his wife and | the chairwoman of the party"
  const kin = at === name.last ? phraseAfter(words, at + 1) : undefined
  const isBesideKin = kin && isKin(words, kin) && words.word(kin.last) === 'and'
  const from = isBesideKin ? kin.last + 1 : behindOther(words, at + 1)
  const office = from < 0 ? undefined : apposed(words, from)
  return office ? [office] : []
}

/** "Ana Kovac, a Republican and | former governor of Ohio": where the office begins, -1 where none does. */
function behindOther(words: RoleWords, from: number): number {
  const party = words.name(from)
  if (
    !articles.has(words.word(from)) &&
    (party?.kind !== 'group' || words.word(party.last - 1).endsWith('s')) &&
    party?.kind !== 'place'
  )
    return -1
  for (let i = from + 1; i < from + longestOther; i++) {
    if (words.isComma(i) || words.isPerson(i) || words.endsInStop(i)) return -1
    if (words.word(i) === 'and' && beginsOffice(words, i + 1)) return i + 1
  }
  return -1
}

const longestOther = 10
const articles = new Set(['a', 'an'])

function roleAfter(words: RoleWords, name: NameSpan): RolePhrase | undefined {
  const at = behindHome(words, name.last)
  if (words.isComma(at)) {
    if (words.word(at + 1) === 'who')
      return copula(words, at + 2) ?? followed(words, at + 2) ?? copula(words, behindClause(words, at + 2))
    if (isVerb(words, at + 1, Verb.choosing)) return said(words, at + (words.word(at + 2) === 'as' ? 3 : 2))
    if (!isAge(words, at + 1)) return apposed(words, at + 1)
    return apposed(words, at + 3) ?? tradeAfter(words, at + 3) ?? copula(words, at + 3)
  }
  if (words.tokens.kind[at] !== TokenKind.word) {
    const mark = words.word(at)
    if (opens.has(mark) || (mark === '-' && !words.isHyphen(at))) return apposed(words, at + 1)
  }
  if (words.word(at) === 'who') return copula(words, at + 1)
  return left(words, at) ?? followed(words, at) ?? copula(words, at) ?? appointed(words, name)
}

const opens = new Set(['(', '—', '–', '--'])
const isAge = (words: RoleWords, i: number): boolean => words.isComma(i + 1) && /^\d{1,3}$/.test(words.word(i))

function apposed(words: RoleWords, from: number): RolePhrase | undefined {
  const phrase = phraseAfter(words, from)
  if (!phrase || isKin(words, phrase) || isPraise(words, phrase)) return undefined
  const { head, last, determined } = phrase
  // "Ana Kovac, | minister for trade Ivo Petrov": without "the" it may be the next one's.
  const isBearers = determined || words.word(head).startsWith('spokes')
  if (words.isPerson(last) || leadsToName(words, last))
    return isBearers && last > head + 1 && !words.isPerson(head + 1) ? { ...phrase, last: head + 1 } : undefined
  const end = isAtTheTime(words, last) ? last + 3 : last
  // "the minister said" of a name in front would be somebody else.
  const isTold = last > head + 1 && words.isLower(end) && saying.has(words.word(end))
  const closed = end >= words.count || closes.has(words.word(end)) || isTold
  // A bare head may be a verb.
  const isSure = isBearers || head > phrase.first
  return closed || (isSure && (goesOn.has(words.word(end)) || tellsWhen.has(words.word(end)) || isDoing(words, end)))
    ? phrase
    : undefined
}

/** "a lawyer | representing | the family" */
const isDoing = (words: RoleWords, i: number): boolean => words.isLower(i) && words.word(i).endsWith('ing')

/** What may follow a role that is told at more length than is read: "a lawyer from | the far end of the valley". */
const goesOn = new Set(['from', 'with', 'in', 'at', 'of', 'for', 'on', 'whose'])

/** "prime minister at the time". */
const isAtTheTime = (words: RoleWords, i: number): boolean =>
  words.word(i) === 'at' && words.word(i + 1) === 'the' && words.word(i + 2) === 'time'

/** "chairman Gen. Bret Cole": the phrase is the next name's title. */
const leadsToName = (words: RoleWords, i: number): boolean =>
  (abbreviated.has(words.word(i)) || courtesy.has(words.word(i))) && words.isCapital(i)

/** Behind the comma that ends the clause at token `from`: "who lives in Onhava, | is"; `from` where none does. */
function behindClause(words: RoleWords, from: number): number {
  for (let i = from; i < from + longestClause; i++) if (words.isComma(i)) return i + 1
  return from
}

const longestClause = 14

/** "is the minister", "was elected president", "has served as chairman", "previously served as mayor". */
function copula(words: RoleWords, from: number): RolePhrase | undefined {
  let i = from
  let does = doesAt(words, i)
  let isOver = (does & Verb.before) !== 0
  if (does & Verb.meanwhile) does = doesAt(words, ++i)
  const verb = i
  if (does & Verb.perfect) {
    i++
    if (words.word(i) === 'been' || words.word(i) === 'become') i++
    else if (!isVerb(words, i, Verb.serving)) return undefined
  } else if (does & Verb.being) {
    i++
    if (isVerb(words, i, Verb.dismissing)) return words.word(i + 1) === 'as' ? over(said(words, i + 2)) : undefined
    if (isVerb(words, i, Verb.before)) [isOver, i] = [true, i + 1]
  } else if (!(does & Verb.serving)) return undefined
  if (isVerb(words, i, Verb.choosing)) i = behindChooser(words, i + 1)
  if (isVerb(words, i, Verb.serving) && words.word((i = behindTerm(words, i + 1))) !== 'as') return undefined
  if (words.word(i) === 'as' || (words.word(i) === 'sworn' && words.word(i + 1) === 'in'))
    i += words.word(i) === 'as' ? 1 : 3
  const phrase = said(words, i)
  return phrase && (isOver || (pastVerbs.has(words.word(verb)) && endsInYear(words, phrase.last)))
    ? over(phrase)
    : phrase
}

const over = (phrase: RolePhrase | undefined): RolePhrase | undefined => phrase && { ...phrase, status: 'former' }

/** What somebody is said to be, from token `from` on. */
function said(words: RoleWords, from: number): RolePhrase | undefined {
  const phrase = phraseAfter(words, from)
  if (!phrase || isKin(words, phrase) || isPraise(words, phrase)) return undefined
  const head = words.word(phrase.head)
  const isHeadOf = head === 'head' && phrase.determined && words.word(phrase.head + 1) === 'of'
  return words.isPerson(phrase.last) || (weak.has(head) && !isHeadOf) ? undefined : phrase
}

/** "resigned as governor", "stepped down as governor": no longer held. */
function left(words: RoleWords, from: number): RolePhrase | undefined {
  if (!isVerb(words, from, Verb.leaving)) return undefined
  const as = words.word(from + 1) === 'down' ? from + 2 : from + 1
  return words.word(as) === 'as' ? over(said(words, as + 1)) : undefined
}

/** "succeeded | Ana Kovac | as governor", "replaced | him | as governor": whom nothing but a name or pronoun stands for. */
function followed(words: RoleWords, from: number): RolePhrase | undefined {
  if (!isVerb(words, from, Verb.following)) return undefined
  const other = words.name(from + 1)
  const as = other?.kind === 'person' ? other.last : pronouns.has(words.word(from + 1)) ? from + 2 : -1
  return as > 0 && words.word(as) === 'as' ? said(words, as + 1) : undefined
}

const pronouns = new Set(['him', 'her', 'them'])

/** "named Ana Kovac (as) foreign minister". */
function appointed(words: RoleWords, name: NameSpan): RolePhrase | undefined {
  if (!isVerb(words, name.first - 1, Verb.choosing)) return undefined
  const as = words.word(name.last) === 'as' || (words.word(name.last) === 'to' && words.word(name.last + 1) === 'be')
  const phrase = phraseAfter(words, name.last + (as ? (words.word(name.last) === 'as' ? 1 : 2) : 0))
  return phrase && !isKin(words, phrase) && !words.isPerson(phrase.last) ? phrase : undefined
}

/** What someone is said to be without holding it as an office. */
const weak = new Set(
  'victim suspect defendant plaintiff witness survivor resident head lead champion winner rival ally driver host guest favourite'.split(
    ' ',
  ),
)
