import type { RoleWords } from './roleWords'
import { TokenKind } from '../../text/tokens'
import { saying } from '../coreference/quotes'
import { behindLetters, isNoun, isPlain, isSeat, plainEnd, prepositions, seatedEnd, stops } from './plain'
import { Is } from './titleWords'
import { chosen, determiners } from './titles'

/** A noun phrase that names a post: the tokens `[first, last)` without determiner, its head within. */
export interface RolePhrase {
  readonly first: number
  readonly last: number
  readonly head: number
  /** Whether "the", "a", "his" or a possessor stood before it. */
  readonly determined: boolean
  /** Where the words around the phrase tell it: "resigned as". */
  readonly status?: 'former' | 'then'
}

const longestPhrase = 14
/** "an analyst at the institute of … at the school of …". */
export const longestComplement = 24

/** The phrase that ends before token `end`: "Russian presidential envoy", "UN envoy to Syria". */
export function phraseBefore(words: RoleWords, end: number): RolePhrase | undefined {
  const start = Math.max(words.sentenceStart(end), end - longestPhrase)
  let head = end - 1
  if (words.isPlural(head) && !isEndOfBody(words, head))
    return trimmed(words, jointFirst(words, firstBefore(words, head, start), start), head, end)
  if (words.isHyphen(head - 1) && chosen.has(words.word(head))) head -= 2
  if (head < start || !words.isHead(head)) head = headBeforeComplement(words, end - 1, start)
  if (head < start) return undefined
  const first = firstBefore(words, head, start)
  const above = headOver(words, first, start)
  return above < 0 ? trimmed(words, first, head, end) : trimmed(words, firstBefore(words, above, start), above, end)
}

/** "House of | Representatives |": a word of a longer name, and nobody's office. */
const isEndOfBody = (words: RoleWords, i: number): boolean => {
  const name = words.name(i)
  return name !== undefined && name.first < i && name.kind === 'organization'
}

/**
 * The office that is to another office what its words say: "| Adviser | to the Prime Minister", "UN Special | Envoy | of the
 * Secretary-General"; -1 where the one at `first` has none. In small letters, "an adviser to the Prime Minister", it may be
 * either's.
 */
function headOver(words: RoleWords, first: number, start: number): number {
  const over = first - 3
  if (over < start || words.word(first - 1) !== 'the' || !/^(?:to|of|for)$/.test(words.word(first - 2))) return -1
  if (!words.isCapital(over) || !words.isHead(over) || words.isListed(over, Is.kinship)) return -1
  return determiners.has(words.word(firstBefore(words, over, start) - 1)) ? -1 : over
}

function firstBefore(words: RoleWords, head: number, start: number): number {
  let first = head
  while (first > start) {
    const before = first - 1
    const name = words.name(before)
    if (name && name.kind !== 'person') first = Math.max(name.first, start)
    else if (goesBeforeHead(words, before, head)) first--
    else if (
      words.word(before) === ')' &&
      behindLetters(words, before - 2) > before &&
      words.name(before - 3)?.kind === 'organization'
    )
      first -= 3
    else break
  }
  const unknown = isUnknownModifier(words, first - 1, start)
  if (unknown < 0) return first
  const named = words.isPossessive(unknown - 1) && unknown - 2 >= start ? words.name(unknown - 2) : undefined
  return named && named.kind !== 'person' ? Math.max(named.first, start) : unknown
}

/** "| Zemblan and | Ruritanian presidents": where the other of two peoples begins, else `first`. */
function jointFirst(words: RoleWords, first: number, start: number): number {
  const [own, other] = [words.name(first), words.name(first - 2)]
  const isJoint = words.word(first - 1) === 'and' && own?.kind === 'group' && other?.kind === 'group'
  return isJoint && other.first >= start ? other.first : first
}

/**
 * Where the words from one in front of what is surely a role on begin, -1 where it is no noun's: "the | nominal | head of the
 * delegation", "said | keyboard | player", "Vireo's | national pool | manager".
 */
