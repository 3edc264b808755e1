import type { Bearers, Person } from './entry'
import type { Sex } from '../givenNames'
import { kinship } from '../roles/titles'

/** The bearers of one surname or given name, with what is needed to choose among them without a search. */
export class Namesakes implements Bearers {
  /** The bearer most often named in full, the first among equals: a bare surname means him unless something says otherwise. */
  main: Person | undefined
  count = 0
  private latest: Person | undefined
  private latestBlock = -1
  private mainBlock = -1
  /** How often the shared name alone meant the main bearer. */
  private bare = 0
  /** Whom a title told apart last: the bare name behind it goes on to mean him. */
  private called: Person | undefined
  private calledBlock = -1
  private readonly latestOf: Record<Sex, Person | undefined> = { m: undefined, f: undefined }
  private titled: Map<string, Person> | undefined

  add(person: Person): void {
    this.count++
    person.shared.push(this)
    if (!this.main || weight(person) > weight(this.main)) this.main = person
    if (!person.titles) return
    this.titled ??= new Map()
    for (const title of person.titles) if (!this.titled.has(title)) this.titled.set(title, person)
  }

  /** A mention of a bearer by more than the shared name. */
  met(person: Person, block: number): void {
    this.calledBlock = -1
    if (person === this.main) this.mainBlock = block
    else if (!isRelative(person)) {
      this.latest = person
      this.latestBlock = block
    }
    if (person.sex) this.latestOf[person.sex] = person
  }

  /** The bearer meant in block `block`, from the sex and the head of the title written with the name. */
  choose(block: number, sex: Sex | undefined, title: string | undefined): Person | undefined {
    const { main } = this
    if (this.count < 2) return main && fits(main, sex) ? main : undefined
    const told = this.toldApart(block, sex, title)
    if (told) {
      this.called = told
      this.calledBlock = block
      return told
    }
    if (sex) return main && fits(main, sex) ? main : undefined
    if (this.called && this.calledBlock === block) return this.called
    const latest = this.latestBlock === block && this.mainBlock !== block ? this.latest : undefined
    if (latest && this.bare < established) return latest
    this.bare++
    return main
  }

  /** The bearer whom a title, or the sex that it tells, tells apart from the others. */
  private toldApart(block: number, sex: Sex | undefined, title: string | undefined): Person | undefined {
    const { main } = this
    const titled = title ? this.titled?.get(title) : undefined
    if (titled && fits(titled, sex)) return titled
    if (!sex) return undefined
    const latest = this.latestBlock === block && this.mainBlock !== block ? this.latest : undefined
    if (latest?.sex === sex) return latest
    return main?.sex === sex ? main : this.latestOf[sex]
  }
}

/** Who was called by the surname alone so often goes on to be, also behind a namesake's full name. */
const established = 2

/** Whom only kinship brings in is told by the full name. */
function isRelative({ titles }: Person): boolean {
  if (!titles) return false
  for (const title of titles) if (!kinship.has(title)) return false
  return true
}

/** How often a person is named in full; earlier people weigh a little more, and whom kinship alone brings in less than all others. */
const weight = (person: Person): number => {
  const { forms } = person
  let total = isRelative(person) ? -1e6 : 0
  for (const { form, total: count } of forms) if (form.words.length > 1) total += count
  return total - (forms[0]?.order ?? 0) / 1e6
}

/** Whether a sex written with a name allows the person. */
export const fits = (person: Person, sex: Sex | undefined): boolean => !sex || !person.sex || person.sex === sex
