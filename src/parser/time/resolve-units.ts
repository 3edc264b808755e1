import type { Anchors, Resolved } from './anchor'
import type { Meaning } from './expression'
import { civilOf, type Day } from './calendar'
import { dayInterval, shiftYears, tell, tellDay, unitInterval, type Grain, type Interval } from './interval'
import type { Unit } from './lexicon'

const grainOrder: Record<Grain, number> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
  millennium: 8,
}
const unitOrder: Record<Unit, number> = {
  second: -3,
  minute: -2,
  hour: -1,
  day: 0,
  weekend: 1,
  week: 1,
  fortnight: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 5,
  decade: 6,
  century: 7,
  millennium: 8,
}
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

/** Where "the following day" or "that month" counts from: the time told, if it is at least as fine, else publication. */
function thenOrNow(
  anchors: Anchors,
): { day: Day; from: 'published' | 'then'; told: string; interval?: Interval } | undefined {
  const { now, then } = anchors
  if (then) return { day: then.interval.lo, from: 'then', told: tell(then.interval), interval: then.interval }
  return now === undefined ? undefined : { day: now, from: 'published', told: `published ${tellDay(now)}` }
}

/** "last week", "the following day", "the same month a year earlier", "the quarter". */
export function resolveUnit(meaning: Meaning & { kind: 'unit' | 'same' }, anchors: Anchors): Resolved {
  const { unit } = meaning
  if (meaning.kind === 'unit' && meaning.from === 'now' && !anchors.narrative) {
    if (anchors.now === undefined) return unanchored(unit)
    const interval = nowUnit(unit, anchors.now, meaning.offset)
    return interval ? result(interval, 'published', `published ${tellDay(anchors.now)}`) : unanchored(unit)
  }
  const base = thenOrNow(anchors)
  if (!base) return unanchored(unit)
  if (base.interval && grainOrder[base.interval.grain] > unitOrder[unit]) return coarse(meaning, base.interval, anchors)
  const offset = meaning.kind === 'unit' ? meaning.offset : 0
  const interval = unitInterval(unit, base.day, offset)
  if (!interval) return unanchored(unit)
  const moved = meaning.kind === 'same' && meaning.years ? shiftYears(interval, meaning.years) : interval
  return result(moved, base.from, `from ${base.told}`)
}

/** "last weekend" told in the week is the one before; "this weekend" the one of the week. */
function nowUnit(unit: Unit, now: Day, offset: number): Interval | undefined {
  return unitInterval(unit, now, offset)
}

/** The time told is longer than the unit: "the next day" after "in May". Publication decides, or nothing does. */
function coarse(meaning: Meaning & { kind: 'unit' | 'same' }, told: Interval, anchors: Anchors): Resolved {
  if (anchors.now !== undefined && !anchors.narrative) {
    const interval = unitInterval(meaning.unit, anchors.now, meaning.kind === 'unit' ? meaning.offset : 0)
    if (interval) {
      const moved = meaning.kind === 'same' && meaning.years ? shiftYears(interval, meaning.years) : interval
      return result(moved, 'published', `published ${tellDay(anchors.now)}`)
    }
  }
  const year = civilOf(told.lo).year
  return {
    value: `${year}${(templates[meaning.unit] ?? '').slice(4)}`,
    from: 'then',
    why: `in ${tell(told)}, which is not told more finely`,
  }
}

/** "two weeks ago", "three days later". */
export function resolveShift(meaning: Meaning & { kind: 'shift' }, anchors: Anchors): Resolved {
  const { unit, count, sign } = meaning
  const useThen = meaning.from === 'then' || anchors.narrative
  const base = useThen ? thenOrNow(anchors) : nowBase(anchors)
  if (count === undefined) {
    const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { value, from: 'none', why: `an untold time ${sign < 0 ? 'before' : 'after'}` }
  }
  if (!base) return unanchored(unit)
  const why = `${sign < 0 ? 'minus' : 'plus'} ${count} ${unit}${count === 1 ? '' : 's'} from ${base.told}`
  if (unit === 'year' && base.interval && base.from === 'then' && meaning.from === 'then' && Number.isInteger(count)) {
    return result(shiftYears(base.interval, sign * count), 'then', why)
  }
  const moved = move(base.day, unit, sign * count)
  if (!moved) return result(dayInterval(base.day), base.from, why)
  if (base.interval && grainOrder[base.interval.grain] > unitOrder[unit]) {
    return { value: `${civilOf(base.day).year}${(templates[unit] ?? '').slice(4)}`, from: 'then', why }
  }
  return result(moved, base.from, why)
}

function nowBase({ now }: Anchors): { day: Day; from: 'published'; told: string; interval?: Interval } | undefined {
  return now === undefined ? undefined : { day: now, from: 'published', told: `published ${tellDay(now)}` }
}

function move(day: Day, unit: Unit, count: number): Interval | undefined {
  const whole = Math.trunc(count)
  if (Number.isInteger(count)) return unitInterval(unit, day, whole)
  if (unit === 'year') return unitInterval('month', day, Math.round(count * 12))
  if (unit === 'month') return unitInterval('day', day, Math.round(count * 30))
  if (unit === 'week') return unitInterval('day', day, Math.round(count * 7))
  if (unit === 'decade') return unitInterval('year', day, Math.round(count * 10))
  if (unit === 'century') return unitInterval('year', day, Math.round(count * 100))
  return unitInterval(unit, day, Math.round(count))
}
