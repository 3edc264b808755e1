import { pausing, type Steps } from '../../steps'
import type { Aliases } from './aliased'
import { allows, arabicSpellings } from './arabic'
import type { FormEntry, Person } from './entry'
import { soundKey } from '../fold'
import { isParticle, type NameForm, type Sounds } from '../form'
import { fullGiven, sexOfGiven, sexOfSurname } from '../givenNames'
import { fits, Namesakes } from './namesakes'
import { isJoint } from './repair'
import { shortestMisspelt, Slips } from './slips'
import { courtesy } from '../roles/titles'
import { bothBear, compatible, isAnotherRoyal, isOther, isRelativeOf, otherSuffix } from './tellApart'

/** The people of a document, as names that the recogniser missed find them. */
export interface People {
  /** By a run of two words or more of a full name, as {@link pairKey} or joined by blanks. */
  named(form: NameForm): Person | undefined
  readonly bySurname: ReadonlyMap<string, Namesakes>
  readonly byGiven: ReadonlyMap<string, Namesakes>
}

/**
 * Sorts the forms of people's names into people, and notes in each form whom it means. Full names first, the longest
 * before the shorter, so that "Joe Biden" finds "Joseph R. Biden Jr."; then bare surnames and given names. Every step is
 * a look-up under a key. Whoever the text says is called by one of `aliases` is.
 */
export function sortPeople(entries: readonly FormEntry[], aliases: Aliases): Steps<People> {
  return new Sorter(aliases).sort(entries)
}

class Sorter implements People {
  readonly bySurname = new Map<string, Namesakes>()
  private readonly founded: Person[] = []
  /** By given name and surname. */
  private readonly byPair = new Map<string, Person>()
  /** By the runs of words of names of three words and more. */
  private readonly byRun = new Map<string, Person>()
  /** By initial and surname; only where the document abbreviates somebody. */
  private readonly byInitial = new Map<string, Person>()
  readonly byGiven = new Map<string, Namesakes>()
  private bySound: Map<string, Namesakes> | undefined
  /** How often each word is written alone. */
  private readonly bare = new Map<string, number>()
  /** Made once a name needs it. */
  private slips: Slips | undefined

  constructor(private readonly aliases: Aliases) {}

  *sort(entries: readonly FormEntry[]): Steps<People> {
    const full: FormEntry[][] = []
    const initials: FormEntry[] = []
    const unclear: FormEntry[] = []
    for (const entry of entries) {
      if (this.aliases.has(entry)) continue
      const { words, key } = entry.form
      if (words.length === 1) this.bare.set(key, entry.total)
      if (givenOrParticle.has(words[0] as string) && words.length > 1) unclear.push(entry)
      if (!isFull(words)) continue
      if (words[0]?.length === 1) initials.push(entry)
      else (full[Math.min(words.length, longestName)] ??= []).push(entry)
    }
    for (let length = longestName; length > 1; length--)
      yield* pausing(full[length] ?? [], (entry) => this.placeFull(entry))
    for (const entry of unclear) if (!this.byRun.has(entry.form.key)) this.placeFull(entry)
    if (initials.length) for (const person of this.founded) this.noteInitial(person)
    for (const entry of initials) this.placeFull(entry)
    let surnames: ReadonlySet<string | undefined> | undefined
    const bearsSurname = (word: string): boolean =>
      (surnames ??= new Set(this.founded.map(({ forms }) => forms[0]?.form.words.at(-1)))).has(word)
    yield* pausing(this.founded, (person) => {
      if (!isCouple(person, bearsSurname)) this.index(person)
    })
    for (const [alias, bearer] of this.aliases) this.placeAlias(alias, bearer)
    yield* pausing(entries, (entry) => {
      if (!entry.person) this.placeShort(entry)
    })
    return this
  }

  named(form: NameForm): Person | undefined {
    return form.words.length > 1 ? (this.byRun.get(form.key) ?? this.byPair.get(pairKey(form))) : undefined
  }

  private placeFull(entry: FormEntry): void {
    const found = this.named(entry.form) ?? this.abbreviated(entry.form) ?? this.inArabic(entry)
    if (found && compatible(found, entry)) join(found, entry)
    else this.found(entry)
  }

  private placeAlias(alias: FormEntry, bearer: FormEntry): void {
    if (!bearer.person && !bearer.namesakes) this.placeShort(bearer)
    const { person } = bearer
    const { words, key } = alias.form
    // What others bear as a name of their own tells nobody.
    if (!person || (words.length === 1 && this.bySurname.has(key))) return
    join(person, alias)
    put(this.bySurname, words.at(-1) as string, person)
    for (const run of runs(words)) if (!this.byRun.has(run)) this.byRun.set(run, person)
  }

