import type { NameKind, NameSpan } from '../names/span'
import type { BlockReading } from '../reading'
import { isComma, lowerAt, type Tokens } from '../text/tokens'
import { entriesOf, WordTable } from '../text/wordTable'
import { readByPhone } from './trigger/byPhone'
import { apiece } from './trigger/apiece'
import { captionTime } from './setting/caption'
import type { MeetingCue } from './cue'
import type { Clause } from './sentence/clause'
import { gapped } from './trigger/gapped'
import { headsOf, mayHead } from './who/heads'
import { headingTime } from './setting/heading'
import { nounKinds, verbSenses } from './lexicon'
import { standsFor } from './trigger/ellipsis'
import { readNoun, readNounAs } from './trigger/nounCue'
import { readPhrases, type Phrase } from './sentence/phrases'
import { orderOf, pointingOf } from './trigger/pointing'
import { isPress } from './trigger/press'
import { oneOfSeries, sumOf } from './trigger/series'
import { readRound } from './trigger/rounds'
import { undatedIn } from './setting/undated'
import { deniesBefore, isClaimed } from './status/disowned'
import { qualified } from './status/sinceThen'
import { classAt, isCapital, nameAt, SentenceViews, wordAt, type SentenceView } from './sentence/sentence'
import { Is } from './sentence/wordClass'
import { readVerb, type Draft } from './trigger/verbCue'
import { readVisitor } from './trigger/visitor'

const told = 1
/** Told by a verb that many sentences have, and a meeting only where it leads to a place. */
const leads = 2
/** The same, where a person is named behind it: "called Ito", "discussed it with Ito". */
const calls = 3
/** Either, by the word right behind: "came to Accra", "came together with Ito", "is due in Accra". */
const comes = 4
/** "The second, which took place in Accra". */
const seconds = 5
/** A person by name behind it, or where somebody will see whom his office tells. */
const sees = 6
/** "The next one will be held in Accra". */
const ones = 7
/** Told with whom: "had coffee with Ito". */
const shared = 8
/** With a person, or those of a country: "discussed it with a Ghanaian delegation". */
const discusses = 9

function triggerOf(word: string): number {
  if (word === 'coffee' || word === 'tea') return shared
  const sense = nounKinds.has(word) ? undefined : verbSenses.get(word)
  if (sense === 'travel') return /^(?:c(?:ame|om)|return|due|expected)/.test(word) ? comes : leads
  if (word === 'see') return sees
  if (sense === 'discuss') return discusses
  return sense === 'call' ? calls : told
}

const triggers = new WordTable(
  [...verbSenses.keys(), ...nounKinds.keys(), 'round']
    .map((word): [string, number] => [word, triggerOf(word)])
    .concat(['second', 'third', 'fourth'].map((word) => [word, seconds]))
    .concat([['one', ones]]),
)

/** Before "see" that may tell of a meeting whoever is seen. */
const seesWhom = new WordTable(entriesOf('to will would not also'.split(' '), 1))

const beforeOne = new WordTable(entriesOf('next second third fourth fifth new last previous'.split(' '), 1))

const behindComing = new WordTable(entriesOf('to in on at back together with again for here'.split(' '), 1))

/** "came to the Ghanaian capital": a place that no name tells, right behind the verb at token `t`. */
function isToCapital(tokens: Tokens, t: number): boolean {
  if (lowerAt(tokens, t + 1) !== 'to') return false
  for (let i = t + 3; i < t + 6; i++) if (lowerAt(tokens, i) === 'capital') return true
  return false
}

