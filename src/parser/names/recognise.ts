import type { Sentences } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import type { BlockRole } from '../text/layout'
import type { NameSpan } from './span'

/** Finds the names in one block, in order and without overlaps. Provisional: finds none. */
export function recognise(_tokens: Tokens, _sentences: Sentences, _role: BlockRole): NameSpan[] {
  return []
}
