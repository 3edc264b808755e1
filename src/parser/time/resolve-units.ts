import { tellTense, type Anchors, type Resolved, type Told } from './anchor'
import { addMonths, civilOf, pad, weekdayOf, type Day } from './calendar'
import type { Meaning, TimeExpression } from './expression'
import { dayInterval, shiftYears, tell, tellDay, unitInterval, type Interval } from './interval'
import type { Unit } from './lexicon'
import { tooCoarse } from './told'

const templates: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

function result(interval: Interval, from: 'published' | 'then', why: string): Resolved {
  return { value: interval.value, interval, from, why }
}

function unanchored(unit: Unit): Resolved {
  return { value: templates[unit] ?? '', from: 'none', why: 'no publication date to count from' }
}

interface Base {
  readonly day: Day
  readonly from: 'published' | 'then'
  readonly told: string
  readonly interval?: Interval
  readonly then?: Told
}

const thenBase = (then: Told): Base => {
  const { interval } = then
  return { day: interval.lo, from: 'then', told: tell(interval), interval, then }
}

function nowBase({ now }: Anchors): Base | undefined {
  return now === undefined ? undefined : { day: now, from: 'published', told: `published ${tellDay(now)}` }
}

/** "last week", "the following day", "the same month a year earlier", "the quarter". */
export function resolveUnit(
  meaning: Meaning & { kind: 'unit' | 'same' },
  expression: TimeExpression,
  anchors: Anchors,
): Resolved {
  const years = meaning.kind === 'same' ? (meaning.years ?? 0) : 0
  if (meaning.unit === 'period') return resolvePeriod(years, anchors)
  const { unit } = meaning
  const offset = meaning.kind === 'unit' ? meaning.offset + comingWeek(meaning, expression, anchors) : 0
  if (unit === 'weekend' && !offset && anchors.now !== undefined) return weekend(anchors.now, expression)
  const base = unitBase(meaning, unit, expression, anchors)
  if (!base)
    return meaning.kind === 'unit' && meaning.from === 'now' && !anchors.narrative
      ? unanchored(unit)
      : coarse(unit, anchors)
  const interval = unitInterval(unit, base.day, offset)
  if (!interval) return unanchored(unit)
  const found = result(years ? shiftYears(interval, years) : interval, base.from, `from ${base.told}`)
  return base.then ? { told: base.then, ...found } : found
}

/** "the weekend", "this weekend": the one gone by if it is told as past, or on a Monday as no future, else the one of the week. */
function weekend(now: Day, expression: TimeExpression): Resolved {
  const weekday = weekdayOf(now)
  // "ahead of talks this weekend, she said" on a Thursday
  const says = expression.reports && weekday > 2
  const told = (expression.tense === 'past' && !says) || (weekday === 1 && expression.tense !== 'future')
  const gone = told && weekday < 6 ? -1 : 0
  const interval = unitInterval('weekend', now, gone) ?? dayInterval(now)
  return result(interval, 'published', `${tellTense(expression)} + published ${tellDay(now)}`)
}

/**
 * How far the week told is from the one that begins on the Monday before: those who write on a Sunday have "last week" end with
 * that day, and "will meet this week" or "next week" count from it; "later this week" on a Saturday is in the one that comes.
 */
function comingWeek(
  { unit, offset, from }: Meaning & { kind: 'unit' },
  { tense, stage }: TimeExpression,
  { now, narrative }: Anchors,
): 0 | 1 {
  if (unit !== 'week' || from !== 'now' || narrative || now === undefined) return 0
  const weekday = weekdayOf(now)
  if (offset) return weekday === 7 ? 1 : 0
  return (weekday === 7 && tense !== 'past') || (weekday > 5 && stage === 'after') ? 1 : 0
}

/** Where a unit counts from: publication, or the last time told that says which unit it was. */
function unitBase(
  meaning: Meaning & { kind: 'unit' | 'same' },
  unit: Unit,
  { tense, cue }: TimeExpression,
  anchors: Anchors,
): Base | undefined {
  // "This year" of a history is the year told, "last year" is that before publication.
  const isNow = meaning.kind === 'unit' && meaning.from === 'now' && (!anchors.narrative || meaning.offset !== 0)
  if (isNow && !(anchors.narrative && anchors.now === undefined)) return nowBase(anchors)
  const told = anchors.thenWithin(unit)
  // "He is expected before the end of the year", behind what was years ago.
  const isAhead = tense === 'future' && cue !== 'would' && !anchors.narrative && meaning.kind === 'same'
  if (told && !(isAhead && told.interval.hi < (anchors.now ?? 0))) return thenBase(told)
  return anchors.narrative && anchors.then ? undefined : nowBase(anchors)
}

