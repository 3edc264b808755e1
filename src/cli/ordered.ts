import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Answer } from './records'
import type { Batch, Pool, Task } from './workers'

/** Small enough that the first answer comes soon and memory stays flat, large enough that messages cost little. */
const batchTasks = 32
const batchCharacters = 128 * 1024

/**
 * Runs tasks through the pool and hands out the answers in the order of the tasks. At most two batches a worker are in
 * flight, so memory does not grow with the number of tasks.
 */
export async function* inOrder(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  pool: Pool,
  jobs: number,
): AsyncGenerator<Answer> {
  const flying: Promise<Answer[]>[] = []
  for await (const batch of batches(tasks)) {
    const answers = pool.run(batch)
    // Awaited in turn below; until then a failure must not count as unhandled.
    answers.catch(() => undefined)
    flying.push(answers)
    if (flying.length >= jobs * 2) yield* await (flying.shift() as Promise<Answer[]>)
  }
  for (const answers of flying) yield* await answers
}

async function* batches(tasks: AsyncIterable<Task> | Iterable<Task>): AsyncGenerator<Batch> {
  let batch: Batch = []
  let characters = 0
  for await (const task of tasks) {
    batch.push(task)
    characters += 'line' in task ? task.line.length : batchCharacters / 8
    if (batch.length < batchTasks && characters < batchCharacters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length) yield batch
}

/** Writes and waits while the reader of the stream is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
