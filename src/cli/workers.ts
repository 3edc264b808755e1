import { Worker, parentPort } from 'node:worker_threads'
import { answerFile, type FileTask } from './files'
import { answerLine, type Answer } from './records'

/** One line of JSON lines input, or one file. */
export type Task = { line: string; number: number } | FileTask

/** Work on several tasks at once: each costs one message, so that small articles are not all overhead. */
export type Batch = Task[]

export interface Pool {
  /** Answers a batch; answers keep the order of the tasks. Rejects when the worker dies. */
  run(batch: Batch): Promise<Answer[]>
  close(): Promise<void>
}

export async function answer(task: Task): Promise<Answer> {
  return 'line' in task ? answerLine(task.line, task.number) : answerFile(task)
}

async function answerBatch(batch: Batch): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const task of batch) answers.push(await answer(task))
  return answers
}

/** A pool of `jobs` threads that run `script`; with one job the work is done here, without a thread. */
export function openPool(jobs: number, script: string): Pool {
  if (jobs <= 1) return { run: answerBatch, close: () => Promise.resolve() }
  const workers = Array.from({ length: jobs }, () => new WorkerSlot(new Worker(script)))
  return {
    run: (batch) => leastBusy(workers).run(batch),
    close: async () => {
      await Promise.all(workers.map((slot) => slot.worker.terminate()))
    },
  }
}

function leastBusy(slots: WorkerSlot[]): WorkerSlot {
  return slots.reduce((best, slot) => (slot.waiting.length < best.waiting.length ? slot : best))
}

interface Waiting {
  resolve: (answers: Answer[]) => void
  reject: (error: Error) => void
}

/** A thread answers in the order of its messages, so a queue of promises is all the bookkeeping needed. */
class WorkerSlot {
  readonly waiting: Waiting[] = []

  constructor(readonly worker: Worker) {
    worker.on('message', (answers: Answer[]) => this.waiting.shift()?.resolve(answers))
    worker.on('error', (error: Error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error)
    })
  }

  run(batch: Batch): Promise<Answer[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      this.worker.postMessage(batch)
    })
  }
}

/** What a worker thread does: answers batches until it is ended. */
export function serveBatches(): void {
  parentPort?.on('message', (batch: Batch) => {
    void answerBatch(batch).then((answers) => parentPort?.postMessage(answers))
  })
}
