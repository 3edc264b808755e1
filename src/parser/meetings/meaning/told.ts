import type { Described, Entity, MeetingTime, Part, Span } from '../../model'
import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading, ReadBlock } from '../../reading'
import { mapInSteps, pausing, type Steps } from '../../steps'
import type { JoinedTimes } from '../../time/join'
import { capitalsOf } from './capitals'
import type { MeetingCue, PartCue, PartRole, PlaceCue } from '../cue'
import { companyOf, describedIn } from './described'
import { either } from './either'
import { isLower } from '../who/envoys'
import { lowerBound } from '../../lowerBound'
import { Meant } from './meant'
import { nationNamed, nationOf } from './nation'
import { Offices } from './offices'
import { Whereabouts } from './whereabouts'
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
  /** What it is about, lower case and without plurals. */
  readonly about: string
  readonly headline: boolean
  /** Held by those whom leaders send: "working-level talks", "the delegations met". */
  readonly lower: boolean
  /** Told by who was there: "I met", "we met". */
  readonly own: boolean
  /** Who takes part by description alone, lower case: "rebel leaders". */
  readonly company: readonly string[]
  readonly parts: readonly ToldPart[]
  readonly places: readonly ToldPart[]
  readonly time: MeetingTime | undefined
  /** When, by words that have a value and are no day, where no day is told: "once a year". */
  readonly vaguely: MeetingTime | undefined
  readonly described: Described | undefined
  /** The persons among those who take part (indexes of entities), and the countries and bodies. */
  readonly persons: ReadonlySet<number>
  readonly sides: ReadonlySet<string>
}

/** The mentions of a document as meetings look for them. */
export interface Standing {
  /** Where each mention begins. */
  readonly starts: readonly number[]
  /** Pronouns and descriptions by their start: the entities they stand for. */
  readonly standing: ReadonlyMap<number, readonly number[]>
  /** Where a pronoun alone stands: "his" is not "his counterpart". */
  readonly pronouns: ReadonlySet<number>
}

export function* standingIn({ entities, mentions, mentionEntity, plurals }: JoinedNames): Steps<Standing> {
  const standing = new Map<number, readonly number[]>()
  const pronouns = new Set<number>()
  const starts = yield* mapInSteps(mentions, ({ start, form }, m) => {
    const entity = mentionEntity[m] as number
    // "the company's engineers" begin as "the company" does, and are others.
    if (form === 'pronoun' || (form === 'nominal' && entities[entity]?.kind === 'person')) standing.set(start, [entity])
    if (form === 'pronoun') pronouns.add(start)
    return start
  })
  yield* pausing(plurals, ({ start, entities }) => standing.set(start, entities))
  return { starts, standing, pronouns }
}

