import type { NameSpan } from '../names/span'
import type { Tokens } from '../text/tokens'
import type { TimeExpression } from './expression'

/**
 * The times that are not part of what something is called: "the Sunday Telegraph", "People's Daily", "the March on Onhava", "Easter Island". A
 * year or a day of the month is a date inside a name too. Both lists are in order, so one walk over the two is enough.
 */
export function withoutNamed(times: TimeExpression[], names: readonly NameSpan[], tokens: Tokens): TimeExpression[] {
  let next = 0
  return times.filter(({ start, end, type, meaning }) => {
    const isWord =
      type === 'SET' ||
      meaning.kind === 'weekday' ||
      meaning.kind === 'day' ||
      meaning.kind === 'part' ||
      meaning.kind === 'holiday' ||
      (meaning.kind === 'date' && meaning.year === undefined && meaning.day === undefined)
    if (!isWord) return true
    while (next < names.length && endOf(tokens, names[next] as NameSpan) <= start) next++
    const name = names[next]
    if (!name) return true
    const from = tokens.start[name.first] as number
    const to = endOf(tokens, name)
    // An article may stand before both, "the | Sunday | Telegraph"; what reaches out of the name behind is a date.
    return from >= end || to < end || (from >= start && to === end)
  })
}

const endOf = (tokens: Tokens, { last }: NameSpan): number => tokens.end[last - 1] as number
