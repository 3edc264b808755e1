import type { InstrumentKind } from '../model'
import { isOther, namedInstrument } from './named'
import { behindOldYear, readStated } from './stated'
import type { Found, Pattern, Scan } from './scan'

/** Nouns that end the name of a document, and its kind. */
const heads = new Map<string, InstrumentKind>([
  ['Act', 'law'],
  ['Bill', 'bill'],
  ['Law', 'law'],
  ['Treaty', 'treaty'],
  ['Convention', 'treaty'],
  ['Conventions', 'treaty'],
  ['Protocol', 'treaty'],
  ['Covenant', 'treaty'],
  ['Statute', 'treaty'],
  ['Pact', 'treaty'],
  ['Agreement', 'agreement'],
  ['Agreements', 'agreement'],
  ['Accord', 'agreement'],
  ['Accords', 'agreement'],
  ['Memorandum', 'agreement'],
  ['Charter', 'charter'],
  ['Declaration', 'agreement'],
  ['Communiqué', 'agreement'],
  ['Communique', 'agreement'],
])

/** Words before the noun that make it something else, by noun in lower case. */
const otherThings = new Map(
  Object.entries({
    act: `sister class balancing opening first second third fourth final last double disappearing vanishing circus high-wire caught
      juggling warm-up support headline brutal heinous cowardly`,
    convention: `democratic republican libertarian green national party constitutional nominating annual baptist comic comics star
      trek fan political gop dnc rnc summer methodist teamsters trade book media auto state social`,
    agreement: `license licence user service services purchase merger credit loan lease employment prenuptial nondisclosure
      non-disclosure settlement plea separation indenture underwriting subscription security pledge stock rights asset`,
    agreements: `license user service purchase credit loan lease employment non-disclosure plea`,
    protocol: `internet transfer control ghost chief simple routing file network session message mail office datagram access
      voice application configuration bitcoin state`,
    accord: `honda`,
    charter: `private air bus yacht royal`,
    bill: `uncle buffalo president mr. mr mrs. sir wild pecos senator secretary prince king old big little kill energy water gas
      phone restaurant electricity dollar heating hospital`,
    declaration: `tax customs income`,
    pact: `suicide`,
    covenant: `alien new old`,
    statute: `federal state criminal`,
    law: '',
    memorandum: `presidential`,
  }).map(([noun, list]) => [noun, new Set(list.split(/\s+/))]),
)

/** "Martial Law" and "Murphy's Law" are none: what comes before "Law" must be what laws are made for. */
const lawSubjects = new Set(
  `security basic agents agent reform nation-state nationality protection election electoral press media immigration citizenship
  investment labor labour protest sanctions defense defence lustration information extremism terrorism amnesty relations`.split(
    /\s+/,
  ),
)
const billSubjects = new Set(
  `reform farm crime immigration security budget health infrastructure rights safety climate energy defense defence spending
  appropriations asylum migration rwanda brexit withdrawal protocol policing legacy borders market freedom protection relief
  stimulus aid authorization amendment`.split(/\s+/),
)

