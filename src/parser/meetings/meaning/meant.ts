import type { Entity, MeetingKind } from '../../model'
import { fold } from '../../names/fold'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading, ReadBlock } from '../../reading'
import type { MeetingCue, PartCue } from '../cue'
import { isPeopleNoun } from '../sentence/clause'
import { Lead } from './lead'
import { pairs } from '../lexicon'
import { lowerBound } from '../../lowerBound'
import { isNation, nationOf } from './nation'
import { speakerAt } from './quoted'
import type { ToldPart } from './told'
import { isVisitor, Visitor } from './visitor'

/** How many mentions before the words an officer is looked for among. */
const farthest = 12

const saying = /\b(?:said|told|disclosed|revealed|announced|claimed|recalled|reported|wrote|added|confirmed)\b/

/** How many sentences before it the two are looked for whom "the two leaders" means. */
const mostSentences = 6

/** Offices that one person holds at a time. */
const offices =
  /^(?:president|premier|minister|chancellor|secretary|king|queen|prince|emir|pope|envoy|general|ambassador|governor|mayor|speaker|commander)$/

const manyOffices = /^(?:presidents|premiers|ministers|chancellors|generals)$/

/** "President", "Finance Minister", and no vice president. */
const isTitle = (role: string, title: string): boolean => role.endsWith(title) && !/\b(?:vice|deputy)\b/.test(role)

/** "foreign minister" of "foreign ministers of Ghana and Togo" */
const officeOf = (role: string): string => role.replace(/ (?:of|for) .*/s, '').replace(/s$/, '')

/** As {@link isTitle}: "the minister" is not the prime minister. */
const isOffice = (role: string, title: string): boolean =>
  isTitle(role, title) && !(title === 'minister' && /\b(?:prime|first) minister$/.test(role))

/** How many who hold an office, too, are looked through for one told of before. */
const mostRivals = 40

/** How many of those who met are looked through for them. */
const mostCompanies = 12

/** How many mentions before it the holder of a ministry is looked for among, and how many words its name may have. */
const mostHolders = 80
const longestField = 8

/** What means countries alone where it is counted. */
const countries = /^(?:countries|nations|governments|states|neighbou?rs)$/

/** "the two countries", "both governments", "the three nations"; 0 where no number is told. */
const countOf = (words: string): number => (/\b(?:two|both)\b/i.test(words) ? 2 : /\bthree\b/i.test(words) ? 3 : 0)

/** Whom pronouns and descriptions mean that the names' own joining left open: the sentence tells it, or the last meeting. */
export class Meant {
  private last: readonly ToldPart[] = []
  /** The block that told of them. */
  private lastBlock = -1
  /** Who met so far. */
  private readonly companies: (readonly number[])[] = []
  /** Who called one another last: "their call" is of those, whoever met since. */
  private readonly lastOf = new Map<MeetingKind, readonly ToldPart[]>()
  /** Who was told first of those who met last. */
  private readonly lead: Lead
  private readonly visitor: Visitor
  /** Who holds an office, by its title. */
  private readonly held = new Map<string, readonly number[]>()

  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {
    this.lead = new Lead(document, names, starts)
    this.visitor = new Visitor(names.entities)
  }

  /** Keeps who took part in the meeting told last. */
  note(b: number, cue: MeetingCue, present: readonly ToldPart[]): void {
    if (present.length > 1) {
      this.last = present
      this.lastBlock = b
      this.companies.push(present.map((part) => part.index))
      if (cue.kind === 'call') this.lastOf.set(cue.kind, present)
    }
    this.lead.note(b, cue, present)
    this.visitor.note(b, cue, present)
  }

