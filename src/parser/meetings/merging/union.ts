import { lowerBound } from '../../lowerBound'
import type { MeetingMention, Part } from '../../model'

/**
 * The mentions with every participant of the meeting told in one at least: whom no mention's own words name stands in the
 * one nearest to his words in their sentence, else in the first.
 *
 * @param mentions in order of the text
 */
export function tellingAll(participants: readonly Part[], mentions: readonly MeetingMention[]): MeetingMention[] {
  const told = new Set(mentions.flatMap((mention) => mention.participants.map(({ entity }) => entity)))
  const untold = participants.filter(({ entity }) => !told.has(entity))
  if (!untold.length) return [...mentions]
  const starts = mentions.map(({ trigger }) => trigger.start)
  const added = new Map<number, Part[]>()
  for (const part of untold) {
    const at = nearest(part, mentions, lowerBound(starts, part.start))
    added.set(at, [...(added.get(at) ?? []), part])
  }
  return mentions.map((mention, m) => {
    const more = added.get(m)
    return more ? { ...mention, participants: [...mention.participants, ...more] } : mention
  })
}

/** Of the mentions on both sides of a part the one nearer to it in its sentence; the first of all where neither is in it. */
function nearest(part: Part, mentions: readonly MeetingMention[], next: number): number {
  const gap = (m: number): number => {
    const one = mentions[m]
    if (!one || part.start < one.sentence.start || part.end > one.sentence.end) return Infinity
    return Math.max(part.start - one.trigger.end, one.trigger.start - part.end)
  }
  const [before, behind] = [gap(next - 1), gap(next)]
  return Math.min(before, behind) === Infinity ? 0 : before < behind ? next - 1 : next
}
