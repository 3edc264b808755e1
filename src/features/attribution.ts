import type { Entity, EntityKind, Span } from '../parser/model'
import { isHead, modifiers, officerRanks } from '../parser/names/roles/titles'
import { spaceBefore, tokenize, tokenText, type Tokens } from '../parser/text/tokens'
import type { ArticleView } from './article-view'
import { sentenceAt } from './sentence'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs that report what their subject says and may follow what was said: "…,” insisted Kovac". */
const reporting = words(
  `said says say added adds argued argues stressed stresses noted notes announced announces warned warns insisted insists
  explained explains confirmed confirms denied denies declared declares wrote writes tweeted stated states claimed claims
  emphasized emphasised emphasizes emphasises reiterated reiterates underlined underlines suggested suggests revealed reveals
  acknowledged acknowledges admitted admits asserts commented remarked replied replies vowed vows
  pledged pledges recalled recalls conceded concedes concluded concludes complained complains predicted predicts
  testified testifies cautioned cautions alleged alleges recounted joked jokes posted observed observes remembers remembered
  asserted lamented laments maintained maintains hinted hints speculated exclaimed estimated estimates`,
)
/** Verbs whose object is somebody else: who stands behind them was spoken to, or of. */
const addressing = words(
  `told tells urged urges condemned condemns praised praises welcomed welcomes criticized criticised criticizes criticises
  accused accuses described describes`,
)
const betweenNameAndVerb = words(
  `also has had have later then further once again since now still himself herself today yesterday tonight on monday tuesday
  wednesday thursday friday saturday sunday`,
)
/** Letters behind a name: "Ana Kovac MP said". */
const postNominal = /^(?:MPs?|MEP|MSP|QC|KC|SC|OBE|CBE|MBE|MD|PhD|Jr|Sr|I{2,3}|IV)$/
const insideBody = words("of the for and & at in on ' ’ s 's ’s .")
const sayingSo = words('saying adding noting arguing warning insisting explaining complaining claiming stressing')
const behindSubject = words(
  'of in at from on who during after before as when while with to last this and for via by yesterday today earlier later through',
)
/** What says that a name behind a verb of saying is not its subject: "…, said a spokesman for Kovac". */
const otherSubject = words('for by about that against to who whom from with and after before on over in')

/** A sentence with the word in it that stands for somebody. */
export interface Statement extends Span {
  readonly mention: Span
}

/** What a sentence has to do with somebody: they speak in it, or it is said about them. */
export interface Statements {
  by: Statement[]
  about: Statement[]
}

/** How many mentions are looked at: enough for a card, and one person may have ten thousand. */
const mentionsRead = 40

/**
 * Sentences said by somebody and, told by others, about them; at most `limit` of each, in order of the text. The headline comes
 * last, for it says in short what some other sentence says.
 */
export function statements(view: ArticleView, entity: Entity, limit: number): Statements {
  const { headline, dateline } = view.analysis.article
  const isHeadline = ({ start }: Span): boolean => headline !== undefined && start < headline.end
  const by = new Map<number, Statement>()
  const others = new Map<number, Statement>()
  for (const mention of entity.mentions.slice(0, mentionsRead)) {
    // "OSLO (Example Wire) -": who reports it, of whom nothing is said.
    if (dateline && mention.start >= dateline.start && mention.end <= dateline.end) continue
    const sentence = sentenceAt(view.text, mention.start)
    if (by.has(sentence.start)) continue
    ;(speaks(view.text, sentence, mention, entity.kind) ? by : others).set(sentence.start, { ...sentence, mention })
  }
  const about: Statement[] = []
  for (const sentence of headlineLast([...others.values()], isHeadline)) {
    if (about.length === limit) break
    if (!by.has(sentence.start) && isReported(view.text, sentence)) about.push(sentence)
  }
  return { by: headlineLast([...by.values()], isHeadline).slice(0, limit), about }
}

