import type { BlockReading } from '../reading'
import { entriesOf, WordTable } from '../text/wordTable'
import { readByPhone, readContact } from './trigger/byPhone'
import { apiece } from './trigger/apiece'
import { captionTime } from './setting/caption'
import type { MeetingCue } from './cue'
import type { Clause } from './sentence/clause'
import { gapped } from './trigger/gapped'
import { headsOf, mayHead } from './who/heads'
import { headingTime } from './setting/heading'
import { readNoun } from './trigger/nounCue'
import { readPhrases, type Phrase } from './sentence/phrases'
import { orderOf, ordinals, pointingOf } from './trigger/pointing'
import { isPress } from './trigger/press'
import { secondTime } from './trigger/separately'
import { oneOfSeries, sumOf } from './trigger/series'
import { readRound } from './trigger/rounds'
import { othersOfRow } from './trigger/row'
import { undatedIn } from './setting/undated'
import { deniesBefore, isClaimed } from './status/disowned'
import { qualified } from './status/sinceThen'
import { classAt, isCapital, nameAt, SentenceViews, wordAt, type SentenceView } from './sentence/sentence'
import { Is } from './sentence/wordClass'
import { readCalledOn } from './trigger/see'
import { readSetFoot } from './trigger/setFoot'
import { readTheOne } from './trigger/theOne'
import { secondDay } from './trigger/twoDays'
import { Triggers } from './trigger/triggers'
import { readVerb, type Draft } from './trigger/verbCue'
import { readVisitor } from './trigger/visitor'

/** Finds where one block speaks of meetings, from its words, names and times. Only sentences with a trigger are parsed. */
export function readMeetings(reading: Omit<BlockReading, 'meetings'>): MeetingCue[] {
  const cues: MeetingCue[] = []
  const views = new SentenceViews(reading)
  const triggers = new Triggers(reading)
  const { tokens } = reading
  const { starts, count } = reading.sentences
  let sum: MeetingCue | undefined
  for (let s = 0; s < count; s++) {
    const from = cues.length
    if (sum) sum = readSeries(views, s, sum, cues)
    const end = starts[s + 1] as number
    for (let t = starts[s] as number; t < end; t++) {
      if (!triggers.at(t, end)) continue
      readSentence(views.at(s), cues)
      break
    }
    if (rowGoesOn(cues, s)) readRow(views.at(s), cues)
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

/** The sum goes on as long as the sentences tell its meetings one by one. */
function readSeries(views: SentenceViews, s: number, sum: MeetingCue, cues: MeetingCue[]): MeetingCue | undefined {
  const view = views.at(s)
  if (wordAt(view, view.from) !== 'the' || !orderOf(wordAt(view, view.from + 1))) return undefined
  if (view.to - view.from > longestSentence) return undefined
  const one = oneOfSeries({ view, phrases: readPhrases(view) }, sum)
  if (one) cues.push(one)
  return one && sum
}

/** Whether the last mention before the end of sentence `s` is one of a row by its number, or tells how many there were. */
function rowGoesOn(cues: readonly MeetingCue[], s: number): boolean {
  const last = cues.at(-1)
  return last !== undefined && last.sentence >= s - 1 && (last.order > 0 || last.count > 1)
}

/** The others of the row that its sentence tells by their number alone. */
function readRow(view: SentenceView, cues: MeetingCue[]): void {
  const before = cues.at(-1)
  if (!before || view.to - view.from > longestSentence || !view.words.some((word) => orderOf(word) > 0)) return
  const found = othersOfRow({ view, phrases: readPhrases(view) }, before)
  cues.push(...found)
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
    else if (mayStandIn(clause.view, phrase)) readStandIn(clause, k, cues)
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
          ? (readContact(clause, k, at) ?? readByPhone(clause, k))
          : word === 'foot'
            ? readSetFoot(clause, k)
            : word === 'calling'
              ? readCalledOn(clause, k, at)
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
  const cue = toCue(clause, k, at, qualified(clause, k, at, draft))
  const apart = phrase.type === 'verb' ? gapped(clause, k, cue) : []
  const two = apart.length ? apart : secondDay(clause, k, cue)
  cues.push(...(two.length ? two : [cue]))
  const second = phrase.type === 'verb' && !two.length ? secondTime(clause, k, cue) : undefined
  if (second) cues.push(second)
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

/** Last words of what stands for a meeting that was told before; "the one they held" is told by its second. */
const lastOfStandIn = new Set([...ordinals.keys(), 'round', 'one', 'next', 'last', 'previous'])

const mayStandIn = (view: SentenceView, { first, last }: Phrase): boolean =>
  lastOfStandIn.has(wordAt(view, last - 1)) || wordAt(view, first + 1) === 'one'

/** "the second took place …" is a mention of its own. */
function readStandIn(clause: Clause, k: number, cues: MeetingCue[]): void {
  const round = readRound(clause, k) ?? readTheOne(clause, k)
  if (round && !cues.some((cue) => cue.sentence === round.sentence && cue.end === round.end)) cues.push(round)
}

/** "their third meeting this year", "for the first time this year": the time in which they are counted, when none of them need be. */
function isCountedOver(view: SentenceView, time: number): boolean {
  const found = time < 0 ? undefined : view.local.times[time]
  if (!found) return false
  const { start, end } = found
  const { text } = view.local.tokens
  return (
    /^(?:this|the past|the last) (?:year|month|week|decade)$/i.test(text.slice(start, end)) &&
    /\b(?:(?:second|third|fourth|fifth|sixth|seventh)(?: \S+){1,3}|first time) $/.test(
      text.slice(Math.max(0, start - 60), start),
    )
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
    other: other || draft.earlier === true,
  }
  if (draft.topic) cue.topic = draft.topic
  if (draft.journey) cue.journey = draft.journey
  if (draft.known) cue.known = true
  return cue
}
