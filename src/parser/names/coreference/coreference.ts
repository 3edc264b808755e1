import type { Entity } from '../../model'
import { Bodies, type BodyTold } from './bodies'
import { fold } from '../fold'
import { countryNamed, countryOfPeople } from '../nations'
import type { FormEntry, Person } from '../entities/entry'
import { landMeant } from './lands'
import type { Reference } from './references'
import type { RoleCue } from '../roles/roles'
import { Salience, type Told } from './salience'

/** An entity in the making; `person` where it is one. */
export interface Draft {
  readonly entity: Entity
  readonly index: number
  readonly person: Person | undefined
  /** What it is as a party to talks, once somebody asks: see {@link partyOf}. */
  party: string | undefined
  /** How often {@link Salience} saw it so far. */
  told: number
}

/** What an entity is as a party to talks: its country, or itself; '' for what is none. */
const partyOf = (draft: Draft): string => (draft.party ??= partyKey(draft.entity))

/** The country of a place or people, an organisation's own name; '' for what cannot be a party to talks. */
function partyKey({ kind, name }: Entity): string {
  if (kind === 'person' || kind === 'event') return ''
  const key = fold(name)
  return countryOfPeople(key) ?? countryNamed(key) ?? (kind === 'organization' ? key : '')
}

/** Heads that say too little for a definite to mean the one person who bears them. */
const vague = new Set(
  'official member officer soldier leader head chief aide player candidate expert analyst representative deputy lawyer student resident partner rival ally victim suspect source driver teacher doctor counterpart peer'.split(
    ' ',
  ),
)

/** Who stands in one sentence so far. */
interface Scene {
  sentence: number
  people: readonly Draft[]
  others: readonly Reference[]
  /** Places, peoples and the like, as they come; those before `seen` are told apart in `parties`. */
  readonly things: Draft[]
  seen: number
  /** Of each country one, be it the land or its people: see {@link partiesOf}. */
  parties: readonly Draft[]
}

const none: readonly never[] = []
const scene = (sentence: number): Scene => ({
  sentence,
  people: none,
  others: none,
  things: [],
  seen: 0,
  parties: none,
})

/** The list with one more, unless it is there or the list is full. */
function added(list: readonly Draft[], draft: Draft): readonly Draft[] {
  const party = partyOf(draft)
  const known = list.some((one) => one === draft || (party !== '' && partyOf(one) === party))
  return known || list.length >= mostPeople ? list : [...list, draft]
}

/** The parties of a scene. Few articles ask for any. */
function partiesOf(of: Scene): readonly Draft[] {
  for (; of.seen < of.things.length; of.seen++) {
    const draft = of.things[of.seen] as Draft
    if (partyOf(draft)) of.parties = added(of.parties, draft)
  }
  return of.parties
}

/**
 * Links pronouns and nominals to people, and only where it is sure who is meant: precision before recall. Sees names and
 * references in order of the text.
 */
export class Coreference {
  private now = scene(-1)
  private last = scene(-2)
  private block = -1
  /** Who bears an office; nobody where several do as surely. */
  private readonly holders = new Map<string, Holder>()
  /** Roles of which the holders do not know yet: only words that mean a holder ask. */
  private given: [draft: Draft, cue: RoleCue][] = []
  /** The last role that was seen. */
  private held: RoleCue | undefined
  /** Heads of persons without a name: "a diplomat" makes "the diplomat" somebody else. */
  private readonly unnamed = new Set<string>()
  private readonly salience = new Salience()
  private readonly bodies = new Bodies()
  /** Where a country that nobody names was last told of. */
  private otherLand = -Infinity

  /** `firstSentence` counts the sentences before each block. */
  constructor(private readonly firstSentence: readonly number[]) {}

