import type { Published, Time } from '../model'
import type { DocumentReading } from '../reading'
import { finish, mapInSteps, pausing, type Steps } from '../steps'
import type { Anchors, Resolved, Told } from './anchor'
import { civilOf, dayOf, isoOfDay, isValidDate, parseIsoDay, weekdayOf, type Day } from './calendar'
import type { Meaning, TimeExpression } from './expression'
import type { Interval } from './interval'
import { DayHeadings } from './day-headings'
import { resolve } from './resolve'
import { tell } from './interval'
import { goesOn, wasInPassing } from './in-passing'
import { opens } from './opens'
import { isStamped, readsAsHeading, Stamps } from './stamps'
import { overBy, toldFor } from './told-past'
import { Narration } from './told'

/** The resolved times of the document, and which one each local expression became. */
export interface JoinedTimes {
  readonly times: Time[]
  /** For block `b` and its local expression `t`: the index in `times`, or -1 where it was dropped. */
  readonly timeOf: readonly (readonly number[])[]
}

/**
 * Anchors every expression of the document, in order: to the day of publication, or to the time last told. Linear in the
 * number of expressions.
 */
export function* joinTimesInSteps(document: DocumentReading): Steps<JoinedTimes> {
  const { published } = document.layout.article
  const now = published ? parseIsoDay(published.value) : undefined
  const all = yield* mapInSteps(document.blocks, (block) => block.reading.times)
  const narrative = yield* tellsHistory(all, now)
  const dayFirst = publishedDayFirst(published, document.text) ?? (yield* writesDayFirst(all))
  const times: Time[] = []
  const narration = new Narration(narrative ? Infinity : 1, narrative ? undefined : now)
  const stamps = new Stamps((b) => readsAsHeading(document.text, document.blocks[b] ?? { start: 0, end: Infinity }))
  const headings = new DayHeadings()
  let back = -2
  const isPassing = (told: Told): boolean =>
    wasInPassing(document.text, document.blocks[told.block]?.start ?? 0, times[told.index]?.start ?? 0)
  const timeOf = yield* mapInSteps(document.blocks, (block, b) =>
    block.reading.times.map((expression) => {
      const words = block.reading.tokens.text.slice(expression.start, expression.end)
      /** What goes on here counts from no time that an earlier paragraph told in passing. */
      const going = (told: Told | undefined): Told | undefined =>
        told && told.block < b && goesOn(expression, words) && isPassing(told)
          ? narration.lastDays(b, asked, expression.meaning.kind === 'same').find((day) => !isPassing(day))
          : told
      if (looksBack(expression.meaning)) back = b
      const anchors: Anchors = {
        now,
        then: isStamped(expression)
          ? stamps.dayOf(b, narration.then(b))
          : (headings.over(b, expression, narration.then(b)) ?? going(toldFor(expression, narration, b, now))),
        story: narration.story,
        begun: narration.begun(b),
        block: b,
        thenWithin: (unit) => overBy(now, expression, going(narration.within(unit, b)), narration.pastDay(b)),
        narrative,
        dayFirst,
        looksBack: b - back <= 1,
      }
      const resolved =
        headings.resolve(expression, block.reading.tokens.text) ?? resolve(expression.meaning, expression, anchors)
      // Of "the second day" nothing is known where nothing was told to begin.
      if (expression.meaning.kind === 'event-day' && !resolved.value) return -1
      const index = times.length
      const start = block.start + expression.start
      const time = toTime(expression, resolved, { words, start, end: block.start + expression.end }, anchors)
      times.push(time)
      if (
        published?.start !== undefined &&
        published.end !== undefined &&
        start < published.end &&
        time.end > published.start
      ) {
        time.role = 'publication'
      } else if (tells(expression, resolved)) {
        const interval = resolved.interval as Interval
        const point = pointOf(interval, expression)
        const firm = isFirm(expression.meaning, resolved, anchors)
        const night = resolved.value.endsWith('TNI') || resolved.value.endsWith('TEV')
        const told = { interval, index, block: b, point, firm, night }
        headings.tell(told, expression, block.reading.tokens.text)
        narration.tell(told, expression.cue === 'since', opens(expression))
      }
      return index
    }),
  )
  return { times, timeOf }
}

/** As {@link joinTimesInSteps}, at once. */
export const joinTimes = (document: DocumentReading): JoinedTimes => finish(joinTimesInSteps(document))

/** How many days told are asked whether they were told in passing. */
const asked = 4

/** Whether the year is written, counted from publication ("last year"), or that of a time whose year is; that of a bare "May" is guessed. */
function isFirm(meaning: Meaning, { from, told }: Resolved, { then }: Anchors): boolean {
  if (from === 'published') return 'in' in meaning || meaning.kind === 'unit' || meaning.kind === 'shift'
  return from === 'none' || (told ?? then)?.firm === true
}

/** Where in a stretch the words point: late years end it, and a year alone says nothing of where. */
function pointOf({ lo, hi }: Interval, { stage }: TimeExpression): Day {
  if (stage === 'late') return hi
  return stage === 'mid' ? Math.floor((lo + hi) / 2) : lo
}

/** Whether an expression moves the time being told: dates do, durations and references do not. */
function tells(expression: TimeExpression, resolved: Resolved): boolean {
  return (expression.type === 'DATE' || expression.type === 'TIME') && resolved.interval !== undefined
}

function looksBack(meaning: Meaning): boolean {
  if (meaning.kind !== 'fixed' || !meaning.span) return false
  const { unit, count, sign } = meaning.span
  return sign < 0 && (unit === 'month' || (unit === 'week' && count > 1) || (unit === 'day' && count > 7))
}

