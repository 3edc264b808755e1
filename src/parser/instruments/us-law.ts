import type { InstrumentKind } from '../model'
import type { Found, Pattern, Scan } from './scan'

const dashes = new Set(['-', '–', '‑', '—'])

/** "Public Law 116-92", "Pub. L. No. 116-92", "P.L. 116-92", "PL 116-92". */
export const publicLaw: Pattern = {
  words: ['public', 'pub', 'pub.', 'p.l.', 'pl'],
  read(scan, at) {
    const head = scan.word(at)
    let i = at + 1
    if (/^pub/i.test(head)) {
      if (scan.is(i, '.')) i++
      if (!['Law', 'L', 'L.', 'law', 'Laws'].includes(scan.word(i))) return []
      i++
      if (scan.is(i, '.')) i++
    } else if (head !== 'P.L.' && head !== 'PL') return []
    if (['No.', 'No', 'Number'].includes(scan.word(i))) i++
    const [congress, number] = [scan.word(i), scan.word(i + 2)]
    if (!dashes.has(scan.word(i + 1)) || !/^\d{2,3}$/.test(congress) || !/^\d{1,4}$/.test(number)) return []
    return [
      {
        first: at,
        last: i + 3,
        kind: 'law',
        form: 'numbered',
        name: `Public Law ${congress}-${number}`,
        key: `pl/${congress}-${number}`,
        symbol: `Pub. L. ${congress}-${number}`,
        url: `https://www.govinfo.gov/link/plaw/${congress}/public/${number}`,
      },
    ]
  },
}

/** The series of bills and resolutions of the Congress, by the letters of their citation without stops and spaces. */
const series = new Map<string, [InstrumentKind, string]>([
  ['hr', ['bill', 'H.R.']],
  ['s', ['bill', 'S.']],
  ['hres', ['resolution', 'H.Res.']],
  ['sres', ['resolution', 'S.Res.']],
  ['hjres', ['resolution', 'H.J.Res.']],
  ['sjres', ['resolution', 'S.J.Res.']],
  ['hconres', ['resolution', 'H.Con.Res.']],
  ['sconres', ['resolution', 'S.Con.Res.']],
  ['housebill', ['bill', 'House Bill']],
  ['senatebill', ['bill', 'Senate Bill']],
  ['assemblybill', ['bill', 'Assembly Bill']],
  ['houseresolution', ['resolution', 'H.Res.']],
  ['senateresolution', ['resolution', 'S.Res.']],
  ['housejointresolution', ['resolution', 'H.J.Res.']],
  ['senatejointresolution', ['resolution', 'S.J.Res.']],
  ['houseconcurrentresolution', ['resolution', 'H.Con.Res.']],
  ['senateconcurrentresolution', ['resolution', 'S.Con.Res.']],
])
const congress = new Set(
  `bill bills senate senator senators sen. congress congressional legislation act lawmakers introduced sponsor sponsored
  cosponsored co-sponsored rep. committee h.r. amendment passed`.split(/\s+/),
)
const mostTokens = 7
const highestBill = 12000

/** "H.R. 2267", "S. 1605", "H.Res. 42", "S.J. Res. 7", "House Resolution 755", "Senate Bill 1". */
export const billNumber: Pattern = {
  words: ['h.r.', 'hr', 'h.', 's.', 's.j.', 'h.j.', 'house', 'senate', 'assembly', 'h.con', 's.con'],
  read(scan, at) {
    if (!scan.isCapital(at)) return []
    let letters = ''
    for (let i = at; i < at + mostTokens; i++) {
      const found = scan.isNumber(i) ? series.get(letters) : undefined
      if (found) return bill(scan, at, i, letters, found)
      letters += scan.lower(i).replaceAll('.', '')
      if (!scan.isWord(i) && !scan.is(i, '.')) return []
    }
    return []
  },
}

function bill(scan: Scan, at: number, i: number, letters: string, [kind, written]: [InstrumentKind, string]): Found[] {
  const number = scan.word(i)
  if (!/^\d{1,5}$/.test(number) || Number(number) > highestBill) return []
  if (letters === 's' && !isSenateBill(scan, at)) return []
  if (letters === 'hr' && !scan.is(at, 'H.R.') && !scan.near(at, congress)) return []
  const name = `${written} ${number}`
  return [{ first: at, last: i + 1, kind, form: 'numbered', name, key: `us/${name}` }]
}

/** "S. 1605" is a bill, "Harry S. 12" and a list's point "S. 5" are not. */
function isSenateBill(scan: Scan, at: number): boolean {
  if (!scan.is(at, 'S.') || (scan.isCapital(at - 1) && !scan.glued(at))) return false
  return scan.near(at, congress)
}
