/**
 * How a text differs from its version before: the stretch [start, end) of the old one gave way to another, and what stands
 * behind it moved by `delta` code units.
 */
export interface Change {
  readonly start: number
  readonly end: number
  readonly delta: number
}

/** The one stretch outside which two texts are the same. Costs a comparison of the two, nothing a word. */
export function changeBetween(old: string, text: string): Change {
  const start = commonPrefix(old, text)
  const same = commonSuffix(old, text, start)
  return { start, end: old.length - same, delta: text.length - old.length }
}

/** Where a position of the old text is in the new one; one inside what gave way is put at its beginning. */
export function movedPosition(at: number, { start, end, delta }: Change): number {
  if (at <= start) return at
  return at >= end ? at + delta : start
}

/** The change as a stretch of the old text that begins at `from` sees it. */
export const seenFrom = ({ start, end, delta }: Change, from: number): Change => ({
  start: start - from,
  end: end - from,
  delta,
})

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
