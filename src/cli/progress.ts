import type { Writable } from 'node:stream'

/** Milliseconds before progress is shown at all, and between two updates. */
const patience = 1000
const pace = 200

/** One line on a terminal that counts the articles read; nothing where standard error is no terminal. */
export class Progress {
  private readonly began = Date.now()
  private count = 0
  private shownAt = 0

  constructor(
    private readonly stream: Writable & { isTTY?: boolean },
    private readonly total?: number,
  ) {}

  step(articles: number): void {
    this.count += articles
    const now = Date.now()
    if (!this.stream.isTTY || now - this.began < patience || now - this.shownAt < pace) return
    this.shownAt = now
    const of = this.total === undefined ? '' : ` of ${this.total}`
    this.stream.write(`\r${this.count}${of} articles read`)
  }

  done(): void {
    if (this.shownAt) this.stream.write('\r\u001b[K')
  }
}
