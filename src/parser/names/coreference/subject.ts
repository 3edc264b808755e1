import { isComma, isText, spaceBefore, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, WordTable } from '../../text/wordTable'
import { clauseWords, In } from './clause'
import type { Quotes } from './quotes'
import type { NameSpan } from '../span'

/**
 * Behind the local names that a subject at token `at` is none of, for its own clause names them behind it: "He thanked | Kovac |",
 * "She said | Kovac | was late". `next` is the first name behind it, and told where there are none.
 *
 * @param begins whether it begins its sentence; else a comma or a conjunction may end its clause, "After she left, Kovac …"
 * @param end the token behind the sentence
 */
export function behindOthers(
  tokens: Tokens,
  names: readonly NameSpan[],
  quotes: Quotes,
  next: number,
  at: number,
  begins: boolean,
  end: number,
): number {
  // "He is Ivo Petrov."
  if (clauseWords.at(tokens, at + 1) & In.equating) return next
  let last = next
  let i = at + 1
  for (let n = next; n < names.length; n++) {
    const { first, kind } = names[n] as NameSpan
    if (first >= end || first - at > longest) break
    for (; i < first; i++) if (endsClause(tokens, i, begins)) return last
    if (kind === 'person' && (quotes.at[first] ?? 0) === (quotes.at[at] ?? 0)) last = n + 1
  }
  return last
}

/** A long sentence comes back to whom it began with. */
const longest = 24

const marks = new Set(Array.from(';:—–"“', (mark) => mark.charCodeAt(0)))
const hyphen = 0x2d
/** What joins another clause to the one that has a subject in its midst: "Kovac said she had come before Kovac …" */
const enders = new WordTable(
  entriesOf('and before after while when as because if since until although though'.split(' '), 1),
)

function endsClause(tokens: Tokens, i: number, begins: boolean): boolean {
  const unit = unitAt(tokens, i)
  // "He may be old, but Kovac …"
  if (marks.has(unit) || (unit === hyphen && spaceBefore(tokens, i)) || isText(tokens, i, 'but')) return true
  if (!begins) return isComma(tokens, i) || enders.at(tokens, i) !== 0
  return isComma(tokens, i) && (isText(tokens, i + 1, 'and') || isText(tokens, i + 1, 'who'))
}
