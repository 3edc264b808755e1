import type { Described, Span } from '../../model'
import type { ReadBlock } from '../../reading'
import type { MeetingCue, PartCue } from '../cue'

/** The words of a described part as they can be compared: lower case, without an article. */
export const companyOf = (words: string): string => words.toLowerCase().replace(/^(?:the|an?) /, '')

/**
 * Who takes part, where and when, by description alone ("two policemen", "at the airport", "after the vote"): words of a cue
 * that stand for no entity and no day. Undefined where there are none.
 *
 * @param resolved the spans of all parts and places of the cue that do stand for one, and of its time
 */
export function describedIn(block: ReadBlock, cue: MeetingCue, resolved: readonly Span[]): Described | undefined {
  const { tokens, sentences } = block.reading
  const opening = sentences.starts[cue.sentence]
  const spanOf = ({ first, last }: { first: number; last: number }): Span => ({
    start: block.start + (tokens.start[first] as number),
    end: block.start + (tokens.end[last - 1] as number),
  })
  const open = (span: Span): boolean => !resolved.some((one) => one.start < span.end && span.start < one.end)
  // The capital of a sentence's first word makes no name of it, nor does "it" tell somebody by itself.
  const tells = (part: PartCue): boolean =>
    part.head !== 'it' && !(part.form === 'pronoun' && part.otherwise) && (part.head !== '' || part.first !== opening)
  const participants = cue.parts
    .filter((part) => part.name < 0 && part.sides.length === 0 && part.role !== 'absent' && tells(part))
    .map(spanOf)
    .filter(open)
  const places = cue.places
    .filter((place) => place.name < 0)
    .map(spanOf)
    .filter(open)
  const times = cue.undated.map(spanOf).filter(open)
  return participants.length + places.length + times.length > 0 ? { participants, places, times } : undefined
}
