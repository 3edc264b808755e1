import type { Entity, Mention, MentionForm } from '../model'
import type { DocumentReading } from '../reading'
import { sureScore, takeCensus, type FormEntry } from './census'
import type { NameFact } from './facts'
import { isParticle } from './form'
import { sortPeople, type People, type Person } from './people'
import { repairKinds } from './repair'
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

/** An entity in the making. */
interface Draft {
  readonly entity: Entity
  readonly index: number
}

class Joiner {
  private readonly census: Map<string, FormEntry>
  private readonly people: People
  private readonly things = new Map<NameKind, Map<FormEntry, Thing>>()
  private readonly drafts = new Map<Person | Thing, Draft>()
  private readonly entities: Entity[] = []
  private readonly mentions: Mention[] = []
  private readonly mentionEntity: number[] = []

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
    const entityOf = this.document.blocks.map((_, b) => this.joinBlock(b))
    return {
      entities: this.entities,
      entityOf,
      mentions: this.mentions,
      mentionEntity: this.mentionEntity,
      plurals: [],
    }
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

  private joinBlock(b: number): number[] {
    const block = this.document.blocks[b]
    if (!block) return []
    const { reading, start } = block
    return reading.names.map((name, n) => {
      const fact = reading.facts.names[n]
      const entry = fact && this.census.get(fact.form.key)
      if (!entry) return -1
      const kind = entry.repair.get(name.kind) ?? name.kind
      if (name.score < sureScore && !entry.counts.has(kind)) return -1
      const target = kind === 'person' ? this.personMeant(entry, fact, b) : this.things.get(kind)?.get(entry)
      if (!target) return -1
      const from = start + (reading.tokens.start[name.first] as number)
      const to = start + (reading.tokens.end[name.last - 1] as number)
      const draft = this.draftOf(target, kind)
      const mention: Mention = { start: from, end: to, form: formOf(kind, entry, draft.entity) }
      draft.entity.mentions.push(mention)
      this.mentions.push(mention)
      this.mentionEntity.push(draft.index)
      return draft.index
    })
  }

  private personMeant(entry: FormEntry, fact: NameFact, block: number): Person | undefined {
    const namesakes = this.people.namesakesOf.get(entry)
    const person = namesakes
      ? (namesakes.choose(block, fact.sex) ?? this.stranger(entry))
      : this.people.personOf.get(entry)
    if (person && !namesakes && entry.form.words.length > 1)
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
    const texts = [...new Set(target.forms.map((form) => form.text))]
    const name = fullest(kind, texts)
    const entity: Entity = {
      id: `e${index + 1}`,
      kind,
      name,
      aliases: texts.filter((text) => text !== name),
      roles: [],
      mentions: [],
      why: { rule: 'learned', start: 0, end: 0 },
    }
    this.entities.push(entity)
    draft = { entity, index }
    this.drafts.set(target, draft)
    return draft
  }
}

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

function formOf(kind: NameKind, { form, text }: FormEntry, entity: Entity): MentionForm {
  if (text === entity.name || form.text === entity.name || kind === 'group') return 'full'
  if (kind === 'person') return form.words.length > 1 && !isParticle(form.words[0] as string) ? 'full' : 'short'
  return form.acronym || form.words.length < entity.name.split(' ').length ? 'short' : 'full'
}
