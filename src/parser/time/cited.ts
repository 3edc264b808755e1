import type { Citation } from '../instruments/citation'
import type { TimeExpression } from './expression'

/**
 * The times that are not part of a resolution's symbol, nor a day in the name of an agreement: the year in "resolution 2254 (2015)" and
 * the day in "Good Friday Agreement" date no event, and nothing is told from them. Both lists are in order, so one walk over the two is enough.
 */
export function withoutCited(times: TimeExpression[], citations: readonly Citation[]): TimeExpression[] {
  const symbols = citations.filter(({ kind, form }) => kind.startsWith('un-') || form === 'named')
  if (!symbols.length) return times
  let next = 0
  return times.filter(({ start, end, meaning }) => {
    while (next < symbols.length && (symbols[next]?.end as number) <= start) next++
    const symbol = symbols[next]
    if (!symbol || start < symbol.start || symbol.end < end) return true
    return !symbol.kind.startsWith('un-') && meaning.kind !== 'holiday' && meaning.kind !== 'weekday'
  })
}
