import type { Paragraph } from './corpus'

/** Sometimes a paragraph again as a headline would write it: all in capitals, or each word capitalised. */
export function varied(paragraph: Paragraph, draw: () => number): Paragraph | undefined {
  const chance = draw()
  if (chance > 0.1 || paragraph.text.length > 400) return undefined
  const text = chance < 0.05 ? capitals(paragraph.text) : titleCase(paragraph.text)
  return { ...paragraph, text, headline: true }
}

const sameLength = (from: string, to: string): string => (to.length === from.length ? to : from)

const capitals = (text: string): string => sameLength(text, text.toUpperCase())

const small = /^(?:a|an|the|of|in|on|at|to|and|or|for|by|as|with|from|but)$/

const titleCase = (text: string): string =>
  text.replace(/\p{Ll}+(?:['’]\p{Ll}+)?/gu, (word, at: number) =>
    (at > 0 && /[\p{L}'’]/u.test(text.charAt(at - 1))) || small.test(word)
      ? word
      : sameLength(word, word.charAt(0).toUpperCase() + word.slice(1)),
  )
