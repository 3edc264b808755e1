import { exact } from '../exact'
import type { Entity, Mention } from '../model'
import type { DocumentReading, ReadBlock } from '../reading'
import { finish, mapInSteps, mayPause, pausing, type Steps } from '../steps'
import { addRole, evidence, isStronger } from './roles/card'
import { takeCensus, type Census } from './entities/census'
import { Coreference, type Draft } from './coreference/coreference'
import { gatherAliases, type Aliases } from './entities/aliased'
import { counted, kindIndex, nameKinds, repaired, type FormEntry, type Person, type Thing } from './entities/entry'
import type { NameFact, Unclaimed } from './facts'
import { formOf, fullest } from './fullest'
import type { Namesakes } from './entities/namesakes'
import type { Sex } from './givenNames'
import { communities } from './communities'
import { countryNamed, peopleNamed } from './nations'
import { isKnown, isPersons, isTitled, thingRecalled } from './entities/recall'
import { sortPeople, type People } from './entities/people'
import { Shortened } from './entities/shortened'
import { isWord, repairKinds, repairOutlets } from './entities/repair'
import type { Reference } from './coreference/references'
import type { NameKind } from './span'
import { sortThings } from './entities/things'

/** The entities of the document, and which entity each local name belongs to. */
export interface JoinedNames {
  readonly entities: Entity[]
  /** For block `b` and its local name `n`: the index in `entities`, or -1 where the name was dropped. */
  readonly entityOf: readonly (readonly number[])[]
  /** All mentions of all entities, pronouns and nominals included, in order of the text. */
  readonly mentions: readonly Mention[]
  /** For each of `mentions` the index in `entities`. */
  readonly mentionEntity: readonly number[]
  /** "the two sides", "both leaders", where it is sure who they are. In order of the text. */
  readonly plurals: readonly PluralMention[]
  /** For each of `entities` the sex of a person, as far as the text or the given name tells it. */
  readonly sexes: readonly (Sex | undefined)[]
}

/** Words that mean several entities at once; offsets in the text, indexes in `entities`. */
export interface PluralMention {
  readonly start: number
  readonly end: number
  readonly entities: readonly number[]
}

/** Joins the mentions of one person or thing, gives roles and links sure nominals and pronouns. */
export function* joinNamesInSteps(document: DocumentReading): Steps<JoinedNames> {
  const census = yield* takeCensus(document)
  const entries = Array.from(census.forms.values())
  yield* repairKinds(entries, census.forms)
  const { source, outlet } = document.layout.article
  repairOutlets(
    census.forms,
    [source?.name, outlet].filter((name) => name !== undefined),
  )
  if (mayPause()) yield
  const aliases = yield* gatherAliases(document, census)
  const [persons = [], ...others] = yield* entriesByKind(entries)
  const people = yield* sortPeople(persons, aliases)
  const acronyms = yield* shortForms(document, census, aliases)
  for (let k = 0; k < others.length; k++) {
    if (mayPause()) yield
    const entries = others[k] ?? []
    if (entries.length) yield* sortThings(nameKinds[k + 1] as NameKind, entries, acronyms)
  }
  let sentences = 0
  const firstSentence = yield* mapInSteps(
    document.blocks,
    ({ reading }) => (sentences += reading.sentences.count) - reading.sentences.count,
  )
  return yield* new Joiner(document, census, people, firstSentence).join()
}

/** As {@link joinNamesInSteps}, at once. */
export const joinNames = (document: DocumentReading): JoinedNames => finish(joinNamesInSteps(document))

class Joiner {
  private readonly drafts: Draft[] = []
  private readonly entities: Entity[] = []
  private readonly mentions: Mention[] = []
  private readonly mentionEntity: number[] = []
  private readonly plurals: PluralMention[] = []
  private readonly coreference: Coreference
  private shortened: Shortened | undefined

  constructor(
    private readonly document: DocumentReading,
    private readonly census: Census,
    private readonly people: People,
    /** The sentences before each block. */
    firstSentence: readonly number[],
  ) {
    this.coreference = new Coreference(firstSentence)
  }

  *join(): Steps<JoinedNames> {
    const entityOf = yield* mapInSteps(this.document.blocks, (block, b) => this.joinBlock(block, b))
    const { entities, mentions, mentionEntity, plurals } = this
    const sexes = yield* mapInSteps(this.drafts, ({ entity, person }) => {
      entity.mentions = exact(entity.mentions)
      return person?.sex
    })
    return { entities, entityOf, mentions, mentionEntity, plurals, sexes }
  }

