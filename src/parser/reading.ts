import type { TimeExpression } from './time/expression'
import type { Citation } from './instruments/citation'
import type { MeetingCue } from './meetings/cue'
import type { NameFacts } from './names/facts'
import type { NameSpan } from './names/span'
import type { Block, Layout } from './text/layout'
import type { Sentences } from './text/sentences'
import type { Tokens } from './text/tokens'

/**
 * What the local passes found in one block. It depends on the block's text and role alone, never on its place or its
 * neighbours, so that it can be kept and used again wherever the same text stands. All positions are token indexes or
 * offsets within the block.
 */
export interface BlockReading {
  readonly tokens: Tokens
  readonly sentences: Sentences
  readonly names: readonly NameSpan[]
  /** What joining needs to know of the names. */
  readonly facts: NameFacts
  readonly times: readonly TimeExpression[]
  readonly citations: readonly Citation[]
  readonly meetings: readonly MeetingCue[]
}

/** A block with its reading; `start` moves the reading's offsets into the text. */
export interface ReadBlock extends Block {
  readonly reading: BlockReading
}

/** The whole text after the local passes: what the joining passes see. */
export interface DocumentReading {
  readonly text: string
  readonly layout: Layout
  readonly blocks: readonly ReadBlock[]
  /** Whether names that the recogniser is unsure of are wanted too. */
  readonly uncertain?: boolean
}
