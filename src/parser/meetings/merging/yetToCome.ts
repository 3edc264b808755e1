import type { Gathered } from './gathered'
import type { Teller, Told } from '../meaning/told'

/** "Ito will receive Mensah", and "they first met in July": neither is the other where the one is yet to come and the other is over. */
export function isApartInTime(told: Told, meeting: Gathered, teller: Teller): boolean {
  const isYetToCome = ({ cue, ahead, time, headline }: Told): boolean =>
    ahead && cue.status === 'planned' && cue.ground === 'said' && !time && !headline
  const isOver = ({ cue, time, headline }: Told): boolean =>
    cue.status === 'held' && cue.ground === 'said' && !headline && time !== undefined && teller.isGone(time)
  const { distinct } = meeting
  return (isYetToCome(told) && distinct.some(isOver)) || (isOver(told) && distinct.some(isYetToCome))
}
