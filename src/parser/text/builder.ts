import { reused } from './scratch'
import type { Tokens } from './tokens'
import { vocabulary } from './vocabulary'
import { described, describe } from './written'

const startsOf = reused(Int32Array)
const endsOf = reused(Int32Array)
const lowersOf = reused(Int32Array)
const kindsOf = reused(Uint8Array)
const writtenOf = reused(Uint8Array)

const noBuffer = new ArrayBuffer(0)

/** Memory for the tokens of texts that are read together: making a buffer takes longer than filling it. */
export class Room {
  buffer = noBuffer
  private used = 0

  /** @param size bytes that are made at once; 0 where each text shall have memory of its own */
  constructor(private readonly size: number) {}

  /** Where in {@link buffer} that many bytes are the caller's, aligned for 32 bits. */
  reserve(bytes: number): number {
    if (this.used + bytes > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(Math.max(bytes, this.size))
      this.used = 0
    }
    const from = this.used
    this.used = (from + bytes + 3) & ~3
    return from
  }

  /** Gives away all that was reserved: the tokens there are no longer looked at. */
  empty(): void {
    this.used = 0
  }
}

/** Bytes that a token takes. */
const tokenBytes = 16

/** Room for the tokens of texts of that many code units together, as news has them. */
export const roomFor = (length: number): Room => new Room((length >> 2) * tokenBytes)

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
  done(room: Room): Tokens {
    const { text, codes, count } = this
    const from = room.reserve(count * tokenBytes)
    const { buffer } = room
    const tokens = {
      text,
      count,
      start: new Int32Array(buffer, from, count),
      end: new Int32Array(buffer, from + count * 4, count),
      lower: new Int32Array(buffer, from + count * 8, count),
      word: new Uint16Array(buffer, from + count * 12, count),
      kind: new Uint8Array(buffer, from + count * 14, count),
      written: new Uint8Array(buffer, from + count * 15, count),
    }
    for (let i = 0; i < count; i++) {
      const start = this.start[i] as number
      const end = this.end[i] as number
      const lower = this.lower[i] as number
      tokens.start[i] = start
      tokens.end[i] = end
      tokens.lower[i] = lower
      tokens.word[i] = vocabulary.lookUp(lower, codes, start, end)
      tokens.kind[i] = this.kind[i] as number
      tokens.written[i] = this.written[i] as number
    }
    return tokens
  }
}
