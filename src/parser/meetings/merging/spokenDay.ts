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

/** How many words may stand between those and the trigger. */
const longestGap = 8

/** "told a conference", "Addressing the council's meeting", "he said after meeting". */
const openers = new Set('told addressing addressed attending opening chairing during at after following'.split(' '))

/** What follows is of something else: "told reporters before a meeting". */
const others = new Set('before for on where of who that in from'.split(' '))

/** Whether the words before a trigger make it an occasion of what the sentence tells. */
function leadsTo(before: string): boolean {
  const words = before.trimEnd().toLowerCase().split(' ')
  for (let w = words.length - 1; w >= 0 && w >= words.length - 1 - longestGap; w--) {
    const word = words[w] as string
    if (word === 'to') return words[w - 1] === 'speaking'
    // "weeks after the summit"
    if (openers.has(word)) return !/^(?:day|week|month|year)s?$/.test(words[w - 1] ?? '')
    if (others.has(word) || /[.,;:]/.test(word)) return false
  }
  return false
}

/**
 * "On Monday Ito said … . The plan will fail, she told a conference in Nara": an occasion of what somebody said or did was on the
 * day on which the text told of that person last, in the same paragraph or the one before. In time proportional to the times
 * and names of two paragraphs for each meeting asked.
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
    return leadsTo(reading.tokens.text.slice(Math.max(from, cue.start - reach), cue.start))
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
