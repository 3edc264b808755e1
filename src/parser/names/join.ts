import type { Entity } from '../model'
import type { DocumentReading } from '../reading'

/** The entities of the document, and which entity each local name belongs to. */
export interface JoinedNames {
  readonly entities: Entity[]
  /** For block `b` and its local name `n`: the index in `entities`, or -1 where the name was dropped. */
  readonly entityOf: readonly (readonly number[])[]
}

/** Joins the mentions of one person or thing, gives roles and links sure nominals and pronouns. Provisional: joins none. */
export function joinNames(document: DocumentReading): JoinedNames {
  return { entities: [], entityOf: document.blocks.map((block) => block.reading.names.map(() => -1)) }
}
