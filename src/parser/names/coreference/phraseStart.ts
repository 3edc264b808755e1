import { lowerAt, TokenKind, unitAt, type Tokens } from '../../text/tokens'
import { isCapital } from '../../text/wordTable'
import { clauseWords, In } from './clause'

const hyphen = 0x2d

/** The first token of the noun phrase with its head at token `head`: its determiner where one is near. */
export function phraseStart(tokens: Tokens, head: number): number {
  for (let i = head - 1; i >= 0 && i > head - 6; i--) {
    const bits = clauseWords.at(tokens, i)
    if (bits & In.determiner) return i
    if (bits & In.rank) continue
    if (bits & In.functionWord || (tokens.kind[i] === TokenKind.punctuation && unitAt(tokens, i) !== hyphen))
      return i + 1
  }
  return head
}

/** "His Highness | hosted", "thanked His Highness | .": where neither a name nor an office follows. */
export const standsAlone = (tokens: Tokens, i: number): boolean =>
  i >= tokens.count || (!isCapital(tokens, i) && lowerAt(tokens, i) !== 'the')
