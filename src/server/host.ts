/** What the server needs of the machine it runs on; the leaves give it. */
export interface Host {
  /** Runs a task after what is waiting now, messages included. */
  later(task: () => void): void
  /** Milliseconds from any origin, never going back: measures slices only, no result depends on it. */
  now(): number
  /** The version of the product. */
  readonly version: string
  /** The process, where there is one. */
  readonly pid?: number
}
