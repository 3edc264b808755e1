import type { Found, Pattern, Scan } from './scan'

const institutions = new Set([
  'council',
  'commission',
  'eu',
  'implementing',
  'delegated',
  'framework',
  'ec',
  "eu's",
  'parliament',
])
const treaties = new Set(['EU', 'EC', 'EEC', 'CFSP', 'Euratom', 'JHA', 'ECSC', 'PESC'])

/** "Regulation (EU) 2016/679", "Council Decision 2013/255/CFSP", "Directive 2006/24/EC", "Regulation (EC) No 2271/96". */
export const euAct: Pattern = {
  words: ['regulation', 'decision', 'directive', 'regulations', 'action', 'position'],
  read(scan, at) {
    if (!scan.isCapital(at)) return []
    let i = at + 1
    let treaty = ''
    if (scan.is(i, '(')) {
      do {
        if (treaties.has(scan.word(i + 1))) treaty = treaty || scan.word(i + 1)
        else return []
        i += 2
      } while (scan.is(i, ','))
      if (!scan.is(i, ')')) return []
      i++
    }
    const ordered = ['No', 'No.', 'Nos', 'nr'].includes(scan.word(i))
    if (ordered) i++
    if (scan.is(i, '.')) i++
    const [left, right] = [scan.word(i), scan.word(i + 2)]
    if (!scan.is(i + 1, '/') || !/^\d{1,4}$/.test(left) || !/^\d{1,4}$/.test(right)) return []
    let last = i + 3
    if (scan.is(last, '/') && treaties.has(scan.word(last + 1))) {
      treaty = treaty || scan.word(last + 1)
      last += 2
    }
    const first = institutionBefore(scan, at)
    if (!treaty && first === at && !ordered && !scan.near(at, institutions)) return []
    return cite(scan, { first, head: at, last, treaty, left, right, ordered })
  },
}

function institutionBefore(scan: Scan, at: number): number {
  let first = at
  while (at - first < 4 && scan.isCapital(first - 1) && institutions.has(scan.lower(first - 1))) first--
  return first
}

interface Act {
  readonly first: number
  readonly head: number
  readonly last: number
  readonly treaty: string
  readonly left: string
  readonly right: string
  readonly ordered: boolean
}

/** Types as the European Legislation Identifier writes them; others get no link. */
const identifiers = new Map([
  ['Regulation', 'reg'],
  ['Directive', 'dir'],
  ['Decision', 'dec'],
])

function cite(scan: Scan, act: Act): Found[] {
  const type = scan.word(act.head).replace(/s$/, '')
  const yearLast = act.ordered ? isYear(act.right) || !isYear(act.left) : !isYear(act.left)
  const year = fullYear(yearLast ? act.right : act.left)
  const number = yearLast ? act.left : act.right
  if (year === undefined) return []
  const modifier = scan.lower(act.head - 1)
  const flavour = modifier === 'implementing' ? '_impl' : modifier === 'delegated' ? '_del' : ''
  const identifier = identifiers.get(type)
  return [
    {
      first: act.first,
      last: act.last,
      kind: 'eu-act',
      form: 'numbered',
      name: scan.slice(act.head, act.last),
      key: `eu/${type.toLowerCase()}/${year}/${number}`,
      symbol: scan.slice(act.head, act.last),
      ...(identifier === undefined
        ? {}
        : { url: `https://eur-lex.europa.eu/eli/${identifier}${flavour}/${year}/${Number(number)}/oj` }),
    },
  ]
}

const isYear = (text: string): boolean => /^(?:19[5-9]\d|20[0-4]\d)$/.test(text)

/** "2016" and, before 1999, "96". */
function fullYear(text: string): number | undefined {
  if (isYear(text)) return Number(text)
  return /^[5-9]\d$/.test(text) ? 1900 + Number(text) : undefined
}
