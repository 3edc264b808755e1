import { counted, tellTense, unanchored, type Anchors, type Resolved } from './anchor'
import { civilOf, dayOf, isValidDate, pad, weekdayOf, type Day } from './calendar'
import type { DateMeaning, Meaning, TimeExpression, Which } from './expression'
import { eids, holidayInterval } from './holidays'
import { nearestEid } from './resolve-eid'
import {
  centuryInterval,
  dayInterval,
  decadeInterval,
  halfInterval,
  monthInterval,
  quarterInterval,
  seasonInterval,
  tell,
  tellDay,
  unitInterval,
  weekInterval,
  yearInterval,
  type Interval,
} from './interval'
import { resolveEventDay, resolveNthDay } from './resolve-nth-day'
import { resolveShift, resolveUnit } from './resolve-units'
import { firstAfter, weekdayByPublication } from './resolve-weekday'
import { afterTold, bySide, byWeekday, farDays, goesOnTelling, laterThen, nextTold, toldAgain } from './yearly'

/** Anchors one meaning. Pure: the same expression and anchors give the same result. */
export function resolve(meaning: Meaning, expression: TimeExpression, anchors: Anchors): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return resolveFixed(meaning, anchors)
    case 'date':
      return resolveDate(meaning, expression, anchors)
    case 'weekday':
      return resolveWeekday(meaning, expression, anchors)
    case 'day':
      return resolveDay(meaning.offset, anchors)
    case 'unit':
    case 'same':
      return resolveUnit(meaning, expression, anchors)
    case 'shift':
      return resolveShift(meaning, expression, anchors)
    case 'decade':
      return resolveDecade(meaning.decade, meaning.short, anchors)
    case 'century':
      return meaning.era
        ? plain(`BC${pad(meaning.century - 1, 2)}`)
        : named(
            centuryInterval(meaning.century - 1),
            `years ${(meaning.century - 1) * 100} to ${meaning.century * 100 - 1}`,
          )
    case 'fiscal':
      return resolveFiscal(meaning, anchors)
    case 'share':
    case 'season':
    case 'holiday':
      return resolveYearly(meaning, expression, anchors)
    case 'part':
      return withTime(meaning.in, `T${meaning.part}`, expression, anchors)
    case 'clock':
      return withTime(meaning.in, clockValue(meaning), expression, anchors)
    case 'nth':
      return resolveNth(meaning, expression, anchors)
    case 'event-day':
      return resolveEventDay(meaning.number, anchors)
  }
}

const plain = (value: string, why = 'as written'): Resolved => ({ value, from: 'none', why })
const named = (interval: Interval, why = 'as written'): Resolved => ({
  value: interval.value,
  interval,
  from: 'none',
  why,
})

function resolveFixed(meaning: Meaning & { kind: 'fixed' }, { now }: Anchors): Resolved {
  const { span, value, why } = meaning
  if (!span || now === undefined) return plain(value, why)
  const other = spanEnd(span.unit, now, span.count * span.sign)
  if (other === undefined) return plain(value, why)
  const [lo, hi] = other < now ? [other, now] : [now, other]
  const interval: Interval = { value, lo, hi, grain: 'day' }
  return { value, interval, from: 'published', why: `${why}, ${tellDay(lo)} to ${tellDay(hi)}` }
}

function spanEnd(unit: Parameters<typeof unitInterval>[0], now: Day, count: number): Day | undefined {
  const whole = Math.round(count)
  const moved = unitInterval(unit, now, whole)
  if (!moved) return undefined
  if (moved.grain === 'day') return moved.lo
  if (moved.grain === 'week' || moved.grain === 'weekend') return now + whole * (unit === 'fortnight' ? 14 : 7)
  const months = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 }[moved.grain as string]
  if (!months) return undefined
  const { year, month, day } = civilOf(now)
  const target = monthInterval(year, month + whole * months)
  return Math.min(target.hi, target.lo + day - 1)
}

