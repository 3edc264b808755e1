import type { From } from '../expression'
import type { Scan } from '../scan'

/** The word behind a count that makes it a distance. */
export interface Distance {
  readonly last: number
  readonly sign: 1 | -1
  readonly from: From
  /** Counted to the day: "from today", "after that". */
  readonly exact?: true
}

/** "ago", "earlier", "later", "from now", and "before"/"after" where nothing follows that they belong to. */
export function distanceAt(scan: Scan, at: number): Distance | undefined {
  switch (scan.lower(at)) {
    case 'ago':
      return agoAt(scan, at)
    case 'earlier':
    case 'previously':
      return { last: at + 1, sign: -1, from: 'then' }
    case 'later':
    case 'afterward':
    case 'afterwards':
      return { last: at + 1, sign: 1, from: 'then' }
    case 'hence':
      return { last: at + 1, sign: 1, from: 'now' }
    case 'from':
      if (scan.lower(at + 1) === 'today') return { last: at + 2, sign: 1, from: 'now', exact: true }
      return scan.lower(at + 1) === 'now' ? { last: at + 2, sign: 1, from: 'now' } : undefined
    case 'before':
    case 'after': {
      const that = scan.lower(at + 1) === 'that' && isBare(scan, at + 2) ? 1 : 0
      const closed = that || at + 1 >= scan.count || /^[.,;:!?)]$/.test(scan.raw(at + 1))
      const sign = scan.lower(at) === 'before' ? -1 : 1
      if (that) return { last: at + 2, sign, from: 'then', exact: true }
      return closed ? { last: at + 1, sign, from: 'then' } : undefined
    }
    default:
      return undefined
  }
}

/** "ago", "ago today", "ago to the day". */
function agoAt(scan: Scan, at: number): Distance {
  const isToday = scan.lower(at + 1) === 'today'
  const isDay = scan.lower(at + 1) === 'to' && scan.lower(at + 2) === 'the' && scan.lower(at + 3) === 'day'
  if (!isToday && !isDay) return { last: at + 1, sign: -1, from: 'now' }
  return { last: at + (isToday ? 2 : 4), sign: -1, from: 'now', exact: true }
}

/** "two days after that, she left", "after that the king left", and not "after that meeting". */
const isBare = (scan: Scan, p: number): boolean =>
  p >= scan.count || !/^[a-z]/.test(scan.raw(p)) || others.has(scan.lower(p))

const others = new Set(
  'the a an he she it they we i his her its their there this these in on at to came followed'.split(' '),
)
