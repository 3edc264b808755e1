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
 * Compares a text with its version before. An edit changes one stretch: what stands before it is kept where it was, what
 * stands behind it is kept where it moved to. Costs one comparison of the two texts, nothing a word.
 */
export function keptFrom(old: ReadText, text: string): FindKept {
  const same = commonPrefix(old.text, text)
  const sameEnd = commonSuffix(old.text, text, same)
  const moved = text.length - old.text.length
  let next = 0
  return (block) => {
    const shift = block.end <= same ? 0 : block.start >= text.length - sameEnd ? moved : undefined
    if (shift === undefined) return undefined
    const start = block.start - shift
    while (next < old.blocks.length && (old.blocks[next] as ReadBlock).start < start) next++
    const kept = old.blocks[next]
    return kept && kept.start === start && kept.end === block.end - shift && kept.role === block.role ? kept : undefined
  }
}

/** Characters compared at once: slices are compared by the engine's own memory comparison. */
const stride = 8192

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let i = 0
  while (i + stride <= limit && a.slice(i, i + stride) === b.slice(i, i + stride)) i += stride
  while (i < limit && a.charCodeAt(i) === b.charCodeAt(i)) i++
  return i
}

/** The length of the common end of two texts that does not reach into their common `prefix`. */
function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix
  const endOf = (text: string, i: number, length: number): string =>
    text.slice(text.length - i - length, text.length - i)
  let i = 0
  while (i + stride <= limit && endOf(a, i, stride) === endOf(b, i, stride)) i += stride
  while (i < limit && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++
  return i
}
