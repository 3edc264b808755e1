import type { MeetingTime } from '../../model'
import type { DocumentReading } from '../../reading'
import type { JoinedTimes } from '../../time/join'
import type { Gathered } from './gathered'

/** The longest heading of a day alone, in code units, and among how many paragraphs it is looked for. */
const longest = 32
const reach = 8

/** "April 5", alone in its paragraph: what a timeline tells below it was that day. In time proportional to the meetings. */
export class DayHeads {
  constructor(
    private readonly document: DocumentReading,
    private readonly times: JoinedTimes,
  ) {}

  /** The day over a meeting of which the text tells none; one alone may be the day of the article. */
  dayOf({ told }: Gathered): MeetingTime | undefined {
    const [first] = told
    if (!first || told.some(({ time }) => time) || first.headline || first.cue.status === 'denied') return undefined
    const head = this.before(first.block)
    if (head < 0 || (this.before(head) < 0 && this.behind(head) < 0)) return undefined
    return this.dayAt(head)
  }

  private before(b: number): number {
    for (let at = b - 1; at >= 0 && at >= b - reach; at--) if (this.dayAt(at)) return at
    return -1
  }

  private behind(b: number): number {
    for (let at = b + 1; at <= b + reach; at++) if (this.dayAt(at)) return at
    return -1
  }

  /** The first day of a paragraph of days alone. */
  private dayAt(b: number): MeetingTime | undefined {
    const block = this.document.blocks[b]
    const of = this.times.timeOf[b]
    const time = this.times.times[of?.[0] ?? -1]
    if (!block || !time?.earliest || block.end - block.start > longest) return undefined
    const last = this.times.times[of?.at(-1) ?? -1] ?? time
    const { text } = block.reading.tokens
    const whole = time.start === block.start && last.end >= block.start + text.trimEnd().length
    if (!whole || time.type !== 'DATE' || !/^\d{4}-\d\d-\d\d$/.test(time.value)) return undefined
    const { start, end, value, earliest, latest } = time
    return { start, end, value, earliest, ...(latest && { latest }) }
  }
}
