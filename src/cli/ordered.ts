import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Tasks in flight for each job: enough that none waits for the slowest of them, whose answer must be given first. */
const ahead = 4

/** Runs tasks and hands out the answers in the order of the tasks. Memory does not grow with the number of tasks. */
export async function* inOrder<T, A>(
  tasks: AsyncIterable<T> | Iterable<T>,
  run: (task: T) => Promise<A>,
  jobs: number,
): AsyncGenerator<A> {
  const flying: Promise<A>[] = []
  for await (const task of tasks) {
    const answer = run(task)
    // Awaited in turn below; until then a failure must not count as unhandled.
    answer.catch(() => undefined)
    flying.push(answer)
    if (flying.length >= jobs * ahead) yield await (flying.shift() as Promise<A>)
  }
  for (const answer of flying) yield await answer
}

/** Writes and waits while the reader of the stream is slower than we are. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
