import { withThe, type Found } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { isFiscal } from './container'
import { holiday } from './holiday'
import { share } from './share'

/** How far behind a year the word "quarter" may stand: "1985's first fiscal | quarter". */
const nearShare = 5

/**
 * A year that stands before what it dates, at piece `head`: "the 2015 New Year's Eve", "its 2017 fiscal year", "1985's fourth
 * quarter", "the 1985 third-quarter loss".
 */
export function yearAhead(scan: Scan, head: number, floor: number): Found | undefined {
  const owns = scan.lower(head + 1) === "'s" || scan.lower(head + 1) === '’s'
  const next = owns ? head + 2 : head + 1
  if (isFiscal(scan, next) && scan.lower(next + 1) === 'year' && !scan.hyphen(head - 1)) {
    const meaning = { kind: 'fiscal' as const, year: scan.value(head) }
    return { first: withThe(scan, head, floor), last: next + 2, type: 'DATE', meaning }
  }
  const found = scan.is(next, Is.holiday) ? holiday(scan, next, next) : shareFrom(scan, next)
  const meaning = found?.meaning
  if (!found || found.first !== next || found.to) return undefined
  if ((meaning?.kind !== 'holiday' && meaning?.kind !== 'share') || meaning.in) return undefined
  const year = { kind: 'date' as const, year: scan.value(head) }
  // "the | 1985 third-quarter | loss"
  const first = scan.hyphen(found.last - 2) ? head : withThe(scan, head, floor)
  return { ...found, first, meaning: { ...meaning, in: year } }
}

function shareFrom(scan: Scan, from: number): Found | undefined {
  for (let p = from + 1; p < from + nearShare; p++) if (scan.is(p, Is.share)) return share(scan, p, from)
  return undefined
}
