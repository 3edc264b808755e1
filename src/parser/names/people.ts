import type { FormEntry } from './census'
import { soundKey } from './fold'
import { isParticle } from './form'
import { fullGiven, sexOfGiven, sexOfSurname, type Sex } from './givenNames'

/** One person of the document. */
export interface Person {
  /** The forms that name this person and nobody else, the fullest first. */
  readonly forms: FormEntry[]
  sex: Sex | undefined
  readonly titles: Set<string>
  /** Where a bare surname or given name of this person must choose among namesakes. */
  readonly shared: Namesakes[]
}

/** The bearers of one surname or given name, with what is needed to choose among them without a search. */
export class Namesakes {
  /** The bearer most often named in full, the first among equals: a bare surname means him unless something says otherwise. */
  main: Person | undefined
  count = 0
  private latest: Person | undefined
  private latestBlock = -1
  private mainBlock = -1
  private readonly latestOf = new Map<Sex, Person>()
  private readonly titled = new Map<string, Person>()

  add(person: Person): void {
    this.count++
    person.shared.push(this)
    if (!this.main || weight(person) > weight(this.main)) this.main = person
    for (const title of person.titles) if (!this.titled.has(title)) this.titled.set(title, person)
  }

  /** A mention of a bearer by more than the shared name. */
  met(person: Person, block: number): void {
    if (person === this.main) this.mainBlock = block
    else {
      this.latest = person
      this.latestBlock = block
    }
    if (person.sex) this.latestOf.set(person.sex, person)
  }

  /** The bearer meant in block `block`, from the sex and the head of the title written with the name. */
  choose(block: number, sex: Sex | undefined, title: string | undefined): Person | undefined {
    const { main } = this
    if (this.count < 2) return main && fits(main, sex) ? main : undefined
    const titled = title ? this.titled.get(title) : undefined
    if (titled && fits(titled, sex)) return titled
    const latest = this.latestBlock === block && this.mainBlock !== block ? this.latest : undefined
    if (!sex) return latest ?? main
    if (latest?.sex === sex) return latest
    return main?.sex === sex ? main : this.latestOf.get(sex)
  }
}

/** How often a person is named in full; earlier people weigh a little more. */
const weight = ({ forms }: Person): number => {
  let total = 0
  for (const { form, total: count } of forms) if (form.words.length > 1) total += count
  return total - (forms[0]?.order ?? 0) / 1e6
}

/** Who each form of a person's name means: one person, or one of several namesakes. */
export interface People {
  readonly personOf: Map<FormEntry, Person>
  readonly namesakesOf: Map<FormEntry, Namesakes>
  /** By any run of two words or more of a full name. */
  readonly byName: ReadonlyMap<string, Person>
  readonly bySurname: ReadonlyMap<string, Namesakes>
}

/**
 * Sorts the forms of people's names into people. Full names first, the longest before the shorter, so that "Joe Biden"
 * finds "Joseph R. Biden Jr."; then bare surnames and given names. Every step is a look-up under a key.
 */
export function sortPeople(entries: readonly FormEntry[]): People {
  return new Sorter().sort(entries)
}

class Sorter {
  private readonly personOf = new Map<FormEntry, Person>()
  private readonly namesakesOf = new Map<FormEntry, Namesakes>()
  private readonly founded: Person[] = []
  private readonly byName = new Map<string, Person>()
  private readonly bySurname = new Map<string, Namesakes>()
  private readonly byGiven = new Map<string, Namesakes>()
  private readonly bySound = new Map<string, Namesakes>()

  sort(entries: readonly FormEntry[]): People {
    const full = entries.filter((entry) => isFull(entry)).sort((a, b) => rank(b) - rank(a))
    for (const entry of full) this.placeFull(entry)
    for (const person of this.founded) this.index(person)
    for (const entry of entries) if (!this.personOf.has(entry)) this.placeShort(entry)
    const { personOf, namesakesOf, byName, bySurname } = this
    return { personOf, namesakesOf, byName, bySurname }
  }

  private placeFull(entry: FormEntry): void {
    const found = searchKeys(entry.form.words)
      .map((key) => this.byName.get(key))
      .find((person) => person && compatible(person, entry))
    if (found) this.join(found, entry)
    else this.found(entry)
  }

  private placeShort(entry: FormEntry): void {
    const { words } = entry.form
    const last = words[words.length - 1] ?? entry.form.key
    const person = words.length > 1 ? this.byName.get(words.join(' ')) : undefined
    if (person) {
      this.join(person, entry)
      return
    }
    const sound = soundKey(last)
    const namesakes =
      this.bySurname.get(last) ?? this.byGiven.get(last) ?? (sound ? this.bySound.get(sound) : undefined)
    const main = namesakes?.main
    if (!namesakes || !main || otherSuffix(main, entry)) this.found(entry)
    else if (namesakes.count === 1 && fits(main, entry.sex)) this.join(main, entry)
    else this.namesakesOf.set(entry, namesakes)
  }

