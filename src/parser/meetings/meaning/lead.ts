import type { JoinedNames } from '../../names/join'
import type { DocumentReading, ReadBlock } from '../../reading'
import type { MeetingCue } from '../cue'
import { lowerBound } from '../../lowerBound'
import type { ToldPart } from './told'

/** Who was told first of those who met last: with whom "He also held talks" goes on. */
export class Lead {
  private person = -1
  private block = -1
  private end = 0
  private company: ReadonlySet<number> = new Set()

  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  /** Keeps who is told first; who hosts behind the verb does not lead. */
  note(b: number, { parts, start }: MeetingCue, present: readonly ToldPart[]): void {
    const [first] = present
    const block = this.document.blocks[b] as ReadBlock
    const opens = parts[0] ? block.start + (block.reading.tokens.start[parts[0].first] as number) : -1
    if (!first || !this.isPerson(first.index) || first.start !== opens || block.start + start < opens) return
    this.person = first.index
    this.block = b
    this.end = block.start + start
    this.company = new Set(present.map(({ index }) => index))
  }

  /** The person whom a subject that the names left open goes on with, as long as nobody else is named in between. */
  before(b: number, meeting: MeetingCue): readonly number[] {
    if (this.person < 0 || b - this.block > 1) return []
    const { reading, start } = this.document.blocks[b] as ReadBlock
    const to = start + (reading.tokens.start[reading.sentences.starts[meeting.sentence] as number] as number)
    for (let m = lowerBound(this.starts, this.end); (this.starts[m] ?? to) < to; m++) {
      const index = this.names.mentionEntity[m] as number
      if (this.isPerson(index) && !this.company.has(index)) return []
    }
    const met = meeting.parts.some(({ name }) => name >= 0 && this.names.entityOf[b]?.[name] === this.person)
    return met ? [] : [this.person]
  }

  private isPerson(index: number): boolean {
    return this.names.entities[index]?.kind === 'person'
  }
}