const headlineLast = (sentences: Statement[], isHeadline: (sentence: Span) => boolean): Statement[] => [
  ...sentences.filter((one) => !isHeadline(one)),
  ...sentences.filter(isHeadline),
]

/**
 * Whether a name is the speaker in its sentence: "X said", "X, the envoy, said", "X of the Ministry said", "X met Y and said",
 * "said X", "said the envoy X", "according to X". A body speaks through "a spokesman for X", a person does not.
 */
export function speaks(text: string, sentence: Span, name: Span, kind?: EntityKind): boolean {
  const tokens = tokenize(text.slice(sentence.start, sentence.end))
  const at = (offset: number): number => offset - sentence.start
  let first = 0
  while (first < tokens.count && (tokens.end[first] as number) <= at(name.start)) first++
  let last = first
  while (last < tokens.count && (tokens.start[last] as number) < at(name.end)) last++
  if (isQuoted(tokens, first) || belongs(tokens, first)) return false
  if (kind === 'person' && isServed(tokens, first)) return false
  const opening = opens(tokens, first)
  return (
    signs(tokens, first, last) ||
    verbAfter(tokens, first, opening ? behindPartner(tokens, last) : last) ||
    (endsSubject(tokens, last) && verbBefore(tokens, first - 1, last)) ||
    (opening && verbLater(tokens, last))
  )
}

/** Whether token `i` stands in words that somebody is quoted for; a quotation may go on from the sentence before. */
function isQuoted(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) if (markAt(tokens, k)) return markAt(tokens, k) === 'opens'
  for (let k = i; k < tokens.count; k++) if (markAt(tokens, k)) return markAt(tokens, k) === 'closes'
  return false
}

function markAt(tokens: Tokens, i: number): 'opens' | 'closes' | undefined {
  const word = tokenText(tokens, i)
  if (word === '“' || word === '«') return 'opens'
  if (word === '”' || word === '»') return 'closes'
  if (word !== '"') return undefined
  return i === 0 || spaceBefore(tokens, i) ? 'opens' : 'closes'
}

/** "Ana Kovac, of the Vireo Institute, said": the name behind is that of the speaker's house. */
function belongs(tokens: Tokens, first: number): boolean {
  const at = pastThe(tokens, skipPlain(tokens, pastThe(tokens, first - 1), -1))
  if (!/^(?:of|from|at)$/.test(tokenText(tokens, at))) return false
  const owner = tokenText(tokens, at - 1) === ',' ? at - 2 : at - 1
  return owner > 0 && /^[\p{Lu})]/u.test(tokenText(tokens, owner))
}

/** "A spokesman for the party leader Ana Kovac said": somebody else, who speaks or works for the name. */
function isServed(tokens: Tokens, first: number): boolean {
  let at = first - 1
  while (courtesies.test(tokenText(tokens, at))) at--
  // "the commander of the Harbour Guard | General | Kovac": the commander himself
  if (ranks.has(lower(tokens, at))) while (ranks.has(lower(tokens, at))) at--
  else if (isHead(lower(tokens, at))) at = beforeTitle(tokens, at + 1)
  at = pastThe(tokens, at)
  return /^(?:for|of|to)$/.test(tokenText(tokens, at)) && isHead(lower(tokens, at - 1))
}

const courtesies = /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame)\.?$/

const ranks: ReadonlySet<string> = new Set(officerRanks)

