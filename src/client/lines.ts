import { tokenTypes, type TokenType } from '../protocol/legend'
import type { Settings } from '../protocol/settings'

/** What is drawn in one way: a kind, and meetings that were cancelled or denied apart from the others. */
export type Drawn = TokenType | 'negated'
export const drawnKinds: readonly Drawn[] = [...tokenTypes, 'negated']
export const kindOf = (drawn: Drawn): TokenType => (drawn === 'negated' ? 'meeting' : drawn)

/** Underlines that differ in shape, so that kinds are told apart without colour. */
const underlines: Record<TokenType, string> = {
  person: 'underline solid 1px',
  organization: 'underline double 1px',
  place: 'underline dotted 2px',
  group: 'underline dotted 1px',
  event: 'underline solid 2px',
  date: 'underline dashed 1px',
  meeting: 'underline wavy 1px',
  instrument: 'underline dashed 2px',
}

/**
 * The lines under and through the words, as CSS has them; empty where there are none. What did not happen is struck through: by the
 * colour theme's rules, or here where those do not draw.
 */
export function linesOf(drawn: Drawn, { style, underline }: Settings['highlight']): string {
  const through = drawn === 'negated' && style === 'decorations' ? ['line-through'] : []
  return [...through, ...(underline ? [underlines[kindOf(drawn)]] : [])].join(' ')
}
