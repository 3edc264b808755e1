import type { InstrumentKind } from '../model'
import { bodyBefore, type BodyRef } from './bodies'
import type { Citation } from './citation'
import {
  documentWords,
  governing,
  otherSenses,
  subjectsOfSettling,
  wordsAfter,
  wordsOfDrafters,
} from './resolution-words'
import type { Found, Pattern, Scan } from './scan'
import { isMonth } from './stated'

const determiners = new Set(
  `the a an this that its their his her our my your any such each another every one no some new both these those`.split(
    ' ',
  ),
)
const definite = new Set(['the', 'this', 'that', 'its', 'their', 'such'])
const pointing = new Set(['the', 'this', 'that'])
const mostModifiers = 5
const mostTopicWords = 7

/**
 * A resolution without its number: "the draft resolution on cross-border aid", "the aid resolution", "a UN resolution". Only
 * where something proves a document: a body or a drafter before it, a verb of voting, or what it calls for.
 */
export const describedResolution: Pattern = {
  words: ['resolution'],
  read(scan, at) {
    if ((scan.glued(at) && !scan.isWord(at - 1)) || scan.isNumber(at + 1)) return []
    const phrase = readPhrase(scan, at)
    if (!phrase || isOtherSense(scan, at, phrase)) return []
    const topicEnd = endOfTopic(scan, at + 1)
    const proof = proves(scan, at, phrase, topicEnd)
    const bare = phrase.first === at && topicEnd === at + 1
    if (bare && pointing.has(phrase.determiner)) return [bareResolution(scan, at, proof)]
    if (!proof) return []
    const found = describe(scan, at, phrase, topicEnd)
    return [found.topic?.length || !definite.has(phrase.determiner) ? found : { ...found, form: 'bare' }]
  },
}

interface Phrase {
  /** The first token after the determiner. */
  readonly first: number
  readonly determiner: string
  readonly body: BodyRef | undefined
}

/** The modifiers before "resolution", back to a determiner, a preposition or a verb. */
function readPhrase(scan: Scan, at: number): Phrase | undefined {
  let first = at
  let possessor = false
  while (at - first < mostModifiers && isModifier(scan, first - 1)) {
    first--
    possessor ||= scan.is(first, "'s") || scan.is(first, '’s')
  }
  const before = scan.lower(first - 1)
  const determiner = determiners.has(before) ? before : possessor || scan.isCapital(first) ? 'the' : ''
  if (!determiner || determiner === 'no') return undefined
  return { first, determiner, body: bodyBefore(scan, at) }
}

const notModifiers = new Set(
  `of in on for to with by at from and or but as is was were are be been has had have will would that which who when after before
  since under over into against about between through during adopt adopts adopted pass passed passes approve approved veto
  vetoed oppose opposed support supported reject rejected back backed block blocked extend extending extended renew renewed
  renewing implement implementing table tabled submit submitted introduce introduced circulate circulated sponsor sponsored
  draft-ed refrain want wants wanted seek seeks sought push pushed said says not also than if whether unanimously
  overwhelmingly narrowly`.split(/\s+/),
)

function isModifier(scan: Scan, i: number): boolean {
  if (i < 0) return false
  const lower = scan.lower(i)
  if (lower === '-' || lower === '–') return scan.glued(i) && scan.glued(i + 1)
  if (lower === "'s" || lower === '’s') return true
  if (!scan.isWord(i)) return false
  // "the US-drafted resolution": the participle belongs to the drafter glued before it.
  return scan.glued(i) || !(determiners.has(lower) || notModifiers.has(lower))
}

function isOtherSense(scan: Scan, at: number, { first }: Phrase): boolean {
  for (let i = first; i < at; i++) if (otherSenses.has(scan.lower(i))) return true
  if (!['of', 'to', 'for'].includes(scan.lower(at + 1))) return false
  const limit = at + 6
  for (let i = at + 2; i < limit && scan.isWord(i); i++) if (subjectsOfSettling.has(scan.lower(i))) return true
  return false
}

/** Whether the words around make it a document. */
function proves(scan: Scan, at: number, { first, body, determiner }: Phrase, topicEnd: number): boolean {
  if (body) return true
  for (let i = first; i < at; i++) {
    if (documentWords.has(scan.lower(i)) || (scan.glued(i) && wordsOfDrafters.has(scan.lower(i)))) return true
  }
  const after = scan.lower(at + 1)
  if (after === 'of' || after === 'to') return false
  if (governs(scan, determiner && determiners.has(scan.lower(first - 1)) ? first - 2 : first - 1)) return true
  if (wordsAfter.has(after)) return true
  return topicEnd > at + 1 && definite.has(determiner) && first < at
}

