import { counted, unanchored, type Anchors, type Resolved, type Told } from './anchor'
import { addMonths, civilOf, dayOf, isValidDate, type Day } from './calendar'
import type { TimeExpression } from './expression'
import { dayInterval, tell, tellDay, type Interval } from './interval'

/** "the 14th": of the month being told, else the last one before publication or the next one after it, as the tense says. */
export function resolveNthDay(day: number, { tense }: TimeExpression, { now, then }: Anchors): Resolved {
  const told = then && goesWith(then, tense === 'future' ? now : undefined) ? then : undefined
  if (told) {
    const { grain, lo } = told.interval
    const near = grain === 'month' ? around(day, lo).filter((one) => inside(one, told.interval)) : around(day, lo)
    const best = closest(near, lo)
    if (best !== undefined) return counted(dayInterval(best), 'then', `beside ${tell(told.interval)}`)
  }
  if (now === undefined) return unanchored(`XXXX-XX-${String(day).padStart(2, '0')}`)
  const all = around(day, now)
  const side =
    tense === 'past' ? all.filter((one) => one <= now) : tense === 'future' ? all.filter((one) => one >= now) : all
  const best = closest(side.length ? side : all, now) ?? now
  return counted(dayInterval(best), 'published', `published ${tellDay(now)}`)
}

/** Whether a month can be taken from what was told; what lies ahead of publication is in no month gone by. */
const goesWith = ({ interval }: Told, ahead: Day | undefined): boolean =>
  interval.hi - interval.lo < 31 && (ahead === undefined || interval.hi >= ahead)

const inside = (day: Day, { lo, hi }: Interval): boolean => day >= lo && day <= hi

/** The days of this number in the month of a day and beside it. */
function around(number: number, day: Day): Day[] {
  return [-1, 0, 1].flatMap((offset) => {
    const { year, month } = civilOf(addMonths(day, offset))
    return isValidDate(year, month, number) ? [dayOf(year, month, number)] : []
  })
}

const closest = (days: readonly Day[], to: Day): Day | undefined =>
  days.reduce<Day | undefined>(
    (best, one) => (best === undefined || Math.abs(one - to) < Math.abs(best - to) ? one : best),
    undefined,
  )

/** "on the second day", a day after that on which it began; no value where nothing did. */
export function resolveEventDay(number: number, { begun }: Anchors): Resolved {
  if (!begun) return unanchored('')
  const day = dayInterval(begun.interval.lo + number - 1)
  return { ...counted(day, 'then', `from ${tell(begun.interval)}, when it began`), told: begun }
}