  private placeShort(entry: FormEntry): void {
    const { words, key, suffix } = entry.form
    const last = words[words.length - 1] ?? key
    // "Marsh Jr." is Adam Marsh Jr.
    const isSame = ({ form }: FormEntry): boolean => form.suffix === suffix && form.words.at(-1) === last
    const junior = suffix ? this.founded.find(({ forms }) => forms[0] && isSame(forms[0])) : undefined
    const person = junior ?? (words.length > 1 ? this.byRun.get(key) : undefined)
    if (person) {
      join(person, entry)
      return
    }
    const namesakes =
      this.bearersOf(last) ?? this.soundingLike(entry) ?? this.articled(entry) ?? this.lackingLetter(entry)
    const main = namesakes?.main
    if (!namesakes || !main || otherSuffix(main, entry) || isRelativeOf(main, entry) || isAnotherRoyal(main, entry))
      this.index(this.found(entry))
    else if (namesakes.count === 1 && (fits(main, entry.sex) || bothBear(main))) {
      if (entry.sex) main.sex = entry.sex
      join(main, entry)
    } else entry.namesakes = namesakes
  }

  /** Those of a surname or, where nobody bears it as that, of a given name; "Johann" is no "Johann II" if a Johann has a surname. */
  private bearersOf(word: string): Namesakes | undefined {
    const bearers = this.bySurname.get(word)
    const full = bearers?.main?.forms[0]?.form
    return full?.suffix && full.words.length === 1
      ? (this.byGiven.get(word) ?? bearers)
      : (bearers ?? this.byGiven.get(word))
  }

  /** "Badr Altessidi" for Badr al-Tessidi. */
  private inArabic({ form }: FormEntry): Person | undefined {
    for (const spelling of arabicSpellings(surnameOf(form), form)) {
      const found = this.byPair.get(pairOf(form, spelling.word, soundKey(spelling.word)))
      if (found && allows(spelling, form, found.forms)) return found
    }
    return undefined
  }

  /** Those whose surname has its article apart, or joined to it, or another first letter. */
  private articled({ form }: FormEntry): Namesakes | undefined {
    for (const spelling of arabicSpellings(surnameOf(form), form)) {
      const found = this.bySurname.get(spelling.word)
      if (found?.main && allows(spelling, form, found.main.forms)) return found
    }
    return undefined
  }

  /** Who bears a surname that this one misspells: written once, or more often where the right one never stands alone. */
  private lackingLetter({ form, total, titles }: FormEntry): Namesakes | undefined {
    const { words, key } = form
    if (words.length > 1 || key.length < shortestMisspelt) return undefined
    if (titles) for (const title of titles) if (!courtesy.has(title)) return undefined
    if (!this.slips) {
      this.slips = new Slips(this.bySurname)
      for (const [surname, bearers] of this.bySurname) this.slips.add(surname, bearers)
    }
    const found = this.slips.bearersOf(key)
    return total > 1 && this.bare.has(found?.main?.forms[0]?.form.words.at(-1) ?? '') ? undefined : found
  }

  /** Who is written in other letters; nobody whom the text calls by the surname as often, where the title is no title of theirs. */
  private soundingLike({ form, titles, total }: FormEntry): Namesakes | undefined {
    if (!this.bySound) {
      this.bySound = new Map()
      for (const person of this.founded) put(this.bySound, surnameSound(person), person)
    }
    const found = this.bySound.get(sounds(form).last)
    const surname = found?.main?.forms[0]?.form.words.at(-1)
    const own = this.bare.get(surname ?? '') ?? 0
    const isKept = own > 0 && total > 1 && own + total > often
    return isKept && found?.main && isOther(found.main, titles) ? undefined : found
  }

  private found(entry: FormEntry): Person {
    const { words, key } = entry.form
    const last = words[words.length - 1] ?? key
    const sex = entry.sex ?? (words.length > 1 ? sexOfGiven(words[0] as string) : undefined) ?? sexOfSurname(last)
    const person: Person = { kind: 'person', forms: [], sex, titles: undefined, shared: [], entity: -1 }
    join(person, entry)
    if (!isFull(words) && !(words.length > 1 && givenOrParticle.has(words[0] as string))) return person
    this.founded.push(person)
    const pair = pairKey(entry.form)
    if (!this.byPair.has(pair)) this.byPair.set(pair, person)
    if (words[0]?.length === 1) this.noteInitial(person)
    if (words.length > 2) for (const run of runs(words)) if (!this.byRun.has(run)) this.byRun.set(run, person)
    return person
  }

  private abbreviated({ words }: NameForm): Person | undefined {
    return this.byInitial.size ? this.byInitial.get(initialKey(words)) : undefined
  }

  private noteInitial(person: Person): void {
    const key = initialKey(person.forms[0]?.form.words ?? [])
    if (!this.byInitial.has(key)) this.byInitial.set(key, person)
  }

