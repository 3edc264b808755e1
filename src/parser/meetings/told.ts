import type { Described, Entity, MeetingKind, MeetingTime, Part, Span } from '../model'
import { fold } from '../names/fold'
import type { JoinedNames } from '../names/join'
import type { DocumentReading, ReadBlock } from '../reading'
import type { JoinedTimes } from '../time/join'
import { capitalsOf } from './capitals'
import type { MeetingCue, PartCue, PartRole, PlaceCue } from './cue'
import { companyOf, describedIn } from './described'
import { landsOf } from './divided'
import { isLower } from './envoys'
import { Holders, rankOf } from './holders'
import { Lead } from './lead'
import { pairs } from './lexicon'
import { lowerBound } from './lowerBound'
import { isNation, nationNamed, nationOf } from './nation'
import { speakerAt } from './quoted'
import { wordingOf, type Wording } from './wording'

/** Somebody's part with the entity's index. */
export interface ToldPart extends Part {
  readonly index: number
  readonly role: PartRole
}

/** A mention of a meeting with its words resolved to entities and times: offsets in the text. */
export interface Told extends Wording {
  readonly cue: MeetingCue
  /** Its place among the blocks. */
  readonly block: number
  readonly trigger: Span
  readonly sentence: Span
  readonly topic: Span | undefined
  readonly headline: boolean
  /** Held by those whom leaders send: "working-level talks", "the delegations met". */
  readonly lower: boolean
  /** Who takes part by description alone, lower case: "rebel leaders". */
  readonly company: readonly string[]
  readonly parts: readonly ToldPart[]
  readonly places: readonly ToldPart[]
  readonly time: MeetingTime | undefined
  readonly described: Described | undefined
  /** The persons among those who take part (indexes of entities), and the countries and bodies. */
  readonly persons: ReadonlySet<number>
  readonly sides: ReadonlySet<string>
}

