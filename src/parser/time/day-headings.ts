import { counted, type Resolved, type Told } from './anchor'
import { weekdayOf } from './calendar'
import type { TimeExpression } from './expression'
import { dayInterval, tell } from './interval'

/** How many days on the next heading may be: over a weekend and a holiday, and not back in a text that tells the last day first. */
const mostApart = 3
/** How many blocks below a heading still stand under it. */
const reach = 4

/**
 * Weekdays that stand alone as headings, "MONDAY", "TUESDAY", each the one after that before: of a week that lies ahead too, of which each by
 * itself might be the last such day.
 */
export class DayHeadings {
  private last: Told | undefined

  /** The day of a heading that goes on from the heading before; undefined for what is none. */
  resolve(expression: TimeExpression, block: string): Resolved | undefined {
    const { last } = this
    const { meaning } = expression
    if (!last || meaning.kind !== 'weekday' || meaning.which || !isAlone(expression, block)) return undefined
    const apart = (meaning.weekday - weekdayOf(last.interval.lo) + 7) % 7
    if (apart < 1 || apart > mostApart) return undefined
    const day = dayInterval(last.interval.lo + apart)
    return { ...counted(day, 'then', `after the heading ${tell(last.interval)}`), told: last }
  }

  /** Notes what was told, if it stands alone as a heading. */
  tell(told: Told, expression: TimeExpression, block: string): void {
    if (told.interval.grain === 'day' && isAlone(expression, block)) this.last = told
  }

  /** The day of the heading over a block for a time of day that is no past one, where the day last told lies before it. */
  over(block: number, { meaning, tense }: TimeExpression, then: Told | undefined): Told | undefined {
    const { last } = this
    const isTimeOfDay = (meaning.kind === 'part' || meaning.kind === 'clock') && !meaning.in
    if (!last || !isTimeOfDay || tense === 'past' || block - last.block > reach) return undefined
    return then && then.interval.lo < last.interval.lo ? last : undefined
  }
}

/** Whether nothing else stands in the block but a colon. */
const isAlone = ({ start, end }: TimeExpression, block: string): boolean =>
  start === 0 && block.length - end < 3 && /^:?\s*$/.test(block.slice(end))
