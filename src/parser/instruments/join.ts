import type { Instrument } from '../model'
import type { DocumentReading } from '../reading'

/** The instruments of the document, and which one each local citation belongs to. */
export interface JoinedInstruments {
  readonly instruments: Instrument[]
  /** For block `b` and its local citation `c`: the index in `instruments`, or -1 where it was dropped. */
  readonly instrumentOf: readonly (readonly number[])[]
}

/** Joins the citations of one document and adds its facts. Provisional: joins none. */
export function joinInstruments(document: DocumentReading): JoinedInstruments {
  return { instruments: [], instrumentOf: document.blocks.map((block) => block.reading.citations.map(() => -1)) }
}
