import type { Meaning } from '../expression'
import { foundFrom, isYear, stageBefore, withThe, type Pattern } from '../found'
import { Is } from '../lexicon'
import type { Scan } from '../scan'
import { eraAt, whichWords } from './calendar-date'
import { containerAfter } from './container'

/** Seasons of the year: "last summer", "the spring of 1945", "winter 1941", "in spring". "Fall" and "spring" may be verbs. */
export const season: Pattern = (scan, head, floor) => {
  const name = scan.wordAt(head)?.season
  if (!name || !scan.is(head, Is.season)) return undefined
  const p = head - 1
  const which = p >= floor ? whichWords.get(scan.lower(p)) : undefined
  const where = yearOf(scan, head + 1)
  if (!where && !which && !standsAsSeason(scan, head, floor)) return undefined
  const meaning: Meaning = {
    kind: 'season',
    season: name,
    ...(which ? { which } : {}),
    ...(where ? { in: where.meaning } : {}),
  }
  const start = which ? withThe(scan, p, floor) : head
  return foundFrom(stageBefore(scan, start, floor), where?.last ?? head + 1, 'DATE', meaning)
}

function yearOf(scan: Scan, at: number): { meaning: Meaning; last: number } | undefined {
  const of = scan.lower(at) === 'of' || scan.char(at, ',') ? at + 1 : at
  if (scan.is(of, Is.number) && !scan.wordAt(of)) {
    const era = eraAt(scan, of + 1)
    if (era) return { meaning: { kind: 'date', year: scan.value(of), era: 'BC' }, last: era }
  }
  if (isYear(scan, of)) return { meaning: { kind: 'date', year: scan.value(of) }, last: of + 1 }
  return containerAfter(scan, at)
}

const leads = new Set([
  'in',
  'during',
  'since',
  'until',
  'by',
  'through',
  'throughout',
  'over',
  'after',
  'before',
  'for',
  'early',
  'late',
  'mid',
])

function standsAsSeason(scan: Scan, head: number, floor: number): boolean {
  const word = scan.lower(head)
  const before = scan.lower(head - 1)
  if (scan.hyphen(head + 1) && scan.glued(head + 2)) return false
  // "the Winter Olympics", "the Summer Palace"
  if (scan.capital(head) && scan.capital(head + 1)) return false
  if (word === 'fall' || word === 'spring') {
    if (before === 'the' && head - 1 >= floor)
      return leads.has(scan.lower(head - 2)) && scan.lower(head + 1) !== 'of' && scan.lower(head + 1) !== 'in'
    return leads.has(before) && before !== 'after' && before !== 'before' && before !== 'for'
  }
  if (before === 'the') return scan.lower(head + 1) !== 'of' || true
  return leads.has(before) || !scan.capital(head)
}
