import type { Tokens } from '../../text/tokens'
import { findAliases } from '../aliases'
import type { NameSpan } from '../span'

/**
 * The names with those that somebody or a body is also called by, as what they call: "Ana Kovac, known as | Falcon |" is a person,
 * whatever the recogniser took the second word for.
 */
export function withAliases(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  const aliases = findAliases(tokens, names)
  if (!aliases.length) return names
  const called = aliases.map(({ name, first, last }): NameSpan => {
    const { kind } = names[name] as NameSpan
    return { first, last, kind, score: 1 }
  })
  const others = names.filter((name) => !called.some(({ first, last }) => name.first < last && name.last > first))
  return [...others, ...called].sort((a, b) => a.first - b.first)
}
