import type { Told, ToldPart } from '../meaning/told'

/** A meeting in the making: its mentions in order, and what they say together. */
export interface Gathered {
  readonly told: Told[]
  /** Of the mentions, those that differ in what is asked of all of them: a meeting told ten thousand times stays cheap. */
  readonly distinct: Told[]
  /** What was asked of those. */
  readonly asked: Set<string>
  /** Mentions of several meetings at once, this one among them. */
  readonly sums: Told[]
  /** Those who met before, where the same talks go on. */
  readonly inherited: readonly ToldPart[]
  readonly persons: Set<number>
  readonly sides: Set<string>
  readonly places: Set<number>
  order: number
}
