import { TokenKind, type Tokens } from '../../text/tokens'

/** Places for words, as bits. */
const placeBits = 11
/** Numbers at a place: its six sums, the hash of the word's end, how it is written, and its letters, two a number. */
const placeNumbers = 16
const suffixAt = 6
const lookAt = 7
const lettersAt = 8
/** Longer words, one in a thousand, are never known: they share a place behind all others. */
const mostLetters = 2 * (placeNumbers - lettersAt)
const sharedPlace = placeNumbers << placeBits

/**
 * What the features that see a word by itself add to its scores, of words met lately: seven in ten of those scored were, and
 * one place in memory is near sooner than the rows of eight features. Words are compared by letters, not by hashes, so that what
 * is found is what would be summed, whatever was read before.
 */
export class WordSums {
  readonly numbers = new Int32Array(sharedPlace + placeNumbers)

  /**
   * Where in `numbers` the sums of token `i` are. Of a word that is not known this is the complement of its place, where the caller
   * keeps its sums and suffix before it looks for them: the next call finds it known.
   *
   * @param look how the word is written as far as those features see it, besides its letters; below 128
   */
  placeOf({ text, start: starts, end: ends, kind, lower }: Tokens, i: number, look: number): number {
    const { numbers } = this
    const start = starts[i] as number
    const end = ends[i] as number
    if (end - start > mostLetters) return ~sharedPlace
    const mixed = Math.imul((lower[i] as number) + look, 0x9e3779b1)
    const place = (mixed >>> (32 - placeBits)) * placeNumbers
    const written = ((end - start) << 8) | (kind[i] === TokenKind.word ? 0x80 : 0) | look
    let isKnown = numbers[place + lookAt] === written
    numbers[place + lookAt] = written
    for (let at = start, k = place + lettersAt; at < end; at += 2, k++) {
      const two = text.charCodeAt(at) | (at + 1 < end ? text.charCodeAt(at + 1) << 16 : 0)
      if (numbers[k] === two) continue
      numbers[k] = two
      isKnown = false
    }
    return isKnown ? place : ~place
  }

  /** The hash of the word's last letters, of the word at a place. */
  suffix(place: number): number {
    return this.numbers[place + suffixAt] as number
  }

  keepSuffix(place: number, suffix: number): void {
    this.numbers[place + suffixAt] = suffix
  }
}
