/** Work in small steps: whoever runs it may pause it at every `yield`, or drop it there with `return()`. */
export type Steps<T> = Generator<void, T, void>

/** Whether all steps that run now run at once, so that a pause is worth nothing and only costs. */
let unpaused = false

/** Whether anybody may stop at a pause: one hands on from generator to generator, which is not worth it otherwise. */
export const mayPause = (): boolean => !unpaused

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  const before = unpaused
  unpaused = true
  try {
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  } finally {
    unpaused = before
  }
}

/** How many elements make one step: some tenths of a millisecond of joining. */
const stride = 4

/** As `list.map(change)`, pausing now and then. */
export function* mapInSteps<A, B>(list: readonly A[], change: (element: A, index: number) => B): Steps<B[]> {
  const out: B[] = []
  for (let i = 0; i < list.length; i++) {
    out.push(change(list[i] as A, i))
    if (i % stride === stride - 1 && !unpaused) yield
  }
  return out
}

/** As `list.forEach(act)`, pausing now and then. */
export function* pausing<A>(list: readonly A[], act: (element: A) => void, every = stride): Steps<void> {
  for (let i = 0; i < list.length; i++) {
    act(list[i] as A)
    if (i % every === every - 1 && !unpaused) yield
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
    if (i % stride === stride - 1 && !unpaused) yield
  }
  return out
}
