import type { InstrumentKind } from '../model'

/** A place in a block that cites a document: the offsets `[start, end)` within the block. */
export interface Citation {
  readonly start: number
  readonly end: number
  readonly kind: InstrumentKind
}
