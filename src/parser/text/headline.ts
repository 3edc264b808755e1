import { isLetter } from './chars'
import { lowerCode } from './hash'
import { Mark, type Paragraph } from './paragraphs'

const longestSubheading = 90

/** Whether the first line of a text is its headline: no sentence with a full stop, and something follows. */
export function isHeadline(line: string, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (!next || paragraph.lines > 3 || paragraph.mark === Mark.item || paragraph.mark === Mark.quote) return false
  return !/[^.]\.["”’']?$/.test(line) || /\b(?:\p{Lu}\.){2}$/u.test(line)
}

/** Whether a short line without a full stop stands over a paragraph of sentences. */
export function isSubheading(text: string, line: string, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (!next || line.length > longestSubheading || paragraph.lines > 1 || paragraph.mark !== Mark.none) return false
  if (next.mark === Mark.skip || next.end - next.start < Math.max(80, line.length) || /[.!?:;,…"”’')\]–—-]$/.test(line))
    return false
  return /^[\p{Lu}\d“"‘']/u.test(line) && line.split(' ').length <= 12 && isLetter(text.charCodeAt(paragraph.end - 1))
}

/** Whether two lines say the same, capitals and punctuation aside. */
export function sameWords(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 12 || beginOtherwise(a.charCodeAt(0), b.charCodeAt(0))) return false
  return a === b || bare(a) === bare(b)
}

/** Whether two code units are letters of ASCII and not the same one: most lines are told apart by their first. */
const beginOtherwise = (a: number, b: number): boolean =>
  a < 0x80 && b < 0x80 && isLetter(a) && isLetter(b) && lowerCode(a) !== lowerCode(b)

function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
