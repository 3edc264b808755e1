import type { Instrument, Span } from '../model'
import { flat } from '../text/flat'
import { splitSentences } from '../text/sentences'
import { tokenize } from '../text/tokens'
import type { Stated } from './citation'
import { readNumber } from './number'
import { Scan } from './scan'

/** How many characters after a mention may still say when the document was adopted. */
const lookAhead = 120

/** The number of a Security Council resolution, or undefined of any other instrument. */
export function councilNumber(instrument: Instrument): number | undefined {
  if (instrument.kind !== 'un-security-council-resolution') return undefined
  const match = /^resolution (\d+)$/.exec(instrument.name)
  return match ? Number(match[1]) : undefined
}

/** The words after a mention in its paragraph, as far as they may still say something of it. */
export function wordsAfter(text: string, span: Span): string {
  const ahead = text.slice(span.end, span.end + lookAhead)
  const lineEnd = ahead.indexOf('\n')
  return lineEnd < 0 ? ahead : ahead.slice(0, lineEnd)
}

/**
 * The year or day of adoption that the text gives with mention `span`, in offsets of the whole text: read once more, since
 * the analysis does not keep it. The cost is bounded, whatever the text.
 */
export function statedWith(text: string, span: Span): Stated | undefined {
  const words = text.slice(span.start, span.end) + wordsAfter(text, span)
  if (!/\b(?:19|20)\d\d\b/.test(words)) return undefined
  const tokens = tokenize(flat(words))
  const scan = new Scan(tokens, splitSentences(tokens))
  let at = 0
  while (at < tokens.count && !scan.isNumber(at)) at++
  if (at === tokens.count || scan.start(at) >= span.end - span.start) return undefined
  const stated = readNumber(scan, at)?.stated
  // In a list only what is glued to the number is surely said of it alone.
  if (!stated || (at === 0 && !stated.inside)) return undefined
  const { first, last, ...date } = stated
  return { ...date, start: span.start + scan.start(first), end: span.start + scan.end(last - 1) }
}
