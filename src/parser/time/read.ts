import type { Sentences } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import type { TimeExpression } from './expression'

/** Finds the time expressions of one block, in order and without overlaps. Provisional: finds none. */
export function readTimes(_tokens: Tokens, _sentences: Sentences): TimeExpression[] {
  return []
}
