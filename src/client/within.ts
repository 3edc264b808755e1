import type { Span } from '../protocol/analysis'

/** Tells whether a span lies in one of those given, of which none overlaps another. */
export function within(outer: readonly Span[]): (span: Span) => boolean {
  const sorted = [...outer].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return end <= (sorted[low - 1]?.end ?? -1)
  }
}
