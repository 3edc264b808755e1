import { tokenize, TokenKind } from '../../src/parser/text/tokens'
import type { Paragraph } from './corpus'
import { tokenised } from './tokenised'

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

const dropped = new Set('a an the is are was were has have had'.split(' '))

/** Sometimes the beginning of a paragraph as an agency's headline: few words, in capitals, without articles. */
export function headlined({ text, labels }: Paragraph, draw: () => number): Paragraph | undefined {
  if (draw() > 0.05) return undefined
  const longest = 6 + Math.floor(draw() * 8)
  const tokens = tokenize(text)
  const kept: Paragraph['labels'] = []
  let out = ''
  let words = 0
  let after = 0
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    const label = labels.find((e) => e.start <= start && e.end >= end)
    if (!label && (words >= longest || (words > 4 && tokens.kind[i] === TokenKind.punctuation))) break
    const written = text.slice(start, end)
    if (!label && dropped.has(written.toLowerCase())) continue
    if (out && start > after) out += ' '
    if (label?.start === start) kept.push({ ...label, start: out.length, end: out.length + label.end - start })
    out += written
    after = end
    words++
  }
  if (words < 4 || kept.some((e) => e.end > out.length)) return undefined
  return { text: capitals(out), headline: draw() < 0.5, labels: kept, unsure: [] }
}

/** Sometimes a paragraph as corpora keep it, with a space around every mark. */
export function spaced(paragraph: Paragraph, share: number, draw: () => number): Paragraph | undefined {
  const chance = draw() / share
  if (chance > 1 || paragraph.text.length > 400 || paragraph.unsure.length) return undefined
  return tokenised(paragraph, chance < 0.3 ? 'plain' : chance < 0.7 ? 'treebank' : 'apart')
}