  /** Walks the names of a block with what stands between them, in order of the text. */
  private joinBlock(block: ReadBlock, b: number): number[] {
    const { facts, names } = block.reading
    const entityOf: number[] = []
    let reference = 0
    let unclaimed = 0
    let role = 0
    for (let n = 0; n <= names.length; n++) {
      for (let free = facts.unclaimed[unclaimed]; free && free.before <= n; free = facts.unclaimed[++unclaimed]) {
        for (let ref = facts.references[reference]; ref && ref.start < free.start; ref = facts.references[++reference])
          this.refer(ref, block, b)
        this.recall(free, block, b)
      }
      for (let ref = facts.references[reference]; ref && ref.before <= n; ref = facts.references[++reference])
        this.refer(ref, block, b)
      const name = names[n]
      const fact = facts.names[n]
      if (!name || !fact) break
      const entry = this.census.ofName[b]?.[n]
      const draft = this.draftMeant(entry, fact, name.kind, b)
      entityOf.push(draft?.index ?? -1)
      for (let cue = facts.roles[role]; cue && cue.name <= n; cue = facts.roles[++role]) {
        if (!draft?.person || cue.name !== n) continue
        addRole(draft.entity, cue, block.start)
        evidence(draft.entity, { rule: cue.rule, start: cue.start + block.start, end: cue.end + block.start })
        this.coreference.sawRole(draft, cue)
      }
      if (!draft) continue
      const start = block.start + (block.reading.tokens.start[name.first] as number)
      const end = block.start + (block.reading.tokens.end[name.last - 1] as number)
      const form = formOf(draft.entity, fact.form)
      this.mention(draft, entry?.unsure ? { start, end, form, uncertain: true } : { start, end, form })
      if (!fact.label) this.coreference.sawName(draft, b, fact)
      this.noteEvidence(draft.entity, fact, start, end)
    }
    this.noteAcronyms(block, entityOf)
    return entityOf
  }

  private draftMeant(entry: FormEntry | undefined, fact: NameFact, read: NameKind, block: number): Draft | undefined {
    if (!entry || entry.nothing) return undefined
    const kind = repaired(entry, read)
    const target = kind === 'person' ? this.personMeant(entry, fact, block) : entry.things?.[kindIndex(kind)]
    if (!target) return undefined
    const draft = this.draftOf(target)
    if (entry.text !== draft.entity.name) addAlias(draft.entity, entry.text)
    return draft
  }

  private personMeant(entry: FormEntry, fact: NameFact, block: number): Person | undefined {
    const { namesakes, person } = entry
    if (namesakes) return namesakes.choose(block, fact.sex, fact.title) ?? stranger(entry)
    if (person && entry.form.words.length > 1)
      for (const shared of person.shared) if (shared.count > 1) shared.met(person, block)
    return person
  }

  private readonly draftOf = (target: Person | Thing): Draft => {
    if (target.entity >= 0) return this.drafts[target.entity] as Draft
    const index = (target.entity = this.entities.length)
    const { kind } = target
    const name = fullest(kind, target.forms)
    const why = { rule: '', start: 0, end: 0 }
    const entity: Entity = { id: `e${index + 1}`, kind, name, aliases: [], roles: [], mentions: [], why }
    this.entities.push(entity)
    const person = 'shared' in target ? target : undefined
    const draft: Draft = { entity, index, person, party: undefined, told: 0 }
    this.drafts.push(draft)
    return draft
  }

  private mention(draft: Draft, mention: Mention): void {
    draft.entity.mentions.push(mention)
    const { mentions, mentionEntity } = this
    mentions.push(mention)
    mentionEntity.push(draft.index)
    // "the Russian envoy" is known at its head, after the people named inside it.
    for (let at = mentions.length - 1; at > 0 && (mentions[at - 1] as Mention).start > mention.start; at--) {
      mentions[at] = mentions[at - 1] as Mention
      mentionEntity[at] = mentionEntity[at - 1] as number
      mentions[at - 1] = mention
      mentionEntity[at - 1] = draft.index
    }
  }

  private refer(reference: Reference, block: ReadBlock, b: number): void {
    const start = block.start + reference.start
    const end = block.start + reference.end
    if (reference.kind === 'plural' || reference.kind === 'they') {
      const pair = this.coreference.resolvePair(reference, b)
      if (pair) this.plurals.push({ start, end, entities: pair.map(({ index }) => index) })
      return
    }
    if (reference.kind === 'body' || reference.kind === 'rival') {
      const body = this.coreference.resolveBody(reference, b)
      if (body) this.mention(body, { start, end, form: 'nominal' })
      return
    }
    const { speaker, ahead, before, others } = reference
    const around = {
      speaker: this.personOf(speaker, b),
      ahead: this.personOf(ahead, b),
      others: others > before ? (this.census.ofName[b]?.slice(before, others) ?? nobody) : nobody,
      draftOf: this.draftOf,
    }
    const draft = this.coreference.resolve(reference, b, around)
    if (draft) this.mention(draft, { start, end, form: reference.kind === 'pronoun' ? 'pronoun' : 'nominal' })
  }

  /** Whom local name `name` of a block surely means, if there is such a name. */
  private personOf(name: number, block: number): Person | undefined {
    return name < 0 ? undefined : this.census.ofName[block]?.[name]?.person
  }

