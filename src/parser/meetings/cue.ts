import type { MeetingKind } from '../model'

/** A place in a block that speaks of a meeting: the trigger's offsets `[start, end)` within the block. */
export interface MeetingCue {
  readonly start: number
  readonly end: number
  readonly kind: MeetingKind
  /** The sentence of the block it stands in. */
  readonly sentence: number
}
