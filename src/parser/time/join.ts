import type { Time } from '../model'
import type { DocumentReading } from '../reading'

/** The resolved times of the document, and which one each local expression became. */
export interface JoinedTimes {
  readonly times: Time[]
  /** For block `b` and its local expression `t`: the index in `times`, or -1 where it was dropped. */
  readonly timeOf: readonly (readonly number[])[]
}

/** Anchors every expression of the document. Provisional: anchors none. */
export function joinTimes(document: DocumentReading): JoinedTimes {
  return { times: [], timeOf: document.blocks.map((block) => block.reading.times.map(() => -1)) }
}