function isUnknownModifier(words: RoleWords, i: number, start: number): number {
  if (i <= start || !isPlain(words, i) || !words.isLower(i + 1) || words.isModifier(i) || words.word(i) === 'own')
    return -1
  let first = i
  while (first - 1 > start && words.isLower(first - 1) && words.isModifier(first - 1)) first--
  if (first < i && words.word(i).endsWith('ed')) return -1
  return opensPhrase(words, first - 1) ? first : -1
}

/** Whether a noun phrase begins behind token `i`. */
const opensPhrase = (words: RoleWords, i: number): boolean =>
  articles.has(words.word(i)) || words.isPossessive(i) || (saying.has(words.word(i)) && words.isLower(i))

const articles = new Set(['the', 'a', 'an'])

/** Whether token `i` may stand in a phrase before its head. */
function goesBeforeHead(words: RoleWords, i: number, head: number): boolean {
  if (words.isPerson(i)) return false
  if (words.isModifier(i)) return !isDeed(words, i)
  // "her | grandson | Prince Ivo"
  if (i + 1 === head && words.isListed(i, Is.kinship)) return false
  if (words.isHead(i)) return !words.isLower(i) || !words.isCapital(i + 1) || words.isHead(i + 1)
  if (words.isPossessive(i)) return words.isBodyWord(i - 1) || words.isKindOfPeople(i - 1)
  const word = words.word(i)
  // "Top | of the | Pops presenter"
  if (word === 'the') return words.word(i - 1) === 'of' && words.isLower(head) && isWithinTitle(words, i - 2)
  if (word === 'of') {
    if (words.word(i + 1) === 'the') return isWithinTitle(words, i - 1)
    if (!words.isBodyWord(i - 1) || !words.isBodyWord(i + 1)) return false
    return words.isHead(i - 1) || !isOffice(words, i + 1, head)
  }
  if (word === 'and')
    return (
      isBetweenHeads(words, i, head) ||
      ((words.isOfPortfolio(i - 1, head) || (words.isCapital(i - 1) && words.isModifier(i - 1))) &&
        words.isOfPortfolio(i + 1, head))
    )
  return words.isBodyWord(i) || words.isOfPortfolio(i, head)
}

/** "president | and | chief executive", "founder | and | former CEO": two posts of one person, the last of which has its head at `head`. */
function isBetweenHeads(words: RoleWords, i: number, head: number): boolean {
  if (!words.isHead(i - 1) || !(words.isLower(head) || isLetters(words, head))) return false
  // "Li Wei for | president and teacher | Ana Kovac", "former Kovac | adviser and retired general | Li Wei".
  if (words.word(i - 2) === 'for' || words.isPerson(i - 2)) return false
  for (let at = i + 1; at < head; at++) if (!words.isLower(at) || !words.isModifier(at)) return false
  return true
}

/** "A Zemblan court | jailed | former minister", "It | appointed | president": what somebody did, and not what somebody is. */
function isDeed(words: RoleWords, i: number): boolean {
  if (!words.isLower(i) || !words.word(i).endsWith('ed')) return false
  if (doers.has(words.word(i - 1))) return true
  const body = words.name(i - 1)
  return body ? body.kind === 'organization' : words.isLower(i - 1) && deciding.has(words.word(i - 1))
}

const doers = new Set(['it', 'he', 'she', 'they', 'has', 'have', 'had', 'who', 'which'])
const deciding = new Set(['court', 'council', 'cabinet', 'board', 'party', 'union', 'police', 'army', 'team', 'group'])

/** Whether the word at `i` may be of a name that goes on with "of the". */
const isWithinTitle = (words: RoleWords, i: number): boolean =>
  words.isBodyWord(i) && !words.isHead(i) && (i > words.sentenceStart(i) || words.name(i) !== undefined)

