import type { Span } from '../../parser/model'
import { tokenize, tokenText, type Tokens } from '../../parser/text/tokens'

interface Phrase<Owner> {
  readonly words: readonly string[]
  readonly owner: Owner
}

/** One form for quotes and dashes as they are variously typed. */
const normal = (word: string): string => word.replace('’', "'").replace(/[‐‑–]/, '-')

/**
 * Finds where phrases stand in a text as whole words, letter case and all, but for the capital that begins a sentence; the longest
 * at each place. Linear in the text.
 */
export function findPhrases<Owner>(
  text: string,
  phrases: readonly { phrase: string; owner: Owner }[],
): { span: Span; owner: Owner }[] {
  const byFirst = new Map<string, Phrase<Owner>[]>()
  for (const { phrase, owner } of phrases) {
    const words = wordsOf(tokenize(phrase))
    const [first] = words
    for (const opening of first === undefined ? [] : new Set([first, capital(first)]))
      byFirst.set(opening, [...(byFirst.get(opening) ?? []), { words, owner }])
  }
  if (!byFirst.size) return []
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const tokens = tokenize(text)
  const found: { span: Span; owner: Owner }[] = []
  for (let i = 0; i < tokens.count; i++) {
    const match = byFirst.get(normal(tokenText(tokens, i)))?.find(({ words }) => standsAt(tokens, i, words))
    if (!match) continue
    const last = i + match.words.length - 1
    found.push({ span: { start: tokens.start[i] as number, end: tokens.end[last] as number }, owner: match.owner })
    i = last
  }
  return found
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function wordsOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, i) => normal(tokenText(tokens, i)))
}

function standsAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((word, k) => k === 0 || normal(tokenText(tokens, at + k)) === word)
}
