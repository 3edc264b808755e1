import type { TimeExpression } from './expression'

/** How far before a time its sentence is looked at. */
const reach = 160

/** "which sank on Friday", "whom he saw on June 3": in a relative clause that is still open, and not "the call, which took place on Friday". */
const relative = /\b(?:which|who|whom) (?!took place|(?:was|were) held|began |ended |opened |lasted )/
const marks = /[,;:.]/
/** "Their previous call took place on", "They last spoke on" */
const recalled = /\bprevious(?:ly)? |\blast (?:met|spoke|talked|visited|saw|held) /i
/** "have not met since" */
const since = /\bsince $/i
const ends = /[.!?]["”’]? /

/**
 * Whether a time told in an earlier paragraph was told in passing there, so that "in the evening" and "the start of the month" of what the
 * article goes on with are not of it.
 *
 * @param start where the time stands in the text, and `from` where its paragraph begins
 */
export function wasInPassing(text: string, from: number, start: number): boolean {
  const before = sentenceBefore(text, from, start)
  return relative.test(before.split(marks).at(-1) as string) || recalled.test(before) || since.test(before)
}

/** Whether a time is that of what went before what is told of: "The previous call took place on". As {@link wasInPassing}. */
export const wasRecalled = (text: string, from: number, start: number): boolean =>
  recalled.test(sentenceBefore(text, from, start))

const sentenceBefore = (text: string, from: number, start: number): string =>
  text
    .slice(Math.max(from, start - reach), start)
    .split(ends)
    .at(-1) as string

/** "the day", "the month" with nothing before that asks for the one told: "later in the day". */
const bare = /^the (?:(?:very )?(?:start|beginning) of the )?(?:day|month)$/i

/** Whether an expression counts from what goes on, and not from what was told in passing. */
export const goesOn = ({ meaning }: TimeExpression, words: string): boolean =>
  meaning.kind === 'part' ? !meaning.in : meaning.kind === 'same' && bare.test(words)