/** The phrase of the tokens before `end` with its head at token `head`. */
export const trimmedFrom = (words: RoleWords, head: number, start: number, end: number): RolePhrase =>
  trimmed(words, firstBefore(words, head, start), head, end)

/** Whether nothing but an office stands in `[from, head]`: what it is of, "Statement of | Vice President", is no body. */
function isOffice(words: RoleWords, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (!rankOfOffice.has(words.word(i)) && !words.isHead(i)) return false
  return true
}

const rankOfOffice = new Set(['vice', 'deputy', 'prime', 'first', 'acting', 'former'])

/** Cuts what cannot begin a role: hyphens, possessives, "of", and the capital that only begins the sentence. */
function trimmed(words: RoleWords, from: number, head: number, end: number): RolePhrase {
  let first = from
  while (first < head && isLoose(words, first)) first++
  const before = aside.has(words.word(first - 1)) ? first - 2 : first - 1
  let determined = before >= 0 && (determiners.has(words.word(before)) || words.isPossessive(before))
  for (let i = first; i < head; i++) determined ||= words.isPossessive(i)
  return { first, last: end, head, determined }
}

/** "his | own | adviser", "the | visiting | minister": no part of an office. */
const aside = new Set(['own', 'visiting'])

function isLoose(words: RoleWords, i: number): boolean {
  if (words.name(i)) return false
  const word = words.word(i)
  if (words.isHyphen(i) || words.isPossessive(i) || word === 'of' || word === 'and') return true
  if (i !== words.sentenceStart(i) || !words.isCapital(i)) return false
  if (word === 'then') return !words.isHyphen(i + 1)
  return !words.isModifier(i) && (word.endsWith('ing') || word.endsWith('ed'))
}

/** The head that a complement ending at token `i` belongs to, else -1: "director | for the Middle East". */
function headBeforeComplement(words: RoleWords, i: number, start: number): number {
  if (!words.isBodyWord(i) && !words.isPortfolio(i)) return -1
  for (let at = i; at > start; at--) {
    if (words.isPerson(at)) return -1
    // "of" within a body's name leads to no office: "chairman of the Joint Chiefs | of | Staff".
    const name = words.name(at)
    if (name && name.first > start && name.kind === 'organization') at = name.first
    const word = words.word(at)
    const leads = prepositions.has(word) || word === 'from'
    if (leads && at < i && (words.isHead(at - 1) || words.isPlural(at - 1))) return at - 1
    const inside =
      words.isBodyWord(at) || words.isPortfolio(at) || words.isHyphen(at) || joins.has(word) || isWithinList(words, at)
    if (!inside) return -1
  }
  return -1
}

/** "minister of industry | , | trade and supply": a comma of what one office is for. */
export function isWithinList(words: RoleWords, i: number): boolean {
  if (!words.isComma(i) || !words.isPortfolio(i - 1)) return false
  let at = i
  while (words.isComma(at)) {
    const first = ++at
    while (at < first + longestItem && words.isPortfolio(at)) at++
    if (at === first) return false
  }
  return words.word(at) === 'and' && words.isPortfolio(at + 1)
}

const longestItem = 3

const joins = new Set(['the', 'of', 'for', 'and', '&', 'to', 'on', 'two'])

