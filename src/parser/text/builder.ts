import { reused } from './scratch'
import type { Tokens } from './tokens'
import { described, describe } from './written'

/** Stands for what is behind the end of a text: no character, and of no class. */
const beyond = 0xffff
const unitsOf = reused(Uint16Array)

/** The code units of a text, with some {@link beyond} it: looking ahead needs no care. */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  const codes = unitsOf(length + 4)
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i)
  codes.fill(beyond, length, length + 4)
  return codes
}

const startsOf = reused(Int32Array)
const endsOf = reused(Int32Array)
const lowersOf = reused(Int32Array)
const kindsOf = reused(Uint8Array)
const writtenOf = reused(Uint8Array)

/** Gathers the tokens of one text. */
export class Builder {
  private size: number
  private start: Int32Array
  private end: Int32Array
  private lower: Int32Array
  private kind: Uint8Array
  private written: Uint8Array
  private count = 0

  constructor(
    readonly text: string,
    readonly codes: Uint16Array,
  ) {
    const size = (text.length >> 2) + 16
    this.size = size
    this.start = startsOf(size)
    this.end = endsOf(size)
    this.lower = lowersOf(size)
    this.kind = kindsOf(size)
    this.written = writtenOf(size)
  }

  /** Adds one token and returns its end. */
  add(start: number, end: number, kind: number): number {
    describe(this.codes, start, end, kind)
    return this.addDescribed(start, end, kind)
  }

  /** As {@link add}, where it was {@link described} already. */
  addDescribed(start: number, end: number, kind: number): number {
    if (this.count === this.size) this.grow()
    const i = this.count++
    this.start[i] = start
    this.end[i] = end
    this.kind[i] = kind
    this.lower[i] = described.lower
    this.written[i] = described.written
    return end
  }

  private grow(): void {
    const bigger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => (
      fresh.set(old.subarray(0, this.size)),
      fresh
    )
    const size = this.size * 2
    this.start = bigger(this.start, new Int32Array(size))
    this.end = bigger(this.end, new Int32Array(size))
    this.lower = bigger(this.lower, new Int32Array(size))
    this.kind = bigger(this.kind, new Uint8Array(size))
    this.written = bigger(this.written, new Uint8Array(size))
    this.size = size
  }

  /** The tokens, in memory of their own. */
  done(): Tokens {
    const { text, count } = this
    // One buffer for all: a paragraph is short, and making a buffer takes longer than filling it.
    const buffer = new ArrayBuffer(count * 14)
    const tokens = {
      text,
      count,
      start: new Int32Array(buffer, 0, count),
      end: new Int32Array(buffer, count * 4, count),
      lower: new Int32Array(buffer, count * 8, count),
      kind: new Uint8Array(buffer, count * 12, count),
      written: new Uint8Array(buffer, count * 13, count),
    }
    for (let i = 0; i < count; i++) {
      tokens.start[i] = this.start[i] as number
      tokens.end[i] = this.end[i] as number
      tokens.lower[i] = this.lower[i] as number
      tokens.kind[i] = this.kind[i] as number
      tokens.written[i] = this.written[i] as number
    }
    return tokens
  }
}
