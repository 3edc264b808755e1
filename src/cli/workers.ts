import { Worker, parentPort } from 'node:worker_threads'
import { answerFile, type FileTask } from './files'
import { answerChunk, type Answer, type Answers, type ChunkTask } from './records'

/** Those who do the work. Answers come in any order; one is rejected when the thread that works on it dies. */
export interface Pool {
  /** Answers a chunk of JSON lines, whose bytes are no longer the caller's. */
  records(task: ChunkTask): Promise<Answers>
  file(task: FileTask): Promise<Answer>
  close(): Promise<void>
}

/** A thread writes nothing; that its streams led to ours is what Node would warn of where there are more than ten. */
const quiet = { stdout: true, stderr: true }

/**
 * A pool of up to `jobs` threads that run `script`, each started when all others are at work; with one job the work is done
 * here, without a thread.
 */
export function openPool(jobs: number, script: string): Pool {
  if (jobs <= 1) {
    return {
      records: (task) => Promise.resolve(task).then(answerChunk),
      file: answerFile,
      close: () => Promise.resolve(),
    }
  }
  const workers: WorkerSlot[] = []
  const free = (): WorkerSlot => {
    const best = leastBusy(workers)
    if (best && (!best.waiting.length || workers.length === jobs)) return best
    const slot = new WorkerSlot(new Worker(script, quiet))
    workers.push(slot)
    return slot
  }
  return {
    records: (task) => free().run(task, [task.bytes.buffer]) as Promise<Answers>,
    file: (task) => free().run(task, []) as Promise<Answer>,
    close: async () => {
      await Promise.all(workers.map((slot) => slot.worker.terminate()))
    },
  }
}

function leastBusy(slots: readonly WorkerSlot[]): WorkerSlot | undefined {
  const least = Math.min(...slots.map(({ waiting }) => waiting.length))
  return slots.find(({ waiting }) => waiting.length === least)
}

type Task = ChunkTask | FileTask

interface Waiting {
  resolve: (answer: Answers | Answer) => void
  reject: (error: Error) => void
}

/** A thread answers in the order of its messages, so a queue of promises is all the bookkeeping needed. */
class WorkerSlot {
  readonly waiting: Waiting[] = []

  constructor(readonly worker: Worker) {
    worker.on('message', (answer: Answers | Answer) => this.waiting.shift()?.resolve(answer))
    worker.on('error', (error: Error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error)
    })
  }

  run(task: Task, given: ArrayBuffer[]): Promise<Answers | Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      this.worker.postMessage(task, given)
    })
  }
}

/**
 * What a worker thread does: answers tasks, one after another, until it is ended. Answers are copied on their way: a thread that
 * gives memory away once runs all code on typed arrays slower from then on, and the parser is little else.
 */
export function serveTasks(): void {
  let last = Promise.resolve()
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => parentPort?.postMessage('bytes' in task ? answerChunk(task) : await answerFile(task)))
  })
}
