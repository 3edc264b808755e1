import { CharClass, charClass } from '../../text/chars'
import { hashStart, hashStep, lowerCode, plainCode } from '../../text/hash'
import { TokenKind, type Tokens } from '../../text/tokens'
import { longestWord } from '../../text/written'
import { pair } from './hash'

/** Hashes of one token's letters. */
export interface Spelling {
  /** As written. */
  exact: number
  /** Of the first three letters in lower case. */
  prefix: number
  /** Of the last three and two letters in lower case, of the bare word. */
  suffix: number
  ending: number
}

const stop = 0x2e
// Overwritten by the next token's.
const spelling: Spelling = { exact: 0, prefix: 0, suffix: 0, ending: 0 }

/** Reads how token `i` is spelt; the next call overwrites what this one gives. */
export function readSpelling({ text, start: starts, end: ends, kind, lower }: Tokens, i: number): Spelling {
  const start = starts[i] as number
  const last = Math.min(ends[i] as number, start + longestWord)
  const isWord = kind[i] === TokenKind.word
  let exact = hashStart
  let prefix = hashStart
  for (let at = start; at < last; at++) {
    const code = plainCode(text.charCodeAt(at))
    const unit = !isWord && charClass(code) === CharClass.digit ? 0x30 : code
    exact = hashStep(exact, unit)
    if (at < start + 3) prefix = hashStep(prefix, lowerCode(unit))
  }
  spelling.exact = exact
  spelling.prefix = last < start + 3 ? (lower[i] as number) : prefix || (lower[i] as number)
  const end = text.charCodeAt(last - 1) === stop && last - start > 2 ? last - 1 : last
  const a = lowerCode(text.charCodeAt(end - 1))
  const b = end - 2 >= start ? lowerCode(text.charCodeAt(end - 2)) : 0
  const c = end - 3 >= start ? lowerCode(text.charCodeAt(end - 3)) : 0
  spelling.ending = (b << 16) | a
  spelling.suffix = pair((b << 16) | a, c)
  return spelling
}