/** "“It is over” — Ana Kovac, minister" */
const signs = (tokens: Tokens, first: number, last: number): boolean =>
  /^[—–-]+$/.test(tokenText(tokens, first - 1)) &&
  markAt(tokens, first - 2) === 'closes' &&
  (last >= tokens.count || /^[,(.]/.test(tokenText(tokens, last)))

const lower = (tokens: Tokens, i: number): string => tokenText(tokens, i).toLowerCase()

/** The token in front of the article at token `i`; `i` where none stands there. */
const pastThe = (tokens: Tokens, i: number): number => (lower(tokens, i) === 'the' ? i - 1 : i)

/** What begins words that are told: "observed that", but not "observed proteins". */
const quoting = /^(?:that|[,:.;“"‘'])$/
/** "alleged the vote was late", but not "has alleged ties". */
const claiming = /^(?:that|the|an?|in|on|this|last|he|she|they|it|his|her|there|[,:“"]|\p{Lu}.*)$/u

/** What must follow a verb, or must not, where it says something: "called" is on the telephone, "called for" is in words. */
const followed: Readonly<Record<string, RegExp>> = {
  called: /^(?:for|on)$/,
  calls: /^(?:for|on)$/,
  continued: /^[,.:"“]/,
  responded: /^(?!(?:to|with)$)/,
  responds: /^(?!(?:to|with)$)/,
  posted: quoting,
  observed: quoting,
  observes: quoting,
  maintained: quoting,
  maintains: quoting,
  remembers: quoting,
  remembered: quoting,
  alleged: claiming,
  alleges: claiming,
}

function isVerb(tokens: Tokens, i: number): boolean {
  const word = lower(tokens, i)
  const behind = Object.hasOwn(followed, word) ? followed[word] : undefined
  if (behind) return behind.test(lower(tokens, i + 1))
  return reporting.has(word) || addressing.has(word)
}

/** The verb of saying at a token, adverbs and auxiliaries in front of it passed over; -1 where none is. */
function verbAt(tokens: Tokens, from: number): number {
  // "went on to say"
  const infinitive = /^(?:went|goes|continued)$/.test(lower(tokens, from)) ? behindGoingOn(tokens, from) : -1
  if (infinitive >= 0) return infinitive
  let i = from
  while (i < from + 4 && (betweenNameAndVerb.has(lower(tokens, i)) || /ly$/.test(tokenText(tokens, i)))) i++
  return isVerb(tokens, i) ? i : -1
}

function behindGoingOn(tokens: Tokens, from: number): number {
  const to = lower(tokens, from + 1) === 'on' ? from + 2 : from + 1
  return lower(tokens, to) === 'to' && /^(?:say|add|tell|argue|explain|warn|claim)$/.test(lower(tokens, to + 1))
    ? to + 1
    : -1
}

const isPause = (word: string): boolean => /^[,–—-]+$/.test(word)

/** How many tokens an apposition is followed over, and a clause until the verb that goes with the same subject. */
const longestAside = 30

function verbAfter(tokens: Tokens, first: number, last: number): boolean {
  let i = last
  if (postNominal.test(tokenText(tokens, i))) i++
  i = behindBody(tokens, behindBrackets(tokens, i))
  if (verbAt(tokens, i) >= 0) return true
  if (!isPause(tokenText(tokens, i)) || isBeside(tokens, first)) return false
  if (lower(tokens, i + 1) === 'who' && verbAt(tokens, i + 2) >= 0) return true
  // "The envoy, X, said that …" and "X of the Front, said that …", but not "a plan of X, said Y" and "Y mocks X, warns of floods".
  const setOff = i > last || tokenText(tokens, beforeTitle(tokens, first)) === ','
  const direct = setOff ? verbAt(tokens, i + 1) : -1
  if (direct >= 0 && /^(?!(?:the|a|an|one)$)[a-z:]/.test(tokenText(tokens, direct + 1))) return true
  if (i === last && isOfRole(tokens, first) && isNamedBehind(tokens, i + 1)) return false
  for (let end = Math.min(tokens.count, i + longestAside), k = i + 1; k < end; k++) {
    const word = tokenText(tokens, k)
    if (/^[;:.!?"“”]/.test(word) && k + 1 < tokens.count && !/^[a-z]/.test(tokenText(tokens, k + 1))) return false
    const verb = isPause(word) ? verbAt(tokens, k + 1) : -1
    if (verb >= 0) return !endsInName(tokens, verb)
  }
  return false
}

/** "Director of funding for | Vireo |, Ana Kovac, said": the role is somebody else's. */
const isOfRole = (tokens: Tokens, first: number): boolean =>
  /^(?:of|for|at|from|to)$/.test(tokenText(tokens, pastThe(tokens, first - 1)))

/** "Dr Ana Kovac," at token `i` */
function isNamedBehind(tokens: Tokens, i: number): boolean {
  let end = i
  while (/^\p{Lu}/u.test(tokenText(tokens, end))) end++
  return end > i && tokenText(tokens, end) === ','
}

/** The token in front of a name and its title: the comma of "Another official, | deputy police chief | Ivo Petrov, said". */
function beforeTitle(tokens: Tokens, first: number): number {
  let i = first - 1
  while (i >= 0 && first - i <= longestTitle && isTitle(tokens, i)) i--
  return i
}

const longestTitle = 5
const isTitle = (tokens: Tokens, i: number): boolean =>
  /^[\p{L}.-]+$/u.test(tokenText(tokens, i)) &&
  (isHead(lower(tokens, i)) || modifiers.has(lower(tokens, i)) || /^\p{Lu}/u.test(tokenText(tokens, i)))

/** "Speaking to Kovac, the minister, Ana Lund, said": the name is not the subject's. */
const isBeside = (tokens: Tokens, first: number): boolean =>
  /^(?:to|with|in|after|on|at|from|about|under|against)$/.test(lower(tokens, pastThe(tokens, first - 1)))

/** "…, said the Zemblan minister." behind the words of somebody else. */
function endsInName(tokens: Tokens, verb: number): boolean {
  if (addressing.has(lower(tokens, verb))) return false
  return tokens.count - verb < 8 && /^(?:\p{Lu}|(?:the|a|an|one)$)/u.test(tokenText(tokens, verb + 1))
}

/** Whether nothing but a title stands between the beginning of the sentence and a name. */
function opens(tokens: Tokens, first: number): boolean {
  for (let i = 0; i < first; i++) {
    const word = lower(tokens, i)
    if (otherSubject.has(word) || (!/^\p{Lu}/u.test(tokenText(tokens, i)) && !isHead(word) && !modifiers.has(word)))
      return false
  }
  return true
}

/** "X has been opposed but now says", "X agreed, saying": a second verb of the subject, outside of quotations. */
function verbLater(tokens: Tokens, from: number): boolean {
  if (/^['’]s?$/.test(tokenText(tokens, from))) return false
  for (let i = from; i < from + longestAside && i + 1 < tokens.count; i++) {
    const word = tokenText(tokens, i)
    if (/^["“;:]/.test(word)) return false
    if (/^(?:and|but)$/.test(word) && verbAt(tokens, i + 1) >= 0) return true
    if (word === ',' && sayingSo.has(tokenText(tokens, i + 1))) return true
  }
  return false
}

/** "X and Y said": behind the other name, where the first begins the sentence. */
function behindPartner(tokens: Tokens, i: number): number {
  if (tokenText(tokens, i) !== 'and') return i
  let k = i + 1
  while (k < i + 6 && /^\p{Lu}/u.test(tokenText(tokens, k))) k++
  return k > i + 1 ? k : i
}

/** Whether a name behind a verb of saying can be its subject: "said Kovac in Onhava", but not "said Kovac left" and "said Kovac's aide". */
const endsSubject = (tokens: Tokens, i: number): boolean =>
  (!isClause(tokens, i) && markAt(tokens, i) !== 'opens' && !/^(?:['’]s?|[a-z].*)$/u.test(tokenText(tokens, i))) ||
  behindSubject.has(tokenText(tokens, i))

/** "said Kovac | and Petrov were late |": the names begin what was said. */
function isClause(tokens: Tokens, i: number): boolean {
  let end = i
  while (end < i + 4 && /^\p{Lu}/u.test(tokenText(tokens, end))) end++
  if (end > i && /^['’]s$/.test(tokenText(tokens, end))) return true
  const behind = tokenText(tokens, i) === ',' ? behindAside(tokens, i) : behindPartner(tokens, i)
  return (
    behind > i && /^(?:is|are|was|were|has|have|had|will|would|could|should|must|can|may)$/.test(lower(tokens, behind))
  )
}

/** Behind the comma that ends the apposition from the comma at token `i` on; `i` where none does. */
function behindAside(tokens: Tokens, i: number): number {
  for (let k = i + 1; k < i + longestAside && k < tokens.count; k++) {
    if (tokenText(tokens, k) === ',') return k + 1
    if (/^[;:.!?"“”]/.test(tokenText(tokens, k))) return i
  }
  return i
}

/** "(R-Zembla)" behind a name. */
function behindBrackets(tokens: Tokens, i: number): number {
  if (tokenText(tokens, i) !== '(') return i
  for (let k = i + 1; k < i + 10; k++) if (tokenText(tokens, k) === ')') return k + 1
  return i
}

/** How many words in small letters say what a body is. */
const mostPlain = 4

/** Past words in small letters that say what a body is, "worldwide victim group", from token `i` on in one direction. */
function skipPlain(tokens: Tokens, i: number, step: 1 | -1): number {
  let k = i
  while (Math.abs(k - i) < mostPlain && isPlain(tokens, k)) k += step
  return k
}

const isPlain = (tokens: Tokens, i: number): boolean => {
  const word = tokenText(tokens, i)
  return /^[a-z]+$/.test(word) && !otherSubject.has(word) && !/^(?:of|the|a|an)$/.test(word) && verbAt(tokens, i) < 0
}

/** "of the Strelsau Institute" behind a name. */
function behindBody(tokens: Tokens, i: number): number {
  if (!/^(?:of|from|at|for)$/.test(tokenText(tokens, i))) return i
  let k = i + 1
  // "of the worldwide victim group | Vireo"
  const named = skipPlain(tokens, lower(tokens, k) === 'the' ? k + 1 : k, 1)
  if (/^\p{Lu}/u.test(tokenText(tokens, named))) k = named
  while (k < i + 12 && (insideBody.has(lower(tokens, k)) || /^\p{Lu}/u.test(tokenText(tokens, k)))) k++
  return k
}

/** "Lund, the leader, announced Kovac as his heir": what somebody is made. */
const naming = new Set([
  'announced',
  'announces',
  'confirmed',
  'confirms',
  'declared',
  'declares',
  'revealed',
  'reveals',
  'suggested',
  'suggests',
])

/** Looks back over a title, never past punctuation. */
function verbBefore(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i >= 0 && i > from - 8; i--) {
    const word = lower(tokens, i)
    if (word === 'to') return lower(tokens, i - 1) === 'according'
    if (/^[,;:.!?"”“]/.test(word) || otherSubject.has(word)) return false
    if (naming.has(word) && tokenText(tokens, last) === 'as') return false
    if (reporting.has(word)) return i === 0 || /^[,"”’']/.test(tokenText(tokens, i - 1))
    if (isVerb(tokens, i)) return false
  }
  return false
}

/** Whether a sentence tells what somebody says: a verb of saying, or some words in quotation marks. */
function isReported(text: string, sentence: Span): boolean {
  const tokens = tokenize(text.slice(sentence.start, sentence.end))
  let open = -1
  for (let i = 0; i < tokens.count; i++) {
    const word = tokenText(tokens, i)
    if (/^[a-z]/.test(word) && isVerb(tokens, i)) return true
    if (!/^["“”]/.test(word)) continue
    if (open >= 0 && i - open > shortestQuotation) return true
    open = word !== '”' && open < 0 ? i : -1
  }
  return open >= 0 && tokens.count - open > shortestQuotation
}

/** Fewer words in quotation marks are a word at a distance: the so-called “working visit”. */
const shortestQuotation = 4
