import { lowerBound } from '../lowerBound'
import type { MeetingTime } from '../model'
import type { JoinedNames } from '../names/join'
import type { DocumentReading } from '../reading'
import type { JoinedTimes } from '../time/join'
import type { Gathered } from './gathered'

/** How far before the day its verb stands, and before that the name of who comes. */
const reach = 80
const farthest = 100

/** "flew in on Saturday", "came to Cuba on Friday"; what is said of the way there, or after it, is another matter. */
const arriving =
  /\b(?:arriv(?:ed|es|al)|came|landed|touched down|flew)(?: (?!said|told|after|before|when|as|and|but)[^\s.;!?,]+){0,6} $/

/**
 * When somebody came: "Ito flew in on Saturday" dates a visit of hers that the text tells no day of. In time proportional to the
 * times told.
 */
export class Arrivals {
  private readonly days = new Map<number, MeetingTime>()

  /** @param starts where the mentions of all names begin */
  constructor(
    { text, layout }: DocumentReading,
    private readonly names: JoinedNames,
    { times }: JoinedTimes,
    private readonly starts: readonly number[],
  ) {
    const published = layout.article.published?.value
    for (const time of times) {
      if (!time.earliest || time.earliest !== time.latest || time.earliest > (published ?? '')) continue
      const before = text.slice(Math.max(0, time.start - reach), time.start)
      const verb = arriving.exec(before)
      const who = verb ? this.personBefore(time.start - before.length + verb.index) : -1
      if (who < 0 || this.days.has(who)) continue
      const { start, end, value, earliest, latest } = time
      this.days.set(who, { start, end, value: value.slice(0, 10), earliest, latest })
    }
  }

  /** The day on which who was on a visit came, where the visit was held and its mentions tell none. */
  dayOf({ told, persons }: Gathered): MeetingTime | undefined {
    if (told.some(({ time, cue }) => time || cue.kind !== 'visit' || cue.status !== 'held')) return undefined
    for (const person of persons) {
      const day = this.days.get(person)
      if (day) return day
    }
    return undefined
  }

  /** The person named last before an offset, and not far from it; or -1. */
  private personBefore(offset: number): number {
    for (let m = lowerBound(this.starts, offset) - 1; (this.starts[m] ?? -farthest) > offset - farthest; m--) {
      const entity = this.names.mentionEntity[m] as number
      if (this.names.entities[entity]?.kind === 'person') return entity
    }
    return -1
  }
}
