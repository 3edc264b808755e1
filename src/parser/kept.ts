import type { Change } from './change'
import type { ReadBlock } from './reading'
import type { Block } from './text/layout'

/** A version of a text that was read before: what is the same in the next version need not be read again. */
export interface ReadText {
  readonly text: string
  /** In order of the text. */
  readonly blocks: readonly ReadBlock[]
}

/** Gives, for the blocks of the new version in order, the block of the old version with the same words and role. */
export type FindKept = (block: Block) => ReadBlock | undefined

/**
 * Finds what a change left as it was. An edit changes one stretch: what stands before it is kept where it was, what
 * stands behind it is kept where it moved to.
 */
export function keptFrom(old: ReadText, { start: same, end, delta }: Change): FindKept {
  let next = 0
  return (block) => {
    const shift = block.end <= same ? 0 : block.start >= end + delta ? delta : undefined
    if (shift === undefined) return undefined
    const start = block.start - shift
    while (next < old.blocks.length && (old.blocks[next] as ReadBlock).start < start) next++
    const kept = old.blocks[next]
    return kept && kept.start === start && kept.end === block.end - shift && kept.role === block.role ? kept : undefined
  }
}
