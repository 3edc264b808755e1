/** What becomes of a server that died: started again after so many milliseconds, or given up. */
export type Next = { again: true; after: number } | { again: false }

/** The pause before the first new start in milliseconds, doubled with every vain life up to the longest. */
const shortest = 50
const longest = 1000

/**
 * Decides whether a server that died is started again. A life is not in vain when the server has read everything that is
 * open and lived on for a while: such a server may die as often as it likes, for each time it does its work again. After
 * `most` lives in vain, one after another, something that is open kills it, and it is given up. All times are milliseconds
 * of any clock that never goes back.
 */
export class Lives {
  private vain = 0
  private settledAt: number | undefined

  constructor(
    private readonly most: number,
    private readonly proof: number,
  ) {}

  /** Everything that is open has been read. */
  settled(now: number): void {
    this.settledAt ??= now
  }

  died(now: number): Next {
    if (this.settledAt !== undefined && now - this.settledAt >= this.proof) this.vain = 0
    this.settledAt = undefined
    this.vain++
    if (this.vain >= this.most) return { again: false }
    return { again: true, after: Math.min(longest, shortest * 2 ** (this.vain - 1)) }
  }

  /** The reader wants it to run: what was is forgotten. */
  forget(): void {
    this.vain = 0
    this.settledAt = undefined
  }
}