/** Resolves the cues of a document one after another; what was told before helps with "they" and "the two sides". */
export class Teller {
  private readonly starts: Standing['starts']
  private readonly standing: Standing['standing']
  private readonly pronouns: Standing['pronouns']
  private readonly nations = new Map<number, string>()
  private readonly meant: Meant
  private readonly offices: Offices
  private readonly whereabouts: Whereabouts

  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly times: JoinedTimes,
    { starts, standing, pronouns }: Standing,
  ) {
    this.starts = starts
    this.standing = standing
    this.pronouns = pronouns
    this.whereabouts = new Whereabouts(document, names, starts)
    this.meant = new Meant(document, names, starts)
    this.offices = new Offices(document, names, (index) => this.nation(index))
  }

  entity(index: number): Entity | undefined {
    return this.names.entities[index]
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

  /** "African leaders", "Christian groups": what they are, and no side; "Republicans" may be one. */
  isManner({ index, end }: ToldPart): boolean {
    const entity = this.entity(index)
    if (entity?.kind !== 'group' || this.nation(index)) return false
    return this.document.text[end - 1] !== 's' && !/^europ/i.test(entity.name)
  }

  /** Whether a time is over on the day before the news. */
  isGone({ latest }: MeetingTime): boolean {
    const published = this.document.layout.article.published?.value
    return latest !== undefined && published !== undefined && latest < published
  }

  /** "a school in Ghana", "Tema in southern Ghana": what stands within the place. */
  isInside({ start }: Span): boolean {
    return / in (?:\S+ )?$/.test(this.document.text.slice(Math.max(0, start - 24), start))
  }

  /** Whether a body, by the key of its side, is named within a span. */
  isNamedIn({ start, end }: Span, side: string): boolean {
    const body = side.startsWith('#') ? this.entity(Number(side.slice(1))) : undefined
    return body?.mentions.some((mention) => mention.start >= start && mention.end <= end) ?? false
  }

  words({ start, end }: Span): string {
    return this.document.text.slice(start, end)
  }

  tell(b: number, cue: MeetingCue): Told {
    const block = this.document.blocks[b] as ReadBlock
    const { tokens, sentences } = block.reading
    const at = (offset: number): number => block.start + offset
    const first = sentences.starts[cue.sentence] as number
    const end = (sentences.starts[cue.sentence + 1] as number) - 1
    const told: ToldPart[] = []
    for (const part of cue.parts) told.push(...this.part(b, part, cue, told))
    const parts = unique(told)
    const present = parts.filter((part) => part.role !== 'absent')
    const isPerson = (part: ToldPart): boolean => this.entity(part.index)?.kind === 'person'
    this.offices.note(present)
    this.meant.note(b, cue, present)
    const wording = wordingOf(block, cue)
    const named = unique(cue.places.flatMap((place) => this.place(b, place)))
    const places = named.length || !wording.here ? named : this.here()
    const time = this.time(b, cue.time)
    const vaguely = time ? undefined : this.vaguely(b, cue)
    const when = time ?? vaguely
    const described = describedIn(block, cue, [...parts, ...places, ...(when ? [when] : [])])
    return {
      cue,
      block: b,
      trigger: { start: at(cue.start), end: at(cue.end) },
      sentence: { start: at(tokens.start[first] as number), end: at(tokens.end[end] as number) },
      headline: block.role === 'headline' || block.role === 'subheading',
      topic: cue.topic && { start: at(cue.topic.start), end: at(cue.topic.end) },
      about: cue.topic ? aboutOf(tokens.text.slice(cue.topic.start, cue.topic.end)) : '',
      parts,
      places,
      described,
      company: (described?.participants ?? []).map((span) =>
        companyOf(tokens.text.slice(span.start - block.start, span.end - block.start)),
      ),
      lower: isLower(cue, tokens.text.slice(Math.max(0, cue.start - 40), cue.start)) && !present.some(isPerson),
      own: /^(?:i|we)$/.test(cue.parts[0]?.head ?? ''),
      time,
      vaguely,
      persons: new Set(present.filter(isPerson).map((part) => part.index)),
      sides: new Set(present.filter((part) => !isPerson(part)).map((part) => this.sideKey(part.index))),
      ...wording,
    }
  }

  /** "met here": in the town of the dateline. */
  private here(): ToldPart[] {
    const { dateline } = this.document.layout.article
    const index = dateline && this.offices.placeNamed(fold(dateline.place))
    return dateline && index !== undefined ? [this.toPart(index, dateline, 'member')] : []
  }

  /** What makes "Russia", "Moscow" and "the Russians" one side; another body is itself. */
  private sideKey(index: number): string {
    return this.nation(index) || `#${index}`
  }

  private time(b: number, local: number): MeetingTime | undefined {
    const time = this.times.times[this.times.timeOf[b]?.[local] ?? -1]
    if (!time || !/^[\dX]/.test(time.value)) return undefined
    const { start, end, value, earliest, latest } = time
    const one = { start, end, value, ...(earliest && { earliest }), ...(latest && { latest }) }
    return either(one, this.times.times[this.times.timeOf[b]?.[local + 1] ?? -1], this.document.text)
  }

  /** The first of the words that date nothing, and yet have a value. */
  private vaguely(b: number, cue: MeetingCue): MeetingTime | undefined {
    for (const { time } of cue.undated) {
      const one = this.times.times[this.times.timeOf[b]?.[time] ?? -1]
      if (one?.value) return { start: one.start, end: one.end, value: one.value }
    }
    return undefined
  }

  /** @param before who takes part in the meeting by the words before this part */
  private part(b: number, cue: PartCue, meeting: MeetingCue, before: readonly ToldPart[]): ToldPart[] {
    const both = this.offices.both(b, cue, meeting)
    const [part] = both ? this.named(b, cue.name >= 0 ? cue.name : (cue.sides[0] as number), cue.role) : []
    if (both && part) return both.map((index) => this.toPart(index, part, cue.role))
    if (cue.name >= 0) return this.named(b, cue.name, cue.role)
    const { reading, start: base } = this.document.blocks[b] as ReadBlock
    const span = {
      start: base + (reading.tokens.start[cue.first] as number),
      end: base + (reading.tokens.end[cue.last - 1] as number),
    }
    const lands = cue.of ? this.part(b, cue.of, meeting, before).map(({ index }) => index) : []
    const held = lands.length ? this.offices.holding(fold(this.words(span)).slice(0, -1), lands) : []
    if (held.length) return held.map((index) => this.toPart(index, span, cue.role))
    const owned = cue.form === 'nominal' && cue.last - cue.first > 1 && this.pronouns.has(span.start)
    const standing = owned ? [] : this.standsFor(span, cue.form === 'nominal' && cue.head === '')
    const spoken = standing?.length === 1 && this.meant.isSpeaker(b, cue, standing[0] as number)
    const found = (spoken ? undefined : standing) ?? this.meant.guess(b, cue, meeting)
    if (found.length) return found.map((index) => this.toPart(index, span, cue.role))
    if (cue.otherwise && !cue.sides.length) return this.part(b, cue.otherwise, meeting, before)
    // "during a call with his counterpart": whose that is, where nobody else is told
    const alone = owned && cue.head.startsWith('counterpart') && !before.length && meeting.parts.length === 1
    const owners = alone ? (this.standing.get(span.start) ?? []).map((one) => this.toPart(one, span, cue.role)) : []
    const holders = this.offices.find(b, cue, meeting, [...before, ...owners])
    const theirs = cue.sides.flatMap((name, i) => {
      const holder = holders[i] ?? -1
      return holder >= 0 ? [this.toPart(holder, span, cue.role)] : this.named(b, name, cue.role)
    })
    return [...owners, ...theirs]
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

  private place(b: number, cue: PlaceCue): ToldPart[] {
    if (cue.name >= 0)
      return this.named(b, cue.name, 'member').filter(({ index }) => this.entity(index)?.kind !== 'person')
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
    const known = owner < 0 ? this.whereabouts.before(b, cue) : -1
    if (known >= 0) return [this.toPart(known, span, 'member')]
    if (owner < 0 || this.entity(owner)?.kind === 'person') return []
    // "the White House residence" is there, "the Russian capital" is Moscow.
    const own = this.entity(owner)
    if (own?.kind === 'place' && countryNamed(fold(own.name)) === undefined) return [this.toPart(owner, span, 'member')]
    const country = this.nation(owner) || nationNamed(fold(this.entity(owner)?.name ?? ''))
    for (const city of country ? capitalsOf(country) : []) {
      const index = this.offices.placeNamed(city)
      if (index !== undefined) return [this.toPart(index, span, 'member')]
    }
    return [this.toPart(owner, span, 'member')]
  }
}

const aboutOf = (topic: string): string =>
  topic
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her) /, '')
    .replace(/s\b/g, '')

function unique(parts: readonly ToldPart[]): ToldPart[] {
  const seen = new Set<number>()
  return parts.filter((part) => !seen.has(part.index) && seen.add(part.index))
}
