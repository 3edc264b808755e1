import type { IsoDay, MeetingStatus, MeetingTime } from '../../model'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading, ReadBlock } from '../../reading'
import type { JoinedTimes } from '../../time/join'
import { daysIn, span } from './daysIn'
import type { Gathered } from './gathered'
import { lowerBound } from '../../lowerBound'
import type { Told } from '../meaning/told'

/** How many sentences before the mention its day may be told. */
const farthest = 3

/** How far into its sentence a day begins that frames what follows: "On", "Early on". */
const frontal = 10

/** How many mentions of a meeting are asked: its day is told near the first ones, or nowhere. */
const asked = 3

/**
 * The day of a meeting that no mention of it tells: "On Sunday, Ito warned Mensah. She was in Accra for talks with him" were
 * on Sunday, and a headline's meeting on the day of the lead below it, as long as one day alone is told there and somebody who
 * met is spoken of.
 */
export class Nearby {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly times: JoinedTimes,
    private readonly starts: readonly number[],
  ) {}

  dayOf({ told, persons }: Gathered): MeetingTime | undefined {
    if (told.some(({ time }) => time) || !persons.size) return undefined
    for (const one of told.slice(0, asked)) {
      const { status } = (told.find(({ cue }) => cue.ground === 'said') ?? one).cue
      if (one.headline && status !== 'held') return undefined
      const day = one.headline ? this.dayOfLead(one, persons) : this.dayBefore(one, persons)
      if (day && this.suits(status, day)) return day
    }
    return undefined
  }

  /** What was is not dated by a day to come, nor what is planned by one gone by. */
  private suits(status: MeetingStatus, { earliest }: MeetingTime): boolean {
    const published: IsoDay | undefined = this.document.layout.article.published?.value
    if (!published || !earliest) return false
    return status === 'held' ? earliest <= published : status === 'planned' && earliest >= published
  }

  /** The day of the sentence before, in the same paragraph; the mention's own sentence tells none. */
  private dayBefore(told: Told, persons: ReadonlySet<number>): MeetingTime | undefined {
    const { cue } = told
    if (cue.sentence === 0 || cue.other || cue.order || told.remote || cue.pointing === 'definite') return undefined
    // "will later go to Accra"
    if (told.also && !told.next) return undefined
    const block = this.document.blocks[told.block] as ReadBlock
    // "She is also to meet the king, who was crowned on May 1."
    if (!told.also && daysIn(block, this.times, told.block, cue.sentence)?.length !== 0) return undefined
    for (let s = cue.sentence - 1; s >= 0 && s >= cue.sentence - farthest; s--) {
      const days = daysIn(block, this.times, told.block, s)
      if (days?.length !== 0)
        return (
          days &&
          (this.onlyDay(block, told.block, s, persons) ?? this.frame(block, s, days) ?? dayOfGoingOn(told, days))
        )
    }
    return undefined
  }

  /** The one day with which a sentence begins: "On Wednesday it was the turn of Accra. President Mensah welcomed the envoy". */
  private frame(block: ReadBlock, sentence: number, days: readonly MeetingTime[]): MeetingTime | undefined {
    const [day, more] = days
    if (!day || more) return undefined
    return day.start - span(block, sentence)[0] <= frontal ? day : undefined
  }

  /** The day of the first sentence below a headline. */
  private dayOfLead(told: Told, persons: ReadonlySet<number>): MeetingTime | undefined {
    const { blocks } = this.document
    for (let b = told.block + 1; b < blocks.length && b < told.block + 6; b++)
      if (blocks[b]?.role === 'body') return this.onlyDay(blocks[b] as ReadBlock, b, 0, persons)
    return undefined
  }

  private onlyDay(
    block: ReadBlock,
    b: number,
    sentence: number,
    persons: ReadonlySet<number>,
  ): MeetingTime | undefined {
    const days = daysIn(block, this.times, b, sentence)
    const [day] = days ?? []
    if (!day || days?.some(({ earliest }) => earliest !== day.earliest)) return undefined
    const [start, end] = span(block, sentence)
    for (let m = lowerBound(this.starts, start); (this.starts[m] ?? end) < end; m++)
      if (persons.has(this.names.mentionEntity[m] as number)) return day
    return undefined
  }
}

/** The one day told before by which it was that "she was received by Mensah": who goes on does so then. */
function dayOfGoingOn({ cue, own }: Told, days: readonly MeetingTime[]): MeetingTime | undefined {
  const { pointing, ground, status, kind, parts } = cue
  if (own || kind === 'visit' || pointing !== 'verb' || ground !== 'said' || status !== 'held') return undefined
  const [day] = days
  const goesOn = parts.some(({ form }) => form === 'pronoun')
  return goesOn && days.every(({ earliest }) => earliest === day?.earliest) ? day : undefined
}
