import type { Sentences } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import type { Citation } from './citation'

/** Finds the documents one block cites, in order. Provisional: finds none. */
export function readCitations(_tokens: Tokens, _sentences: Sentences): Citation[] {
  return []
}