const dashes = new Set(['-', '–', '‑'])
const connectors = new Set(['of', 'and', 'for', 'to', '&', 'against', 'on', 'the'])
const leaders = new Set(
  `the a an this that these those under in on with since after before like unlike both despite while when if although as by for
  from at through and but or its his her their our any each every no some such existing new current former via per contrary
  following given because violating citing signing using monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)
const followers = new Set(
  `center centre hall organization organisation office officer party committee council commission school schools secretariat
  communications airlines airline day house bureau i ii iii iv v one two three four five clinton gates de la`.split(
    /\s+/,
  ),
)
const mostWords = 12

/** Names that end in "Act", "Treaty", "Agreement" and the like, whether or not the table knows them. */
export const titledDocument: Pattern = {
  words: [...heads.keys()].map((head) => head.toLowerCase()),
  read(scan, at) {
    const head = scan.word(at)
    const kind = heads.get(head)
    if (kind === undefined || scan.isTitleCase) return []
    const first = nameBefore(scan, at)
    if (isSomethingElse(scan, first, at) || isKnown(scan, first, at) || isOther(scan, first, at + 1)) return []
    const forward = first === at || takesObject.has(head) ? nameAfter(scan, at + 1) : at + 1
    if (first === at && forward < at + 3) return []
    if (first === at && !takesObject.has(head)) return []
    return cite(scan, { first, head: at, last: forward, kind })
  },
}

function cite(
  scan: Scan,
  { first, head, last, kind }: { first: number; head: number; last: number; kind: InstrumentKind },
): Found[] {
  const numbered = ['No.', 'no.', 'No'].includes(scan.word(last)) && scan.isNumber(last + 1) ? last + 2 : last
  const name = scan.slice(first, numbered)
  const dated = scan.is(numbered, 'of') ? readStated(scan, numbered) : undefined
  const end = dated && dated.month === undefined ? dated.last : behindOldYear(scan, numbered)
  const key = `named/${name.toLowerCase().replace(/^(?:u\.?s\.?|u\.?n\.?|eu) /, '')}`
  return [{ first, last: end, kind, form: 'named', name, key, head: scan.lower(head) }]
}

/** Whether a known name ends at the head: then the words before it are not part of it. */
function isKnown(scan: Scan, first: number, at: number): boolean {
  for (let i = first; i <= at; i++) if (namedInstrument.read(scan, i).some(({ last }) => last > at)) return true
  return false
}

/** Where the capitalised words that end at the head begin. */
function nameBefore(scan: Scan, at: number): number {
  const sentence = scan.sentenceStart(at)
  let first = at
  for (let i = at - 1; i >= sentence && at - i <= mostWords; i--) {
    if (scan.isCapital(i) || (scan.isNumber(i) && scan.isCapital(i + 1) && scan.glued(i + 1))) {
      if (leaders.has(scan.lower(i)) && !scan.is(i - 1, 'the')) break
      first = i
    } else if (!joins(scan, i)) break
  }
  return first
}

/** Whether the small word or the dash at `i` joins two capitalised words of one name. */
function joins(scan: Scan, i: number): boolean {
  const word = scan.word(i)
  // "Trade and Co-|operation| Agreement"
  if (scan.glued(i) && dashes.has(scan.word(i - 1)) && scan.glued(i - 1)) return scan.isCapital(i - 2)
  if (dashes.has(word)) return scan.glued(i) && scan.glued(i + 1)
  if (isPluralPossessive(scan, i)) return true
  if (word === 'the') return scan.is(i - 1, 'of') && scan.isCapital(i - 2)
  if (word === ',') return scan.isCapital(i - 1) && isSeries(scan, i)
  return (
    connectors.has(word) && word !== 'on' && (scan.isCapital(i - 1) || scan.is(i + 1, 'the') || isSeries(scan, i - 1))
  )
}

/** Whether the comma at `i` is one of "Food, Drug, and Cosmetic": a series of capitals that ends in a comma and "and". */
function isSeries(scan: Scan, i: number): boolean {
  if (!scan.is(i, ',')) return false
  let comma = i
  while (comma - i < 6 && scan.isCapital(comma + 1)) {
    comma += scan.is(comma + 2, ',') ? 2 : 3
    if (!scan.is(comma, ',')) return false
  }
  return scan.is(comma + 1, 'and') && scan.isCapital(comma + 2)
}

/** "Peoples’ Rights", "Veterans' Benefits". */
function isPluralPossessive(scan: Scan, i: number): boolean {
  return (
    (scan.is(i, '’') || scan.is(i, "'")) && scan.glued(i) && scan.word(i - 1).endsWith('s') && scan.isCapital(i + 1)
  )
}

/** Nouns whose object is part of the name: "Convention on Cluster Munitions". */
const takesObject = new Set(
  `Treaty Convention Protocol Covenant Statute Charter Agreement Declaration Memorandum Accord Pact Conventions`.split(
    ' ',
  ),
)
const objects = new Set(['on', 'for', 'against', 'of', 'to', 'concerning', 'relating', 'regarding'])
const times = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december tv`.split(/\s+/),
)

/** The end of "on the Rights of the Child" from token `at` on, or `at`. */
function nameAfter(scan: Scan, at: number): number {
  if (!objects.has(scan.word(at))) return at
  let last = at
  for (let i = at + 1; i - at <= mostWords; i++) {
    if (scan.isCapital(i) && !times.has(scan.lower(i)) && !leaders.has(scan.lower(i))) last = i + 1
    else if (dashes.has(scan.word(i)) && scan.glued(i) && scan.glued(i + 1)) continue
    else if (isPluralPossessive(scan, i)) continue
    else if (!connectors.has(scan.word(i)) && !(scan.is(i, 'in') && last > at)) break
  }
  return last
}

function isSomethingElse(scan: Scan, first: number, at: number): boolean {
  const noun = scan.lower(at)
  const before = scan.lower(at - 1)
  if (scan.isCapital(at + 1) && followers.has(scan.lower(at + 1))) return true
  if (first < at && otherThings.get(noun)?.has(before)) return true
  if (noun === 'convention' && isGathering(scan, first)) return true
  if (noun === 'law') return !lawSubjects.has(before)
  if (noun !== 'bill') return false
  return !billSubjects.has(before) || scan.isCapital(at + 1)
}

const gatherings = new Set('at attended attending during held hosts hosted hosting opened addressed'.split(' '))

/** "attended the Haunters Convention": people go there. */
function isGathering(scan: Scan, first: number): boolean {
  const before = ['the', 'this', 'a'].includes(scan.lower(first - 1)) ? first - 2 : first - 1
  return gatherings.has(scan.lower(before))
}
