import { changeBetween, type Change } from './change'
import { earlyReading, type Early } from './early'
import { findFindings } from './findings'
import { joinInstrumentsInSteps } from './instruments/join'
import { keptFrom, type FindKept, type ReadText } from './kept'
import { joinMeetings } from './meetings/join'
import type { Analysis, AnalyzeOptions } from './model'
import { movedAnalysis } from './moved'
import { joinNamesInSteps } from './names/join'
import { Draft, readSideBySide } from './passes'
import type { DocumentReading, ReadBlock } from './reading'
import { mayPause, type Steps } from './steps'
import type { Room } from './text/builder'
import { flat } from './text/flat'
import { readLayoutInSteps, type Block } from './text/layout'
import { proseSample } from './text/prose'
import { unmarked } from './text/unmarked'
import { joinTimesInSteps } from './time/join'
import { saysTheSame, type Seen } from './unchanged'

const readRoles: ReadonlySet<Block['role']> = new Set(['headline', 'subheading', 'body', 'byline', 'date', 'source'])

/** A version of a text as its blocks were read, with what they were read by. */
export interface Kept extends ReadText {
  readonly options: AnalyzeOptions
}

/** An analysis with all that it rests on, which the next version of the text may use again. */
export interface Read extends Kept, Seen {
  readonly analysis: Analysis
}

/** What is remembered of a text's versions before. */
export interface Memory {
  /** The blocks that are used again where they are the same. */
  readonly blocks?: Kept | undefined
  /** The last version of which anything was told, early or whole. */
  readonly told?: Kept | undefined
  /** The last version that was joined. */
  readonly last?: Read | undefined
}

/** Who watches a reading go on. */
export interface Watching {
  /** Told, before any block is read, what will hold them as they are read: worth keeping if the reading is dropped half-way. */
  begun?(kept: Kept): void
  /** Told what can be said before the joining, where a version before was told of. */
  early?: ((early: Early) => void) | undefined
}

/** How a text is read of which no other version will be. */
export interface Once {
  /** How many code units of blocks are read side by side. */
  readonly together: number
  /** Where their tokens are kept until the analysis is made. */
  readonly room: Room
}

/** What goes on around a reading. */
export interface Surroundings {
  readonly memory?: Memory
  readonly watching?: Watching
  /** Blocks are read side by side, which is faster, and nothing of them is kept behind the analysis: no version follows. */
  readonly once?: Once
}

/**
 * The whole analysis as a sequence of small steps: `yield` after each block read, or each pass over those read together, and
 * each joining pass, so that a caller may pause or drop it.
 *
 * Where a change left untouched all that joining looks at, the analysis is the one before, moved.
 */
export function* analyzeInSteps(
  text: string,
  options: AnalyzeOptions,
  { memory: { blocks: before, told, last } = {}, watching = {}, once }: Surroundings = {},
): Steps<Read> {
  const change = before && changeBetween(before.text, text)
  const layout = yield* readLayoutInSteps(text, options, change && isKnownProse(before, options, change))
  const { article } = layout
  const blocks: ReadBlock[] = []
  const seen = { text, article, blocks, options }
  watching.begun?.(seen)
  if (article.prose) {
    const written = { text, blocks: layout.blocks, once, markdown: options.languageId === 'markdown' }
    yield* readBlocks(written, blocks, change && keptFrom(before, change))
  }
  if (told && watching.early && blocks.length) {
    const since = change && told.text === before.text ? change : changeBetween(told.text, text)
    watching.early(earlyReading(told, seen, since))
    yield
  }
  if (last && sameOptions(last.options, options) && blocks.length) {
    const since = changeBetween(last.text, text)
    if (saysTheSame(last, seen, since)) return { analysis: movedAnalysis(last.analysis, since), ...seen }
  }
  const analysis = yield* join({ text, layout, blocks, uncertain: options.uncertain === true })
  return { analysis, ...seen }
}

/** Whether a change comes behind all that tells prose from other texts, in a text that was read as prose: true, or unknown. */
function isKnownProse(
  { text, blocks, options }: Kept,
  { languageId }: AnalyzeOptions,
  change: Change,
): true | undefined {
  if (!blocks.length || options.languageId !== languageId) return undefined
  // The sample ends within a line, and where that line ends may count.
  const lineEnd = text.indexOf('\n', proseSample)
  return lineEnd >= 0 && change.start > lineEnd ? true : undefined
}

function sameOptions(a: AnalyzeOptions, b: AnalyzeOptions): boolean {
  const keys = ['published', 'languageId', 'fileName', 'uncertain'] as const
  return keys.every((key) => a[key] === b[key])
}

function* readBlocks(
  {
    text,
    blocks,
    once,
    markdown,
  }: { text: string; blocks: readonly Block[]; once: Once | undefined; markdown: boolean },
  read: ReadBlock[],
  find: FindKept | undefined,
): Steps<void> {
  let waiting: Waiting[] = []
  let size = 0
  for (const block of blocks) {
    if (!readRoles.has(block.role)) continue
    const kept = find?.(block)
    const { start, end, role } = block
    if (kept && !waiting.length) read.push(keptAt(kept, block))
    else {
      const words = flat(text, start, end)
      waiting.push({ block, found: kept ?? new Draft(markdown ? unmarked(words) : words, role) })
    }
    if (kept || (size += end - start) < (once?.together ?? 0)) continue
    yield* readWaiting(waiting, read, once?.room)
    waiting = []
    size = 0
  }
  if (waiting.length) yield* readWaiting(waiting, read, once?.room)
}

/** A block that is read together with others, or was read before and stands behind one that is. */
interface Waiting {
  readonly block: Block
  readonly found: ReadBlock | Draft
}

/** A block that was read before, where it stands now. What stands in front of a change is the same object, version after version. */
const keptAt = (kept: ReadBlock, { start, end, role }: Block): ReadBlock =>
  kept.start === start ? kept : { start, end, role, reading: kept.reading }

/** @param room where tokens are kept if nothing of the readings shall last; otherwise they take no more memory than they need */
function* readWaiting(waiting: readonly Waiting[], read: ReadBlock[], room: Room | undefined): Steps<void> {
  const drafts: Draft[] = []
  for (const { found } of waiting) if (found instanceof Draft) drafts.push(found)
  yield* readSideBySide(drafts, room)
  for (const { block, found } of waiting) {
    const { start, end, role } = block
    if (found instanceof Draft) read.push({ start, end, role, reading: room ? found : found.reading() })
    else read.push(keptAt(found, block))
  }
  if (mayPause()) yield
}

/**
 * The joining passes, in this order: entities first, since meetings name them; times need the day of publication;
 * meetings need both; findings look at everything.
 */
function* join(document: DocumentReading): Steps<Analysis> {
  const names = yield* joinNamesInSteps(document)
  if (mayPause()) yield
  const times = yield* joinTimesInSteps(document)
  if (mayPause()) yield
  const { instruments } = yield* joinInstrumentsInSteps(document)
  if (mayPause()) yield
  const meetings = yield* joinMeetings(document, names, times)
  if (mayPause()) yield
  const analysis: Analysis = {
    schema: 'readout/1',
    article: document.layout.article,
    entities: names.entities,
    times: times.times,
    meetings,
    instruments,
    findings: [],
  }
  analysis.findings = yield* findFindings(analysis, document.text)
  return analysis
}