  private join(person: Person, entry: FormEntry): void {
    person.forms.push(entry)
    this.personOf.set(entry, person)
    for (const title of entry.titles) person.titles.add(title)
    person.sex ??= entry.sex
  }

  private found(entry: FormEntry): void {
    const { words } = entry.form
    const first = words[0] ?? ''
    const last = words[words.length - 1] ?? entry.form.key
    const sex = entry.sex ?? (words.length > 1 ? sexOfGiven(first) : undefined) ?? sexOfSurname(last)
    const person: Person = { forms: [], sex, titles: new Set(), shared: [] }
    this.join(person, entry)
    if (!isFull(entry)) {
      this.index(person)
      return
    }
    this.founded.push(person)
    for (const key of nameKeys(words)) if (!this.byName.has(key)) this.byName.set(key, person)
  }

  /** Makes a person known by surname, given names and sound, once all that is written of the full name is gathered. */
  private index(person: Person): void {
    const words = person.forms[0]?.form.words ?? []
    const last = words[words.length - 1] ?? person.forms[0]?.form.key ?? ''
    put(this.bySurname, last, person)
    const sound = soundKey(last)
    if (sound) put(this.bySound, sound, person)
    for (const word of words.slice(0, -1)) if (word.length > 1 && !isParticle(word)) put(this.byGiven, word, person)
  }
}

function put(index: Map<string, Namesakes>, key: string, person: Person): void {
  let namesakes = index.get(key)
  if (!namesakes) index.set(key, (namesakes = new Namesakes()))
  if (!person.shared.includes(namesakes)) namesakes.add(person)
}

const fits = (person: Person, sex: Sex | undefined): boolean => !sex || !person.sex || person.sex === sex

/** "Johann II" is not Johann; "Ford Jr." may be Ford. */
function otherSuffix(person: Person, { form }: FormEntry): boolean {
  const known = person.forms[0]?.form.suffix ?? ''
  return form.suffix !== '' && form.suffix !== known && (known !== '' || form.suffix.startsWith('i'))
}

/** Given name and surname, not a particle with its surname alone ("bin Salman"). */
function isFull(entry: FormEntry): boolean {
  const { words } = entry.form
  return words.length > 1 && !isParticle(words[0] as string)
}

/** Longer names first; an initial tells less than a given name. */
const rank = (entry: FormEntry): number => entry.form.words.length * 2 - (entry.form.words[0]?.length === 1 ? 3 : 0)

const longestName = 6
const alike = (word: string): string => soundKey(word) || word

/** The keys under which a full form looks for a person already known. */
function searchKeys(words: readonly string[]): string[] {
  const first = words[0] as string
  const last = words[words.length - 1] as string
  const keys = [words.join(' '), `${fullGiven(first)} ${last}`, `${last} ${first}`, `~${alike(first)} ${alike(last)}`]
  keys.push(first.length === 1 ? `${first}. ${last}` : `?${first[0]} ${last}`)
  return keys
}

/** The keys under which a person is found: every run of two words or more, given name and surname, initial and surname. */
function nameKeys(words: readonly string[]): string[] {
  const last = words[words.length - 1] as string
  const keys: string[] = []
  for (let from = 0; from + 1 < words.length && from < longestName; from++) {
    for (let to = from + 2; to <= words.length && to <= from + longestName; to++)
      keys.push(words.slice(from, to).join(' '))
    const given = words[from] as string
    if (isParticle(given)) continue
    keys.push(`${given} ${last}`, `${fullGiven(given)} ${last}`, `~${alike(given)} ${alike(last)}`)
    if (from === 0) keys.push(given.length === 1 ? `?${given} ${last}` : `${given[0]}. ${last}`)
  }
  return keys
}

/** Two full forms under one key are two people where suffix, sex or the names between tell them apart. */
function compatible(person: Person, entry: FormEntry): boolean {
  const known = person.forms[0]?.form
  if (!known) return false
  const { words, suffix } = entry.form
  if (known.suffix && suffix && known.suffix !== suffix) return false
  if (!fits(person, entry.sex)) return false
  if (known.words.length < 3 || words.length < 3 || known.words[0] !== words[0]) return true
  const [a = '', b = ''] = [known.words[1], words[1]]
  return a === b || (a.length === 1 || b.length === 1 ? a[0] === b[0] : alike(a) === alike(b) || known.key.includes(b))
}
