import type { Anchors, Told } from './anchor'
import { civilOf, weekdayOf, type Day } from './calendar'
import type { TimeExpression, Which } from './expression'
import type { Interval } from './interval'

/** The candidate year nearest to the time told, rather after it than before. */
export function afterTold(make: (year: number) => Interval | undefined, told: Told): Interval | undefined {
  const { interval, point } = told
  const { year } = civilOf(interval.lo)
  if (interval.grain === 'year' && point === interval.lo) return make(year)
  const middle = point + 45
  return closest([make(year - 1), make(year), make(year + 1)], middle)
}

/** "that November": of the year told or, where it lies before what was told, of the next. */
export function nextTold(make: (year: number) => Interval | undefined, { interval }: Told): Interval | undefined {
  const { year } = civilOf(interval.lo)
  const same = make(year)
  return same && same.hi >= interval.lo ? same : make(year + 1)
}

function closest(candidates: readonly (Interval | undefined)[], to: Day): Interval | undefined {
  let best: Interval | undefined
  for (const one of candidates) if (one && (!best || distance(one, to) < distance(best, to))) best = one
  return best
}

const distance = (interval: Interval, day: Day): number => Math.abs((interval.lo + interval.hi) / 2 - day)

/** Beyond this many days on the side that the tense says, while the other side is near, the tense spoke of something else. */
export const farDays = 270
const nearDays = 70

/** Verbs that leave no doubt that it lies ahead. */
const sure = new Set(['will', 'shall', "'ll", '’ll', 'until', 'due', 'scheduled'])

/** Verbs that speak of nothing to come, as "approved elections in November" does; and what stands before that which was. */
const done = new Set(
  `met visited died arrived flew went came left spoke travelled traveled hosted received held attended convened took began ended collapsed failed
  during after following since despite`.split(/\s+/),
)

const isDone = ({ told, cue = '' }: TimeExpression): boolean => told && done.has(cue)

/** Chooses the year of something yearly by the words and the tense. */
export function bySide(
  make: (year: number) => Interval | undefined,
  now: Day,
  expression: TimeExpression,
  which?: Which,
  far = farDays,
): Interval | undefined {
  const { year } = civilOf(now)
  const all = [-8, -4, -2, -1, 0, 1, 2, 4].map((d) => make(year + d)).filter((one) => one !== undefined)
  const past = all.filter((one) => one.lo <= now).at(-1)
  const next = all.find((one) => one.hi >= now)
  if (which === 'last') return all.filter((one) => one.hi < now).at(-1)
  if (which === 'next' || which === 'coming') return all.find((one) => one.lo > now)
  if (which === 'this') return make(year) ?? next
  if (!past || !next || past === next) return past ?? next
  const back = now - past.hi
  const ahead = next.lo - now
  if (expression.tense === 'past') return back > far && ahead < nearDays && !isDone(expression) ? next : past
  if (expression.tense === 'future')
    return !sure.has(expression.cue ?? '') && ahead > far && back < nearDays ? past : next
  return back <= ahead * (expression.tense === 'present' ? 0.7 : 1.5) ? past : next
}

/** From this many days on the year of a date is so open that its weekday may tell it. */
const openDays = 100

/**
 * The year in which the weekday written beside a date fits: "Monday, March 16" in a caption. Near publication the year is
 * certain, and the weekday wrong.
 */
export function byWeekday(
  make: (year: number) => Interval | undefined,
  chosen: Interval,
  weekday: number | undefined,
  now: Day,
): Interval {
  const fits = (one: Interval | undefined): boolean => one !== undefined && weekdayOf(one.lo) === weekday
  if (weekday === undefined || fits(chosen) || distance(chosen, now) < openDays) return chosen
  const { year } = civilOf(now)
  return closest([make(year - 1), make(year), make(year + 1)].filter(fits), now) ?? chosen
}

/** From this many days on what is told lies in another year for a reader; and up to so many later the next month is still of it. */
export const yearsBack = 300
const goesOn = 200

/** "signed in March last year. It was the fruit of talks held on March 18": the month long gone that was told last, if it is this one. */
export function toldAgain({ thenWithin }: Anchors, month: number, now: Day): Told | undefined {
  const told = thenWithin('month')
  if (!told?.firm || told.interval.grain !== 'month' || now - told.interval.hi < yearsBack) return undefined
  return civilOf(told.interval.lo).month === month ? told : undefined
}

/** How far from the beginning of a paragraph what opens it stands, in code units: "In May", "On July 6". */
const opening = 5

/** Whether an expression stands in the paragraph of what was told before it, or opens the next. */
export const goesOnTelling = ({ start }: TimeExpression, then: Told, block: number): boolean =>
  then.block === block || (then.block === block - 1 && start < opening)

/**
 * "In October 2019 she won. They met in November": told as past right behind a day or a month whose year is written and is long
 * gone, it is the month that comes after that.
 */
export function laterThen(
  make: (year: number) => Interval | undefined,
  then: Told,
  now: Day,
  { told, tense, reports, start, cue }: TimeExpression,
): Interval | undefined {
  const { interval, firm } = then
  const isTold = told || cue === 'could' || (start < opening && tense === 'past' && !reports)
  const isNear = interval.grain === 'day' || interval.grain === 'month'
  if (!firm || !isNear || !isTold || now - interval.hi < yearsBack) return undefined
  const next = nextTold(make, then)
  return next && next.lo >= interval.lo && next.lo - interval.lo <= goesOn && next.hi < now ? next : undefined
}
