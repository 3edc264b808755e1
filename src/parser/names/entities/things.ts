import { pausing, type Steps } from '../../steps'
import { hashWord } from '../../text/hash'
import { kindIndex, type FormEntry, type Thing } from './entry'
import { lexiconBits, lexiconPairBits, Lists } from '../recogniser/lexicon'
import { combiningForms } from '../combiningForms'
import { communities } from '../communities'
import { countryNamed, knownForm } from '../nations'
import type { NameKind } from '../span'

/** Acronyms that are also words in lower case ("us", "who"): only their capitals make them names. */
const onlyInCapitals = new Set(['us', 'who', 'la', 'car', 'au', 'imf'])

/** The key under which all forms of one thing fall together as far as tables and spelling alone can tell. */
function canonical(kind: NameKind, entry: FormEntry): string {
  const { key, acronym, words } = entry.form
  if (onlyInCapitals.has(key) && !acronym) return key
  const known = knownForm(key)
  if (kind === 'group') return known?.people ?? communities.get(key) ?? combiningForms.get(key) ?? singular(key)
  if (kind === 'organization') return known?.thing ?? known?.country ?? organisationKey(words, key)
  return known?.country ?? known?.thing ?? (kind === 'place' ? withoutCity(words, key) : withoutStorm(words, key))
}

const isRegion = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  !more.length
    ? (lexiconBits(hashWord(first), true) & Lists.region) !== 0
    : (lexiconPairBits(hashWord(first), hashWord(second)) & Lists.region) !== 0

const storms = new Set(['hurricane', 'typhoon', 'cyclone', 'storm'])

/** "Tropical Storm Marlo" and "Hurricane Marlo" are one. */
function withoutStorm(words: readonly string[], key: string): string {
  const at = words[0] === 'tropical' ? 1 : 0
  return storms.has(words[at] ?? '') && words.length > at + 1 ? words.slice(at + 1).join(' ') : key
}

const turning = new Set(['department', 'ministry', 'university', 'court'])

/** "Ministry of Finance" as "Finance Ministry"; what has no such two forms as it is. */
function turned(words: readonly string[]): readonly string[] {
  const at = words.indexOf('of') - 1
  if (at < 0) return words
  const body = words[at] as string
  if (!turning.has(body)) return words
  const [before, behind] = [words.slice(0, at), words.slice(at + 2)]
  // "Supreme Court of Zembla", but "U.S. Department of State"
  const isOfLand = body === 'court' && before.length > 0 && countryNamed(before.join(' ')) === undefined
  return isOfLand ? [...behind, ...before, body] : [...before, ...behind, body]
}

/** "U.S. Congress" and "United States Congress", "New People's Party" and "New Peoples Party", "Acme" and "Acme Corp." */
function organisationKey(written: readonly string[], key: string): string {
  const words = turned(written)
  let end = words.length
  while (end > 1 && companySuffixes.has(words[end - 1] as string)) end--
  const first = words[0] ?? ''
  if (end < 2) return first
  const named = knownForm(first)
  const whole = named?.country ?? named?.thing
  if (!whole && end === words.length && words === written && !words.includes('s')) return key
  const parts = words.slice(0, end)
  if (whole) parts[0] = whole
  return (end > 2 ? parts.filter((word) => word !== 's') : parts).join(' ')
}

/** "Strelsau City" is Strelsau, but Mexico City is not Mexico; "Pacific Ocean" is the Pacific. */
function withoutCity(words: readonly string[], key: string): string {
  const last = words[words.length - 1]
  if (words.length < 2 || (last !== 'city' && last !== 'ocean')) return key
  const name = words.slice(0, -1).join(' ')
  return last === 'city' && (countryNamed(name) || isRegion(words)) ? key : name
}