function resolveDay(offset: number, { now }: Anchors): Resolved {
  if (now === undefined) return unanchored('XXXX-XX-XX')
  return counted(dayInterval(now + offset), 'published', `published ${tellDay(now)}`)
}

function resolveDate(meaning: DateMeaning, expression: TimeExpression, anchors: Anchors): Resolved {
  if (meaning.numbers) return resolveNumbers(meaning, anchors)
  if (meaning.year !== undefined) {
    const year = meaning.era ? 1 - meaning.year : meaning.year
    const interval = dateInterval(year, meaning.month, meaning.day)
    return interval ? named(interval) : plain('', 'no such day')
  }
  if (meaning.in) {
    const outer = resolve(meaning.in, expression, anchors)
    const year = outer.interval && civilOf(outer.interval.lo).year
    const interval = year === undefined ? undefined : dateInterval(year, meaning.month, meaning.day)
    if (interval) return { ...outer, value: interval.value, interval }
    if (outer.interval && meaning.day !== undefined && meaning.month === undefined) return outer
  }
  if (meaning.month === undefined && meaning.day !== undefined) return resolveNthDay(meaning.day, expression, anchors)
  return yearless(meaning, expression, anchors)
}

function dateInterval(year: number, month: number | undefined, day: number | undefined): Interval | undefined {
  if (month === undefined) return yearInterval(year)
  if (day === undefined) return monthInterval(year, month)
  return isValidDate(Math.max(year, 1), month, day) ? dayInterval(dayOf(year, month, day)) : undefined
}

function resolveNumbers(meaning: DateMeaning, { dayFirst }: Anchors): Resolved {
  const [a, b] = meaning.numbers ?? [1, 1]
  const year = meaning.year ?? 0
  const [first, second] = [dateInterval(year, a, b), dateInterval(year, b, a)]
  const [chosen, other] = dayFirst ? [second, first] : [first, second]
  if (!chosen) return plain('', 'no such day')
  const why = dayFirst ? 'the day is written first' : 'the month is written first'
  return { ...named(chosen, why), ...(other && other.value !== chosen.value ? { other } : {}) }
}

/** "July", "September 15": the year comes from the time told in a narrative, from publication and tense elsewhere. */
function yearless(meaning: DateMeaning, expression: TimeExpression, anchors: Anchors): Resolved {
  const { now, then } = anchors
  const month = meaning.month as number
  const template = `XXXX-${pad(month, 2)}${meaning.day === undefined ? '' : `-${pad(meaning.day, 2)}`}`
  const make = (year: number): Interval | undefined => dateInterval(year, month, meaning.day)
  if (then && (meaning.which === 'that' || followsTold(anchors, meaning.which))) {
    const interval = meaning.which === 'that' ? nextTold(make, then) : afterTold(make, then)
    if (interval) return counted(interval, 'then', `after ${tell(then.interval)}`)
  }
  if (now === undefined) return unanchored(template)
  const last = then && goesOnTelling(expression, then, anchors.block) ? then : anchors.story
  const later = last && !meaning.which && !meaning.weekday ? laterThen(make, last, now, expression) : undefined
  if (later) return { told: last, ...counted(later, 'then', `after ${tell(last?.interval ?? later)}`) }
  const again = meaning.day === undefined || meaning.which ? undefined : toldAgain(anchors, month, now)
  const day = again && make(civilOf(again.interval.lo).year)
  if (day) return { told: again, ...counted(day, 'then', `in ${tell(again.interval)}`) }
  const side = bySide(make, now, expression, meaning.which)
  if (!side) return plain('', 'no such day')
  const interval = byWeekday(make, side, meaning.weekday, now)
  return counted(interval, 'published', `${tellTense(expression)} + published ${tellDay(now)}`)
}

