import type { Told } from './anchor'
import type { Day } from './calendar'
import type { Grain, Interval } from './interval'
import type { Unit } from './lexicon'
import { yearsBack } from './yearly'

const grains: Record<Grain, number> = {
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
const units: Record<Unit, number> = {
  second: 0,
  minute: 0,
  hour: 0,
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

/** A year named in passing, more than ten years from the day being told, does not move the story there. */
function farOff(told: Told, last: Told): boolean {
  return Math.abs(told.interval.lo - last.interval.lo) > 3653
}

/** Whether a stretch is too long to tell which unit is meant: no day follows from "in May". */
export function tooCoarse(interval: Interval, unit: Unit): boolean {
  return grains[interval.grain] > units[unit]
}

/** How many blocks back "the same day" looks. */
const farReach = 5

/**
 * The times told so far, by their length: the article may have spoken of a year since, and "that month" is still the
 * month. Each step costs the number of lengths, not of times.
 */
export class Narration {
  private last: Told | undefined
  private readonly byGrain: (Told | undefined)[] = []
  /** What was told last that is over by the day of publication. */
  private past: Told | undefined
  private old: Told | undefined
  private start: Told | undefined
  private goesOn = false
  private readonly gone: Told[] = []

  /** @param reach how many blocks back a time still counts as told, where the words do not ask for one */
  constructor(
    private readonly reach: number,
    private readonly now: Day | undefined,
  ) {}

  /**
   * @param begins whether something has gone on since then, so that it is not the day that is told of
   * @param opens whether something is told to begin then
   */
  tell(told: Told, begins = false, opens = begins): void {
    const grain = grains[told.interval.grain]
    const { last } = this
    if (opens && grain === grains.day) this.start = told
    const inside =
      last && told.interval.lo <= last.interval.lo && last.interval.hi <= told.interval.hi && last.block === told.block
    const current = this.then(told.block)
    if (current && grain === grains.year && current.interval.grain === 'day' && farOff(told, current)) return
    this.byGrain[grain] = told
    if (this.now !== undefined) this.follow(told, grain, begins, this.now)
    if (!inside || last.interval.lo === told.interval.lo) this.last = told
  }

  private follow(told: Told, grain: number, begins: boolean, now: Day): void {
    if (told.interval.hi > now - yearsBack) this.old = undefined
    else if (grain <= grains.month) {
      this.goesOn = this.old !== undefined || grain === grains.day
      this.old = told.firm ? told : undefined
    }
    if (grain === grains.day && told.interval.lo <= now) this.gone.push(told)
    if (grain === grains.day && !begins && told.interval.lo <= now) this.past = told
  }

  /** The time last told, as seen from a block. */
  then(block: number): Told | undefined {
    return this.near(this.last, block)
  }

  /** What was told last of a time years gone, a day or the second of such times, with nothing of the last months told since; at any distance. */
  get story(): Told | undefined {
    return this.goesOn ? this.old : undefined
  }

  /** The day on which something was last told to begin, as seen from a block. */
  begun(block: number): Told | undefined {
    return this.near(this.start, block, farReach)
  }

  /** The last day told, as seen from a block, that does not lie ahead of publication. */
  pastDay(block: number, reach = farReach): Told | undefined {
    return this.near(this.past, block, reach)
  }

  /**
   * The days told last, the last one first, as seen from a block, that do not lie ahead of publication; no more than `most`; from `far` where
   * the words ask for a day.
   */
  lastDays(block: number, most: number, far: boolean): Told[] {
    return this.gone
      .slice(-most)
      .reverse()
      .filter((told) => this.near(told, block, far ? farReach : this.reach))
  }

  /**
   * The last told that is no longer than a unit; of any length up to a year for "period". "The same day" and "that month"
   * ask for one, and find it some paragraphs back.
   */
  within(unit: Unit | 'period', block: number): Told | undefined {
    const longest = unit === 'period' ? 4 : units[unit]
    const reach = unit === 'period' ? this.reach : Math.max(this.reach, farReach)
    let best: Told | undefined
    for (let grain = 0; grain <= longest; grain++) {
      const told = this.near(this.byGrain[grain], block, reach)
      if (told && (!best || told.index > best.index)) best = told
    }
    return best
  }

  private near(told: Told | undefined, block: number, reach = this.reach): Told | undefined {
    return told && block - told.block <= reach ? told : undefined
  }
}
