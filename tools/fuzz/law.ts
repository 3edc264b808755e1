import fc from 'fast-check'

/** A law that must hold for every input. */
export interface Law {
  name: string
  /** Of all inputs, how many go to this law; the shares add up to 1. */
  share: number
  /** Holds the law against its cases and `runs` inputs made from `seed`; rejects with the smallest input that breaks it. */
  hold(runs: number, seed: number): Promise<void>
}

/**
 * A law over inputs of some kinds. `cases` are inputs that broke it once: they are tried before all others, so that no
 * mistake comes back unseen.
 */
export function law<T extends [unknown, ...unknown[]]>(
  name: string,
  share: number,
  inputs: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...input: T) => void | Promise<void>,
  cases: T[] = [],
): Law {
  return {
    name,
    share,
    hold: async (runs, seed) => {
      const parameters = { numRuns: runs + cases.length, seed, examples: cases }
      await fc.assert(
        fc.asyncProperty<T>(...inputs, async (...input) => check(...input)),
        parameters,
      )
    },
  }
}