/** The phrase that begins at token `from`, its determiner skipped: "the UN envoy to Syria", "chairman of Acme". */
export function phraseAfter(words: RoleWords, from: number): RolePhrase | undefined {
  let first = from
  let status: RolePhrase['status']
  for (; first < words.count; first++) {
    const word = words.word(first)
    if (past.has(word)) status = 'former'
    else if (word === 'then' && determiners.has(words.word(first + 1))) status = 'then'
    else if (!determiners.has(word) && !lead.has(word)) break
  }
  let determined = first > from
  const article = determined && articles.has(words.word(first - 1))
  first = behindAge(words, first)
  const owner = words.name(first)
  if (owner?.kind === 'person' && owner.first === first && words.isPossessive(owner.last)) {
    first = owner.last + 1
    determined = true
  }
  let head = -1
  // "a | gravitational lensing | expert": an article tells that a noun is to come.
  let unknown = article ? mostUnknown : 0
  let i = first
  for (; i < words.count && i < first + longestPhrase; i++) {
    if (words.isPerson(i)) break
    if (words.isPossessive(i)) {
      determined = true
      unknown = mostUnknown
      if (words.isLower(i - 1)) first = i + 1
    } else if (words.isHead(i) && !isInsideBody(words, i)) {
      if (endsPhrase(words, i)) {
        head = i
        break
      }
    } else if (!goesForward(words, i) && !(unknown-- > 0 && isPlain(words, i) && !/^[a-z]+ed$/.test(words.word(i))))
      break
  }
  if (head < 0) return undefined
  let last = head + 1
  if (words.isHyphen(last) && chosen.has(words.word(last + 1))) last += 2
  const phrase = { first, last: complementEnd(words, last), head, determined }
  return status ? { ...phrase, status } : phrase
}

/** "the | General | Ferry Authority's chief": a word in front of the last of a body's name. */
const isInsideBody = (words: RoleWords, i: number): boolean => {
  const name = words.name(i)
  return name !== undefined && i + 1 < name.last && name.kind === 'organization'
}

/** Behind "52-year-old", where it begins at token `i`. */
const behindAge = (words: RoleWords, i: number): number =>
  words.tokens.kind[i] === TokenKind.number && words.word(i + 2) === 'year-old' && words.word(i + 1) === '-' ? i + 3 : i

/** Unknown words of a phrase in front of its head. */
const mostUnknown = 3

const lead = new Set(['now', 'also', 'currently', 'only', 'once', 'another', 'both'])
const past = new Set(['formerly', 'previously'])

/** Whether an apposition may begin with the word of token `i`: "a minister and | now | the speaker". */
export const isLead = (words: RoleWords, i: number): boolean =>
  determiners.has(words.word(i)) || lead.has(words.word(i)) || past.has(words.word(i))

/** Whether the head at `i` is the last of its phrase: not "deputy" in "deputy prime minister", "chief" in "chief and minister". */
function endsPhrase(words: RoleWords, i: number): boolean {
  const next = i + 1
  if (words.isHyphen(next)) return chosen.has(words.word(next + 1))
  if (words.isHead(next) || words.isPossessive(next)) return false
  if (words.word(next) === 'and') {
    let other = next + 1
    // "an expert and | former director", "a teacher and | son of the minister"
    if (words.isListed(other, Is.status) && words.isLower(other)) return true
    while (other < next + 3 && words.isLower(other) && !words.isHead(other) && words.isModifier(other)) other++
    const isOffice = words.isHead(other) && !words.isListed(other, Is.kinship)
    if (isOffice && (words.isLower(other) || isLetters(words, other))) return false
  }
  const isRank = words.isListed(i, Is.modifier)
  for (let at = next; at < next + 3 && (words.isModifier(at) || (isRank && words.isBodyWord(at))); at++)
    if (words.isHead(at + 1)) return false
  return true
}

/** "CEO" */
const isLetters = (words: RoleWords, i: number): boolean => /^c[efot]o$/.test(words.word(i)) && words.isCapital(i)

function goesForward(words: RoleWords, i: number): boolean {
  if (words.isModifier(i) || words.isBodyWord(i)) return true
  const word = words.word(i)
  if (word === 'and' && words.isHead(i - 1) && (words.isHead(i + 1) || words.isModifier(i + 1))) return true
  if (word === 'of' || word === 'and' || word === '&') return words.isBodyWord(i - 1) && words.isBodyWord(i + 1)
  const isWord = words.isLower(i) && !words.isListed(i, Is.functionWord)
  return isWord && (words.isPossessive(i + 1) || words.isHead(i + 1))
}

const complementAt = (words: RoleWords, i: number): boolean =>
  prepositions.has(words.word(i)) || words.word(i) === 'from' || words.word(i) === 'with'

