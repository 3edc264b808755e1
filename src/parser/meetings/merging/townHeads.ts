import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import type { JoinedNames } from '../../names/join'
import { lowerBound } from '../../lowerBound'
import type { DocumentReading } from '../../reading'
import type { ToldPart } from '../meaning/told'
import type { Gathered } from './gathered'

/** The longest heading of a town alone, in code units, and among how many paragraphs it is looked for. */
const longest = 24
const reach = 10

/** "ALGIERS", alone in its paragraph as "TUNIS" is: what a round-up tells below it was there. In time proportional to the meetings. */
export class TownHeads {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  /** The town over a meeting of which the text tells no place; one heading alone may be anything. */
  placesOf({ told, places }: Gathered): readonly ToldPart[] {
    const [first] = told
    if (!first || places.size || first.headline || told.some(({ cue }) => /^(?:call|visit)$/.test(cue.kind))) return []
    const head = this.nextTo(first.block, -1)
    if (head < 0 || (this.nextTo(head, -1) < 0 && this.nextTo(head, 1) < 0)) return []
    return this.townAt(head)
  }

  /** The nearest town that heads paragraphs, from block `b` on in a direction; -1 where another heading or none stands there. */
  private nextTo(b: number, step: -1 | 1): number {
    for (let at = b + step; Math.abs(at - b) <= reach; at += step) {
      if (this.townAt(at).length) return at
      if (this.document.blocks[at]?.role !== 'body') return -1
    }
    return -1
  }

  private townAt(b: number): readonly ToldPart[] {
    const block = this.document.blocks[b]
    if (!block || block.end - block.start > longest) return []
    const m = lowerBound(this.starts, block.start)
    const mention = this.names.mentions[m]
    const index = this.names.mentionEntity[m]
    const entity = index === undefined ? undefined : this.names.entities[index]
    const whole =
      mention?.start === block.start && mention.end >= block.start + block.reading.tokens.text.trimEnd().length
    if (!mention || index === undefined || entity?.kind !== 'place' || !whole) return []
    if (countryNamed(fold(entity.name))) return []
    return [{ entity: entity.id, index, start: mention.start, end: mention.end, role: 'member' }]
  }
}
