import type { NameKind, NameSpan } from '../../src/parser/names/span'
import type { Tokens } from '../../src/parser/text/tokens'
import type { Mark } from './marked'

/** Marks as the names of a block, each of the kind that its label says and as sure as can be; they fall on tokens. */
export function namesOf({ start: starts, end: ends }: Tokens, marks: readonly Mark[]): NameSpan[] {
  const at = (offset: number, edges: ArrayLike<number>): number => Array.from(edges).indexOf(offset)
  return marks.map(({ label, start, end }) => ({
    first: at(start, starts),
    last: at(end, ends) + 1,
    kind: label as NameKind,
    score: 1,
  }))
}
