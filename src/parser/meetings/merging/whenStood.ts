import type { MeetingTime } from '../../model'
import type { DocumentReading, ReadBlock } from '../../reading'
import type { JoinedTimes } from '../../time/join'
import type { ToldPart } from '../meaning/told'
import { span } from './daysIn'
import type { Gathered } from './gathered'

/** A paragraph that tells more times than this is no prose: an end for a text made to have more. */
const mostTimes = 60

/**
 * "Ito flew to Accra in mid-May. There she met Mensah": when a meeting was of which no time is told, by the one time that the
 * sentence tells which says where, the mention's own or the one before.
 *
 * @param places where it was by {@link WhereStood}
 */
export function whenStood(
  { told }: Gathered,
  [place]: readonly ToldPart[],
  document: DocumentReading,
  { times, timeOf }: JoinedTimes,
): MeetingTime | undefined {
  const one = told.find(({ headline }) => !headline)
  if (!place || !one || told.some(({ time }) => time)) return undefined
  const block = document.blocks[one.block] as ReadBlock
  const here = timeOf[one.block] ?? []
  if (here.length > mostTimes) return undefined
  for (let s = one.cue.sentence; s >= Math.max(0, one.cue.sentence - 1); s--) {
    const [from, to] = span(block, s)
    if (place.start < from || place.start >= to) continue
    const found = here.flatMap((t) => times[t] ?? []).filter(({ start }) => start >= from && start < to)
    const [time, more] = found.filter(({ value }) => /^[\dX]/.test(value))
    if (!time || more) return undefined
    const { start, end, value, earliest, latest } = time
    return { start, end, value: value.slice(0, 10), ...(earliest && { earliest }), ...(latest && { latest }) }
  }
  return undefined
}
