import type { Found, Pattern, Scan } from './scan'

const court = new Set(
  `court courts icj icc case cases judge judges justice justices ruling ruled judgment judgement lawsuit verdict tribunal
  plaintiff prosecutor precedent overturned hague litigation appeal appeals opinion genocide hearing hearings decision argued
  filed`.split(/\s+/),
)
const match = new Set(
  `match matches game kick-off live tv channel score scores league cup goal goals season coach striker stadium preview referee champions
  tennis bout fight semi-final final winner round`.split(/\s+/),
)
const inside = new Set(['of', 'the', 'and', '&', '-', '–', 'de', 'du'])
const longestParty = 7

/** "South Africa v. Israel", "Prosecutor v. Omar Al Bashir": where the sentence speaks of a court, not of a match. */
export const caseName: Pattern = {
  words: ['v', 'v.', 'vs', 'vs.', 'versus'],
  read(scan, at) {
    const right = scan.is(at + 1, '.') ? at + 2 : at + 1
    const first = partyBefore(scan, at)
    const last = partyAfter(scan, right)
    if (first === at || last === right || !scan.near(at, court) || scan.near(at, match)) return []
    const name = `${scan.slice(first, at)} v. ${scan.slice(right, last)}`
    return [{ first, last, kind: 'case', form: 'named', name, key: `named/${name.toLowerCase()}` }]
  },
}

/** The capitalised words before `at`, with "and the" between them; a leading "The" stays out unless it is all there is. */
function partyBefore(scan: Scan, at: number): number {
  let first = at
  for (let i = at - 1; at - i <= longestParty; i--) {
    if (scan.isCapital(i) && !openers.has(scan.lower(i))) first = i
    else if (!inside.has(scan.lower(i))) break
  }
  return first
}

const openers = new Set([
  'in',
  'the',
  'a',
  'under',
  'since',
  'after',
  'before',
  'when',
  'while',
  'but',
  'and',
  'on',
  'at',
])

function partyAfter(scan: Scan, at: number): number {
  let last = at
  for (let i = at; i - at < longestParty; i++) {
    if (scan.isCapital(i)) last = i + 1
    else if (!inside.has(scan.lower(i)) || !scan.isCapital(i + 1)) break
    else if (scan.is(i, 'and')) break
  }
  return last
}

/** "ICC-01/22", "ICC-02/05-01/09", and the Court of Justice's "Case C-131/12". */
export const caseSymbol: Pattern = {
  words: ['icc', 'case'],
  takesNumber: true,
  read(scan, at) {
    return scan.is(at, 'Case') || scan.is(at, 'case') ? courtOfJustice(scan, at) : criminalCourt(scan, at)
  },
}

function criminalCourt(scan: Scan, at: number): Found[] {
  if (!/^ICC-\d\d$/.test(scan.word(at)) || !scan.is(at + 1, '/') || !/^\d\d$/.test(scan.word(at + 2))) return []
  const whole = scan.is(at + 3, '-') && scan.is(at + 5, '/') && /^\d\d$/.test(scan.word(at + 6))
  const last = whole ? at + 7 : at + 3
  const symbol = scan.slice(at, last)
  return [{ first: at, last, kind: 'case', form: 'numbered', name: symbol, key: `icc/${symbol}`, symbol }]
}

function courtOfJustice(scan: Scan, at: number): Found[] {
  if (!/^[CT]-\d{1,4}$/.test(scan.word(at + 1)) || !scan.is(at + 2, '/') || !/^\d\d$/.test(scan.word(at + 3))) return []
  const symbol = scan.slice(at + 1, at + 4)
  return [
    { first: at, last: at + 4, kind: 'case', form: 'numbered', name: `Case ${symbol}`, key: `cjeu/${symbol}`, symbol },
  ]
}
