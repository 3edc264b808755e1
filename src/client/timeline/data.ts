import type { Analysis, Meeting, Part, Span } from '../../protocol/analysis'
import { describedOf } from '../../protocol/described'
import { namesOf } from '../lookup'
import { shortened } from '../plain'
import type { TimelineData, TimelineDate, TimelineMeeting } from '../../protocol/timeline'

/** The timeline of one article: its meetings, and the other days that it names. Pure. */
export function timelineOf(text: string, analysis: Analysis): TimelineData {
  const { headline, published } = analysis.article
  return {
    title: headline ? text.slice(headline.start, headline.end) : '',
    ...(published && { published: published.value }),
    meetings: analysis.meetings.map((meeting) => meetingOf(text, analysis, meeting)),
    dates: datesOf(text, analysis),
  }
}

function meetingOf(text: string, analysis: Analysis, meeting: Meeting): TimelineMeeting {
  const names = namesOf(analysis)
  const named = (parts: readonly Part[]): string[] => [
    ...new Set(parts.flatMap(({ entity }) => names.get(entity) ?? [])),
  ]
  const { time } = meeting
  const days = daysOf(time)
  const [first] = meeting.mentions
  const words = ({ start, end }: Span): string => text.slice(start, end)
  const inQuotes = (span: Span): string => `“${shortened(words(span))}”`
  const described = describedOf(meeting, words)
  const said = time ?? described.times[0]
  return {
    id: meeting.id,
    kind: meeting.kind,
    status: meeting.status,
    people: named(meeting.participants),
    places: named(meeting.places),
    ...(days && { days }),
    vague: days !== undefined && days.earliest !== days.latest && !isRange(time?.value ?? ''),
    described: { people: described.participants.map(inQuotes), places: described.places.map(inQuotes) },
    when: said && said.end > said.start ? inQuotes(said) : '',
    sentence: first ? words(first.sentence) : '',
    spans: meeting.mentions.map(({ sentence }) => sentence),
  }
}

/** Days other than those that a meeting rests on, and other than the day of publication. */
function datesOf(text: string, analysis: Analysis): TimelineDate[] {
  const ofMeetings = new Set(
    analysis.meetings.flatMap(({ mentions }) => mentions.flatMap(({ time }) => (time ? [time.start] : []))),
  )
  return analysis.times.flatMap((time) => {
    const days = daysOf(time)
    if (!days || time.role === 'publication' || ofMeetings.has(time.start)) return []
    return [{ days, words: text.slice(time.start, time.end), span: { start: time.start, end: time.end } }]
  })
}

function daysOf(
  time: { earliest?: string; latest?: string } | undefined,
): { earliest: string; latest: string } | undefined {
  const { earliest, latest } = time ?? {}
  if (earliest === undefined && latest === undefined) return undefined
  return { earliest: earliest ?? latest ?? '', latest: latest ?? earliest ?? '' }
}

/** A stated range ("September 15-16") is not vague: the meeting took all of it. */
const isRange = (value: string): boolean => value.includes('/')