  /** Capitals that the recogniser left alone, where the document knows surely whose name they are. */
  private recall(free: Unclaimed, block: ReadBlock, b: number): void {
    const start = block.start + free.start
    const end = block.start + free.end
    const draft = this.recalled(free, b) ?? this.shortForm(free, start)
    if (!draft) return
    addAlias(draft.entity, this.document.text.slice(start, end))
    this.mention(draft, { start, end, form: formOf(draft.entity, free.form) })
    this.coreference.sawName(draft, b, free)
  }

  private recalled({ form, initial }: Unclaimed, b: number): Draft | undefined {
    const entry = this.census.forms.get(form.key)
    if (entry?.nothing) return undefined
    if (entry && !isPersons(entry)) {
      const thing = counted(entry, 'person') ? undefined : thingRecalled(entry, form, initial)
      return thing && this.draftOf(thing)
    }
    if (form.key.length < (initial ? 4 : 3)) return undefined
    if (initial && isWord(form.key)) return undefined
    const bearers = entry ? entry.namesakes : (this.people.bySurname.get(form.key) ?? this.bearer(form.key))
    const person = bearers?.choose(b, undefined, undefined) ?? entry?.person ?? this.people.named(form)
    if (!person) return undefined
    const named = person.forms.some((known) => known.form.words.length > 1)
    return named || (entry && !initial && (isTitled(entry) || isKnown(entry))) ? this.draftOf(person) : undefined
  }

  /** "the Council", "the Region": one general word, where one thing of the document is called so. */
  private shortForm({ form }: Unclaimed, start: number): Draft | undefined {
    if (form.words.length > 1 || this.document.text.slice(start - 4, start).toLowerCase() !== 'the ') return undefined
    if (this.census.forms.has(form.key)) return undefined
    this.shortened ??= new Shortened(this.census.forms.values())
    const thing = this.shortened.named(form.key)
    return thing && this.draftOf(thing)
  }

  /** The one whose given name this is. */
  private bearer(given: string): Namesakes | undefined {
    const bearers = this.people.byGiven.get(given)
    return bearers?.count === 1 ? bearers : undefined
  }

  private noteEvidence(entity: Entity, { form }: NameFact, start: number, end: number): void {
    if (!entity.why.rule) entity.why = { rule: 'learned', start, end }
    const { dateline } = this.document.layout.article
    if (entity.kind === 'person') {
      if (form.words.length > 1) evidence(entity, { rule: 'full-name', start, end })
    } else if (dateline && start >= dateline.start && end <= dateline.end)
      evidence(entity, { rule: 'dateline', start, end })
    else if (
      entity.kind === 'group' &&
      isStronger('known-nationality', entity) &&
      (peopleNamed(form.key) ?? communities.get(form.key))
    )
      evidence(entity, { rule: 'known-nationality', start, end })
    else if (entity.kind === 'place' && isStronger('known-country', entity) && countryNamed(form.key))
      evidence(entity, { rule: 'known-country', start, end })
  }

  private noteAcronyms(block: ReadBlock, entityOf: readonly number[]): void {
    for (const cue of block.reading.facts.acronyms) {
      const entity = this.entities[entityOf[cue.name] ?? -1]
      if (entity)
        evidence(entity, { rule: 'acronym-in-brackets', start: block.start + cue.start, end: block.start + cue.end })
    }
  }
}

const nobody: readonly FormEntry[] = []

function* shortForms(document: DocumentReading, { forms }: Census, aliases: Aliases): Steps<Map<string, FormEntry>> {
  const acronyms = new Map(Array.from(aliases, ([alias, bearer]) => [alias.form.key, bearer]))
  yield* pausing(document.blocks, ({ reading }) => {
    for (const cue of reading.facts.acronyms) {
      const entry = forms.get(reading.facts.names[cue.name]?.form.key ?? '')
      if (entry && !acronyms.has(cue.key)) acronyms.set(cue.key, entry)
    }
  })
  return acronyms
}

function addAlias(entity: Entity, text: string): void {
  if (text !== entity.name && !entity.aliases.includes(text) && entity.aliases.length < mostAliases)
    entity.aliases.push(text)
}

/** Bounds the search for repeats; nobody is written in more ways. */
const mostAliases = 32

/** A bearer of a shared name whom no full form names: "Mrs Kovac" beside two men of that name. */
function stranger(entry: FormEntry): Person {
  return (entry.person ??= {
    kind: 'person',
    forms: [entry],
    sex: entry.sex,
    titles: undefined,
    shared: [],
    entity: -1,
  })
}

function* entriesByKind(forms: readonly FormEntry[]): Steps<FormEntry[][]> {
  const byKind: FormEntry[][] = nameKinds.map(() => [])
  yield* pausing(forms, (entry) => {
    for (let k = 0; k < nameKinds.length; k++) {
      if (!entry.counts[k]) continue
      const list = byKind[kindIndex(repaired(entry, nameKinds[k] as NameKind))]
      if (list && (!list.length || list[list.length - 1] !== entry)) list.push(entry)
    }
  })
  return byKind
}
