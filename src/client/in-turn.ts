/**
 * Makes a queue: what it is given runs when all that it was given before has ended, however that did. For what looks first at
 * what the window shows and then changes it, so that the next looks at what came of it.
 */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }
}