  /** Whom "they", "his", "the two leaders", "the president" means; nobody where that is open. */
  guess(b: number, cue: PartCue, meeting: MeetingCue): readonly number[] {
    if (cue.form === 'pronoun' && /^(?:i|me|my|we|us)$/.test(cue.head)) return this.speaker(b, cue)
    if (cue.form === 'nominal' && isVisitor(this.words(b, cue.first, cue.last), cue)) {
      const guest = this.visitor.before(b)
      if (guest >= 0 && !this.meets(b, meeting, [guest])) return [guest]
    }
    if (cue.form === 'nominal' && offices.test(cue.head)) return this.officer(b, cue, meeting)
    if (cue.form === 'nominal' && countries.test(cue.head)) {
      const count = this.isPair(b, cue) ? countOf(this.words(b, cue.first, cue.last)) : 0
      const told = count ? this.nationsBefore(b, cue, meeting.sentence, count) : []
      if (told.length) return told
    }
    if (cue.form === 'nominal' && manyOffices.test(cue.head) && cue.last - cue.first > 2) {
      const two = this.bothHolders(fold(this.words(b, cue.first, cue.last)))
      if (two.length) return two
    }
    const single = /^(?:he|him|his|she|her)$/.test(cue.head)
    const many = /^(?:they|them|their|both)$/.test(cue.head) || (cue.form === 'nominal' && this.isPair(b, cue))
    if (!single && !many) return []
    const quoted = this.speaker(b, cue)
    const { start, end } = this.sentence(b, meeting.sentence)
    const named = this.personsIn(start, this.offset(b, cue.first)).filter((one) => !quoted.includes(one))
    const before = single ? named : named.filter((one) => !this.speaksFor(one))
    if (single) {
      const able = before.find((one) => this.suits(cue, one)) ?? before[0]
      if (able !== undefined) return [able]
      return /^s?he$/.test(cue.head) ? this.goesOn(b, meeting).filter((one) => this.suits(cue, one)) : []
    }
    // "Kovac’s meeting with them": others than she
    if (cue.head === 'them' && this.meets(b, meeting, before)) return []
    if (before.length === 2 || (cue.form === 'pronoun' && before.length === 3)) return before
    const told = cue.form === 'nominal' && before.length > 2 ? this.toldIn(start, this.offset(b, cue.first)) : []
    if (told.length === 2) return told
    const here =
      before.length === 1 && !quoted.length && cue.form === 'nominal' && named.length === 1
        ? this.personsIn(start, end)
        : []
    if (here.length === 2) return here
    const known = (this.lastOf.get(meeting.kind) ?? this.last).map((part) => part.index)
    const titled = cue.form === 'nominal' && manyOffices.test(cue.head) ? this.holders(cue.head) : []
    if (titled.length) return titled
    // "Ito and Mensah shared a roof in May. Two days later the two spoke": of this paragraph, and not who met before it
    const above = cue.form === 'nominal' && this.lastBlock < b ? this.twoBefore(b, meeting.sentence, b) : []
    if (above.length) return above
    // "the three men" are not the two who met last
    if (cue.form === 'nominal' && known.length < 3 && /\bthree\b/i.test(this.words(b, cue.first, cue.last))) return []
    return known.length ? known : this.twoBefore(b, meeting.sentence, cue.form === 'pronoun' ? b : 0)
  }

  /** "Ito said that Mensah had left Berg when the two met": the persons of what is said, between two offsets. */
  private toldIn(from: number, to: number): readonly number[] {
    const that = this.document.text.slice(from, to).indexOf(' that ')
    if (that < 0 || !saying.test(this.document.text.slice(from, from + that))) return []
    return this.personsIn(from + that, to)
  }

  /** Whether one of some persons takes part by name. */
  private meets(b: number, meeting: MeetingCue, persons: readonly number[]): boolean {
    return meeting.parts.some(({ name }) => persons.includes(this.names.entityOf[b]?.[name] ?? -1))
  }

  /** "“When he sits down with Berg, …,” Ito said": he is another. */
  isSpeaker(b: number, cue: PartCue, index: number): boolean {
    return /^(?:he|him|his|she|her)$/.test(cue.head) && this.speaker(b, cue).includes(index)
  }

  /** "“I met …,” Ito said": who speaks. */
  private speaker(b: number, cue: PartCue): readonly number[] {
    const block = this.document.blocks[b] as ReadBlock
    const found = speakerAt(block, block.reading.tokens.start[cue.first] as number, this.names, this.starts)
    return found < 0 ? [] : [found]
  }

  /** Who met last goes on; else who is the subject of the sentence before. */
  private goesOn(b: number, meeting: MeetingCue): readonly number[] {
    const lead = this.lead.before(b, meeting)
    if (lead.length || meeting.sentence === 0) return lead
    const subject = this.subjectOf(b, meeting.sentence - 1)
    const named = meeting.parts.some(({ name }) => name >= 0 && this.names.entityOf[b]?.[name] === subject)
    return subject < 0 || named ? [] : [subject]
  }

  /** The person with whom a sentence begins, be it by a pronoun, or the first one who stands behind no preposition; else -1. */
  private subjectOf(b: number, sentence: number): number {
    const { start } = this.sentence(b, sentence)
    const m = lowerBound(this.starts, start)
    if (this.starts[m] === start)
      return this.isPerson(this.names.mentionEntity[m]) ? (this.names.mentionEntity[m] ?? -1) : -1
    const { facts } = (this.document.blocks[b] as ReadBlock).reading
    for (const [n, fact] of facts.names.entries()) {
      const index = this.names.entityOf[b]?.[n]
      if (fact.sentence === sentence && this.isPerson(index)) return fact.part === 'oblique' ? -1 : (index ?? -1)
    }
    return -1
  }