/** Finds where one block speaks of meetings, from its words, names and times. Only sentences with a trigger are parsed. */
export function readMeetings(reading: Omit<BlockReading, 'meetings'>): MeetingCue[] {
  const cues: MeetingCue[] = []
  const views = new SentenceViews(reading)
  const places = new NamesBehind(reading.names, 'place')
  const persons = new NamesBehind(reading.names, 'person')
  const peoples = new NamesBehind(reading.names, 'group')
  const { tokens } = reading
  const { starts, count } = reading.sentences
  let sum: MeetingCue | undefined
  for (let s = 0; s < count; s++) {
    const from = cues.length
    if (sum) sum = readSeries(views, s, sum, cues)
    const end = starts[s + 1] as number
    for (let t = starts[s] as number; t < end; t++) {
      const trigger = triggers.letters(tokens, t)
      if (
        !trigger ||
        (trigger === leads && !places.in(t, end) && !isToCapital(tokens, t)) ||
        (trigger === calls && !persons.in(t, end))
      )
        continue
      if (trigger === sees && !(seesWhom.at(tokens, t - 1) || seesWhom.at(tokens, t - 2) || persons.in(t, end)))
        continue
      if (trigger === discusses && !(persons.in(t, end) || peoples.in(t, end))) continue
      if (trigger === shared && lowerAt(tokens, t + 1) !== 'with') continue
      if (trigger === ones && !beforeOne.at(tokens, t - 1)) continue
      if (trigger === seconds && !(isComma(tokens, t + 1) && lowerAt(tokens, t + 2) === 'which')) continue
      if (
        trigger === comes &&
        !(behindComing.at(tokens, t + 1) && (places.in(t, end) || persons.in(t, end) || isToCapital(tokens, t)))
      )
        continue
      readSentence(views.at(s), cues)
      break
    }
    sum = sumOf(cues, from, reading.tokens.text) ?? sum
    const isNext = from > 0 && from === cues.length && cues[from - 1]?.sentence === s - 1
    if (isNext && openers.letters(tokens, starts[s] as number)) addBehind(views, s, cues)
  }
  const heading = headingTime(reading)
  return heading < 0
    ? cues
    : cues.map((cue) => (cue.time < 0 && cue.status !== 'denied' ? { ...cue, time: heading } : cue))
}

/** What a sentence begins with that adds to the meeting of the one before. */
const openers = new WordTable(entriesOf(['the', 'both', 'they'], 1))

/** What sentence `s` adds to the meeting that the one before told of last: who heads its sides, or that both deny it. */
function addBehind(views: SentenceViews, s: number, cues: MeetingCue[]): void {
  const view = views.at(s)
  const last = cues.at(-1)
  if (!last || view.to - view.from > longestSentence) return
  if (last.status === 'held' && deniesBefore(view)) {
    if (isClaimed(views.at(s - 1))) cues[cues.length - 1] = { ...last, status: 'denied', ground: 'said' }
    return
  }
  const heads = mayHead(view) ? headsOf({ view, phrases: readPhrases(view) }) : []
  if (heads.length) cues[cues.length - 1] = { ...last, parts: [...last.parts, ...heads] }
}

/** Whether something of a kind is named behind a token, asked in their order: linear in the names. */
class NamesBehind {
  private next = 0

  constructor(
    private readonly names: BlockReading['names'],
    private readonly kind: NameKind,
  ) {}

  /** Whether such a name begins between token `from` and the end of its sentence. */
  in(from: number, end: number): boolean {
    for (; this.next < this.names.length; this.next++) {
      const { kind, first } = this.names[this.next] as NameSpan
      if (first > from && kind === this.kind) return first < end
    }
    return false
  }
}

/** The sum goes on as long as the sentences tell its meetings one by one. */
function readSeries(views: SentenceViews, s: number, sum: MeetingCue, cues: MeetingCue[]): MeetingCue | undefined {
  const view = views.at(s)
  if (wordAt(view, view.from) !== 'the' || !orderOf(wordAt(view, view.from + 1))) return undefined
  if (view.to - view.from > longestSentence) return undefined
  const one = oneOfSeries({ view, phrases: readPhrases(view) }, sum)
  if (one) cues.push(one)
  return one && sum
}

/** Longer sentences are no prose; they are left unread so that time stays linear in the text. */
const longestSentence = 400

function readSentence(view: SentenceView, cues: MeetingCue[]): void {
  if (view.to - view.from > longestSentence) return
  const clause: Clause = { view, phrases: readPhrases(view) }
  clause.phrases.forEach((phrase, k) => {
    if (phrase.type !== 'noun' && phrase.type !== 'verb') return
    for (let at = phrase.first; at < phrase.last; at++) readAt(clause, phrase, k, at, cues)
    if (phrase.type !== 'noun') return
    const one = apiece(clause, k, lastSum(cues, view.sentence))
    if (one) cues.push(one)
    else readStandIn(clause, phrase, k, cues)
  })
}

