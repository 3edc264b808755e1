import { fold } from '../../names/fold'
import type { JoinedNames } from '../../names/join'
import { countryNamed } from '../../names/nations'
import type { DocumentReading, ReadBlock } from '../../reading'
import { capitals } from './capitals'
import type { PlaceCue } from '../cue'
import { lowerBound } from '../../lowerBound'

/** How many mentions before the words a place is looked for among. */
const farthest = 10

/** Places that "the city", "the same city", "the capital", "the country" mean: the last one of its kind of which the text spoke right before. */
export class Whereabouts {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  /** The index of the entity, or -1. */
  before(b: number, { first, last }: PlaceCue): number {
    const { reading, start } = this.document.blocks[b] as ReadBlock
    const { tokens } = reading
    const suits = kinds.get(tokens.text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase())
    if (!suits) return -1
    const opening = (this.document.blocks[b - 1] ?? this.document.blocks[b])?.start ?? 0
    const to = lowerBound(this.starts, start + (tokens.start[first] as number))
    for (let m = to - 1; m >= Math.max(0, to - farthest) && (this.starts[m] ?? 0) >= opening; m--) {
      const index = this.names.mentionEntity[m] as number
      const entity = this.names.entities[index]
      if (entity?.kind === 'place' && suits(fold(entity.name))) return index
    }
    return -1
  }
}

const isCountry = (name: string): boolean => countryNamed(name) !== undefined
const isTown = (name: string): boolean => !isCountry(name)
const isCapital = (name: string): boolean => capitals.has(name)

const kinds = new Map([
  ['the city', isTown],
  ['the town', isTown],
  ['the same city', isTown],
  ['the same town', isTown],
  ['the same country', isCountry],
  ['the resort', isTown],
  ['the village', isTown],
  ['the capital', isCapital],
  ['the country', isCountry],
  ['the kingdom', isCountry],
])