  /** A name in block `block`. */
  sawName(draft: Draft, block: number, told: Told & BodyTold & { readonly sentence: number }): void {
    const { sentence } = told
    this.enter(block, sentence)
    const { now } = this
    if (draft.entity.kind === 'person') {
      now.people = added(now.people, draft)
      this.salience.saw(draft, this.inText(block, sentence), told)
      return
    }
    now.things.push(draft)
    if (draft.entity.kind === 'organization') this.bodies.saw(draft, this.inText(block, sentence), told)
  }

  /** A role that the text gives a person. */
  sawRole(draft: Draft, cue: RoleCue): void {
    if (cue.status) return
    // "Zemblan Minister Ana Kovac and her Ruritanian | counterpart |": a minister, too.
    const { held } = this
    const own = cue.head === 'counterpart' && held ? { ...cue, head: held.head, office: held.office } : cue
    this.given.push([draft, (this.held = own)])
  }

  /** Notes who holds an office of the roles seen since the last time. */
  private noteHolders(): void {
    for (const [draft, cue] of this.given) this.noteHolder(draft, cue)
    this.given = []
  }

  private noteHolder(draft: Draft, cue: RoleCue): void {
    // "the president" is a country's before a bank's.
    const country = cue.body && countryOf(cue.body)
    const ofState = !cue.body || country !== undefined || isLand(cue.body)
    const deputy = isDeputy(cue)
    for (const key of roleKeys(cue.head, cue.office, cue.body, country)) {
      const known = this.holders.get(key)
      if (deputy && isHeadOf(key, cue)) {
        if (!known || known.hasBody) this.holders.set(key, { draft: undefined, ofState, hasBody: true })
      } else if (!known || (ofState && !known.ofState) || (!known.draft && known.hasBody && !cue.body))
        this.holders.set(key, { draft, ofState, hasBody: cue.body !== '' })
      else if (known.draft !== draft && known.ofState === ofState)
        this.holders.set(key, { draft: undefined, ofState, hasBody: false })
    }
  }

  /** The one person meant, or undefined where that is not sure. */
  resolve(reference: Reference, block: number, { speaker, ahead, others, draftOf }: Around): Draft | undefined {
    this.enter(block, reference.sentence)
    const sentence = this.inText(block, reference.sentence)
    if (reference.kind === 'narrator') {
      this.salience.sawNarrator(sentence)
      return undefined
    }
    const isPronoun = reference.kind === 'pronoun'
    const meant = isPronoun ? this.pronoun(reference, sentence, speaker, others) : this.definite(reference)
    const other = ahead && meant?.person !== ahead
    const isAhead = other && !meant && reference.leads && (ahead.sex ?? reference.sex) === reference.sex
    const found = isAhead ? draftOf(ahead) : other ? undefined : meant
    this.salience.saw(found, sentence, reference, isPronoun)
    if (found) {
      this.now.people = added(this.now.people, found)
      if (found.person && reference.sex) found.person.sex ??= reference.sex
    } else if (!reference.quoted) {
      if (this.now.others.length < mostPeople) this.now.others = [...this.now.others, reference]
      if (reference.head && reference.introduced) this.unnamed.add(reference.head)
    }
    return found
  }

  /** The organisation that "the company" means, or the place that "the country" does, or undefined. */
  resolveBody(reference: Reference, block: number): Draft | undefined {
    const sentence = this.inText(block, reference.sentence)
    if (reference.head !== 'country') return this.bodies.resolve(reference, sentence)
    this.enter(block, reference.sentence)
    if (reference.kind === 'rival') this.otherLand = sentence
    // "Across the country", somebody says, is at home.
    if (reference.kind === 'rival' || reference.quoted || sentence - this.otherLand <= nearLand) return undefined
    return landMeant([...this.last.things, ...this.now.things])
  }

