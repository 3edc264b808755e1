import { exact } from './exact'
import { readCitations } from './instruments/read'
import type { Citation } from './instruments/citation'
import { readMeetings } from './meetings/read'
import type { MeetingCue } from './meetings/cue'
import { readNameFacts, type NameFacts } from './names/facts'
import { withoutOwned } from './names/spans/owned'
import { withoutCredits } from './names/spans/credits'
import { recognise } from './names/recogniser/recognise'
import type { NameSpan } from './names/span'
import { withAliases } from './names/spans/aliased'
import { withoutFeasts } from './names/spans/feasts'
import { apart } from './names/spans/apart'
import { withoutAsking } from './names/spans/asked'
import { calledBodies } from './names/spans/called'
import { withoutOffices } from './names/spans/offices'
import { rowsOfPlaces } from './names/spans/spots'
import { withoutTitles } from './names/spans/titled'
import { withoutVerbs } from './names/spans/headlineVerbs'
import { withKnown } from './names/spans/known'
import { wholePeople } from './names/spans/wholePeople'
import { hyphenedPeoples } from './names/spans/hyphenedPeoples'
import { wholePeoples } from './names/spans/wholePeoples'
import { wholeBodies } from './names/spans/wholeBodies'
import type { BlockReading } from './reading'
import { mayPause, type Steps } from './steps'
import type { BlockRole } from './text/layout'
import { Room, roomFor } from './text/builder'
import { splitSentences, type Sentences } from './text/sentences'
import { tokenize, type Tokens } from './text/tokens'
import { withoutCited } from './time/cited'
import { withoutNamed } from './time/named'
import type { TimeExpression } from './time/expression'
import { readTimes } from './time/read'

/** A block on its way through the passes: each fills in what it finds. */
export class Draft {
  tokens!: Tokens
  sentences!: Sentences
  citations!: Citation[]
  names!: NameSpan[]
  facts!: NameFacts
  times!: TimeExpression[]
  meetings!: MeetingCue[]

  /** @param text the block's words, in memory of their own */
  constructor(
    readonly text: string,
    readonly role: BlockRole,
  ) {}

  /** What was found, once all passes have been there, in no more memory than it takes: it may be kept as long as the text is open. */
  reading(): BlockReading {
    const { tokens, sentences, names, facts, times, citations, meetings } = this
    return {
      tokens,
      sentences: { count: sentences.count, starts: exact(sentences.starts) },
      names: exact(names),
      facts: {
        names: facts.names,
        roles: exact(facts.roles),
        references: exact(facts.references),
        unclaimed: exact(facts.unclaimed),
        acronyms: exact(facts.acronyms),
        aliases: facts.aliases,
      },
      times: exact(times),
      citations: exact(citations),
      meetings: exact(meetings),
    }
  }
}

/**
 * The local passes over one block, in this order: tokens carry everything; citations need only tokens and
 * sentences; names and times give way to what is part of a document's own name or symbol; meetings need all of them, because a meeting is a trigger with people, a place and a time around it.
 */
const passes: readonly ((draft: Draft, room: Room) => void)[] = [
  (draft, room) => {
    draft.tokens = tokenize(draft.text, room)
  },
  (draft) => {
    draft.sentences = splitSentences(draft.tokens)
  },
  (draft) => {
    draft.citations = readCitations(draft.tokens, draft.sentences)
  },
  (draft) => {
    draft.names = withoutFeasts(draft.tokens, recognise(draft.tokens, draft.sentences, draft.role))
  },
  (draft) => {
    const { tokens, sentences, citations, role } = draft
    const isHeading = role === 'headline' || role === 'subheading'
    const names = isHeading ? withoutVerbs(tokens, draft.names) : draft.names
    const parts = withoutOffices(tokens, apart(tokens, wholeBodies(tokens, withoutAsking(tokens, names))))
    const people = withoutTitles(tokens, hyphenedPeoples(tokens, wholePeoples(tokens, wholePeople(tokens, parts))))
    const found = calledBodies(tokens, sentences, rowsOfPlaces(tokens, withKnown(tokens, people)), isHeading)
    draft.names = withAliases(tokens, withoutCredits(tokens, withoutOwned(found, citations, tokens)))
  },
  (draft) => {
    draft.facts = readNameFacts(draft.tokens, draft.sentences, draft.names, draft.role)
  },
  (draft) => {
    const { tokens, sentences, citations, names } = draft
    draft.times = withoutNamed(withoutCited(readTimes(tokens, sentences), citations), names, tokens)
  },
  (draft) => {
    draft.meetings = readMeetings(draft)
  },
]

/** Reads one block. */
export function readBlock(text: string, role: BlockRole): BlockReading {
  const draft = new Draft(text, role)
  const room = new Room(0)
  for (const pass of passes) pass(draft, room)
  return draft.reading()
}

/** A block of so many characters is read in one step; each pass over a longer one is a step. */
const aTime = 500

/**
 * Reads several blocks, none of which knows of the others, side by side: a pass over all of them costs less than all passes
 * over each, since a processor runs best what it has just run.
 *
 * @param room where their tokens are kept, if they need not outlive it
 */
export function* readSideBySide(drafts: readonly Draft[], room = roomOf(drafts)): Steps<void> {
  const isLong = drafts.length > 1 || (drafts[0]?.text.length ?? 0) > aTime
  for (const pass of passes) {
    for (const draft of drafts) pass(draft, room)
    if (isLong && mayPause()) yield
  }
}

const roomOf = (drafts: readonly Draft[]): Room =>
  drafts.length > 1 ? roomFor(drafts.reduce((sum, { text }) => sum + text.length, 0)) : new Room(0)
