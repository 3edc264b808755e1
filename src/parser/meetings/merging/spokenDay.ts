import { lowerBound } from '../../lowerBound'
import type { MeetingTime } from '../../model'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading, ReadBlock } from '../../reading'
import type { JoinedTimes } from '../../time/join'
import type { Told } from '../meaning/told'
import type { Gathered } from './gathered'
import { daysIn, span } from './daysIn'
import { statusTold } from './settle'

/** How many mentions of a meeting are asked. */
const asked = 3

/** How far before the trigger the words stand that make it the occasion of what somebody said or did. */
const reach = 80

/** "told a conference", "Addressing the council's meeting", "he said after meeting". */
const occasion =
  /\b(?:told|addressing|addressed|speaking (?:at|to|during|after)|attending|opening|chairing|during|at|after|following)(?: (?!(?:before|for|on|where|of|who|that|to|in|from) )[^\s.,;:]+){0,8} $/i

/** "It comes weeks after Ito met Mensah". */
const apart = /\b(?:day|week|month|year)s? (?:after|following)(?: [^\s.,;:]+){0,8} $/i

/**
 * "On Monday Ito said … . The plan will fail, she told a conference in Nara": an occasion of what somebody says, or did, was on the day on which the
 * text told of that person last, in the same paragraph or the one before.
 */
export class SpokenDay {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly times: JoinedTimes,
    private readonly starts: readonly number[],
  ) {}

  /** The day of a meeting that was held and of which no day is told. */
  dayOf({ told, persons }: Gathered): MeetingTime | undefined {
    if (told.some(({ time }) => time) || !persons.size || statusTold(told) !== 'held') return undefined
    for (const one of told.slice(0, asked)) {
      const day = this.isOccasion(one) ? this.dayBefore(one, persons) : undefined
      if (day) return day
    }
    return undefined
  }

  private isOccasion({ headline, cue, block: b }: Told): boolean {
    if (headline || cue.other) return false
    const { reading } = this.document.blocks[b] as ReadBlock
    const from = reading.tokens.start[reading.sentences.starts[cue.sentence] as number] as number
    const before = reading.tokens.text.slice(Math.max(from, cue.start - reach), cue.start)
    return occasion.test(before) && !apart.test(before)
  }

  /** The day told last before the mention's sentence, which tells none. */
  private dayBefore({ block: b, cue }: Told, persons: ReadonlySet<number>): MeetingTime | undefined {
    const block = this.document.blocks[b] as ReadBlock
    if (daysIn(block, this.times, b, cue.sentence)?.length !== 0) return undefined
    for (let s = cue.sentence - 1; s >= 0; s--) {
      const days = daysIn(block, this.times, b, s)
      if (days?.length !== 0) return days && this.onlyDay(block, s, days, persons)
    }
    const before = this.document.blocks[b - 1]
    if (before?.role !== 'body') return undefined
    for (let s = before.reading.sentences.starts.length - 2; s >= 0; s--) {
      const days = daysIn(before, this.times, b - 1, s)
      if (days?.length !== 0) return days && this.onlyDay(before, s, days, persons)
    }
    return undefined
  }

  private onlyDay(
    block: ReadBlock,
    sentence: number,
    days: readonly MeetingTime[],
    persons: ReadonlySet<number>,
  ): MeetingTime | undefined {
    const [day] = days
    const published = this.document.layout.article.published?.value ?? ''
    if (!day?.earliest || day.earliest > published || days.some(({ earliest }) => earliest !== day.earliest))
      return undefined
    const [start, end] = span(block, sentence)
    for (let m = lowerBound(this.starts, start); (this.starts[m] ?? end) < end; m++)
      if (persons.has(this.names.mentionEntity[m] as number)) return day
    return undefined
  }
}
