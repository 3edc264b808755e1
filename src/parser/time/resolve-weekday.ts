import { counted, tellTense, type Anchors, type Resolved } from './anchor'
import { weekdayOf, type Day } from './calendar'
import type { Tense, TimeExpression, Which } from './expression'
import { dayInterval, tell, tellDay, weekInterval } from './interval'

/**
 * The day of a weekday seen from publication, by its words and the tense of its sentence. The weekday of publication
 * itself is today in a report, a week ago in a sentence that looks back over weeks, and both readings are told. A weekday
 * that comes the day after is hardly meant to be six days ago, unless a past tense surely is its own: "named him as she
 * heads into a Monday meeting", "called a meeting on Monday".
 */
export function weekdayByPublication(
  weekday: number,
  which: Which | undefined,
  expression: TimeExpression,
  now: Day,
  looksBack: boolean,
): Resolved {
  const today = weekdayOf(now)
  const before = now - ((today - weekday + 7) % 7 || 7)
  const after = now + ((weekday - today + 7) % 7 || 7)
  const published = `published ${tellDay(now)}`
  const told = (day: Day, why: string): Resolved => counted(dayInterval(day), 'published', `${why} + ${published}`)
  if (which === 'last') return told(before, '“last”')
  if (which === 'next') return told(weekInterval(now + 7).lo + weekday - 1, '“next”')
  if (which === 'coming') return told(after, '“coming”')
  const tense = tellTense(expression)
  if (which === 'this') return told(weekInterval(now).lo + weekday - 1, '“this”, the same week')
  if (after - now <= nearest[expression.tense] && !isSurelyPast(expression))
    return { other: dayInterval(before), ...told(after, `${tense}, the nearer`) }
  if (weekday !== today) return told(expression.tense === 'future' ? after : before, tense)
  if (expression.tense === 'future') return { other: dayInterval(after), ...told(now, `${tense}, the same weekday`) }
  if (looksBack && expression.tense === 'past' && !expression.reports)
    return { other: dayInterval(now), ...told(before, `${tense}, looking back over weeks`) }
  return { other: dayInterval(before), ...told(now, `${tense}, the same weekday`) }
}

/** Up to how many days ahead a weekday is the nearer one where no future is told: "takes office on Friday". */
const nearest: Readonly<Record<Tense, number>> = { past: 1, present: 3, none: 3, future: 0 }

/** "met on Monday", "since Monday" */
const isSurelyPast = ({ tense, told, cue }: TimeExpression): boolean =>
  tense === 'past' && (told || cue === 'since' || cue === 'after')

/** "arrived on May 3. On the Tuesday she met Ito": the first one from the day told on, not farther back than the paragraph before. */
export function firstAfter({ thenWithin, now, block }: Anchors, weekday: number): Resolved | undefined {
  const told = thenWithin('day')
  if (!told || block - told.block > 1) return undefined
  const { lo } = told.interval
  const day = lo + ((weekday - weekdayOf(lo) + 7) % 7)
  if (now !== undefined && lo <= now && day > now) return undefined
  return { ...counted(dayInterval(day), 'then', `the first from ${tell(told.interval)} on`), told }
}
