import { lowerBound } from '../../lowerBound'
import type { MeetingTime, Time } from '../../model'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading } from '../../reading'
import { pausing, type Steps } from '../../steps'
import type { JoinedTimes } from '../../time/join'
import type { Told } from '../meaning/told'
import type { Gathered } from './gathered'

/** How many code units before the day its verb may stand, and before that the name of who comes. */
const reach = 80
const farthest = 100

/** How many words may stand between that verb and the day. */
const longestGap = 6

const arriving = new Set(['arrived', 'arrives', 'arrival', 'came', 'landed', 'touched', 'flew'])

/** "came home", "flew back": the end of a visit. */
const homeward = new Set(['home', 'back'])

/** "landed on Friday after a tour" */
const ofTrip =
  /^ (?:from|after|following) (?:an?|his|her|their|the)(?: [\w-]+){0,3} (?:tour|trip|visit|swing|mission|journey)\b/

/** What is said, or happens besides: the day is that of something else. */
const others = new Set(['said', 'told', 'after', 'before', 'when', 'as', 'and', 'but'])

/** "flew in on Saturday", "came to Cuba on Friday": where the verb of coming begins in the words before a day; else -1. */
function comingIn(before: string): number {
  const words = before.trimEnd().split(' ')
  let at = before.trimEnd().length
  for (let w = words.length - 1; w >= 0 && w >= words.length - 1 - longestGap; w--) {
    const word = words[w] as string
    at -= word.length
    if (others.has(word) || /[.;!?,]$/.test(word)) return -1
    // "began in Oslo", "began in the Norwegian capital", and not "began in earnest"
    const first = word === 'began' && words[w + 1] === 'in' && /^(?:the$|\p{Lu})/u.test(words[w + 2] ?? '')
    if (first || arriving.has(word)) return homeward.has(words[w + 1] ?? '') ? -1 : at
    at--
  }
  return -1
}

const isUndatedVisit = ({ time, cue }: Told): boolean => !time && cue.kind === 'visit' && cue.status === 'held'

/**
 * When somebody came: "Ito flew in on Saturday" dates a visit of hers that the text tells no day of. In time proportional to the
 * times told.
 */
export class Arrivals {
  private readonly days = new Map<number, MeetingTime>()

  private constructor(
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  /**
   * @param tellings what is told of meetings: where no visit lacks a day, nobody asks for one
   * @param starts where the mentions of all names begin
   */
  static *of(
    document: DocumentReading,
    names: JoinedNames,
    { times }: JoinedTimes,
    starts: readonly number[],
    tellings: readonly Told[],
  ): Steps<Arrivals> {
    const arrivals = new Arrivals(names, starts)
    if (tellings.some(isUndatedVisit)) yield* pausing(times, (time) => arrivals.note(time, document))
    return arrivals
  }

  private note(time: Time, { text, layout }: DocumentReading): void {
    // Where the day of publication is not known, nobody knows whether the day has come.
    const published = layout.article.published?.value ?? ''
    if (!time.earliest || time.earliest !== time.latest || time.earliest > published) return
    const before = text.slice(Math.max(0, time.start - reach), time.start)
    const verb = ofTrip.test(text.slice(time.end, time.end + reach)) ? -1 : comingIn(before)
    const who = verb < 0 ? -1 : this.personBefore(time.start - before.length + verb)
    if (who < 0 || this.days.has(who)) return
    const { start, end, value, earliest, latest } = time
    this.days.set(who, { start, end, value: value.slice(0, 10), earliest, latest })
  }

  /** The day on which who was on a visit came, where the visit was held and its mentions tell none. */
  dayOf({ told, persons }: Gathered): MeetingTime | undefined {
    if (!told.every(isUndatedVisit)) return undefined
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
