import type { NameKind, NameSpan } from '../../src/parser/names/span'
import { tokenize, type Tokens } from '../../src/parser/text/tokens'
import { marked, type Mark } from './marked'

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

/** The marked names of a text as a pass leaves them, each as its kind and its words. */
export function namesAfter(pass: (tokens: Tokens, names: NameSpan[]) => NameSpan[], source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return pass(tokens, namesOf(tokens, marks)).map(
    ({ first, last, kind }) => `${kind} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}
