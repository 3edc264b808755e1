import type { Citation } from '../instruments/citation'
import type { TimeExpression } from './expression'

/**
 * The times that are not part of a resolution's symbol: the year in "resolution 2254 (2015)" dates no event, and nothing
 * is told from it. Both lists are in order, so one walk over the two is enough.
 */
export function withoutCited(times: TimeExpression[], citations: readonly Citation[]): TimeExpression[] {
  const symbols = citations.filter(({ kind }) => kind.startsWith('un-'))
  if (!symbols.length) return times
  let next = 0
  return times.filter(({ start, end }) => {
    while (next < symbols.length && (symbols[next]?.end as number) <= start) next++
    const symbol = symbols[next]
    return !symbol || start < symbol.start || symbol.end < end
  })
}
