import { lowerBound } from '../../lowerBound'
import { fold } from '../../names/fold'
import type { JoinedNames } from '../../names/join'
import { countryNamed } from '../../names/nations'
import type { DocumentReading } from '../../reading'
import type { ToldPart } from '../meaning/told'
import type { Gathered } from './gathered'

/** The longest heading of a town alone, in code units, and among how many paragraphs it is looked for. */
const longest = 24
const reach = 10

/** How many paragraphs a section below a subheading may have. */
const longestSection = 5

/** What may stand before the town in a subheading that it is all of. */
const beforeTown = /^(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?:? ?)?(?:[-–—] )?(?:(?:photos |pictures )?(?:from|in) )?$/i

/**
 * "ALGIERS", alone in its paragraph as "TUNIS" is, or the subheading "18:02 Photos from Accra": what the text tells below it was
 * there. In time proportional to the meetings.
 */
export class TownHeads {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  /** The town over a meeting of which the text tells no place. */
  placesOf({ told, places }: Gathered): readonly ToldPart[] {
    const [first] = told
    if (!first || places.size || first.headline || told.some(({ cue }) => cue.kind === 'call')) return []
    const ahead = (first.time?.earliest ?? '') > (this.document.layout.article.published?.value ?? '9')
    const section = first.cue.status === 'held' && !ahead ? this.sectionTown(first.block) : []
    if (section.length || told.some(({ cue }) => cue.kind === 'visit')) return section
    const head = this.nextTo(first.block, -1)
    // One town alone in a paragraph may be anything.
    if (head < 0 || (this.nextTo(head, -1) < 0 && this.nextTo(head, 1) < 0)) return []
    return this.townAlone(head)
  }

  /** The town of the subheading over block `b`. */
  private sectionTown(b: number): readonly ToldPart[] {
    for (let h = b - 1; h >= 0 && h > b - longestSection; h--)
      if (this.document.blocks[h]?.role === 'subheading') return this.townOf(h, beforeTown)
    return []
  }

  /** The nearest town that heads paragraphs, from block `b` on in a direction; -1 where another heading or none stands there. */
  private nextTo(b: number, step: -1 | 1): number {
    for (let at = b + step; Math.abs(at - b) <= reach; at += step) {
      if (this.townAlone(at).length) return at
      if (this.document.blocks[at]?.role !== 'body') return -1
    }
    return -1
  }

  private townAlone(b: number): readonly ToldPart[] {
    const block = this.document.blocks[b]
    return block && block.end - block.start <= longest ? this.townOf(b, /^$/) : []
  }

  /** The town that block `b` ends with, behind words that fit; none is a country. */
  private townOf(b: number, before: RegExp): readonly ToldPart[] {
    const { start, end } = this.document.blocks[b] as DocumentReading['blocks'][number]
    const m = lowerBound(this.starts, start)
    const mention = this.names.mentions[m]
    const index = this.names.mentionEntity[m] ?? -1
    const entity = this.names.entities[index]
    const last = this.document.text.slice(start, end).trimEnd().length + start
    if (!mention || entity?.kind !== 'place' || mention.end < last - 1 || mention.end > end) return []
    if (countryNamed(fold(entity.name)) || !before.test(this.document.text.slice(start, mention.start))) return []
    return [{ entity: entity.id, index, start: mention.start, end: mention.end, role: 'member' }]
  }
}
