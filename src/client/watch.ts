/** What the watch needs of the world; a test has a clock of its own. */
export interface WatchHost {
  /** Runs a task after so many milliseconds; the result takes it back. */
  after(milliseconds: number, task: () => void): () => void
  /** Asks the server anything that it answers at once. */
  ask(): void
  /** The server is gone: nothing was heard of it although it was asked. */
  gone(): void
}

/** A server that starts may take this long (milliseconds) until its first word: scripts are loaded from anywhere. */
const starting = 10_000
/** A message may stay without any word from the server this long before the server is asked how it is. */
const quiet = 150
/** So long may it take to answer that, and a millisecond more for so many characters that it holds. */
const silence = 500
const charactersPerMillisecond = 1000
/** A silence is waited for in so many parts: where the extension host itself was busy, what came meanwhile is read behind one of them. */
const parts = 5

/**
 * Notices the end of a server that cannot tell it: a web worker that is gone just says nothing. Nothing is asked while
 * nothing is sent, so a reader who reads costs no work.
 */
export class Watch {
  private cancel: (() => void) | undefined
  private alive = false
  private asked = false
  private held = 0

  constructor(private readonly host: WatchHost) {}

  /** A message was sent that gives the server so many characters to hold. */
  sent(characters = 0): void {
    this.held += characters
    if (this.cancel) return
    if (this.alive) this.wait(quiet)
    else this.wait(starting / parts, parts)
  }

  /** Something came from the server. */
  heard(): void {
    this.alive = true
    this.asked = false
    this.end()
  }

  end(): void {
    this.cancel?.()
    this.cancel = undefined
  }

  private wait(milliseconds: number, times = 1): void {
    this.cancel = this.host.after(milliseconds, () => {
      if (times > 1) {
        this.wait(milliseconds, times - 1)
        return
      }
      if (!this.alive || this.asked) {
        this.end()
        this.host.gone()
        return
      }
      this.asked = true
      this.wait((silence + this.held / charactersPerMillisecond) / parts, parts)
      this.host.ask()
    })
  }
}
