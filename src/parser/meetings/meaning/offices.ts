import { fold } from '../../names/fold'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading, ReadBlock } from '../../reading'
import type { MeetingCue, PartCue } from '../cue'
import { landsOf } from './divided'
import { Holders, rankOf } from './holders'
import { pairs } from '../lexicon'
import { isNation, nationOf } from './nation'
import type { ToldPart } from './told'

/** Offices that rank nowhere: "the Togolese diplomat" is the one Togolese of the text who is one. */
const anyOffice = /^(?:minister|diplomat|envoy|negotiator|ambassador|general|dignitary)$/

/** Who holds the offices that a text speaks of: "the Russian leader", "the presidents of Kenya and Uganda", "the two Koreas". */
export class Offices {
  private holders: Holders | undefined
  private lands: ReadonlyMap<string, number> | undefined
  private peoples: ReadonlyMap<string, number> | undefined
  /** Of a person: the two of whom the person was one last. */
  private readonly couples = new Map<number, readonly number[]>()

  /** @param nation the country of an entity, '' where unknown */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly nation: (index: number) => string,
  ) {}

  /** Keeps the two who met. */
  note(present: readonly ToldPart[]): void {
    const two = present.map(({ index }) => index)
    if (two.length !== 2 || two.some((index) => this.names.entities[index]?.kind !== 'person')) return
    for (const index of two) this.couples.set(index, two)
  }

  /** "the two Koreas", "the Korean leaders": the two countries, or those who lead them now; undefined of other words. */
  both(b: number, cue: PartCue, meeting: MeetingCue): readonly number[] | undefined {
    const [name, more] = cue.name >= 0 ? [cue.name] : cue.sides
    if (name === undefined || more !== undefined) return undefined
    const lands = landsOf(fold(this.names.entities[this.entityAt(b, name)]?.name ?? ''))
    if (!lands) return undefined
    const now = cue.form === 'nominal' && pairs.has(cue.head) && !meeting.other
    const found = (now && this.leadersOf(lands)) || lands.map((land) => this.sideOf(land))
    return found.every((one) => one >= 0) ? found : undefined
  }

  /**
   * "his Russian counterpart", "the Russian leader", "the leaders of Kenya and Uganda": for each of the sides the one person
   * of the document who holds that office, else -1.
   */
  find(
    b: number,
    { form, head, sides, first, last }: PartCue,
    meeting: MeetingCue,
    before: readonly ToldPart[],
  ): readonly number[] {
    if (form !== 'nominal' || !sides.length || head.endsWith('s') !== sides.length > 1) return []
    const { tokens } = (this.document.blocks[b] as ReadBlock).reading
    const title = fold(tokens.text.slice(tokens.start[first], tokens.end[last - 1]))
    const counterpart = head === 'counterpart'
    const rank = counterpart ? '' : rankOf(sides.length > 1 ? title.split(' ').slice(-2).join(' ').slice(0, -1) : title)
    if (rank === '' && !counterpart && !anyOffice.test(head)) return []
    const named = meeting.parts.map(({ name }) => (name < 0 ? -1 : this.entityAt(b, name)))
    const partners = [...named, ...before.map(({ index }) => index)]
    return sides.map((side) => {
      const nation = this.nation(this.entityAt(b, side))
      if (!nation) return -1
      const found = rank || counterpart ? this.office().find(nation, rank, partners) : -1
      if (found >= 0 || counterpart) return found
      // "his Togolese counterpart, Ana Lund", and later "the Togolese leader"
      return rank && sides.length > 1 ? -1 : this.office().only(nation, rank ? 'counterpart' : head, partners)
    })
  }

  /** "the foreign ministers of the two countries": of each country the one person of the document who holds the office, else the country. */
  holding(office: string, lands: readonly number[]): readonly number[] {
    const rank = rankOf(office)
    return lands.flatMap((land) => {
      if (this.names.entities[land]?.kind === 'person') return []
      const nation = this.nation(land)
      const first = rank && nation ? this.office().find(nation, rank, []) : -1
      const holder = first < 0 && rank && nation ? this.office().only(nation, 'counterpart', []) : first
      return holder >= 0 ? holder : land
    })
  }

  /** Places by folded name: only a text that speaks of a seat of government without naming it asks for them. */
  placeNamed(name: string): number | undefined {
    this.lands ??= new Map(
      this.names.entities.flatMap(({ kind, name: own }, e) => (kind === 'place' ? [[fold(own), e] as const] : [])),
    )
    return this.lands.get(name)
  }

  private entityAt(b: number, name: number): number {
    return this.names.entityOf[b]?.[name] ?? -1
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
    return (this.holders ??= new Holders(this.names.entities, this.nation))
  }

  /** What stands for a country in the text: its name, else its people; -1 where nothing does. */
  private sideOf(land: string): number {
    this.peoples ??= new Map(
      this.names.entities.flatMap((one, e) => (isNation(one) ? [[nationOf(one), e] as const] : [])),
    )
    return this.placeNamed(land) ?? this.peoples.get(land) ?? -1
  }
}