/** Whether the unknown word at `i` is the last of a complement or stands before what an office is for: "armed forces,". */
function endsComplement(words: RoleWords, i: number): boolean {
  const before = words.word(i - 1)
  // "of the Vireo | project."
  if (words.isBodyWord(i - 1) || words.isPortfolio(i - 1)) return isNoun(words, i) && stops.has(words.word(i + 1))
  if (before !== 'the' && before !== 'of' && before !== 'for' && before !== 'a') return false
  return words.word(i + 1) === ',' || (words.isPortfolio(i + 1) && words.isLower(i + 1))
}

/** Where the complement that begins at token `from` ends: names, "the", what an office is for; else `from`. */
function complementEnd(words: RoleWords, from: number): number {
  if (!complementAt(words, from)) return from
  let end = from
  for (let i = from + 1; i < words.count && i < from + longestComplement; i++) {
    const word = words.word(i)
    if (word === 'and' && (determiners.has(words.word(i + 1)) || beginsOffice(words, i + 1, true))) break
    // "of the Harbour Party (HP) Central Committee"
    if (behindLetters(words, i) > i && words.isBodyWord(i + 3)) {
      i += 2
      continue
    }
    if (isSeat(words, i)) {
      const seated = seatedEnd(words, (words.name(i)?.last ?? i + 1) + 2)
      if (seated === 0) break
      end = seated
      i = end - 1
    } else if (words.isBodyWord(i) || (words.isPortfolio(i) && !words.isPerson(i))) end = i + 1
    else if (words.isPerson(i)) break
    else if (words.isPossessive(i) || isWithinList(words, i)) continue
    else if (words.isLower(i) && (words.isHead(i) || endsComplement(words, i))) end = i + 1
    else if (words.isLower(i) && (saying.has(word) || tellsWhen.has(word))) break
    else if (words.isLower(i) && (words.isBodyWord(i + 1) || isOfNation(words, i))) continue
    else if (plainEnd(words, i) > i) {
      i = plainEnd(words, i) - 1
      end = i + 1
    } else if (!joins.has(word) && !determiners.has(word) && !words.isHyphen(i) && !prepositions.has(word)) break
  }
  return isCutOff(words, end) ? from : end
}

/** When somebody was it, and not of what: "deputy secretary of state | under | President Kovac". */
export const tellsWhen = new Set(['under', 'during', 'since', 'until', 'before', 'after', 'when', 'while'])

/** "the Zemblan | think | tank Vireo": of a body that a nation stands before. */
const isOfNation = (words: RoleWords, i: number): boolean =>
  words.isNation(i - 1) && isPlain(words, i) && isPlain(words, i + 1) && words.isBodyWord(i + 2)

/**
 * "mayor of Denver and | governor of Colorado": another office, and no part of what the one before is of. With `capitals`
 * "Minister of Trade and | Chairman of the Council" is another, too.
 */
export function beginsOffice(words: RoleWords, from: number, capitals = false): boolean {
  if (capitals && words.isCapital(from)) return beginsInCapitals(words, from)
  let i = from
  while (i < from + 3 && words.isLower(i) && words.isModifier(i) && !words.isHead(i)) i++
  if (i > from && words.isListed(from, Is.status)) return true
  return words.isLower(i) && words.isHead(i)
}

function beginsInCapitals(words: RoleWords, from: number): boolean {
  let i = from
  while (i < from + 3 && words.isCapital(i) && words.isModifier(i) && !words.isHead(i)) i++
  return words.isCapital(i) && words.isHead(i) && !words.name(i)
}

/** "candidate in the Zemblan | primaries of the year": the adjective alone says nothing. */
const isCutOff = (words: RoleWords, end: number): boolean =>
  words.name(end - 1)?.kind === 'group' &&
  !words.word(end - 1).endsWith('s') &&
  (isPlain(words, end) || (words.isComma(end) && words.name(end + 1)?.kind === 'group'))