function followsTold({ narrative, then, now }: Anchors, which: Which | undefined): boolean {
  if (which && which !== 'that') return false
  // "In 2000 she won. That October she sent an envoy"
  if (which === 'that' && then?.firm) return true
  // Of a bare year, "by 2050", nobody knows whether the months told next are its own.
  return narrative || (now === undefined && then?.firm === true && then.interval.grain !== 'year')
}

function resolveYearly(
  meaning: Meaning & { kind: 'share' | 'season' | 'holiday' },
  expression: TimeExpression,
  anchors: Anchors,
): Resolved {
  if (meaning.kind === 'holiday' && meaning.name === 'eid') {
    if (meaning.in) return resolve(meaning.in, expression, anchors)
    const each = eids.map((name) => resolveYearly({ ...meaning, name }, expression, anchors))
    return nearestEid(anchors, each)
  }
  const make = yearlyMaker(meaning)
  if (meaning.in) {
    const outer = resolve(meaning.in, expression, anchors)
    const year = outer.interval && civilOf(outer.interval.lo).year
    const interval = year === undefined ? undefined : make(year)
    if (interval) return { ...outer, value: interval.value, interval }
    if (meaning.in.kind === 'date' && meaning.in.era && meaning.kind === 'season')
      return plain(`${outer.value}-${meaning.season}`)
  }
  const which = 'which' in meaning ? meaning.which : undefined
  const { now, then } = anchors
  if (then && followsTold(anchors, which)) {
    const interval = afterTold(make, then)
    if (interval) return counted(interval, 'then', `after ${tell(then.interval)}`)
  }
  if (now === undefined) return unanchored(template(meaning))
  const interval = bySide(
    make,
    now,
    expression,
    which,
    meaning.kind === 'share' || (meaning.kind === 'season' && !expression.told) ? 135 : farDays,
  )
  if (!interval) return plain('', 'no such day')
  return counted(interval, 'published', `${tellTense(expression)} + published ${tellDay(now)}`)
}

function yearlyMaker(
  meaning: Meaning & { kind: 'share' | 'season' | 'holiday' },
): (year: number) => Interval | undefined {
  if (meaning.kind === 'season') return (year) => seasonInterval(year, meaning.season)
  if (meaning.kind === 'share') {
    const { number, share } = meaning
    return (year) => (share === 'Q' ? quarterInterval(year, number) : halfInterval(year, number))
  }
  return (year) => holidayInterval(meaning.name, year)
}

function template(meaning: Meaning & { kind: 'share' | 'season' | 'holiday' }): string {
  if (meaning.kind === 'season') return `XXXX-${meaning.season}`
  if (meaning.kind === 'share') return `XXXX-${meaning.share}${meaning.number}`
  const [day, other] = [2001, 2002].map((year) => yearlyMaker(meaning)(year)?.value.slice(4))
  return day && day === other ? `XXXX${day}` : 'XXXX-XX-XX'
}

function resolveWeekday(
  meaning: Meaning & { kind: 'weekday' },
  expression: TimeExpression,
  anchors: Anchors,
): Resolved {
  const { now, then, narrative, looksBack } = anchors
  const { weekday, which } = meaning
  if (meaning.in) {
    const outer = resolve(meaning.in, expression, anchors)
    if (outer.interval && meaning.nth !== undefined) {
      const day = nthWeekdayIn(outer.interval, weekday, meaning.nth)
      return day === undefined ? plain('', 'no such day') : { ...outer, value: day.value, interval: day }
    }
    if (outer.interval) {
      const day = weekInterval(outer.interval.lo).lo + weekday - 1
      return { ...outer, value: dayInterval(day).value, interval: dayInterval(day) }
    }
  }
  const said = which === 'that' ? anchors.thenWithin('day') : undefined
  if (said && weekdayOf(said.interval.lo) === weekday)
    return { ...counted(said.interval, 'then', `from ${tell(said.interval)}`), told: said }
  const begun = meaning.told ? firstAfter(anchors, weekday) : undefined
  if (begun) return begun
  if (
    narrative &&
    then &&
    then.interval.hi - then.interval.lo < 7 &&
    (!which || which === 'next' || which === 'coming')
  ) {
    const day = then.interval.lo + ((weekday - weekdayOf(then.interval.lo) + 7) % 7)
    return counted(dayInterval(day), 'then', `the first after ${tell(then.interval)}`)
  }
  if (now === undefined) return unanchored(`XXXX-WXX-${weekday}`)
  return weekdayByPublication(weekday, which, expression, now, looksBack)
}

