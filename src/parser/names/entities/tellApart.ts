import type { FormEntry, Person } from './entry'
import { soundKey } from '../fold'
import { fits } from './namesakes'
import { courtesy, family } from '../roles/titles'

// What tells a name apart from a person of the document who is called alike.

/** Given names that tell a sex as long as the text does not say otherwise: "Pat Marsh" may be Ms Marsh. */
const borneByBoth = new Set('alex chris jackie jamie jan lee lynn pat sam terry tracy'.split(' '))
/** Whether a person's given name is one of these, and no title has told the sex. */
export const bothBear = ({ forms }: Person): boolean =>
  borneByBoth.has(forms[0]?.form.words[0] ?? '') && forms.every(({ sex }) => !sex)

/** "President Marsh and his son, Adam Marsh Jr.": who has the suffix is told by kinship, and is not the other. */
function isNamedSon({ titles, forms }: Person, entry: FormEntry): boolean {
  const told = entry.form.suffix === 'jr' ? entry.titles : forms[0]?.form.suffix === 'jr' ? titles : undefined
  if (!told) return false
  for (const title of told) if (title === 'son') return true
  return false
}

/** "Johann II" is not Johann; "Ford Jr." may be Ford. */
export function otherSuffix(person: Person, { form }: FormEntry): boolean {
  const known = person.forms[0]?.form.suffix ?? ''
  return form.suffix !== '' && form.suffix !== known && (known !== '' || form.suffix.startsWith('i'))
}

/**
 * "President Marsh and his wife, Ana Marsh": who is named in full is told by kinship alone, and the surname stood before, or
 * has a title of its own.
 */
export function isRelativeOf({ titles, forms, sex }: Person, entry: FormEntry): boolean {
  const [full] = forms
  if (!full || !titles || entry.form.words.length > 1 || (entry.sex && entry.sex === sex)) return false
  if (full.form.words.lastIndexOf(entry.form.key) < 1) return false
  let kin = false
  for (const title of titles) {
    if (isKin(title)) kin = true
    else if (!courtesy.has(title)) return false
  }
  if (!kin) return false
  if (!entry.titles) return entry.order < full.order
  for (const title of entry.titles) if (!isKin(title)) return true
  return false
}

/** Titles that stand before a given name alone: "Prince Ivo". */
const royal = new Set('prince princess king queen pope emperor empress sultan shah tsar czar'.split(' '))

/**
 * "Prince Ivo" beside "party leader Ivo Petrov": who has another office, and no such title, is somebody else. "King Faruk" is the
 * father of "Prince Hasan bin Faruk".
 */
export function isAnotherRoyal({ titles, forms }: Person, entry: FormEntry): boolean {
  if (!entry.titles || entry.form.words.length > 1) return false
  const words = forms[0]?.form.words ?? []
  if (words.at(-2) === 'bin' && words.at(-1) === entry.form.key)
    for (const title of entry.titles) if (royal.has(title) && !titles?.has(title)) return true
  if (!titles || words[0] !== entry.form.key) return false
  let another = false
  for (const title of titles) {
    if (royal.has(title)) return false
    another ||= !courtesy.has(title) && !isKin(title)
  }
  if (!another) return false
  for (const title of entry.titles) if (royal.has(title)) return true
  return false
}

/** Whether the titles of a name are offices and none of them a person's. */
export function isOther({ titles: own }: Person, titles: FormEntry['titles']): boolean {
  let office = false
  for (const title of titles ?? []) {
    if (own?.has(title)) return false
    office ||= !courtesy.has(title)
  }
  return office
}

const isKin = (title: string): boolean => title === 'lady' || family.has(title)

/** Two full forms under one key are two people where suffix, sex or the names between tell them apart. */
export function compatible(person: Person, entry: FormEntry): boolean {
  const known = person.forms[0]?.form
  if (!known) return false
  const { words, suffix } = entry.form
  if (known.suffix !== suffix && ((known.suffix && suffix) || isNamedSon(person, entry))) return false
  if (!fits(person, entry.sex)) return false
  if (known.words.length < 3 || words.length < 3 || known.words[0] !== words[0]) return true
  const [a = '', b = ''] = [known.words[1], words[1]]
  return (
    a === b || (a.length === 1 || b.length === 1 ? a[0] === b[0] : soundKey(a) === soundKey(b) || known.key.includes(b))
  )
}