/** Resolves the cues of a document one after another; what was told before helps with "they" and "the two sides". */
export class Teller {
  /** Pronouns and descriptions by their start: the entities they stand for. */
  private readonly standing = new Map<number, readonly number[]>()
  /** Where a pronoun alone stands: "his" is not "his counterpart". */
  private readonly pronouns = new Set<number>()
  private readonly starts: readonly number[]
  private readonly nations = new Map<number, string>()
  private cities: ReadonlyMap<string, number> | undefined
  private peoples: ReadonlyMap<string, number> | undefined
  private last: readonly ToldPart[] = []
  /** Of a person: the two of whom the person was one last. */
  private readonly couples = new Map<number, readonly number[]>()
  /** Who called one another last: "their call" is of those, whoever met since. */
  private readonly lastOf = new Map<MeetingKind, readonly ToldPart[]>()
  /** Who was told first of those who met last. */
  private readonly lead: Lead
  private holders: Holders | undefined

  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly times: JoinedTimes,
  ) {
    names.mentions.forEach((mention, m) => {
      if (mention.form === 'pronoun' || mention.form === 'nominal')
        this.standing.set(mention.start, [names.mentionEntity[m] as number])
      if (mention.form === 'pronoun') this.pronouns.add(mention.start)
    })
    for (const plural of names.plurals) this.standing.set(plural.start, plural.entities)
    this.starts = names.mentions.map((mention) => mention.start)
    this.lead = new Lead(document, names, this.starts)
  }

  entity(index: number): Entity | undefined {
    return this.names.entities[index]
  }

  /** Places by folded name: only a text that speaks of a seat of government without naming it asks for them. */
  private placesByName(): ReadonlyMap<string, number> {
    return (this.cities ??= new Map(
      this.names.entities.flatMap(({ kind, name }, e) => (kind === 'place' ? [[fold(name), e] as const] : [])),
    ))
  }

  /** The country of an entity, '' where unknown. */
  nation(index: number): string {
    let known = this.nations.get(index)
    if (known === undefined) {
      const entity = this.entity(index)
      known = entity ? nationOf(entity) : ''
      this.nations.set(index, known)
    }
    return known
  }

  tell(b: number, cue: MeetingCue): Told {
    const block = this.document.blocks[b] as ReadBlock
    const { tokens, sentences } = block.reading
    const at = (offset: number): number => block.start + offset
    const first = sentences.starts[cue.sentence] as number
    const end = (sentences.starts[cue.sentence + 1] as number) - 1
    const parts = unique(cue.parts.flatMap((part) => this.part(b, part, cue)))
    const present = parts.filter((part) => part.role !== 'absent')
    const isPerson = (part: ToldPart): boolean => this.entity(part.index)?.kind === 'person'
    if (present.length > 1) {
      this.last = present
      if (present.length === 2 && present.every(isPerson))
        for (const { index } of present)
          this.couples.set(
            index,
            present.map((part) => part.index),
          )
      if (cue.kind === 'call') this.lastOf.set(cue.kind, present)
    }
    this.lead.note(b, cue, present)
    const places = unique(cue.places.flatMap((place) => this.place(b, place)))
    const described = describedIn(block, cue, [...parts, ...places])
    return {
      cue,
      block: b,
      trigger: { start: at(cue.start), end: at(cue.end) },
      sentence: { start: at(tokens.start[first] as number), end: at(tokens.end[end] as number) },
      ...wordingOf(block, cue),
      headline: block.role === 'headline' || block.role === 'subheading',
      topic: cue.topic && { start: at(cue.topic.start), end: at(cue.topic.end) },
      parts,
      places,
      described,
      company: (described?.participants ?? []).map((span) =>
        companyOf(tokens.text.slice(span.start - block.start, span.end - block.start)),
      ),
      lower: isLower(cue, tokens.text.slice(Math.max(0, cue.start - 40), cue.start)) && !present.some(isPerson),
      time: this.time(b, cue.time),
      persons: new Set(present.filter(isPerson).map((part) => part.index)),
      sides: new Set(present.filter((part) => !isPerson(part)).map((part) => this.sideKey(part.index))),
    }
  }

  /** What makes "Russia", "Moscow" and "the Russians" one side; another body is itself. */
  private sideKey(index: number): string {
    return this.nation(index) || `#${index}`
  }

  private time(b: number, local: number): MeetingTime | undefined {
    const time = this.times.times[this.times.timeOf[b]?.[local] ?? -1]
    if (!time || !/^[\dX]/.test(time.value)) return undefined
    const { start, end, value, earliest, latest } = time
    return { start, end, value, ...(earliest && { earliest }), ...(latest && { latest }) }
  }

  private part(b: number, cue: PartCue, meeting: MeetingCue): ToldPart[] {
    const both = this.both(b, cue, meeting)
    if (both) return both
    if (cue.name >= 0) return this.named(b, cue.name, cue.role)
    const { reading, start: base } = this.document.blocks[b] as ReadBlock
    const span = {
      start: base + (reading.tokens.start[cue.first] as number),
      end: base + (reading.tokens.end[cue.last - 1] as number),
    }
    const owned = cue.form === 'nominal' && cue.last - cue.first > 1 && this.pronouns.has(span.start)
    const standing = owned ? [] : this.standsFor(span, cue.form === 'nominal' && cue.head === '')
    const spoken = standing?.length === 1 && this.isSpeaker(b, cue, standing[0] as number)
    const found = (spoken ? undefined : standing) ?? this.guess(b, cue, meeting)
    if (found.length) return found.map((index) => this.toPart(index, span, cue.role))
    const holder = this.holder(b, cue, meeting)
    if (holder >= 0) return [this.toPart(holder, span, cue.role)]
    if (cue.otherwise && !cue.sides.length) return this.part(b, cue.otherwise, meeting)
    return cue.sides.flatMap((name) => this.named(b, name, cue.role))
  }

  /** "the two Koreas", "the Korean leaders": the two countries, or those who lead them now; undefined of other words. */
  private both(b: number, cue: PartCue, meeting: MeetingCue): ToldPart[] | undefined {
    const [name, more] = cue.name >= 0 ? [cue.name] : cue.sides
    if (name === undefined || more !== undefined) return undefined
    const lands = landsOf(fold(this.entity(this.names.entityOf[b]?.[name] ?? -1)?.name ?? ''))
    if (!lands) return undefined
    const now = cue.form === 'nominal' && pairs.has(cue.head) && !meeting.other
    const found = (now && this.leadersOf(lands)) || lands.map((land) => this.sideOf(land))
    const [part] = this.named(b, name, cue.role)
    return part && found.every((one) => one >= 0) ? found.map((index) => this.toPart(index, part, cue.role)) : undefined
  }

  /** Who leads two countries; of one that the text gives no leader it is whom the other's met last. */
  private leadersOf(lands: readonly string[]): readonly number[] | undefined {
    const leaders = lands.map((land) => this.office().find(land, 'head', []))
    const known = leaders.find((one) => one >= 0)
    if (known === undefined || leaders.every((one) => one >= 0)) return known === undefined ? undefined : leaders
    const couple = this.couples.get(known) ?? []
    return couple.every((one) => ['', ...lands].includes(this.nation(one))) && couple.length ? couple : undefined
  }

  private office(): Holders {
    return (this.holders ??= new Holders(this.names.entities, (index) => this.nation(index)))
  }

  /** What stands for a country in the text: its name, else its people; -1 where nothing does. */
  private sideOf(land: string): number {
    this.peoples ??= new Map(
      this.names.entities.flatMap((one, e) => (isNation(one) ? [[nationOf(one), e] as const] : [])),
    )
    return this.placesByName().get(land) ?? this.peoples.get(land) ?? -1
  }

  private toPart(index: number, { start, end }: Span, role: PartRole): ToldPart {
    return { entity: this.entity(index)?.id ?? '', index, role, start, end }
  }

  private named(b: number, name: number, role: PartRole): ToldPart[] {
    const { reading, start } = this.document.blocks[b] as ReadBlock
    const span = reading.names[name]
    const index = this.names.entityOf[b]?.[name] ?? -1
    if (!span || index < 0) return []
    const { tokens } = reading
    return [
      this.toPart(
        index,
        { start: start + (tokens.start[span.first] as number), end: start + (tokens.end[span.last - 1] as number) },
        role,
      ),
    ]
  }

  /** The pronoun or description that begins within a span, as the names' own joining resolved it. */
  private standsFor(span: Span, named = false): readonly number[] | undefined {
    const exact = this.standing.get(span.start)
    if (exact) return exact
    for (let m = lowerBound(this.starts, span.start); (this.starts[m] ?? span.end) < span.end; m++) {
      const mention = this.names.mentions[m]
      if (mention && (named || mention.form === 'nominal') && mention.end >= span.end)
        return [this.names.mentionEntity[m] as number]
    }
    return undefined
  }

  /** "they", "his", "the two leaders" where the names' joining left them open: the sentence, then the last meeting. */
  private guess(b: number, cue: PartCue, meeting: MeetingCue): readonly number[] {
    if (cue.form === 'pronoun' && /^(?:i|me|my|we|us)$/.test(cue.head)) return this.speaker(b, cue)
    const single = /^(?:he|him|his|she|her)$/.test(cue.head)
    const many = /^(?:they|them|their|both)$/.test(cue.head) || (cue.form === 'nominal' && this.isPair(b, cue))
    if (!single && !many) return []
    const quoted = this.speaker(b, cue)
    const before = this.personsBefore(b, cue, meeting).filter((one) => !quoted.includes(one))
    if (single && before.length) return [before[0] as number]
    if (single) return /^s?he$/.test(cue.head) ? this.lead.before(b, meeting) : []
    if (cue.form === 'pronoun' && before.length >= 2 && before.length <= 3) return before
    return (this.lastOf.get(meeting.kind) ?? this.last).map((part) => part.index)
  }

  /** "“I met …,” Ito said": who speaks. */
  private speaker(b: number, cue: PartCue): readonly number[] {
    const block = this.document.blocks[b] as ReadBlock
    const found = speakerAt(block, block.reading.tokens.start[cue.first] as number, this.names, this.starts)
    return found < 0 ? [] : [found]
  }

  /** "“When he sits down with Berg, …,” Ito said": he is another. */
  private isSpeaker(b: number, cue: PartCue, index: number): boolean {
    return /^(?:he|him|his|she|her)$/.test(cue.head) && this.speaker(b, cue).includes(index)
  }

  /** "his Russian counterpart", "the Russian leader": the one person of the document who holds that office, else -1. */
  private holder(b: number, { form, head, sides, first, last }: PartCue, meeting: MeetingCue): number {
    const [side] = sides
    if (form !== 'nominal' || side === undefined || sides.length > 1) return -1
    const nation = this.nation(this.names.entityOf[b]?.[side] ?? -1)
    const { tokens } = (this.document.blocks[b] as ReadBlock).reading
    const title = fold(tokens.text.slice(tokens.start[first], tokens.end[last - 1]))
    const rank = head === 'counterpart' ? '' : rankOf(title)
    if (!nation || head.endsWith('s') || (rank === '' && head !== 'counterpart')) return -1
    const partners = meeting.parts.flatMap(({ name }) => (name < 0 ? [] : [this.names.entityOf[b]?.[name] ?? -1]))
    return this.office().find(nation, rank, partners)
  }

  /** "the two leaders", "both sides": nobody else is described. */
  private isPair(b: number, cue: PartCue): boolean {
    const { tokens } = (this.document.blocks[b] as ReadBlock).reading
    if (cue.sides.length || !pairs.has(cue.head)) return false
    for (let i = cue.first; i < cue.last - 1; i++)
      if (!/^(?:the|two|both|three|these)$/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return false
    return cue.last - cue.first > 1
  }

  /** The distinct persons named before a part in its sentence. */
  private personsBefore(b: number, cue: PartCue, meeting: MeetingCue): number[] {
    const { reading, start } = this.document.blocks[b] as ReadBlock
    const from = start + (reading.tokens.start[reading.sentences.starts[meeting.sentence] as number] as number)
    const to = start + (reading.tokens.start[cue.first] as number)
    const found = new Set<number>()
    for (let m = lowerBound(this.starts, from); (this.starts[m] ?? to) < to; m++) {
      const index = this.names.mentionEntity[m] as number
      if (this.entity(index)?.kind === 'person') found.add(index)
    }
    return [...found]
  }

  private place(b: number, cue: PlaceCue): ToldPart[] {
    if (cue.name >= 0) return this.named(b, cue.name, 'member')
    const { reading, start } = this.document.blocks[b] as ReadBlock
    const span = {
      start: start + (reading.tokens.start[cue.first] as number),
      end: start + (reading.tokens.end[cue.last - 1] as number),
    }
    const exact = this.standsFor(span)
    // "her residence" is hers, and not she.
    if (exact?.length && this.entity(exact[0] as number)?.kind !== 'person')
      return [this.toPart(exact[0] as number, span, 'member')]
    const owner = this.names.entityOf[b]?.[cue.of] ?? -1
    if (owner < 0 || this.entity(owner)?.kind === 'person') return []
    const country = this.nation(owner) || nationNamed(fold(this.entity(owner)?.name ?? ''))
    for (const city of country ? capitalsOf(country) : []) {
      const index = this.placesByName().get(city)
      if (index !== undefined) return [this.toPart(index, span, 'member')]
    }
    return [this.toPart(owner, span, 'member')]
  }
}

function unique(parts: readonly ToldPart[]): ToldPart[] {
  const seen = new Set<number>()
  return parts.filter((part) => !seen.has(part.index) && seen.add(part.index))
}
