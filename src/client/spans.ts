import { Range, type TextDocument } from 'vscode'
import type { Analysis, Entity, Instrument, Meeting, Span } from '../protocol/analysis'
import { shortened } from './plain'

/** The range of a span in the version of the document that the span was read from. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}

/** Whether a cursor at `offset` touches the span: its end counts, as in an editor. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

/** Something that is mentioned in several places. */
export type Mentioned = Entity | Instrument

/** What is mentioned at the offset: the innermost span wins. */
export function mentionedAt({ entities, instruments }: Analysis, offset: number): Mentioned | undefined {
  let best: { thing: Mentioned; length: number } | undefined
  for (const thing of [...entities, ...instruments]) {
    for (const mention of thing.mentions) {
      if (!touches(mention, offset)) continue
      const length = mention.end - mention.start
      if (!best || length < best.length) best = { thing, length }
    }
  }
  return best?.thing
}

/** The meeting whose trigger is at the offset, else the one whose only meeting a sentence tells. */
export function meetingAt({ meetings }: Analysis, offset: number): Meeting | undefined {
  const told = (part: 'trigger' | 'sentence'): Meeting[] =>
    meetings.filter(({ mentions }) => mentions.some((mention) => touches(mention[part], offset)))
  const [byTrigger] = told('trigger')
  if (byTrigger) return byTrigger
  const bySentence = told('sentence')
  return bySentence.length === 1 ? bySentence[0] : undefined
}

/** The words of a span on one line, at most `most` characters. */
export const words = (document: TextDocument, span: Span, most?: number): string =>
  shortened(document.getText(rangeOf(document, span)), most)
