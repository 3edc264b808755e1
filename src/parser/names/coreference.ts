import type { Entity } from '../model'
import { fold } from './fold'
import type { Sex } from './givenNames'
import { countryNamed, countryOfPeople } from './nations'
import type { Person } from './people'
import type { Reference } from './references'
import type { RoleCue } from './roles'

/** An entity in the making; `person` where it is one. */
export interface Draft {
  readonly entity: Entity
  readonly index: number
  readonly person?: Person
}

/** Heads that say too little for a definite to mean the one person who bears them. */
const vague = new Set(
  'official member officer soldier leader head chief aide player candidate expert analyst representative deputy lawyer student resident partner rival ally victim suspect source driver teacher doctor'.split(
    ' ',
  ),
)

/** Who stands in one sentence so far. */
interface Scene {
  sentence: number
  /** Those of `people` whom only a preposition brought in. */
  oblique: Set<Draft>
  people: Draft[]
  others: Reference[]
  /** Countries and peoples by country, organisations by themselves. */
  parties: Map<string, Draft>
}

const scene = (sentence: number): Scene => ({
  sentence,
  oblique: new Set(),
  people: [],
  others: [],
  parties: new Map(),
})

/**
 * Links pronouns and nominals to people, and only where one person alone can be meant: precision before recall. Sees
 * names and references in order of the text and looks no further back than the sentence before.
 */
export class Coreference {
  private now = scene(-1)
  private last = scene(-2)
  private block = -1
  /** Who bears an office; undefined where several do. */
  private readonly holders = new Map<string, Draft | undefined>()
  /** Heads of persons without a name: "a diplomat" makes "the diplomat" somebody else. */
  private readonly unnamed = new Set<string>()

  /** A name in sentence `sentence` of block `block`. */
  sawName(draft: Draft, block: number, sentence: number, oblique: boolean): void {
    this.enter(block, sentence)
    const { now } = this
    if (draft.entity.kind === 'person') {
      if (!now.people.includes(draft)) {
        if (now.people.length < mostPeople) now.people.push(draft)
        if (oblique) now.oblique.add(draft)
      } else if (!oblique) now.oblique.delete(draft)
      return
    }
    const key = fold(draft.entity.name)
    const party = countryOfPeople(key) ?? countryNamed(key) ?? (draft.entity.kind === 'organization' ? key : undefined)
    if (party && now.parties.size < mostPeople) now.parties.set(party, draft)
  }

  /** A role that the text gives a person. */
  sawRole(draft: Draft, cue: RoleCue): void {
    if (cue.status) return
    for (const key of roleKeys(cue.head, cue.office, cue.body)) {
      if (!this.holders.has(key)) this.holders.set(key, draft)
      else if (this.holders.get(key) !== draft) this.holders.set(key, undefined)
    }
  }

  /** The one person meant, or undefined where that is not sure. */
  resolve(reference: Reference, block: number): Draft | undefined {
    this.enter(block, reference.sentence)
    const found = reference.kind === 'pronoun' ? this.pronoun(reference) : this.definite(reference)
    if (found) {
      const { people, oblique } = this.now
      if (!people.includes(found)) people.push(found)
      oblique.delete(found)
      if (found.person && reference.sex) found.person.sex ??= reference.sex
    } else if (!reference.quoted) {
      this.now.others.push(reference)
      if (reference.head) this.unnamed.add(reference.head)
    }
    return found
  }

  /** The two that "the two sides" or "they" mean, or undefined. */
  resolvePair(reference: Reference, block: number): Draft[] | undefined {
    this.enter(block, reference.sentence)
    const { now, last } = this
    if (reference.kind === 'they') {
      return now.people.length === 2 && !now.others.length && !now.parties.size ? [...now.people] : undefined
    }
    for (const { people, parties } of [now, last]) {
      if (reference.head !== 'country' && people.length === 2) return [...people]
      if (reference.head !== 'person' && people.length < 2 && parties.size === 2) return [...parties.values()]
      if (people.length > 2 || parties.size > 2) return undefined
    }
    return undefined
  }

  private pronoun({ quoted, sex }: Reference): Draft | undefined {
    if (quoted) return undefined
    const { now, last } = this
    if (now.others.some((other) => fits(other.sex, sex))) return undefined
    const here = alone(now, sex)
    if (here !== 'nobody') return here
    if (last.others.some((other) => fits(other.sex, sex))) return undefined
    const before = alone(last, sex)
    return before === 'nobody' ? undefined : before
  }

  private definite({ kind, quoted, head = '', office, body }: Reference): Draft | undefined {
    if (kind !== 'definite' || quoted || vague.has(head)) return undefined
    if (!body && this.unnamed.has(head)) return undefined
    const key = roleKeys(head, office, body).pop()
    return key ? this.holders.get(key) : undefined
  }

  private enter(block: number, sentence: number): void {
    if (block === this.block && sentence === this.now.sentence) return
    const follows =
      block === this.block ? sentence === this.now.sentence + 1 : block === this.block + 1 && sentence === 0
    this.last = follows ? this.now : scene(-2)
    this.now = scene(sentence)
    this.block = block
  }
}

/** The one person of a scene whom a pronoun may mean; undefined where several may, or one only behind a preposition. */
function alone({ people, oblique }: Scene, sex: Sex | undefined): Draft | undefined | 'nobody' {
  const able = people.filter(({ person }) => fits(person?.sex, sex))
  const [first] = able
  if (!first) return 'nobody'
  return able.length === 1 && !oblique.has(first) ? first : undefined
}

/** A sentence of more people than this is a list; nobody in it is meant alone. */
const mostPeople = 8

const fits = (known: Sex | undefined, sex: Sex | undefined): boolean => !known || !sex || known === sex

/** From the vaguest to the fullest: head, office, and both with the body. */
function roleKeys(head: string, office: string | undefined, body: string | undefined): string[] {
  const offices = [head]
  const folded = fold(office ?? '')
  if (folded && folded !== head) offices.push(folded)
  if (!body) return offices
  const key = fold(body)
  const country = countryOfPeople(key) ?? countryNamed(key) ?? key
  return [...offices, ...offices.map((name) => `${name}|${country}`)]
}
