import type { Check } from '../../findings'
import type { Analysis, Entity, Finding, Meeting, MeetingMention, Span } from '../../model'
import { parseIsoDay } from '../../time/calendar'
import { countedAt, numberOf, ordinalOf, type Counted } from './counted'
import { nationOf } from '../meaning/nation'

/** A count with the mention that tells it. */
interface Sum extends Counted {
  readonly mention: MeetingMention
  readonly meeting: Meeting
}

/** Enough for prose; a book that counts more often is not asked about all of it. */
const mostSums = 40

/**
 * A number of meetings that the text itself does not keep to: another number for the same meetings, a "third" where there
 * were two, or more of them told with their days. Quiet unless sure: a number of some of them, or of those at another time
 * or place, contradicts nothing.
 */
export const checkMeetingCounts: Check = (analysis, text) => {
  const sums = sumsOf(analysis.meetings, text).slice(0, mostSums)
  const found: Finding[] = []
  const asked = new Map<string, Sum>()
  for (const sum of sums) {
    const key = seriesOf(sum, analysis.times)
    const before = key === undefined ? undefined : asked.get(key)
    if (key !== undefined && !before) asked.set(key, sum)
    const other = before && before.number !== sum.number ? before.span : undefined
    if (other)
      found.push(
        finding(
          [other, sum.span],
          `The text tells two numbers of the same ${sum.noun}s: ${before?.number} and ${sum.number}.`,
        ),
      )
    else {
      const beyond = beyondIn(text, sum) ?? toldOneByOne(sum, analysis)
      if (beyond)
        found.push(
          finding(
            [sum.span, ...beyond.spans],
            `The text counts ${sum.number} ${sum.noun}s and tells ${beyond.number}.`,
          ),
        )
    }
  }
  return found
}

function finding(spans: readonly Span[], message: string): Finding {
  const plain = spans.map(({ start, end }) => ({ start, end }))
  return { code: 'meeting-count-conflict', severity: 'information', message, spans: plain }
}

function sumsOf(meetings: readonly Meeting[], text: string): Sum[] {
  const sums = meetings.flatMap((meeting) =>
    meeting.mentions.flatMap((mention) => {
      const counted = meeting.status === 'held' ? countedAt(text, mention.trigger) : undefined
      return counted ? [{ ...counted, mention, meeting }] : []
    }),
  )
  return sums.sort((a, b) => a.span.start - b.span.start)
}

/** Two counts with one key are of the same meetings; undefined where it is not told whose they are. */
function seriesOf({ noun, mention }: Sum, times: Analysis['times']): string | undefined {
  const ids = (parts: MeetingMention['participants']): string[] =>
    [...new Set(parts.map(({ entity }) => entity))].sort()
  const parties = ids(mention.participants)
  if (parties.length < 2) return undefined
  const when = timesIn(times, mention.sentence).map(({ value }) => value)
  return [noun, ...parties, '@', ...ids(mention.places), '@', ...when].join(' ')
}

/** What dates a sentence: the day of publication in front of it does not. */
function timesIn(times: Analysis['times'], { start, end }: Span): Analysis['times'] {
  return times.filter((time) => time.start >= start && time.end <= end && time.role !== 'publication')
}

interface Beyond {
  readonly number: number
  readonly spans: readonly Span[]
}

/** How far the telling one after another may reach behind the count and from one to the next: offsets. */
const near = 700

/**
 * "Two rounds … The first, in Khartoum, … The second … The third, by video": an order told in full that goes beyond the
 * number. Not where a larger number stands between or in front, of which it may be what is told one by one.
 */
function beyondIn(text: string, { number, noun, span, mention }: Sum): Beyond | undefined {
  let next = 1
  let last: Span | undefined
  let end = span.end
  while (next <= 13) {
    const step = nextOrdinal(text, end, next, noun)
    if (!step) break
    if (next === 1 && countsMore(number, around(text, mention, span, step))) return undefined
    last = step
    end = step.end
    next++
  }
  return last && next - 1 > number ? { number: next - 1, spans: [last] } : undefined
}

/** The words of a sentence in front of the count, and those from it to where the telling begins. */
function around(text: string, { sentence }: MeetingMention, span: Span, begin: Span): string {
  const before = text.slice(Math.max(sentence.start, span.start - near), span.start)
  return `${before} ${text.slice(span.end, begin.start)}`
}

/** Whether the words count something that there is more of. */
const countsMore = (number: number, words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .some((word) => numberOf(word) > number)

/** What follows "the third" where it stands for one of the meetings. */
const follows = new Set(['was', 'took', 'came', 'in', 'at', 'on', 'by', 'held', 'between', 'followed', 'ended'])

/** The next "the third" (`ordinal` 3) that stands alone or before the noun. */
function nextOrdinal(text: string, from: number, ordinal: number, noun: string): Span | undefined {
  const part = text.slice(from, from + near)
  for (const match of part.matchAll(/\b[Tt]he ([a-z]{5,10})(,| [a-z]+)/g)) {
    const [, word = '', behind = ''] = match
    if (ordinalOf(word) !== ordinal) continue
    const after = behind.trim()
    if (after !== ',' && after !== noun && !follows.has(after)) return undefined
    const start = from + match.index
    return { start, end: start + 'the '.length + word.length }
  }
  return undefined
}

/**
 * More meetings of the same parties told with their days, all in the one time that the count is of. Two days near each
 * other may be one meeting told with two dates, and so are one.
 */
function toldOneByOne({ number, mention, meeting }: Sum, analysis: Omit<Analysis, 'findings'>): Beyond | undefined {
  const [frame, ...more] = timesIn(analysis.times, mention.sentence)
  if (!frame?.earliest || !frame.latest || frame.earliest === frame.latest || more.length) return undefined
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]))
  const parties = new Set(sidesOf(mention.participants, byId))
  if (parties.size < 2) return undefined
  const told: { day: number; spans: Span }[] = []
  for (const one of analysis.meetings) {
    const { earliest, latest } = one.time ?? {}
    if (one.status !== 'held' || family(one) !== family(meeting)) continue
    if (!earliest || earliest !== latest || earliest < frame.earliest || earliest > frame.latest) continue
    const sides = new Set(sidesOf(one.participants, byId))
    const own = one.mentions.find(({ trigger }) => trigger.start !== mention.trigger.start)
    if (!own || ![...parties].every((side) => sides.has(side))) continue
    const day = parseIsoDay(earliest) ?? 0
    if (told.every((other) => Math.abs(other.day - day) > 2)) told.push({ day, spans: own.trigger })
  }
  return told.length > number ? { number: told.length, spans: told.map(({ spans }) => spans) } : undefined
}

/** A visit is not counted among meetings, nor a call. */
const family = ({ kind }: Meeting): string => (kind === 'call' || kind === 'visit' ? kind : 'meeting')

/** Who they are or act for: a person without a country is himself. */
function sidesOf(parts: MeetingMention['participants'], byId: ReadonlyMap<string, Entity>): string[] {
  return parts.map(({ entity: id }) => {
    const entity = byId.get(id)
    return (entity && nationOf(entity)) || id
  })
}