function readAt(clause: Clause, phrase: Phrase, k: number, at: number, cues: MeetingCue[]): void {
  const { view } = clause
  if (nameAt(view, at) >= 0) return
  if (phrase.type === 'noun') {
    const word = wordAt(view, at)
    const other =
      word === 'visiting'
        ? readVisitor(clause, k)
        : word === 'phone' || word === 'telephone'
          ? readByPhone(clause, k)
          : undefined
    if (other) cues.push(toCue(clause, k, at, other))
  }
  if (!(classAt(view, at) & (phrase.type === 'verb' ? Is.meets : Is.event))) return
  // "a summit meeting" is one.
  if (phrase.type === 'noun' && at + 1 < phrase.last && classAt(view, at + 1) & Is.event) return
  if (wordAt(view, at) === 'meet' && isTitle(view, at)) return
  const draft = phrase.type === 'verb' ? readVerb(clause, k, at) : readNoun(clause, k, at)
  // "landed in Accra on Sunday, a visit that …"
  if (draft?.kind === 'visit' && cues.at(-1)?.journey === 'verb' && isApposition(clause, k, cues.at(-1))) return
  if (!draft || (interviews.has(draft.kind) && draft.parts.some((part) => isPress(clause, part)))) return
  const cue = toCue(clause, k, at, qualified(clause, at, draft))
  const two = phrase.type === 'verb' ? gapped(clause, k, cue) : []
  cues.push(...(two.length ? two : [cue]))
}

/** "a visit" right behind the comma that ends what a verb told of the way there. */
const isApposition = ({ view, phrases }: Clause, k: number, way: MeetingCue | undefined): boolean =>
  phrases[k]?.type === 'noun' &&
  phrases[k - 1]?.type === 'comma' &&
  /^an?$/.test(wordAt(view, phrases[k].first)) &&
  way?.sentence === view.sentence

/** What might be an interview. */
const interviews: ReadonlySet<string> = new Set(['meeting', 'talks', 'call'])

/** "The film Meet The Parents", "Meet the farmers who …": a title, or who reads is bidden to. */
const isTitle = (view: SentenceView, at: number): boolean =>
  isCapital(view, at) && (at === view.from || (wordAt(view, at + 1) === 'the' && isCapital(view, at + 1)))

/** The last mention of several meetings in a sentence. */
function lastSum(cues: readonly MeetingCue[], sentence: number): MeetingCue | undefined {
  for (let i = cues.length - 1; i >= 0 && cues[i]?.sentence === sentence; i--) if (cues[i]?.plural) return cues[i]
  return undefined
}

/** "the second took place …" is a mention of its own. */
function readStandIn(clause: Clause, phrase: Phrase, k: number, cues: MeetingCue[]): void {
  const noun = standsFor(clause, k)
  const kind = noun < 0 ? undefined : nounKinds.get(clause.view.words[noun - clause.view.from] ?? '')
  const round = kind ? undefined : readRound(clause, k)
  if (round && !cues.some((cue) => cue.sentence === round.sentence && cue.end === round.end)) cues.push(round)
  if (!kind) return
  const draft = readNounAs(clause, k, phrase.last - 1, kind)
  const cue = toCue(clause, k, phrase.last - 1, draft)
  cues.push({
    ...cue,
    order: cue.order || orderOf(clause.view.words[phrase.last - 1 - clause.view.from] ?? ''),
    plural: false,
  })
}

/** "their third meeting this year": the time in which they are counted, when none of them need be. */
function isCountedOver(view: SentenceView, time: number): boolean {
  const found = time < 0 ? undefined : view.local.times[time]
  if (!found) return false
  const { start, end } = found
  const { text } = view.local.tokens
  return (
    /^(?:this|the past|the last) (?:year|month|week|decade)$/i.test(text.slice(start, end)) &&
    /\b(?:second|third|fourth|fifth|sixth|seventh)(?: \S+){1,3} $/.test(text.slice(Math.max(0, start - 60), start))
  )
}

function timeOf(clause: Clause, k: number, { time, told }: Draft): number {
  if (time < 0) return told.status === 'held' || told.status === 'planned' ? captionTime(clause, k) : -1
  return isCountedOver(clause.view, time) ? -1 : time
}

function toCue(clause: Clause, k: number, at: number, draft: Draft): MeetingCue {
  const { view } = clause
  const { tokens } = view.local
  const { pointing, plural, count, order, other } = pointingOf(clause, k, at)
  const cue: { -readonly [K in keyof MeetingCue]: MeetingCue[K] } = {
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    kind: draft.kind,
    sentence: view.sentence,
    parts: draft.parts,
    places: draft.places,
    time: timeOf(clause, k, draft),
    undated: undatedIn(clause, k, at),
    status: draft.told.status,
    ground: draft.told.ground,
    apart: draft.occasion ?? false,
    pointing,
    plural,
    count,
    order,
    other,
  }
  if (draft.topic) cue.topic = draft.topic
  if (draft.journey) cue.journey = draft.journey
  return cue
}
