import type { Readable } from 'node:stream'

/** The most characters that a line, and an article, may have: what is longer would fill the memory before it is read. */
export const longest = 32_000_000

/**
 * The lines of a stream of UTF-8, without their breaks: line feeds, with or without a carriage return. Other characters
 * that break lines elsewhere (U+2028 among them) may stand in a record's strings. A line that is longer than
 * {@link longest} is cut one character behind that, so that it can be told from a line that is not.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  // The byte order mark that some programs write is no part of the first record.
  const decoder = new TextDecoder()
  let kept: string[] = []
  let length = 0
  const keep = (piece: string): void => {
    const part = piece.slice(0, longest + 1 - length)
    if (part) kept.push(part)
    length += part.length
  }
  const take = (): string => {
    const line = kept.join('')
    kept = []
    length = 0
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n')
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) yield take()
      keep(piece)
    }
  }
  keep(decoder.decode())
  if (length) yield take()
}
