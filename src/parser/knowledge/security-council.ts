import { lowerBound } from '../lowerBound'
import type { IsoDay } from '../model'
import { isoOfDay } from '../time/calendar'
import { securityCouncil as table } from './security-council.table'
import { unpackNumbers } from './vlq'

/** What the table holds of one Security Council resolution. */
export interface ResolutionFacts {
  readonly number: number
  readonly year: number
  /** Absent where the sources leave the day open. */
  readonly adopted?: IsoDay
  readonly topic: string
  readonly vote?: { for: number; against: number; abstain: number }
  readonly adoption?: 'unanimous' | 'without vote'
  /** Whether a single source gives the date. */
  readonly singleSource: boolean
}

interface Columns {
  readonly days: Int32Array
  readonly topics: readonly string[]
  readonly topicOf: Int32Array
  readonly tallies: readonly string[]
  readonly tallyOf: Int32Array
  readonly open: ReadonlySet<number>
  readonly single: ReadonlySet<number>
}

let unpacked: Columns | undefined

/** The table is unpacked when it is first asked: most texts cite no resolution. */
function columns(): Columns {
  return (unpacked ??= {
    days: sums(unpackNumbers(table.steps), table.firstDay),
    topics: table.topics.split('\n'),
    topicOf: unpackNumbers(table.topicOf),
    tallies: table.tallies.split(' '),
    tallyOf: unpackNumbers(table.tallyOf),
    open: new Set(sums(unpackNumbers(table.openDates), 0)),
    single: new Set(sums(unpackNumbers(table.singleSource), 0)),
  })
}

function sums(steps: Int32Array, from: number): Int32Array {
  let sum = from
  return steps.map((step) => (sum += step))
}

/** The highest number in the table, and the day of its adoption: what is newer is not known. */
export const newestResolution: number = table.count
export const asOf: IsoDay = table.asOf

/** The facts of resolution `number`, or undefined outside the table. */
export function resolutionFacts(number: number): ResolutionFacts | undefined {
  if (!Number.isInteger(number) || number < 1 || number > table.count) return undefined
  const all = columns()
  // The table holds days of the calendar only.
  const day = isoOfDay(all.days[number - 1] as number) as IsoDay
  return {
    number,
    year: Number(day.slice(0, 4)),
    topic: all.topics[all.topicOf[number - 1] as number] as string,
    singleSource: all.single.has(number),
    ...(all.open.has(number) ? {} : { adopted: day }),
    ...adoptionOf(all.tallies[all.tallyOf[number - 1] as number] as string),
  }
}

function adoptionOf(tally: string): Pick<ResolutionFacts, 'vote' | 'adoption'> {
  if (tally === 'u') return { adoption: 'unanimous' }
  if (tally === 'w') return { adoption: 'without vote' }
  const [inFavour = 0, against = 0, abstain = 0] = tally.split('-').map(Number)
  return { vote: { for: inFavour, against, abstain } }
}

/** Resolutions a year at most, so far (93 in 1993), with some room: how many may follow the table. */
const mostInYear = 100

/**
 * The highest number that can exist on `day` (days from 1970): exact inside the table, an upper bound after it.
 */
export function highestPossible(day: number): number {
  const { days } = columns()
  const last = days[table.count - 1] as number
  if (day > last) return table.count + Math.ceil(((day - last) / 365) * mostInYear) + 5
  return lowerBound(days, day + 1)
}

/** The official page of resolution `number`, computed: `https://undocs.org/S/RES/2254(2015)`. */
export function resolutionUrl(number: number, year?: number): string {
  return `https://undocs.org/S/RES/${number}${year === undefined ? '' : `(${year})`}`
}

/** The official symbol of resolution `number`: `S/RES/2254 (2015)`. */
export function resolutionSymbol(number: number, year?: number): string {
  return `S/RES/${number}${year === undefined ? '' : ` (${year})`}`
}
