import type { Check } from '../../findings'
import type { Finding, Meeting, MeetingMention, MeetingTime } from '../../model'
import { sameIsTold } from './same'

/** One meeting told with two days: both spans, so that the reader sees where. */
export const checkMeetingDates: Check = ({ meetings }) => meetings.flatMap(conflict)

function conflict(meeting: Meeting): Finding[] {
  const dated = meeting.mentions.filter((mention) => isDay(mention.time))
  const [first] = dated
  if (!first?.time) return []
  const other = dated.find((mention) => mention.time && mention.time.earliest !== first.time?.earliest)
  if (!other?.time) return []
  return [
    {
      code: 'meeting-date-conflict',
      severity: 'warning',
      message: `${sameIsTold(meeting)} with two dates: ${first.time.value} and ${other.time.value}.`,
      spans: [spanOf(first.time), spanOf(other.time)],
    },
  ]
}

const spanOf = ({ start, end }: MeetingTime): { start: number; end: number } => ({ start, end })

/** Only whole days can contradict each other. */
function isDay(time: MeetingMention['time']): boolean {
  return time?.earliest !== undefined && time.earliest === time.latest
}
