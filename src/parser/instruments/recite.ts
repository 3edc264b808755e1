import type { Instrument, Span } from '../model'
import { splitSentences } from '../text/sentences'
import { tokenize } from '../text/tokens'
import type { Citation, Stated } from './citation'
import { readNumber } from './number'
import { readCitations } from './read'
import { Scan } from './scan'

/** How many characters after a mention may still say when the document was adopted. */
const lookAhead = 120

/** The number of a Security Council resolution, or undefined of any other instrument. */
export function councilNumber(instrument: Instrument): number | undefined {
  if (instrument.kind !== 'un-security-council-resolution') return undefined
  const match = /^resolution (\d+)$/.exec(instrument.name)
  return match ? Number(match[1]) : undefined
}

/** A mention read once more with the words that follow it: the checks need what the analysis does not keep. */
export interface Recited {
  /** Offsets are those of the whole text. */
  readonly stated?: Stated
  /** The words after the mention, in its paragraph. */
  readonly after: string
}

/** Reads mention `span` of a resolution once more. The cost is bounded, whatever the text. */
export function recite(text: string, span: Span): Recited {
  const ahead = text.slice(span.end, span.end + lookAhead)
  const lineEnd = ahead.indexOf('\n')
  const after = lineEnd < 0 ? ahead : ahead.slice(0, lineEnd)
  const words = text.slice(span.start, span.end) + after
  const tokens = tokenize(words)
  const sentences = splitSentences(tokens)
  const scan = new Scan(tokens, sentences)
  const stated = scan.isNumber(0)
    ? listMember(scan)
    : readCitations(tokens, sentences).find(({ start }) => start === 0)?.stated
  if (!stated) return { after }
  return { after, stated: { ...stated, start: stated.start + span.start, end: stated.end + span.start } }
}

/** "338 (1973)" in a list: only what is glued to the number is surely said of it alone. */
function listMember(scan: Scan): Citation['stated'] {
  const stated = readNumber(scan, 0)?.stated
  if (!stated?.inside) return undefined
  return { start: scan.start(stated.first), end: scan.end(stated.last - 1), year: stated.year }
}
