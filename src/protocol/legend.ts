/**
 * The semantic token types, in the order of the legend: index is what goes over the wire. The manifest declares each one
 * (`semanticTokenTypes`) and gives it scopes that every theme colours (`semanticTokenScopes`).
 */
export const tokenTypes = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'date',
  'meeting',
  'instrument',
] as const
export type TokenType = (typeof tokenTypes)[number]

/**
 * `declaration`: the first mention in full; `nominal`: a description or pronoun instead of a name; `planned`: a meeting to
 * come or proposed; `negated`: a meeting cancelled or denied.
 */
export const tokenModifiers = ['declaration', 'nominal', 'planned', 'negated'] as const
export type TokenModifier = (typeof tokenModifiers)[number]
