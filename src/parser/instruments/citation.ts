import type { InstrumentKind, IsoDay, Span } from '../model'

/** Whose resolution it is: Security Council, General Assembly, the UN without saying which, or another body. */
export type Body = 'sc' | 'ga' | 'un' | 'other'

/**
 * How the text refers to the document: by number or symbol, by its own name, by what it is about ("the draft resolution
 * on cross-border aid"), or by a bare noun that leans on another mention ("the resolution").
 */
export type CitationForm = 'numbered' | 'named' | 'described' | 'bare'

/** A date that the text states of the document; offsets within the block. */
export interface Stated extends Span {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
}

/** A place in a block that cites a document: the offsets `[start, end)` within the block. */
export interface Citation {
  readonly start: number
  readonly end: number
  readonly kind: InstrumentKind
  readonly form: CitationForm
  /** The sentence of the block it stands in. */
  readonly sentence: number
  /** What to call the document; for a list's later members with the noun of the first. */
  readonly name: string
  /** Equal keys are one document; '' where only the joining pass can tell. */
  readonly key: string
  /** The document's own name within the mention: a person's or body's name inside it is part of the document's name. */
  readonly proper: Span
  /** The number of a UN resolution without session. */
  readonly number?: number
  readonly body?: Body
  readonly stated?: Stated
  readonly symbol?: string
  readonly url?: string
  /** The full name of a document that the text calls by another one. */
  readonly title?: string
  readonly adopted?: IsoDay
  /** Content words of a described document, in lower case: "cross-border", "aid". */
  readonly topic?: readonly string[]
  /** For a bare or described mention: the noun, in lower case and singular. */
  readonly head?: string
  /** One of several documents that a range spans without naming them: they share the span of its dash or "to". */
  readonly implied?: boolean
  /** Set where the words alone do not prove a document: kept only when the text cites it elsewhere in a sure form. */
  readonly weak?: boolean
}