/** "the same period last year": whatever was told before, a year on; publication's year where nothing was. */
function resolvePeriod(years: number, anchors: Anchors): Resolved {
  const told = anchors.thenWithin('period')
  if (told) return result(shiftYears(told.interval, years), 'then', `from ${tell(told.interval)}`)
  const base = nowBase(anchors)
  if (!base) return unanchored('year')
  const interval = unitInterval('year', base.day, years)
  return interval ? result(interval, 'published', `from ${base.told}`) : unanchored('year')
}

/** The time told is longer than the unit: "the next day" after "in May". Only what both share is known. */
function coarse(unit: Unit, { then }: Anchors): Resolved {
  if (!then) return unanchored(unit)
  const year = civilOf(then.interval.lo).year
  const written = year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`
  const value = `${written}${(templates[unit] ?? '').slice(4)}`
  return { value, from: 'then', why: `in ${tell(then.interval)}, which is not told more finely` }
}

/** "two weeks ago", "three days later". */
export function resolveShift(
  meaning: Meaning & { kind: 'shift' },
  expression: TimeExpression,
  anchors: Anchors,
): Resolved {
  const { unit, count, sign } = meaning
  if (count === undefined) {
    const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { value, from: 'none', why: `an untold time ${sign < 0 ? 'before' : 'after'}` }
  }
  const then = toldFinely(meaning, anchors)
  const useThen = (meaning.from === 'then' || (anchors.narrative && anchors.now === undefined)) && then
  // "Two years later she resigned", of which the text doesn't tell what it is later than: not publication.
  if (!useThen && meaning.from === 'then' && sign > 0 && expression.tense !== 'future')
    return { value: templates[unit] ?? '', from: 'none', why: 'nothing told to count from' }
  const base = useThen ? thenBase(then) : nowBase(anchors)
  if (!base) return unanchored(unit)
  if (useThen && sign > 0 && isToday(base, anchors) && unit === 'year' && expression.tense !== 'future') {
    const until = unitInterval(unit, base.day, 0)
    if (until) return result(until, 'published', `up to ${base.told}`)
  }
  const why = `${sign < 0 ? 'minus' : 'plus'} ${count} ${unit}${count === 1 ? '' : 's'} from ${base.told}`
  const whole = Number.isInteger(count)
  if (unit === 'year' && base.interval && whole) {
    const compared = count === 1 && sign < 0 ? anchors.thenWithin('period')?.interval : undefined
    const like = compared && ['month', 'quarter', 'half'].includes(compared.grain) ? compared : undefined
    if (like && !anchors.narrative) return result(shiftYears(like, -1), 'then', why)
  }
  if (isFromDay(meaning, base)) return result(dayInterval(base.day + sign * weeks(unit, count)), base.from, why)
  if (meaning.exact && !base.interval) {
    const day = exactly(base.day, unit, sign * count)
    if (day !== undefined) return result(dayInterval(day), base.from, why)
  }
  if (base.interval && tooCoarse(base.interval, unit)) return { ...coarse(unit, anchors), why }
  const moved = move(base.day, unit, sign * count)
  return result(moved ?? dayInterval(base.day), base.from, why)
}

/** "a day earlier" counts from the day told before the month or the year that stands between; a history tells what it counts from. */
function toldFinely(
  { unit, from }: Meaning & { kind: 'shift' },
  { then, thenWithin, narrative }: Anchors,
): Told | undefined {
  if (narrative || from !== 'then' || unit !== 'day' || (then && !tooCoarse(then.interval, unit))) return then
  return thenWithin(unit) ?? then
}

const weeks = (unit: Unit, count: number): number => count * (unit === 'fortnight' ? 14 : 7)

/** "a week after that": to the day, where a day is meant. */
const isFromDay = ({ unit, exact, count }: Meaning & { kind: 'shift' }, { interval }: Base): boolean =>
  exact === true &&
  (unit === 'week' || unit === 'fortnight') &&
  Number.isInteger(count) &&
  interval !== undefined &&
  interval.lo === interval.hi

/** "Today, eight years later, she left": it is today that is so much later. */
const isToday = ({ interval }: Base, { now }: Anchors): boolean =>
  interval !== undefined && interval.lo === now && interval.hi === now

/** As many weeks, months or years from a day; undefined where it isn't told to the day. */
function exactly(day: Day, unit: Unit, count: number): Day | undefined {
  const months = { month: 1, year: 12, decade: 120 }[unit as string]
  if (!Number.isInteger(count)) return undefined
  if (months) return addMonths(day, months * count)
  return unit === 'week' ? day + 7 * count : undefined
}

function move(day: Day, unit: Unit, count: number): Interval | undefined {
  if (Number.isInteger(count)) return unitInterval(unit, day, count)
  if (unit === 'year') return unitInterval('month', day, Math.round(count * 12))
  if (unit === 'month') return unitInterval('day', day, Math.round(count * 30))
  if (unit === 'week') return unitInterval('day', day, Math.round(count * 7))
  if (unit === 'decade') return unitInterval('year', day, Math.round(count * 10))
  if (unit === 'century') return unitInterval('year', day, Math.round(count * 100))
  return unitInterval(unit, day, Math.round(count))
}
