import { changeBetween } from './change'
import { earlyAnalysis } from './early'
import { findFindings } from './findings'
import { joinInstrumentsInSteps } from './instruments/join'
import { keptFrom, type ReadText } from './kept'
import { joinMeetings } from './meetings/join'
import type { Analysis, AnalyzeOptions } from './model'
import { movedAnalysis } from './moved'
import { joinNamesInSteps } from './names/join'
import { Draft, readSideBySide } from './passes'
import type { BlockReading, DocumentReading, ReadBlock } from './reading'
import type { Steps } from './steps'
import { flat } from './text/flat'
import { readLayoutInSteps, type Block } from './text/layout'
import { joinTimesInSteps } from './time/join'
import { saysTheSame, type Seen } from './unchanged'

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

/** What goes on around a reading. */
export interface Surroundings {
  readonly memory?: Memory
  readonly watching?: Watching
  /** How many code units of blocks are read side by side, which is faster; what is dropped half-way loses as many. */
  readonly together?: number
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
  { memory = {}, watching = {}, together = 0 }: Surroundings = {},
): Steps<Read> {
  const layout = yield* readLayoutInSteps(text, options)
  const blocks: ReadBlock[] = []
  watching.begun?.({ text, blocks })
  if (layout.article.prose) yield* readBlocks({ text, blocks: layout.blocks, together }, blocks, memory.blocks)
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

function* readBlocks(
  { text, blocks, together }: { text: string; blocks: readonly Block[]; together: number },
  read: ReadBlock[],
  before: ReadText | undefined,
): Steps<void> {
  const find = before && keptFrom(before, text)
  let waiting: Waiting[] = []
  let size = 0
  for (const block of blocks) {
    if (!readRoles.has(block.role)) continue
    const kept = find?.(block)?.reading
    const { start, end, role } = block
    if (kept && !waiting.length) read.push({ start, end, role, reading: kept })
    else waiting.push({ block, found: kept ?? new Draft(flat(text, start, end), role) })
    if (kept || (size += end - start) < together) continue
    yield* readWaiting(waiting, read)
    waiting = []
    size = 0
  }
  if (waiting.length) yield* readWaiting(waiting, read)
}

/** A block that is read together with others, or was read before and stands behind one that is. */
interface Waiting {
  readonly block: Block
  readonly found: BlockReading | Draft
}

function* readWaiting(waiting: readonly Waiting[], read: ReadBlock[]): Steps<void> {
  yield* readSideBySide(waiting.flatMap(({ found }) => (found instanceof Draft ? [found] : [])))
  for (const { block, found } of waiting) {
    const { start, end, role } = block
    read.push({ start, end, role, reading: found instanceof Draft ? found.reading() : found })
  }
  yield
}

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
