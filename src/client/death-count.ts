/** Decides whether a server that died is started again: not after `most` deaths within `span` milliseconds. */
export class DeathCount {
  private times: number[] = []

  constructor(
    private readonly most: number,
    private readonly span: number,
  ) {}

  /** Counts a death at `now` (milliseconds of any clock) and tells whether to start again. */
  mayRestart(now: number): boolean {
    this.times = [...this.times.filter((time) => now - time < this.span), now]
    return this.times.length < this.most
  }

  forget(): void {
    this.times = []
  }
}
