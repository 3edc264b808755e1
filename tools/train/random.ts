/** A small generator of our own (Mulberry32), so that training draws the same numbers everywhere. */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 0x100000000
  }
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(items: Int32Array, draw: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(draw() * (i + 1))
    const held = items[i] as number
    items[i] = items[k] as number
    items[k] = held
  }
}
