/** Work in small steps: whoever runs it may pause it at every `yield`, or drop it there with `return()`. */
export type Steps<T> = Generator<void, T, void>

const Pauses = { nowhere: 0, betweenPasses: 1, everywhere: 2 } as const

/** Where the steps that run now stand still: a pause that nobody makes use of is worth nothing and only costs. */
let pauses: (typeof Pauses)[keyof typeof Pauses] = Pauses.everywhere

/**
 * Whether anybody may stop at a pause between passes: one hands on from generator to generator, which is not worth it
 * otherwise.
 */
export const mayPause = (): boolean => pauses !== Pauses.nowhere

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  const before = pauses
  pauses = Pauses.nowhere
  try {
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  } finally {
    pauses = before
  }
}

/** Runs several works side by side, a pass of each in turn. Gives what they come to, in their order. */
export function finishInTurn<T>(works: readonly Steps<T>[]): T[] {
  const before = pauses
  pauses = Pauses.betweenPasses
  try {
    const results: T[] = []
    const running = new Map(works.entries())
    while (running.size) {
      for (const [place, steps] of running) {
        const step = steps.next()
        if (!step.done) continue
        results[place] = step.value
        running.delete(place)
      }
    }
    return results
  } finally {
    pauses = before
  }
}

/** How many elements make one step: some tenths of a millisecond of joining. */
const stride = 4

/** As `list.map(change)`, pausing now and then. */
export function* mapInSteps<A, B>(list: readonly A[], change: (element: A, index: number) => B): Steps<B[]> {
  const out: B[] = []
  for (let i = 0; i < list.length; i++) {
    out.push(change(list[i] as A, i))
    if (i % stride === stride - 1 && pauses === Pauses.everywhere) yield
  }
  return out
}

/** As `list.forEach(act)`, pausing now and then. */
export function* pausing<A>(list: readonly A[], act: (element: A) => void, every = stride): Steps<void> {
  for (let i = 0; i < list.length; i++) {
    act(list[i] as A)
    if (i % every === every - 1 && pauses === Pauses.everywhere) yield
  }
}

/** As `list.flatMap(change)`, pausing now and then. */
export function* flatMapInSteps<A, B>(
  list: readonly A[],
  change: (element: A, index: number) => readonly B[],
): Steps<B[]> {
  const out: B[] = []
  for (let i = 0; i < list.length; i++) {
    for (const made of change(list[i] as A, i)) out.push(made)
    if (i % stride === stride - 1 && pauses === Pauses.everywhere) yield
  }
  return out
}