/** "Democrats" and "Democratic", "Tories" and "Tory". */
function singular(key: string): string {
  if (key.endsWith('cratic')) return key.slice(0, -2)
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

/** What a company is in law, behind its name. */
export const companySuffixes: ReadonlySet<string> = new Set(
  'corp corporation inc incorporated ltd limited co company plc group llc llp ag sa se nv gmbh spa holdings holding'.split(
    ' ',
  ),
)

/**
 * Sorts the forms of one kind into things, and notes in each form which it means. `acronyms` are the pairs that the text
 * itself gives in brackets: acronym to full form.
 */
export function* sortThings(
  kind: NameKind,
  entries: readonly FormEntry[],
  acronyms: ReadonlyMap<string, FormEntry>,
): Steps<void> {
  const byKey = new Map<string, Thing>()
  const at = kindIndex(kind)
  yield* pausing(entries, (entry) => {
    const key = canonical(kind, entry)
    let thing = byKey.get(key)
    if (!thing) byKey.set(key, (thing = { kind, forms: [], entity: -1 }))
    thing.forms.push(entry)
    noteThing(entry, at, thing)
  })
  if (kind !== 'organization' && kind !== 'event' && kind !== 'place') return
  const longest = kind === 'place' ? 1 : longestTail
  // The longer first: what "Supreme Court" is joined to, "Court" is joined to.
  for (let length = longest; length > 0; length--) {
    const shorts = entries.filter(
      ({ form }) => form.words.length === length && (kind !== 'place' || form.acronym || halves.has(form.key)),
    )
    if (!shorts.length) continue
    const parts = yield* indexParts(kind, entries, length, new Set(shorts.map(({ form }) => form.key)))
    yield* pausing(shorts, (entry) => {
      const own = entry.things?.[at]
      const whole = acronyms.get(entry.form.key)?.things?.[at] ?? wholeOf(entry, parts, kind)
      if (!own || !whole || own === whole || own.forms.length > 1) return
      whole.forms.push(entry)
      noteThing(entry, at, whole)
    })
  }
}

/** Whom a form means as one kind; a list that is written at its end alone would be made far too long. */
function noteThing(entry: FormEntry, at: number, thing: Thing): void {
  entry.things ??= [undefined, undefined, undefined, undefined, undefined]
  entry.things[at] = thing
}

/** The halves of a divided country, each called by its side alone: "the North" where the text tells of North Korea. */
const halves: ReadonlyMap<string, string> = new Map([
  ['north', 'south'],
  ['south', 'north'],
])
const isHalf = ([side = '', ...land]: readonly string[]): boolean =>
  countryNamed([side, ...land].join(' ')) !== undefined &&
  countryNamed([halves.get(side), ...land].join(' ')) !== undefined

/** Nothing, one thing, or several under a key: only one may be joined. */
type Index = Map<string, Thing | 'several'>

interface Parts {
  readonly initials: Index
  readonly tails: Index
  readonly firsts: Index
  /** The one word behind "of" or "for" at the end. */
  readonly topics: Index
}

/** Words whose letters an acronym may leave out. */
export const withoutInitial: ReadonlySet<string> = new Set('of the and for on in to de la des du et a an'.split(' '))
const longestTail = 3

/** Only parts that are written alone somewhere are worth an entry: `wanted` are the short forms of the document of so many words. */
function* indexParts(
  kind: NameKind,
  entries: readonly FormEntry[],
  length: number,
  wanted: ReadonlySet<string>,
): Steps<Parts> {
  const parts: Parts = { initials: new Map(), tails: new Map(), firsts: new Map(), topics: new Map() }
  const at = kindIndex(kind)
  yield* pausing(entries, ({ form, things }) => {
    const { words } = form
    const thing = things?.[at]
    if (words.length <= length || !thing) return
    if (length === 1) noteWord(words, thing)
    else noteWithoutLand(words, thing)
    const other = turned(words)
    if (other !== words) noteTail(other, 1, other.length, thing)
    const head = headLength(words)
    noteTail(words, head < words.length ? 0 : 1, head, thing)
    if (head < words.length) noteTail(words, head, words.length, thing)
  })
  return parts

  /** What single words are short for. */
  function noteWord(words: readonly string[], thing: Thing): void {
    let all = ''
    let big = ''
    // "United States Central Mint Agency" is the CMA too.
    const land = landLength(words)
    let landless = ''
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string
      if (word === 's') continue
      // A company goes by its initials with and without what it is in law: "IBM", "Acme Steel Co (ASC)".
      if (i > 1 && companySuffixes.has(word)) noteInitials(all, big, thing)
      // "U.S. Department of Agriculture" is the USDA.
      const initials = word === 'us' ? word : (word[0] ?? '')
      all += initials
      if (!withoutInitial.has(word)) big += initials
      if (land && i >= land && !withoutInitial.has(word)) landless += initials
    }
    noteInitials(all, big, thing)
    if (landless.length > 2 && wanted.has(landless)) note(parts.initials, landless, thing)
    const [first = ''] = words
    const last = words[words.length - 1] as string
    const isBranch = kind === 'organization' && countryNamed(last) !== undefined
    if (wanted.has(first) && !isBranch && (!halves.has(first) || isHalf(words))) note(parts.firsts, first, thing)
    const isTopic = headLength(words) < words.length && withoutInitial.has(words[words.length - 2] as string)
    if (wanted.has(last) && isTopic) note(parts.topics, last, thing)
  }

  function noteInitials(all: string, big: string, thing: Thing): void {
    if (wanted.has(big)) note(parts.initials, big, thing)
    if (wanted.has(all)) note(parts.initials, all, thing)
  }

  /** "U.S. Department of Commerce" is the Department of Commerce. */
  function noteWithoutLand(words: readonly string[], thing: Thing): void {
    const land = landLength(words)
    if (land && words.length === land + length) noteTail(words, land, words.length, thing)
  }

  /** The last words of `[least, end)`, as many as the short forms have. */
  function noteTail(words: readonly string[], least: number, end: number, thing: Thing): void {
    const from = end - length
    if (from < least) return
    const tail = length === 1 ? (words[from] as string) : words.slice(from, end).join(' ')
    if (wanted.has(tail)) note(parts.tails, tail, thing)
  }
}

