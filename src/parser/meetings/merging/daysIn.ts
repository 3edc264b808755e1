import type { MeetingTime } from '../../model'
import type { ReadBlock } from '../../reading'
import type { JoinedTimes } from '../../time/join'

/** A paragraph that tells more times than this is no prose: an end for a text made to have more. */
const mostTimes = 60

/** The days told in a sentence of block `b`; undefined where it tells a longer time. */
export function daysIn(
  block: ReadBlock,
  { times, timeOf }: JoinedTimes,
  b: number,
  sentence: number,
): MeetingTime[] | undefined {
  const [start, end] = span(block, sentence)
  const days: MeetingTime[] = []
  if (block.reading.times.length > mostTimes) return undefined
  for (const [t] of block.reading.times.entries()) {
    const time = times[timeOf[b]?.[t] ?? -1]
    if (!time || time.start < start || time.start >= end || !/^\d/.test(time.value)) continue
    if (!time.earliest || time.earliest !== time.latest) return undefined
    const { value, earliest, latest } = time
    days.push({ start: time.start, end: time.end, value: value.slice(0, 10), earliest, latest })
  }
  return days
}

/** Where a sentence of a block begins and ends in the text. */
export function span(block: ReadBlock, sentence: number): [start: number, end: number] {
  const { tokens, sentences } = block.reading
  const from = tokens.start[sentences.starts[sentence] as number] as number
  const last = (sentences.starts[sentence + 1] as number) - 1
  return [block.start + from, block.start + (tokens.end[last] as number)]
}