/** The nth of the days of a stretch that are a weekday; -1 for the last. */
function nthWeekdayIn({ lo, hi }: Interval, weekday: number, nth: number): Interval | undefined {
  const day =
    nth < 0 ? hi - ((weekdayOf(hi) - weekday + 7) % 7) : lo + ((weekday - weekdayOf(lo) + 7) % 7) + (nth - 1) * 7
  return day > hi ? undefined : dayInterval(day)
}

function resolveDecade(decade: number, short: boolean | undefined, { now }: Anchors): Resolved {
  if (!short) return named(decadeInterval(decade))
  const of = now === undefined ? 2025 : civilOf(now).year
  const full = Math.floor(of / 100) * 10 + decade
  return named(decadeInterval(full * 10 > of ? full - 10 : full))
}

function resolveFiscal(meaning: Meaning & { kind: 'fiscal' }, { now }: Anchors): Resolved {
  if (meaning.year !== undefined)
    return plain(`FY${pad(meaning.year, 4)}`, 'a fiscal year, whose days the text does not tell')
  if (now === undefined) return unanchored('FYXXXX')
  return {
    value: `FY${civilOf(now).year + (meaning.offset ?? 0)}`,
    from: 'published',
    why: `published ${tellDay(now)}`,
  }
}

function clockValue({ hour, minute, zone }: Meaning & { kind: 'clock' }): string {
  return `T${pad(hour, 2)}${minute === undefined ? ':00' : `:${pad(minute, 2)}`}${zone ?? ''}`
}

const smallHours = /^T0[0-5]/

/** A time of day on its day: the one written beside it, else the one being told, else that of publication. */
function withTime(day: Meaning | undefined, time: string, expression: TimeExpression, anchors: Anchors): Resolved {
  if (day) {
    const base = resolve(day, expression, anchors)
    if (base.interval?.grain !== 'day') return { ...base, value: base.value ? `${base.value}${time}` : '' }
    return {
      ...base,
      value: `${base.value}${time}`,
      ...(base.other ? { other: { ...base.other, value: `${base.other.value}${time}` } } : {}),
    }
  }
  const { now, then } = anchors
  if (then?.interval.grain === 'day') {
    const on = then.night && smallHours.test(time) ? dayInterval(then.interval.lo + 1) : then.interval
    return { ...counted(on, 'then', `on ${tell(on)}`), value: `${on.value}${time}` }
  }
  if (now === undefined) return unanchored(`XXXX-XX-XX${time}`)
  return {
    ...counted(dayInterval(now), 'published', `published ${tellDay(now)}`),
    value: `${dayInterval(now).value}${time}`,
  }
}

/** "the last week of March", "the first day of 1998". */
function resolveNth(meaning: Meaning & { kind: 'nth' }, expression: TimeExpression, anchors: Anchors): Resolved {
  const outer = meaning.in ? resolve(meaning.in, expression, anchors) : undefined
  if (!outer?.interval) return unanchored('')
  const { lo, hi } = outer.interval
  const { number, unit } = meaning
  // The week with most days of its own in it, as the first week of a year is counted (ISO 8601).
  const into = unit === 'week' ? 3 : 0
  const inner = number < 0 ? unitInterval(unit, hi - into, 0) : unitInterval(unit, lo + into, number - 1)
  if (!inner) return { ...outer }
  return { ...outer, value: inner.value, interval: inner }
}
