/** Kinds of arrays that may be used again. */
type Numbers = Int32Array | Uint16Array | Uint8Array

/** A longer array is made for its one use, so that a book leaves nothing behind. */
const longestKept = 1 << 14

/**
 * Working memory that is used again, since making an array costs more than reading a paragraph into it. Each call gives the
 * same array, of at least the length asked for and with whatever was written last: whoever takes it writes each place
 * before reading it and is done before anybody takes it again, so that nothing of it is ever seen outside.
 */
export function reused<T extends Numbers>(make: new (length: number) => T): (length: number) => T {
  let held = new make(256)
  return (length) => {
    if (length <= held.length) return held
    if (length > longestKept) return new make(length)
    return (held = new make(Math.min(length * 2, longestKept)))
  }
}
