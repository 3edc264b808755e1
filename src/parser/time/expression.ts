import type { TimeType } from '../model'

/** A time expression as the words give it, before it is anchored: the offsets `[start, end)` within its block. */
export interface TimeExpression {
  readonly start: number
  readonly end: number
  readonly type: TimeType
}
