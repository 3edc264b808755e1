import type { EntityKind } from '../model'

export type NameKind = Exclude<EntityKind, 'instrument'>

/** A name the recogniser saw in a block: the tokens `[first, last)`, without title, leading "the" or possessive. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  /** Confidence from 0 to 1; below the caller's threshold the span is not reported. */
  readonly score: number
}
