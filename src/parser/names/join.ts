import type { Entity, Mention, MentionForm } from '../model'
import type { DocumentReading, ReadBlock } from '../reading'
import { addRole, evidence } from './card'
import { sureScore, takeCensus, type FormEntry } from './census'
import { Coreference, type Draft } from './coreference'
import type { NameFact, Unclaimed } from './facts'
import { isParticle, type NameForm } from './form'
import { countryNamed, peopleNamed } from './nations'
import { sortPeople, type People, type Person } from './people'
import { isWord, repairKinds } from './repair'
import type { Reference } from './references'
import type { NameKind } from './span'
import { sortThings, type Thing } from './things'

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
}

/** Words that mean several entities at once; offsets in the text, indexes in `entities`. */
export interface PluralMention {
  readonly start: number
  readonly end: number
  readonly entities: readonly number[]
}

/** Joins the mentions of one person or thing, gives roles and links sure nominals and pronouns. */
export function joinNames(document: DocumentReading): JoinedNames {
  return new Joiner(document).join()
}

class Joiner {
  private readonly census: Map<string, FormEntry>
  private readonly people: People
  private readonly things = new Map<NameKind, Map<FormEntry, Thing>>()
  private readonly drafts = new Map<Person | Thing, Draft>()
  private readonly entities: Entity[] = []
  private readonly mentions: Mention[] = []
  private readonly mentionEntity: number[] = []
  private readonly plurals: PluralMention[] = []
  private readonly coreference = new Coreference()

  constructor(private readonly document: DocumentReading) {
    this.census = takeCensus(document)
    repairKinds(this.census)
    const byKind = entriesByKind(this.census)
    this.people = sortPeople(byKind.get('person') ?? [])
    const acronyms = this.bracketedAcronyms()
    for (const [kind, entries] of byKind)
      if (kind !== 'person') this.things.set(kind, sortThings(kind, entries, acronyms))
  }

  join(): JoinedNames {
    const entityOf = this.document.blocks.map((block, b) => this.joinBlock(block, b))
    const { entities, mentions, mentionEntity, plurals } = this
    return { entities, entityOf, mentions, mentionEntity, plurals }
  }

