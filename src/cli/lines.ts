import type { Readable } from 'node:stream'

/** The most characters that a line, and an article, may have: what is longer would fill the memory before it is read. */
export const longest = 32_000_000

/** The bytes that surely make more characters than that: UTF-8 takes at most three for each code unit, broken or not. */
const tooMany = longest * 3 + 1

const lineFeed = 10

/** Some whole lines of a stream. */
export interface Chunk {
  /** In memory of their own, so that they can be given to another thread. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The number of the first line, from 1. */
  readonly first: number
}

/**
 * A stream in chunks that end at line feeds, each as it arrives. Nothing is decoded here: who hands out chunks to others must
 * not be kept from it. A line longer than {@link longest} is cut where that is certain, so that it can be told from a
 * line that is not.
 */
export async function* chunksOf(input: Readable): AsyncGenerator<Chunk> {
  let first = 1
  let kept: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array): void => {
    if (part.length) kept.push(part)
    size += part.length
  }
  const keepOfLine = (part: Uint8Array): void => keep(part.subarray(0, Math.max(0, tooMany - size)))
  const take = (): Chunk => {
    const chunk = { bytes: joined(kept, size), first }
    kept = []
    size = 0
    return chunk
  }
  for await (const piece of input as AsyncIterable<Uint8Array>) {
    const end = piece.indexOf(lineFeed)
    if (end < 0) {
      keepOfLine(piece)
      continue
    }
    const rest = piece.lastIndexOf(lineFeed) + 1
    keepOfLine(piece.subarray(0, end))
    keep(piece.subarray(end, rest))
    yield take()
    first += count(piece, end)
    keep(piece.subarray(rest))
  }
  if (size) yield take()
}

/** Byte strings as one, in memory of its own. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** How many line feeds there are from one on. */
function count(bytes: Uint8Array, from: number): number {
  let found = 0
  for (let at = from; at >= 0; at = bytes.indexOf(lineFeed, at + 1)) found++
  return found
}

// The byte order mark that some programs write is no part of the first record; elsewhere it is a character.
const atStart = new TextDecoder()
const elsewhere = new TextDecoder('utf-8', { ignoreBOM: true })

/** A line without its break. */
export interface Line {
  readonly line: string
  readonly number: number
}

/**
 * The lines of a chunk of UTF-8: they end at line feeds, with or without a carriage return. Other characters that break
 * lines elsewhere (U+2028 among them) may stand in a record's strings.
 */
export function* linesIn({ bytes, first }: Chunk): Generator<Line> {
  let number = first
  for (let start = 0; start < bytes.length; number++) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found < 0 ? bytes.length : found
    const line = (number === 1 ? atStart : elsewhere).decode(bytes.subarray(start, end))
    yield { line: line.endsWith('\r') ? line.slice(0, -1) : line, number }
    start = end + 1
  }
}
