import { changeBetween } from './change'
import { earlyAnalysis } from './early'
import { findFindings } from './findings'
import { readCitations } from './instruments/read'
import { joinInstrumentsInSteps } from './instruments/join'
import { keptFrom, type ReadText } from './kept'
import { joinMeetings } from './meetings/join'
import { readMeetings } from './meetings/read'
import type { Analysis, AnalyzeOptions } from './model'
import { movedAnalysis } from './moved'
import { readNameFacts } from './names/facts'
import { joinNamesInSteps } from './names/join'
import { withoutOwned } from './names/owned'
import { recognise } from './names/recognise'
import type { BlockReading, DocumentReading, ReadBlock } from './reading'
import type { Steps } from './steps'
import { readLayoutInSteps, type Block } from './text/layout'
import { splitSentences } from './text/sentences'
import { tokenize } from './text/tokens'
import { readWordKeys } from './text/word-keys'
import { joinTimesInSteps } from './time/join'
import { readTimes } from './time/read'
import { withoutCited } from './time/cited'
import { saysTheSame, type Seen } from './unchanged'

/**
 * The local passes over one block, in this order: tokens carry everything; citations need only tokens and
 * sentences; names and times give way to what is part of a document's own name or symbol; meetings need all of them, because a meeting is a trigger with people, a place and a time around it.
 */
export function readBlock(text: string, role: Block['role']): BlockReading {
  const tokens = tokenize(text)
  const sentences = splitSentences(tokens)
  const keys = readWordKeys(tokens)
  const citations = readCitations(tokens, sentences, keys)
  const names = withoutOwned(recognise(tokens, sentences, role), citations, tokens)
  const facts = readNameFacts(tokens, sentences, names, role)
  const times = withoutCited(readTimes(tokens, sentences, keys), citations)
  const local = { tokens, sentences, names, facts, times, citations }
  return { ...local, meetings: readMeetings(local, keys) }
}

const readRoles: ReadonlySet<Block['role']> = new Set(['headline', 'subheading', 'body', 'byline', 'date', 'source'])

/** An analysis with all that it rests on, which the next version of the text may use again. */
export interface Read extends ReadText, Seen {
  readonly analysis: Analysis
  readonly options: AnalyzeOptions
  /** Whether the analysis is whole; else it is what could be said before the joining, see {@link earlyAnalysis}. */
  readonly joined: boolean
}

/** What is remembered of a text's versions before. */
export interface Memory {
  /** The blocks that are used again where they are the same. */
  readonly blocks?: ReadText | undefined
  /** The last version of which anything was said. */
  readonly last?: Read | undefined
}

/** Who watches a reading go on. */
export interface Watching {
  /** Told, before any block is read, what will hold them as they are read: worth keeping if the reading is dropped half-way. */
  begun?(kept: ReadText): void
  /** Told what can be said before the joining, where a version before was read; see {@link earlyAnalysis}. */
  early?: ((read: Read) => void) | undefined
}

/**
 * The whole analysis as a sequence of small steps: `yield` after each block read and each joining pass, so that a caller
 * may pause or drop it.
 *
 * Where a change left untouched all that joining looks at, the analysis is the one before, moved.
 */
export function* analyzeInSteps(
  text: string,
  options: AnalyzeOptions,
  memory: Memory = {},
  watching: Watching = {},
): Steps<Read> {
  const layout = yield* readLayoutInSteps(text, options)
  const blocks: ReadBlock[] = []
  watching.begun?.({ text, blocks })
  if (layout.article.prose) yield* readBlocks(text, layout.blocks, blocks, memory.blocks)
  const seen = { text, layout, blocks, options }
  const { last } = memory
  if (last && sameOptions(last.options, options) && blocks.length) {
    const change = changeBetween(last.text, text)
    const same = saysTheSame(last, seen, change)
    if (same && last.joined) return { ...seen, analysis: movedAnalysis(last.analysis, change), joined: true }
    if (watching.early) {
      const analysis = same ? movedAnalysis(last.analysis, change) : earlyAnalysis(last, seen, change)
      watching.early({ ...seen, analysis, joined: false })
      yield
    }
  }
  const analysis = yield* join({ text, layout, blocks, uncertain: options.uncertain === true })
  return { ...seen, analysis, joined: true }
}

function sameOptions(a: AnalyzeOptions, b: AnalyzeOptions): boolean {
  const keys = ['published', 'languageId', 'fileName', 'uncertain'] as const
  return keys.every((key) => a[key] === b[key])
}

function* readBlocks(text: string, blocks: readonly Block[], read: ReadBlock[], before?: ReadText): Steps<void> {
  const find = before && keptFrom(before, text)
  for (const block of blocks) {
    if (!readRoles.has(block.role)) continue
    const kept = find?.(block)
    const { start, end, role } = block
    read.push({ start, end, role, reading: kept ? kept.reading : readBlock(ownCopy(text, block), role) })
    if (!kept) yield
  }
}

/**
 * A block's words in memory of their own. Engines let a slice point into the text it was cut from, so that a reading kept
 * over many versions of a book would keep every one of these versions alive.
 */
const ownCopy = (text: string, { start, end }: Block): string => ` ${text.slice(start, end)}`.slice(1)

/**
 * The joining passes, in this order: entities first, since meetings name them; times need the day of publication;
 * meetings need both; findings look at everything.
 */
function* join(document: DocumentReading): Steps<Analysis> {
  const names = yield* joinNamesInSteps(document)
  yield
  const times = yield* joinTimesInSteps(document)
  yield
  const { instruments } = yield* joinInstrumentsInSteps(document)
  yield
  const meetings = yield* joinMeetings(document, names, times)
  yield
  const found = {
    schema: 'readout/1' as const,
    article: document.layout.article,
    entities: names.entities,
    times: times.times,
    meetings,
    instruments,
  }
  return { ...found, findings: yield* findFindings(found, document.text) }
}
