import type { Found, Pattern, Scan } from './scan'

/** Whose laws and decrees they are, before their noun. */
const kinds = new Set(
  'legislative presidential royal federal supreme emiri amiri ministerial cabinet republican organic basic constitutional executive'.split(
    ' ',
  ),
)
/** Whether a number alone says that the noun names a document: "Decree 66", but a law with "No." or a year alone. */
const nouns = new Map([
  ['Law', false],
  ['Act', false],
  ['Ordinance', false],
  ['Decree', true],
  ['Decree-Law', true],
  ['Order', true],
])
const counts = new Set(['No.', 'No', 'Number', 'Nr.', '#'])
const year = /^(?:19|20)\d\d$/

/**
 * "Law No. 10 of 2018", "Law 10/2018", "Legislative Decree 66", "Federal Law No. 102", "Royal Decree A/14", "Executive Order
 * 13894": the numbered acts of a country that the text may not name.
 */
export const numberedLaw: Pattern = {
  words: ['law', 'act', 'ordinance', 'decree', 'decree-law', 'order', 'e.o.'],
  read(scan, at) {
    if (!scan.isCapital(at)) return []
    const first = firstOf(scan, at)
    const noun = scan.is(at, 'E.O.') ? 'Order' : scan.word(at)
    const alone = nouns.get(noun)
    if (alone === undefined) return []
    const isExecutive = noun === 'Order'
    if (isExecutive && !scan.is(at, 'E.O.') && scan.lower(at - 1) !== 'executive') return []
    let i = at + 1
    const isCounted = counts.has(scan.word(i))
    if (isCounted) i++
    if (isCounted && scan.is(i, '.')) i++
    const series = isSeries(scan, i) ? scan.word(i) : ''
    if (series) i += 2
    const number = scan.word(i)
    if (!scan.isNumber(i) || !/^\d{1,5}$/.test(number)) return []
    const end = yearEnd(scan, i + 1)
    const told = end > i + 1 ? scan.word(end - 1) : ''
    if (!isCounted && !series && !told && !(alone && (!isExecutive || number.length > 3))) return []
    if (!isCounted && year.test(number)) return []
    const label = isExecutive ? 'Executive Order' : scan.slice(first, at + 1)
    const whole = series ? `${series}/${number}` : number
    const name = isExecutive ? `${label} ${whole}` : `${label} No. ${whole}${told ? ` of ${told}` : ''}`
    return [
      {
        first,
        last: end,
        kind: 'law',
        form: 'numbered',
        name,
        key: `act/${noun.toLowerCase()}/${whole}`,
      } satisfies Found,
    ]
  },
}

/** Where the words of the kind begin: "| Legislative | Decree". */
function firstOf(scan: Scan, at: number): number {
  let first = at
  while (first > at - 2 && scan.isCapital(first - 1) && kinds.has(scan.lower(first - 1))) first--
  return first
}

/** "A/14" */
const isSeries = (scan: Scan, i: number): boolean =>
  /^[A-Z]$/.test(scan.word(i)) && scan.is(i + 1, '/') && scan.glued(i + 1) && scan.glued(i + 2)

/** Behind "/2018", "(2018)" or "of 2018" at token `i`, which it is where none stands. */
function yearEnd(scan: Scan, i: number): number {
  if (scan.is(i, '/') && scan.glued(i) && year.test(scan.word(i + 1))) return i + 2
  return scan.is(i, 'of') && year.test(scan.word(i + 1)) ? i + 2 : i
}
