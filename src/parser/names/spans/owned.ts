import type { Citation } from '../../instruments/citation'
import type { Tokens } from '../../text/tokens'
import type { NameSpan } from '../span'

/**
 * The names that are not part of a cited document's own name: "Caesar" in "Caesar Act" is nobody, while "UN Security
 * Council" before a resolution's number is named. Both lists are in order, so one walk over the two is enough.
 */
export function withoutOwned(names: NameSpan[], citations: readonly Citation[], tokens: Tokens): NameSpan[] {
  // A citation that the words alone do not prove may be dropped later; until then it owns no name.
  const proper = citations.filter(({ weak }) => !weak).map((citation) => citation.proper)
  if (!proper.length) return names
  let next = 0
  return names.filter(({ first, last }) => {
    const start = tokens.start[first] as number
    const end = tokens.end[last - 1] as number
    while (next < proper.length && (proper[next]?.end as number) <= start) next++
    const owner = proper[next]
    return !owner || start < owner.start || owner.end < end
  })
}
