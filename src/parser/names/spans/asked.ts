import { isText, type Tokens } from '../../text/tokens'
import type { NameSpan } from '../span'

/** How many tokens a question may have. */
const longest = 60

/** Takes the verb out of "Will | Kovac | resign?", which the recogniser may take for a given name. Linear in the names. */
export function withoutAsking(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let found: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    if (name.kind === 'person' && name.last === name.first + 2 && asks(tokens, name))
      (found ??= [...names])[n] = { ...name, first: name.first + 1 }
  }
  return found ?? names
}

/** "Will" at the beginning of a sentence that ends with a question mark. */
function asks(tokens: Tokens, { first, last }: NameSpan): boolean {
  if (!isText(tokens, first, 'Will')) return false
  if (first > 0 && !['.', '?', '!', '”', '"', '“'].some((mark) => isText(tokens, first - 1, mark))) return false
  for (let i = last; i < Math.min(tokens.count, last + longest); i++) {
    if (isText(tokens, i, '?')) return true
    if (isText(tokens, i, '.') || isText(tokens, i, '!')) return false
  }
  return false
}