function toTime(
  expression: TimeExpression,
  resolved: Resolved,
  at: { words: string; start: number; end: number },
  anchors: Anchors,
): Time {
  const bounds = resolved.interval && bounded(resolved.interval, expression, anchors.now)
  const days = bounds && toDays(bounds)
  const arrow =
    resolved.interval && resolved.from !== 'none' && expression.type !== 'DURATION'
      ? ` → ${tell(resolved.interval)}`
      : ''
  const anchor =
    resolved.from === 'then'
      ? ((resolved.told ?? anchors.then ?? anchors.thenWithin('year'))?.index ?? 'none')
      : resolved.from
  const { start, end } = at
  const { type } = expression
  const { value } = resolved
  const why = `“${at.words}”: ${resolved.why}${arrow}`
  const time: Time = days
    ? { start, end, type, value, earliest: days.earliest, latest: days.latest, anchor, why }
    : { start, end, type, value, anchor, why }
  if (resolved.other) time.other = { value: resolved.other.value, ...toDays(resolved.other) }
  if (expression.told) time.told = 'past'
  return time
}

function toDays({ lo, hi }: Pick<Interval, 'lo' | 'hi'>): { earliest: string; latest: string } | undefined {
  const earliest = isoOfDay(lo)
  const latest = isoOfDay(hi)
  return earliest && latest ? { earliest, latest } : undefined
}

/** "early March" is some day of its first half, "earlier this month" one before publication: never a single day. */
function bounded(interval: Interval, { stage }: TimeExpression, now: Day | undefined): Pick<Interval, 'lo' | 'hi'> {
  const { lo, hi } = interval
  const length = hi - lo
  if (length === 0) return interval
  if (stage === 'early') return { lo, hi: lo + Math.floor(length / 2) }
  if (stage === 'late') return { lo: lo + Math.ceil(length / 2), hi }
  if (stage === 'mid') return { lo: lo + Math.floor(length / 4), hi: hi - Math.floor(length / 4) }
  if (stage === 'before' && now !== undefined && now >= lo) return { lo, hi: Math.min(hi, now) }
  if (stage === 'after' && now !== undefined && now <= hi) return { lo: Math.max(lo, now), hi }
  return interval
}

/**
 * More dates of years long gone than days counted from publication: an article that tells history. News looks back too, though not
 * in order of time: there they must be more, and more than those of the last year.
 */
function* tellsHistory(all: readonly (readonly TimeExpression[])[], now: Day | undefined): Steps<boolean> {
  let old = 0
  let recent = 0
  let fresh = 0
  let turns = 0
  let before = -Infinity
  const year = now === undefined ? undefined : civilOf(now).year
  yield* pausing(all, (times) => {
    for (const { meaning } of times) {
      if (meaning.kind === 'date' && meaning.year !== undefined) {
        if (year === undefined || year - meaning.year > 2) old++
        else if (year - meaning.year < 2) recent++
        if (meaning.year < before) turns++
        before = meaning.year
      } else if (countsFromNow(meaning)) fresh++
    }
  })
  if (turns * mostTurns < old + recent) return old >= leastOld && old > 3 * fresh
  return old >= (fresh > 0 ? leastUnordered : leastOld) && old > 3 * (fresh + Math.min(recent, mostRecent))
}

/** One date in so many may go back in time where they are told in order. */
const mostTurns = 12
const leastOld = 5
const leastUnordered = 13
/** A long history that goes on to the last year may tell of it in many dates. */
const mostRecent = 5

function countsFromNow(meaning: Meaning): boolean {
  if (meaning.kind === 'weekday' || meaning.kind === 'day') return true
  return (meaning.kind === 'unit' || meaning.kind === 'shift') && meaning.from === 'now'
}

/** Whether the day of publication is written in numbers with the day first; undefined where it is not, or is told elsewhere. */
function publishedDayFirst(published: Published | undefined, text: string): boolean | undefined {
  if (published?.start === undefined) return undefined
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/.exec(text.slice(published.start, published.end))
  const [first, second] = [Number(numbers?.[1]), Number(numbers?.[2])]
  return numbers && first !== second ? first === Number(published.value.slice(8)) : undefined
}

/** Which of two numbers is the day, if one order alone fits the weekday written before them. */
function orderBy(weekday: number, [a, b]: readonly [number, number], year: number): 'day' | 'month' | undefined {
  const fits = (month: number, day: number): boolean =>
    isValidDate(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday
  return fits(b, a) === fits(a, b) ? undefined : fits(b, a) ? 'day' : 'month'
}

/** Whether the article's dates in numbers put the day first: one with a number over 12 tells; month first otherwise. */
function* writesDayFirst(all: readonly (readonly TimeExpression[])[]): Steps<boolean> {
  let dayFirst = 0
  yield* pausing(all, (times) => {
    for (let t = 0; t < times.length; t++) {
      const { meaning, start } = times[t] as TimeExpression
      if (meaning.kind !== 'date' || meaning.year === undefined || meaning.day === undefined) continue
      const before = times[t - 1]
      // "Sunday 11/6/2023"
      const weekday = before?.meaning.kind === 'weekday' && start - before.end < 3 ? before.meaning.weekday : undefined
      const order = meaning.order ?? (meaning.numbers && weekday && orderBy(weekday, meaning.numbers, meaning.year))
      if (order) dayFirst += order === 'day' ? 1 : -1
    }
  })
  return dayFirst > 0
}