  /** The two that "the two sides" or "they" mean, or undefined. */
  resolvePair(reference: Reference, block: number): Draft[] | undefined {
    this.enter(block, reference.sentence)
    const { now, last } = this
    if (reference.kind === 'they') {
      return now.people.length === 2 && !now.others.length && !partiesOf(now).length ? [...now.people] : undefined
    }
    for (const told of [now, last]) {
      const { people } = told
      const parties = partiesOf(told)
      if (reference.head !== 'country' && people.length === 2) return [...people]
      if (reference.head !== 'person' && people.length < 2 && parties.length === 2) return [...parties]
      if (people.length > 2 || parties.length > 2) return undefined
    }
    return undefined
  }

  /** Nobody is meant by a pronoun in words whose speaker nobody names: it may be the speaker of other words before. */
  private pronoun(
    reference: Reference,
    sentence: number,
    speaker: Person | undefined,
    others: Around['others'],
  ): Draft | undefined {
    return reference.quoted && !speaker ? undefined : this.salience.resolve(reference, sentence, speaker, others)
  }

  private inText = (block: number, sentence: number): number => (this.firstSentence[block] ?? 0) + sentence

  private definite({ kind, quoted, head, office, body }: Reference): Draft | undefined {
    if (kind !== 'definite' || quoted || vague.has(head)) return undefined
    if (!body && this.unnamed.has(head)) return undefined
    this.noteHolders()
    const keys = roleKeys(head, office, body)
    const holder = this.holders.get(keys[keys.length - 1] as string)
    // A text that tells of a fund's president may mean the country's by "the president".
    const found = !body && heldInStates.has(head) && holder && !holder.ofState ? undefined : holder?.draft
    // Another country has such an office too: "the president" alone may mean that one.
    if (!found && body)
      for (const key of roleKeys(head, office, undefined))
        this.holders.set(key, { draft: undefined, ofState: true, hasBody: false })
    return found
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

/** A sentence of more people than this is a list; nobody in it is meant alone. */
const mostPeople = 8

/** Sentences for which a country that nobody names may be "the country". */
const nearLand = 2

/** Who says the words that a reference stands in, the subject that they are put before, and who is surely another. */
export interface Around {
  readonly speaker: Person | undefined
  readonly ahead: Person | undefined
  readonly others: readonly (FormEntry | undefined)[]
  readonly draftOf: (person: Person) => Draft
}

/** Who bears an office, and whether it is one of a state. */
interface Holder {
  readonly draft: Draft | undefined
  readonly ofState: boolean
  /** Whether the text says of which body, or names a deputy alone: a title with neither is more likely meant. */
  readonly hasBody: boolean
}

/** "Tessel Region": what has a government of its own. */
const isLand = (body: string): boolean => lands.has(fold(body.slice(body.lastIndexOf(' ') + 1)))
const lands = new Set(['region', 'republic', 'kingdom', 'emirate', 'government', 'territory'])

/** A vice president is no president. */
const deputies = new Set(['vice', 'deputy', 'shadow', 'assistant', 'associate'])
const isDeputy = ({ office }: RoleCue): boolean => deputies.has(fold(office.slice(0, office.search(/[\s-]|$/))))
const isHeadOf = (key: string, { head }: RoleCue): boolean => key === head || key.startsWith(`${head}|`)

/** Offices that a state has, so that readers know whose without being told. */
const heldInStates = new Set(['president', 'chancellor', 'premier', 'minister', 'speaker'])

/** From the vaguest to the fullest: head, office, and both with the body. */
function roleKeys(
  title: string,
  office: string | undefined,
  body: string | undefined,
  country = body && countryOf(body),
): string[] {
  const head = short.get(title) ?? title
  const offices = [head]
  const written = fold(office ?? '')
  const folded = short.get(written) ?? written
  if (folded && folded !== head) offices.push(folded)
  if (!body) return offices
  const whose = country ?? fold(body)
  return [...offices, ...offices.map((name) => `${name}|${whose}`)]
}

/** Offices that are written short before a name and in full without one. */
const short: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['premier', 'prime minister'],
  ['pres', 'president'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['amb', 'ambassador'],
])

function countryOf(body: string): string | undefined {
  const key = fold(body)
  return countryOfPeople(key) ?? countryNamed(key)
}