  /** The two persons of the last sentence that speaks of two, not far before and not before block `from`; nobody where one speaks of more. */
  private twoBefore(b: number, sentence: number, from = 0): readonly number[] {
    let left = mostSentences
    for (let block = b; block >= from && left > 0; block--) {
      const { count } = (this.document.blocks[block] as ReadBlock).reading.sentences
      for (let s = (block === b ? sentence : count) - 1; s >= 0 && left > 0; s--, left--) {
        const { start, end } = this.sentence(block, s)
        const found = this.personsIn(start, end)
        if (found.length > 1) return found.length === 2 ? found : []
      }
    }
    return []
  }

  /** The countries of the last sentence that speaks of so many, not far before; nothing where one speaks of more. */
  private nationsBefore(b: number, cue: PartCue, sentence: number, count: number): readonly number[] {
    let left = mostSentences
    for (let block = b; block >= 0 && left > 0; block--) {
      const { count: sentences } = (this.document.blocks[block] as ReadBlock).reading.sentences
      for (let s = block === b ? sentence : sentences - 1; s >= 0 && left > 0; s--, left--) {
        const { start, end } = this.sentence(block, s)
        const found = this.nationsIn(start, block === b && s === sentence ? this.offset(b, cue.first) : end)
        if (found.length >= count) return found.length === count ? found : count === 2 ? this.joinedIn(start, end) : []
      }
    }
    return []
  }

  /** "Ghana and Togo agreed in May to a deal brokered by Benin": the two with which a part of the text begins; nothing where it begins otherwise. */
  private joinedIn(start: number, end: number): readonly number[] {
    const m = lowerBound(this.starts, start)
    const { mentions, mentionEntity, entities } = this.names
    const [one, other] = [mentions[m], mentions[m + 1]]
    if (one?.start !== start || !other || other.start >= end) return []
    if (this.document.text.slice(one.end, other.start) !== ' and ') return []
    const two = [mentionEntity[m] as number, mentionEntity[m + 1] as number]
    return two.every((index) => isNation(entities[index] as Entity)) ? two : []
  }

  /** The distinct countries named within a part of the text, in order: "Ghana" and "Ghanaian" are one. */
  private nationsIn(start: number, end: number): number[] {
    const found = new Map<string, number>()
    for (let m = lowerBound(this.starts, start); (this.starts[m] ?? end) < end; m++) {
      const index = this.names.mentionEntity[m] as number
      const entity = this.names.entities[index]
      if (!entity || !isNation(entity)) continue
      const nation = nationOf(entity)
      if (!found.has(nation)) found.set(nation, index)
    }
    return [...found.values()]
  }

  /** "the president" of whom the text spoke right before, where another one bears that title, too. */
  private officer(b: number, cue: PartCue, meeting: MeetingCue): readonly number[] {
    if (cue.sides.length || !/^the$/i.test(this.words(b, cue.first, cue.first + 1))) return []
    const { names } = this
    const partners = meeting.parts.map(({ name }) => (name < 0 ? -1 : (names.entityOf[b]?.[name] ?? -1)))
    const own = (this.document.blocks[b - 1] ?? this.document.blocks[b])?.start ?? 0
    const to = lowerBound(this.starts, this.offset(b, cue.first))
    const title = fold(this.words(b, cue.first + 1, cue.last))
    const field = fold(this.words(b, cue.last, cue.last + longestField))
    if (field.startsWith('of ')) {
      const index = this.ofField(`${title} ${field}`, title, to)
      return index < 0 || partners.includes(index) ? [] : [index]
    }
    for (let m = to - 1; m >= Math.max(0, to - farthest) && (this.starts[m] ?? 0) >= own; m--) {
      const index = names.mentionEntity[m] as number
      const holds = names.entities[index]?.roles.some(({ text, status }) => !status && fold(text).endsWith(title))
      if (holds) return partners.includes(index) ? [] : [index]
    }
    const only = this.onlyHolder(title, this.offset(b, cue.first))
    return only < 0 || partners.includes(only) ? [] : [only]
  }

  /** The one person told of before who holds an office, or of whom the text tells twice as often as of any other who does; else -1. */
  private onlyHolder(title: string, before: number): number {
    const often = (index: number): number => this.names.entities[index]?.mentions.length ?? 0
    const told = (index: number): boolean => (this.names.entities[index]?.mentions[0]?.start ?? before) < before
    const all = this.holdersOf(title)
    const first = all.findIndex(told)
    const found = all[first]
    if (found === undefined) return -1
    const next = all.slice(first + 1, first + mostRivals).find(told)
    return often(found) > 2 && (next === undefined || often(found) >= 2 * often(next)) ? found : -1
  }

