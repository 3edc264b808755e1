import type { Change } from './change'
import type { EntityKind, Span } from './model'
import { sureScore } from './names/entities/census'
import type { ReadText } from './kept'
import type { ReadBlock } from './reading'

/** A name as its paragraph alone tells it. */
export interface EarlyName extends Span {
  kind: EntityKind
  /** As it is written, white space in one piece. */
  name: string
}

/**
 * What can be said of a text before it is joined: the stretch that was read again since the version told of before, and the
 * sure names in it. Good enough to highlight by while the joining goes on: outside the stretch all is as it was.
 */
export interface Early {
  /** In the new text, all of the change within it. */
  readonly stretch: Span
  /** In order of the text. */
  readonly names: readonly EarlyName[]
}

/** Compares the blocks of a text with those of the version told of before. */
export function earlyReading(told: ReadText, now: ReadText, change: Change): Early {
  const fresh = between(told.blocks, now.blocks)
  const start = Math.min(change.start, ...fresh.map((block) => block.start))
  const end = Math.max(change.end + change.delta, ...fresh.map((block) => block.end))
  return { stretch: { start, end }, names: fresh.flatMap(sureNames) }
}

/** The new blocks but for those that both begin with and those that both end with. */
function between(old: readonly ReadBlock[], now: readonly ReadBlock[]): readonly ReadBlock[] {
  const shorter = Math.min(old.length, now.length)
  let first = 0
  while (first < shorter && old[first]?.reading === now[first]?.reading) first++
  let last = 0
  while (last < shorter - first && old[old.length - 1 - last]?.reading === now[now.length - 1 - last]?.reading) last++
  return now.slice(first, now.length - last)
}

function sureNames({ start: from, reading: { names, facts, tokens } }: ReadBlock): EarlyName[] {
  return names.flatMap(({ first, last, kind, score }, n) => {
    const form = facts.names[n]?.form
    if (score < sureScore || !form) return []
    const start = from + (tokens.start[first] as number)
    return [{ kind, name: form.text, start, end: from + (tokens.end[last - 1] as number) }]
  })
}
