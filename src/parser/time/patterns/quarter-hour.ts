import { approxBefore, type Pattern } from '../found'

/** "a quarter of an hour", "three-quarters of an hour": so many minutes, and no hour. */
export const quarterHour: Pattern = (scan, head, floor) => {
  const count = counts.get(scan.lower(head))
  if (!count || scan.lower(head + 1) !== 'of' || scan.lower(head + 2) !== 'an' || scan.lower(head + 3) !== 'hour')
    return undefined
  const first = scan.hyphen(head - 1) ? head - 2 : head - 1
  if (first < floor || scan.lower(first) !== (count > 1 ? 'three' : 'a')) return undefined
  const minutes = 15 * count
  const meaning = { kind: 'fixed' as const, value: `PT${minutes}M`, why: `${minutes} minutes` }
  return { first: approxBefore(scan, first, floor), last: head + 4, type: 'DURATION', meaning }
}

const counts = new Map([
  ['quarter', 1],
  ['quarters', 3],
])