  /** Who holds an office, those first of whom the text tells most: looked for once. */
  private holdersOf(title: string): readonly number[] {
    const known = this.held.get(title)
    if (known) return known
    const { entities } = this.names
    const often = (index: number): number => entities[index]?.mentions.length ?? 0
    const holds = (index: number): boolean =>
      entities[index]?.kind === 'person' &&
      entities[index].roles.some(({ text, status }) => !status && isOffice(fold(text).replace(/ of .*/, ''), title))
    const found = [...entities.keys()].filter(holds).sort((x, y) => often(y) - often(x))
    this.held.set(title, found)
    return found
  }

  /** "the two prime ministers", "both foreign ministers": the only two who hold that office. */
  private bothHolders(words: string): readonly number[] {
    const title = /^(?:the two|both) (\S+ \S+)s$/.exec(words)?.[1]
    const found = title ? this.holdersOf(title) : []
    return found.length === 2 ? found : []
  }

  /** "the minister of natural resources": who was told of with just that office, or -1. */
  private ofField(words: string, title: string, before: number): number {
    const { names } = this
    for (let m = before - 1; m >= Math.max(0, before - mostHolders); m--) {
      const index = names.mentionEntity[m] as number
      const holds = names.entities[index]?.roles.some(({ text, status }) => {
        const role = fold(text)
        return !status && role.startsWith(`${title} of `) && words.startsWith(role)
      })
      if (holds) return index
    }
    return -1
  }

  /** "the presidents": not the envoys who met last, but the last who did and have that title; nobody where none have. */
  private holders(head: string): readonly number[] {
    const title = head.slice(0, -1)
    const holds = (index: number): boolean =>
      this.names.entities[index]?.roles.some(({ text, status }) => !status && isTitle(officeOf(fold(text)), title)) ??
      false
    const recent = this.companies.slice(-mostCompanies).reverse()
    return recent.find((company) => company.every(holds)) ?? []
  }

  /** "the two leaders", "both sides": nobody else is described. */
  private isPair(b: number, cue: PartCue): boolean {
    if (cue.sides.length || !(pairs.has(cue.head) || this.isCounted(b, cue))) return false
    for (let i = cue.first; i < cue.last - 1; i++)
      if (!/^(?:the|two|both|three|these)$/i.test(this.words(b, i, i + 1))) return false
    return cue.last - cue.first > 1
  }

  /** "the two spymasters" */
  private isCounted(b: number, { head, first, last }: PartCue): boolean {
    return (
      last - first === 3 && head.endsWith('s') && isPeopleNoun(head) && this.words(b, first + 1, first + 2) === 'two'
    )
  }

  private words(b: number, first: number, last: number): string {
    const { tokens } = (this.document.blocks[b] as ReadBlock).reading
    return tokens.text.slice(tokens.start[first], tokens.end[last - 1])
  }

  private offset(b: number, token: number): number {
    const { reading, start } = this.document.blocks[b] as ReadBlock
    return start + (reading.tokens.start[token] as number)
  }

  /** Where a sentence of a block begins, and where its last token does. */
  private sentence(b: number, sentence: number): { start: number; end: number } {
    const { starts } = (this.document.blocks[b] as ReadBlock).reading.sentences
    return {
      start: this.offset(b, starts[sentence] as number),
      end: this.offset(b, (starts[sentence + 1] as number) - 1),
    }
  }

  /** The distinct persons mentioned within a part of the text, in order. */
  private personsIn(start: number, end: number): number[] {
    const found = new Set<number>()
    for (let m = lowerBound(this.starts, start); (this.starts[m] ?? end) < end; m++) {
      const index = this.names.mentionEntity[m] as number
      if (this.isPerson(index)) found.add(index)
    }
    return [...found]
  }

  /** "Lund’s spokesman, Kovac, said the ministers had met": he is none of them. */
  private speaksFor(index: number): boolean {
    return this.names.entities[index]?.roles.some(({ text }) => /\bspokes(?:wo)?(?:man|person)\b/i.test(text)) ?? false
  }

  /** A woman is not "he". */
  private suits({ head }: PartCue, index: number): boolean {
    const sex = this.names.sexes[index]
    return !sex || sex === (/^(?:he|him|his)$/.test(head) ? 'm' : 'f')
  }

  private isPerson(index: number | undefined): boolean {
    return index !== undefined && this.names.entities[index]?.kind === 'person'
  }
}