const mostGoverning = 5

/** "voted in favor of the resolution", "the adoption of the resolution". */
function governs(scan: Scan, from: number): boolean {
  for (let i = from; i > from - mostGoverning && scan.isWord(i); i--) {
    if (governing.has(scan.lower(i))) return true
  }
  return false
}

const topicEnders = new Set(
  `was were is are be been has had have will would could should may might can that which who when after before since as at by
  from with but or if while because during until through passed adopted failed called calls demands urged expires expired said
  says in this late earlier last next on`.split(/\s+/),
)

/** The end of "on cross-border aid" from token `at` on, or `at` where no topic follows. */
function endOfTopic(scan: Scan, at: number): number {
  if (!['on', 'regarding', 'concerning', 'about'].includes(scan.lower(at))) return at
  let i = at + 1
  while (['the', 'a', 'an'].includes(scan.lower(i))) i++
  const from = i
  while (i - at <= mostTopicWords && (scan.isWord(i) || joined(scan, i)) && !topicEnders.has(scan.lower(i))) i++
  while (i > from && dangling.has(scan.lower(i - 1))) i--
  return i === from || weekdays.has(scan.lower(from)) || isMonth(scan.word(from)) ? at : i
}

/** The end of "condemning the invasion of its neighbour" from token `at` on. */
function clauseEnd(scan: Scan, at: number): number {
  let i = at
  while (
    i - at <= mostTopicWords &&
    (scan.isWord(i) || joined(scan, i)) &&
    (i === at || !topicEnders.has(scan.lower(i)))
  )
    i++
  while (i > at && dangling.has(scan.lower(i - 1))) i--
  return i
}

const joined = (scan: Scan, i: number): boolean =>
  ['-', '–'].includes(scan.word(i)) && scan.glued(i) && scan.glued(i + 1)
const dangling = new Set(['and', 'of', 'to', 'for', 'the', 'a', 'an', "'s", '’s'])
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

function bareResolution(scan: Scan, at: number, proof: boolean): Found {
  return {
    first: at,
    last: at + 1,
    kind: 'resolution',
    form: 'bare',
    name: scan.lower(at),
    key: '',
    head: 'resolution',
    ...(proof ? {} : { weak: true }),
  }
}

const bodyKinds: Record<Citation['body'] & string, InstrumentKind> = {
  sc: 'un-security-council-resolution',
  ga: 'un-general-assembly-resolution',
  un: 'resolution',
  other: 'resolution',
}

const participles = /^[a-z]+ing$/

function describe(scan: Scan, at: number, { first, body }: Phrase, topicEnd: number): Found {
  let properFirst = body && body.last <= at ? body.last : first
  while (properFirst < at && (scan.is(properFirst, "'s") || scan.is(properFirst, '’s'))) properFirst++
  return {
    first,
    last: topicEnd,
    properFirst: at,
    properLast: at + 1,
    kind: body ? bodyKinds[body.body] : 'resolution',
    form: 'described',
    name: scan.slice(first, participles.test(scan.lower(at + 1)) ? clauseEnd(scan, at + 1) : topicEnd),
    key: '',
    head: 'resolution',
    topic: topicWords(scan, properFirst, at, topicEnd),
    ...(body ? { body: body.body } : {}),
  }
}

const emptyWords = new Set(
  `draft resolution the a an of on in for to and new un u.n. united nations security council general assembly binding nonbinding
  non-binding joint 's ’s - – backed drafted sponsored proposed led authored supported calling demanding urging that which is was
  were by with at from has had would will whose`.split(/\s+/),
)

/** The content words around "resolution" tell one from another. */
function topicWords(scan: Scan, first: number, at: number, topicEnd: number): string[] {
  const before = contentWords(scan, first, at)
  if (before.length || topicEnd > at + 1) return [...new Set([...before, ...contentWords(scan, at + 1, topicEnd)])]
  return wordsAfter.has(scan.lower(at + 1)) ? contentWords(scan, at + 1, clauseEnd(scan, at + 1)) : []
}

function contentWords(scan: Scan, first: number, last: number): string[] {
  const words = new Set<string>()
  for (let i = first; i < last; i++) if (scan.isWord(i) && !emptyWords.has(scan.lower(i))) words.add(scan.lower(i))
  return [...words]
}