/** How many words of a country a longer name begins with: "U.S. Congress", "Zemblan Central Bank", "United States Army Corps". */
function landLength([first = '', second = '', ...more]: readonly string[]): number {
  const named = knownForm(first)
  if (named && (named.country ?? named.people) !== undefined) return 1
  return more.length > 1 && countryNamed(`${first} ${second}`) ? 2 : 0
}

const behindHead = new Set(['of', 'for', 'at', 'in'])

/** How many words stand before what a body is of: two in "Supreme Court of Zembla"; all where nothing follows. */
function headLength(words: readonly string[]): number {
  for (let i = 1; i < words.length; i++) if (behindHead.has(words[i] as string)) return i
  return words.length
}

function note(index: Index, key: string, thing: Thing): void {
  const known = index.get(key)
  if (!known) index.set(key, thing)
  else if (known !== thing) index.set(key, 'several')
}

/** Bodies that are called by their last word alone. */
const genericBodies = new Set(
  `commission house council senate parliament ministry congress committee court bank party agency university assembly cabinet institute
  foundation league union press times post journal tribune herald office department administration bureau authority association
  federation society club church school college academy fund board brotherhood guard front alliance movement monitor chronicle telegraph
  secretariat framework presidency politburo coalition directorate`.split(/\s+/),
)

function wholeOf({ form }: FormEntry, parts: Parts, kind: NameKind): Thing | undefined {
  const { key, words, acronym } = form
  const one = (found: Thing | 'several' | undefined): Thing | undefined => (found === 'several' ? undefined : found)
  // Of places initials alone are short for the whole: the Isle of Palms is not "Palms", and AFRICA not South Africa.
  if (kind === 'place' && halves.has(key)) return one(parts.firsts.get(key))
  if (kind === 'place') return acronym && key.length > 2 ? one(parts.initials.get(key)) : undefined
  if (acronym && key.length < 3) return isTaken(key) ? undefined : one(parts.initials.get(key))
  if (acronym) return one(parts.initials.get(key) ?? parts.tails.get(key))
  if (words.length > 1 || genericBodies.has(key)) return one(parts.tails.get(key))
  if (knownForm(key)) return undefined
  return (
    one(parts.firsts.get(key) ?? parts.topics.get(key)) ??
    (isTeam(key) || branches.has(key) ? one(parts.tails.get(key)) : undefined)
  )
}

/** Two letters that mean a country or a known body whatever else the text names: "UN", "US". */
const isTaken = (key: string): boolean => onlyInCapitals.has(key) || knownForm(key) !== undefined

/** Bodies that are called by their last word where it is not somebody's first: "U.S. Treasury", but "Treasury Department". */
const branches = new Set(['treasury', 'legislature', 'navy'])

/** "Strelsau Pirates" are the Pirates; not every outlet is the News. */
const isTeam = (key: string): boolean => key.length > 3 && key.endsWith('s') && key !== 'news'
