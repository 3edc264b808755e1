import type { FormEntry } from './census'
import { countryNamed, peopleNamed, thingNamed } from './nations'
import type { NameKind } from './span'

/** One organisation, place, group or event of the document: the forms that mean it. */
export interface Thing {
  readonly kind: NameKind
  readonly forms: FormEntry[]
}

/** Acronyms that are also words in lower case ("us", "who"): only their capitals make them names. */
const onlyInCapitals = new Set(['us', 'who', 'la', 'car', 'au', 'imf'])

/** The key under which all forms of one thing fall together as far as tables and spelling alone can tell. */
function canonical(kind: NameKind, entry: FormEntry): string {
  const { key, acronym, words } = entry.form
  if (onlyInCapitals.has(key) && !acronym) return key
  if (kind === 'group') return peopleNamed(key) ?? singular(key)
  if (kind === 'organization') return thingNamed(key) ?? countryNamed(key) ?? withoutCompanySuffix(words, key)
  return countryNamed(key) ?? thingNamed(key) ?? key
}

const singular = (key: string): string =>
  key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key

const companySuffixes = new Set(
  'corp corporation inc incorporated ltd limited co company plc group llc llp ag sa se nv gmbh spa holdings holding'.split(
    ' ',
  ),
)

function withoutCompanySuffix(words: readonly string[], key: string): string {
  let end = words.length
  while (end > 1 && companySuffixes.has(words[end - 1] as string)) end--
  return end === words.length ? key : words.slice(0, end).join(' ')
}

/** The things of one kind, by form. `acronyms` are the pairs the text itself gives in brackets: acronym to full form. */
export function sortThings(
  kind: NameKind,
  entries: readonly FormEntry[],
  acronyms: ReadonlyMap<string, FormEntry>,
): Map<FormEntry, Thing> {
  const byKey = new Map<string, Thing>()
  const thingOf = new Map<FormEntry, Thing>()
  for (const entry of entries) {
    const key = canonical(kind, entry)
    let thing = byKey.get(key)
    if (!thing) byKey.set(key, (thing = { kind, forms: [] }))
    thing.forms.push(entry)
    thingOf.set(entry, thing)
  }
  if (kind !== 'organization' && kind !== 'event') return thingOf
  const index = indexParts(thingOf)
  for (const entry of entries) {
    const own = thingOf.get(entry)
    const spelled = acronyms.get(entry.form.key)
    const whole = (spelled && thingOf.get(spelled)) ?? wholeOf(entry, index)
    if (
      own &&
      whole &&
      own !== whole &&
      own.forms.every((form) => form === entry || form.form.key === entry.form.key)
    ) {
      whole.forms.push(entry)
      thingOf.set(entry, whole)
    }
  }
  return thingOf
}

/** Nothing, one thing, or several under a key: only one may be joined. */
type Index = Map<string, Thing | 'several'>

interface Parts {
  readonly initials: Index
  readonly tails: Index
  readonly firsts: Index
}

const small = new Set('of the and for on in to de la des du et a an'.split(' '))
const longestTail = 8

function indexParts(thingOf: ReadonlyMap<FormEntry, Thing>): Parts {
  const parts: Parts = { initials: new Map(), tails: new Map(), firsts: new Map() }
  for (const [{ form }, thing] of thingOf) {
    const { words } = form
    if (words.length < 2) continue
    const big = words.filter((word) => !small.has(word))
    note(parts.initials, big.map((word) => word[0]).join(''), thing)
    note(parts.initials, words.map((word) => word[0]).join(''), thing)
    note(parts.firsts, words[0] as string, thing)
    for (let from = Math.max(1, words.length - longestTail); from < words.length; from++)
      note(parts.tails, words.slice(from).join(' '), thing)
  }
  return parts
}

function note(index: Index, key: string, thing: Thing): void {
  const known = index.get(key)
  if (!known) index.set(key, thing)
  else if (known !== thing) index.set(key, 'several')
}

/** Bodies that are called by their last word alone. */
const genericBodies = new Set(
  'commission council senate parliament ministry congress committee court bank party agency university assembly cabinet institute foundation league union'.split(
    ' ',
  ),
)

function wholeOf({ form }: FormEntry, parts: Parts): Thing | undefined {
  const { key, words, acronym } = form
  const one = (found: Thing | 'several' | undefined): Thing | undefined => (found === 'several' ? undefined : found)
  if (acronym) return key.length > 2 ? one(parts.initials.get(key)) : undefined
  if (words.length > 1 || genericBodies.has(key)) return one(parts.tails.get(key))
  if (countryNamed(key) ?? peopleNamed(key) ?? thingNamed(key)) return undefined
  return one(parts.firsts.get(key))
}
