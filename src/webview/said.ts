import { daysInFigures } from '../protocol/days'
import type { TimelineLabels, TimelineMeeting } from '../protocol/timeline'

/** When, who and where of a meeting as a reader is told: by days and names, else in the words of the text. */
export function said(
  { days, when, people, places, described }: TimelineMeeting,
  labels: TimelineLabels,
): { when: string; who: string; where: string } {
  return {
    when: days ? daysInFigures(days.earliest, days.latest) : when || labels.undated,
    who: [...people, ...described.people].join(', ') || labels.nobody,
    where: [...places, ...described.places].join(', '),
  }
}
