import type { Analysis, AnalyzeOptions } from './model'
import { analyzeInSteps, type ReadingCache } from './pipeline'
import type { BlockReading } from './reading'

export type * from './model'

/**
 * Reads one text. Pure and deterministic: the same text and options give the same analysis on every machine and in every
 * time zone; it never reads a clock, a locale, a file or the network and never throws for any string.
 *
 * @param text the article, any string
 * @param options what the caller knows besides the text
 * @returns the analysis, with all positions in UTF-16 code units of `text`
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return finish(analyzeInSteps(text, options))
}

/** Reads the versions of one text one after another, and reads only the blocks again that changed. */
export interface Reader {
  /** The same result as {@link analyze} of the same arguments. */
  read(text: string, options?: AnalyzeOptions): Analysis
  /** As `read`, in steps of at most one block: the caller may pause between them, or drop the iterator to cancel. */
  steps(text: string, options?: AnalyzeOptions): Generator<void, Analysis, void>
}

/** Makes a reader with an empty memory. One reader a document; it remembers the blocks of the last version read. */
export function createReader(): Reader {
  let memory = new BlockMemory()
  function* steps(text: string, options: AnalyzeOptions = {}): Generator<void, Analysis, void> {
    const next = new BlockMemory(memory)
    const analysis = yield* analyzeInSteps(text, options, next)
    next.forgetOlder()
    memory = next
    return analysis
  }
  return { steps, read: (text, options) => finish(steps(text, options)) }
}

function finish(steps: Generator<void, Analysis, void>): Analysis {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Readings by content: looks into the version before, keeps what this version uses. */
class BlockMemory implements ReadingCache {
  private readonly readings = new Map<string, BlockReading>()

  constructor(private older?: BlockMemory) {}

  get(text: string, role: string): BlockReading | undefined {
    const key = `${role}\n${text}`
    const kept = this.readings.get(key) ?? this.older?.readings.get(key)
    if (kept) this.readings.set(key, kept)
    return kept
  }

  set(text: string, role: string, reading: BlockReading): void {
    this.readings.set(`${role}\n${text}`, reading)
  }

  forgetOlder(): void {
    delete this.older
  }
}
