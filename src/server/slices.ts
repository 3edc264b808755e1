import type { Host } from './host'

/** What becomes of a task; exactly one is called, never before `run` returns, and none after `cancel`. */
export interface Outcome<T> {
  done(value: T): void
  failed(error: unknown): void
}

export interface Task {
  cancel(): void
}

/**
 * How long the server works before it looks at its messages again, in milliseconds. A message waits for the slice that is running,
 * which is as late as its last step and the collector make it; a hover is to be answered within five.
 */
const slice = 0.5

/**
 * Turns of the event loop between two slices. A message takes three from the stream to its answer: it is decoded, handed to
 * us, and what we say is written. Were there a slice in each, an answer would wait for them all.
 */
const turnsBetween = 3

/** Runs generators a slice at a time, in turn, so that no text however long keeps a message or another text waiting. */
export class Slices {
  private readonly queue: Running[] = []
  private scheduled = false

  constructor(private readonly host: Pick<Host, 'later' | 'now'>) {}

  run<T>(steps: Generator<void, T, void>, outcome: Outcome<T>): Task {
    const running: Running = {
      steps,
      settle: (step) => outcome.done(step as T),
      failed: (error) => outcome.failed(error),
    }
    this.queue.push(running)
    this.schedule()
    return { cancel: () => this.cancel(running) }
  }

  private cancel(running: Running): void {
    const at = this.queue.indexOf(running)
    if (at < 0) return
    this.queue.splice(at, 1)
    try {
      running.steps.return(undefined)
    } catch (error) {
      running.failed(error)
    }
  }

  private schedule(): void {
    if (this.scheduled || !this.queue.length) return
    this.scheduled = true
    this.after(turnsBetween, () => {
      this.scheduled = false
      this.runSlice()
      this.schedule()
    })
  }

  private after(turns: number, work: () => void): void {
    this.host.later(() => (turns > 0 ? this.after(turns - 1, work) : work()))
  }

  private runSlice(): void {
    const until = this.host.now() + slice
    const running = this.queue.shift()
    if (!running) return
    try {
      do {
        const step = running.steps.next()
        if (step.done) {
          running.settle(step.value)
          return
        }
      } while (this.host.now() < until)
    } catch (error) {
      running.failed(error)
      return
    }
    this.queue.push(running)
  }
}

interface Running {
  steps: Generator<void, unknown, void>
  settle(value: unknown): void
  failed(error: unknown): void
}