  private bracketedAcronyms(): Map<string, FormEntry> {
    const acronyms = new Map<string, FormEntry>()
    for (const { reading } of this.document.blocks) {
      for (const cue of reading.facts.acronyms) {
        const entry = this.census.get(reading.facts.names[cue.name]?.form.key ?? '')
        if (entry && !acronyms.has(cue.key)) acronyms.set(cue.key, entry)
      }
    }
    return acronyms
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
      const draft = this.draftMeant(fact, name.kind, name.score, b)
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
      this.mention(draft, { start, end, form })
      this.coreference.sawName(draft, b, fact.sentence, fact.oblique)
      this.noteEvidence(draft.entity, fact, start, end)
    }
    this.noteAcronyms(block, entityOf)
    return entityOf
  }

  private draftMeant(fact: NameFact, read: NameKind, score: number, block: number): Draft | undefined {
    const entry = this.census.get(fact.form.key)
    if (!entry) return undefined
    const kind = entry.repair.get(read) ?? read
    if (score < sureScore && !entry.counts.has(kind)) return undefined
    const target = kind === 'person' ? this.personMeant(entry, fact, block) : this.things.get(kind)?.get(entry)
    if (!target) return undefined
    const draft = this.draftOf(target, kind)
    addAlias(draft.entity, entry.text)
    return draft
  }

  private personMeant(entry: FormEntry, fact: NameFact, block: number): Person | undefined {
    const namesakes = this.people.namesakesOf.get(entry)
    if (namesakes) return namesakes.choose(block, fact.sex, fact.title) ?? this.stranger(entry)
    const person = this.people.personOf.get(entry)
    if (person && entry.form.words.length > 1)
      for (const shared of person.shared) if (shared.count > 1) shared.met(person, block)
    return person
  }

  /** A bearer of a shared name whom no full form names: "Mrs Kovac" beside two men of that name. */
  private stranger(entry: FormEntry): Person {
    let person = this.people.personOf.get(entry)
    if (!person) {
      person = { forms: [entry], sex: entry.sex, titles: new Set(), shared: [] }
      this.people.personOf.set(entry, person)
    }
    return person
  }

  private draftOf(target: Person | Thing, kind: NameKind): Draft {
    let draft = this.drafts.get(target)
    if (draft) return draft
    const index = this.entities.length
    const name = fullest(
      kind,
      target.forms.map((form) => form.text),
    )
    const entity: Entity = {
      id: `e${index + 1}`,
      kind,
      name,
      aliases: [],
      roles: [],
      mentions: [],
      why: { rule: '', start: 0, end: 0 },
    }
    this.entities.push(entity)
    draft = 'shared' in target ? { entity, index, person: target } : { entity, index }
    this.drafts.set(target, draft)
    return draft
  }

  private mention(draft: Draft, mention: Mention): void {
    draft.entity.mentions.push(mention)
    this.mentions.push(mention)
    this.mentionEntity.push(draft.index)
  }

  private refer(reference: Reference, block: ReadBlock, b: number): void {
    const start = block.start + reference.start
    const end = block.start + reference.end
    if (reference.kind === 'plural' || reference.kind === 'they') {
      const pair = this.coreference.resolvePair(reference, b)
      if (pair) this.plurals.push({ start, end, entities: pair.map(({ index }) => index) })
      return
    }
    const draft = this.coreference.resolve(reference, b)
    if (draft) this.mention(draft, { start, end, form: reference.kind === 'pronoun' ? 'pronoun' : 'nominal' })
  }

  /** Capitals that the recogniser left alone, where the document knows surely whose name they are. */
  private recall(free: Unclaimed, block: ReadBlock, b: number): void {
    const draft = this.recalled(free, b)
    if (!draft) return
    const start = block.start + free.start
    const end = block.start + free.end
    addAlias(draft.entity, this.document.text.slice(start, end))
    this.mention(draft, { start, end, form: formOf(draft.entity, free.form) })
    this.coreference.sawName(draft, b, free.sentence, false)
  }

  private recalled(free: Unclaimed, b: number): Draft | undefined {
    const { key } = free.form
    const entry = this.census.get(key)
    if (entry?.counts.size === 1 && entry.repair.size === 0) {
      const [kind] = entry.counts.keys()
      if (kind && kind !== 'person') {
        const sure = free.form.words.length > 1 || (!free.initial && entry.total > 1 && key.length > 3)
        const thing = sure ? this.things.get(kind)?.get(entry) : undefined
        return thing && this.drafts.has(thing) ? this.draftOf(thing, kind) : undefined
      }
    } else if (entry) return undefined
    if (key.length < 4 || (free.initial && isWord(key))) return undefined
    const namesakes = entry ? this.people.namesakesOf.get(entry) : this.people.bySurname.get(key)
    const person =
      namesakes?.choose(b, undefined, undefined) ??
      (entry ? this.people.personOf.get(entry) : this.people.byName.get(key))
    return person && person.forms.some(({ form }) => form.words.length > 1) ? this.draftOf(person, 'person') : undefined
  }

  private noteEvidence(entity: Entity, { form }: NameFact, start: number, end: number): void {
    if (!entity.why.rule) entity.why = { rule: 'learned', start, end }
    const { dateline } = this.document.layout.article
    if (entity.kind === 'person') {
      if (form.words.length > 1) evidence(entity, { rule: 'full-name', start, end })
    } else if (dateline && start >= dateline.start && end <= dateline.end)
      evidence(entity, { rule: 'dateline', start, end })
    else if (entity.kind === 'group' && peopleNamed(form.key))
      evidence(entity, { rule: 'known-nationality', start, end })
    else if (entity.kind === 'place' && countryNamed(form.key)) evidence(entity, { rule: 'known-country', start, end })
  }

  private noteAcronyms(block: ReadBlock, entityOf: readonly number[]): void {
    for (const cue of block.reading.facts.acronyms) {
      const entity = this.entities[entityOf[cue.name] ?? -1]
      if (entity)
        evidence(entity, { rule: 'acronym-in-brackets', start: block.start + cue.start, end: block.start + cue.end })
    }
  }
}

function addAlias(entity: Entity, text: string): void {
  if (text !== entity.name && !entity.aliases.includes(text) && entity.aliases.length < mostAliases)
    entity.aliases.push(text)
}

/** Bounds the search for repeats; nobody is written in more ways. */
const mostAliases = 32

function entriesByKind(census: ReadonlyMap<string, FormEntry>): Map<NameKind, FormEntry[]> {
  const byKind = new Map<NameKind, FormEntry[]>()
  for (const entry of census.values()) {
    const kinds = new Set([...entry.counts.keys()].map((kind) => entry.repair.get(kind) ?? kind))
    for (const kind of kinds) {
      const list = byKind.get(kind)
      if (list) list.push(entry)
      else byKind.set(kind, [entry])
    }
  }
  return byKind
}

/** The fullest form: most words, then most letters; of a people the adjective ("Russian" before "Russians"). */
function fullest(kind: NameKind, texts: readonly string[]): string {
  const size = (text: string): number => text.split(' ').length * 1000 + text.length
  return texts.reduce(
    (a, b) => (kind === 'group' ? (b.length < a.length ? b : a) : size(b) > size(a) ? b : a),
    texts[0] ?? '',
  )
}

function formOf({ kind, name }: Entity, form: NameForm): MentionForm {
  if (form.text === name || kind === 'group') return 'full'
  if (kind === 'person') return form.words.length > 1 && !isParticle(form.words[0] as string) ? 'full' : 'short'
  return form.acronym || form.words.length < name.split(' ').length ? 'short' : 'full'
}