  /** Makes a person known by surname and given names, once all that is written of the full name is gathered. */
  private index(person: Person): void {
    const form = person.forms[0]?.form
    if (!form) return
    const { words } = form
    const surname = words[words.length - 1] ?? form.key
    put(this.bySurname, surname, person)
    this.slips?.add(surname, this.bySurname.get(surname))
    if (beginsWithFamily(words)) put(this.bySurname, words[0] as string, person)
    if (this.bySound) put(this.bySound, surnameSound(person), person)
    for (let i = 0; i + 1 < words.length; i++) {
      const word = words[i] as string
      if (word.length > 1 && (!isParticle(word) || (i === 0 && givenOrParticle.has(word))))
        put(this.byGiven, word, person)
    }
  }
}

/** Family names that stand first in names of three syllables ("Kim Jong-un", "Park Geun Hye"). */
const familyFirst = new Set(
  'kim park lee yi ri rhee moon roh noh choi choe chung jung jeong jang chang kang kwon han hwang cho jo yoon yun shin suh seo song lim ahn bae ban paik thae hyon hong'.split(
    ' ',
  ),
)

const beginsWithFamily = (words: readonly string[]): boolean =>
  words.length === 3 && familyFirst.has(words[0] as string)

function join(person: Person, entry: FormEntry): void {
  person.forms.push(entry)
  entry.person = person
  if (entry.titles) for (const title of entry.titles) (person.titles ??= new Set()).add(title)
  person.sex ??= entry.sex
}

function put(index: Map<string, Namesakes>, key: string, person: Person): void {
  if (!key) return
  let namesakes = index.get(key)
  if (!namesakes) index.set(key, (namesakes = new Namesakes()))
  if (!person.shared.includes(namesakes)) namesakes.add(person)
}

/** Names of more words than this are compared by their first ones. */
const longestName = 6

/** Particles that are given names too: "Ben Cole", "Van Morris"; a particle where a longer name holds both words. */
const givenOrParticle = new Set(['ben', 'van'])

/** Two spellings that are written alone more often than this in all are not one by chance. */
const often = 3

/** Given name and surname, not a particle with its surname alone ("bin Salman"). */
const isFull = (words: readonly string[]): boolean => words.length > 1 && !isParticle(words[0] as string)

const initialKey = (words: readonly string[]): string => `${words[0]?.[0] ?? ''} ${words[words.length - 1] ?? ''}`

/** How given name and surname sound; kept with the form, which lives as long as its block is unchanged. */
function sounds(form: NameForm): Sounds {
  if (form.sounds) return form.sounds
  const surname = surnameOf(form)
  const last = soundKey(surname)
  return (form.sounds = { pair: pairOf(form, surname, last), last })
}

/** The key of a name with this surname, which sounds so, in place of its own. */
function pairOf(form: NameForm, surname: string, sound: string): string {
  const first = fullGiven(givenOf(form))
  const a = (first === surname ? sound : soundKey(first)) || first
  const b = sound || surname
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** The given name; "Abdel Aziz" as "Abdulaziz". */
function givenOf({ words }: NameForm): string {
  const [given = '', second = ''] = words
  if (words.length > 2 && servants.has(given)) return `abdul${second}`
  return given.length > 6 && given.startsWith('abdel') ? `abdul${given.slice(5)}` : given
}

const servants = new Set(['abdul', 'abdel', 'abdal', 'abd'])

const surnameOf = ({ words }: NameForm): string => words[words.length - 1] ?? ''

/** Given name and surname in either order, nicknames in full, as they sound. */
const pairKey = (form: NameForm): string => sounds(form).pair

const surnameSound = ({ forms }: Person): string => (forms[0] ? sounds(forms[0].form).last : '')

/** All runs of two words and more, and each word with the surname. */
function runs(words: readonly string[]): string[] {
  const last = words[words.length - 1] as string
  const out: string[] = []
  for (let from = 0; from + 1 < words.length && from < longestName; from++) {
    for (let to = from + 2; to <= words.length && to <= from + longestName; to++)
      out.push(words.slice(from, to).join(' '))
    const given = words[from] as string
    if (isParticle(given)) continue
    out.push(`${given} ${last}`, `${fullGiven(given)} ${last}`)
    // "Pedro Alonso" for Pedro R. Alonso Urrutia.
    if (from > 1 && given.length > 1) out.push(`${words[0]} ${given}`)
  }
  return out
}

/** "the Marin-Petrov talks": two people whose full names the text gives, and nobody is called by either. */
function isCouple({ forms }: Person, isSurname: (word: string) => boolean): boolean {
  const form = forms[0]?.form
  if (form?.words.length !== 2 || !isJoint(form.text)) return false
  return isSurname(form.words[0] as string)
}
