import { kindIndex, type FormEntry, type Thing } from './entry'
import { countryNamed, peopleNamed, thingNamed } from './nations'
import type { NameKind } from './span'

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

/**
 * Sorts the forms of one kind into things, and notes in each form which it means. `acronyms` are the pairs that the text
 * itself gives in brackets: acronym to full form.
 */
export function sortThings(
  kind: NameKind,
  entries: readonly FormEntry[],
  acronyms: ReadonlyMap<string, FormEntry>,
): void {
  const byKey = new Map<string, Thing>()
  const at = kindIndex[kind]
  for (const entry of entries) {
    const key = canonical(kind, entry)
    let thing = byKey.get(key)
    if (!thing) byKey.set(key, (thing = { kind, forms: [], entity: -1 }))
    thing.forms.push(entry)
    ;(entry.things ??= [])[at] = thing
  }
  if (kind !== 'organization' && kind !== 'event') return
  const shorts = entries.filter(({ form }) => form.words.length < 4)
  const parts = indexParts(entries, at, new Set(shorts.map(({ form }) => form.key)))
  for (const entry of shorts) {
    const own = entry.things?.[at]
    const whole = acronyms.get(entry.form.key)?.things?.[at] ?? wholeOf(entry, parts)
    if (!own || !whole || own === whole || own.forms.length > 1) continue
    whole.forms.push(entry)
    ;(entry.things ??= [])[at] = whole
  }
}

/** Nothing, one thing, or several under a key: only one may be joined. */
type Index = Map<string, Thing | 'several'>

interface Parts {
  readonly initials: Index
  readonly tails: Index
  readonly firsts: Index
}

const small = new Set('of the and for on in to de la des du et a an'.split(' '))
const longestTail = 3

/** Only parts that are written alone somewhere are worth an entry: `wanted` are the short forms of the document. */
function indexParts(entries: readonly FormEntry[], at: number, wanted: ReadonlySet<string>): Parts {
  const parts: Parts = { initials: new Map(), tails: new Map(), firsts: new Map() }
  for (const { form, things } of entries) {
    const { words } = form
    const thing = things?.[at]
    if (words.length < 2 || !thing) continue
    let all = ''
    let big = ''
    for (const word of words) {
      all += word[0] ?? ''
      if (!small.has(word)) big += word[0] ?? ''
    }
    if (wanted.has(big)) note(parts.initials, big, thing)
    if (wanted.has(all)) note(parts.initials, all, thing)
    const [first = ''] = words
    if (wanted.has(first)) note(parts.firsts, first, thing)
    for (let from = Math.max(1, words.length - longestTail); from < words.length; from++) {
      const tail = from + 1 === words.length ? (words[from] as string) : words.slice(from).join(' ')
      if (wanted.has(tail)) note(parts.tails, tail, thing)
    }
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
