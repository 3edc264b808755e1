import { lowerBound } from '../../lowerBound'
import type { Entity, Mention, Part, Span } from '../../model'
import type { JoinedNames } from '../../names/join'
import type { Gathered } from './gathered'
import { asked, isOpen } from './likely'
import type { Settled } from './settle'
import { isOutlet } from '../trigger/press'

/**
 * What speaks for a body, and against nobody, as log-odds: how far from the words that tell of the meeting it stands, how
 * often the whole text tells of it, and whether somebody is told to take part. Fitted as those of {@link Likely} are.
 */
const weights = {
  nobody: -1.4,
  /** Code units before the meeting, or behind it. */
  before: { next: 1.3, near: 0.5, far: -0.1 },
  behind: { next: 0.6, near: -0.8, far: -0.6 },
  often: 1.1,
  once: -0.7,
  /** Nobody is told to take part. */
  alone: 1,
} as const

/** Code units up to which a body stands next to the meeting, or near it. */
const next = 25
const near = 50

/** Mentions of a body of which the text tells often. */
const often = 8

/** "Ahead of the G-20, ministers met": what it stands behind tells that it does something else. */
const apart = /\b(?:ahead of|according to|outside|told) (?:the )?$/i

/** How many code units those words take at most. */
const widest = 20

/** "Norsk Jern said the talks went on": the bodies that were likely at a meeting of which the words around it tell one party at most. */
export class LikelyBodies {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly text: string,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  /** Those that take part beside the participants that are sure. */
  beside(meeting: Settled, { told, persons }: Gathered): Part[] {
    if (!isOpen(meeting, persons.size)) return []
    const known = new Set([...meeting.participants, ...(meeting.absent ?? [])].map(({ entity }) => entity))
    const likely = new Map<string, Part>()
    for (const { cue, sentence, trigger } of told.slice(0, asked))
      // Who meets another at a summit or on a journey is told apart from it.
      if (!cue.apart)
        for (const { entity, mention } of this.bodiesIn(sentence)) {
          const score = distanceScore(mention, trigger) + oftenScore(entity) + (known.size ? 0 : weights.alone)
          if (score + weights.nobody < 0 || known.has(entity.id) || likely.has(entity.id)) continue
          likely.set(entity.id, { entity: entity.id, start: mention.start, end: mention.end })
        }
    return [...likely.values()]
  }

  private *bodiesIn(sentence: Span): Generator<{ entity: Entity; mention: Mention }> {
    const { names, starts } = this
    for (let m = lowerBound(starts, sentence.start); (starts[m] ?? sentence.end) < sentence.end; m++) {
      const entity = names.entities[names.mentionEntity[m] as number]
      if (entity?.kind !== 'organization' || isOutlet(entity.name)) continue
      const mention = names.mentions[m] as Mention
      if (!apart.test(this.text.slice(Math.max(0, mention.start - widest), mention.start))) yield { entity, mention }
    }
  }
}

function distanceScore({ start, end }: Mention, trigger: Span): number {
  const side = start > trigger.start ? weights.behind : weights.before
  const distance = start > trigger.start ? start - trigger.end : trigger.start - end
  return distance < next ? side.next : distance < near ? side.near : side.far
}

const oftenScore = ({ mentions: { length } }: Entity): number =>
  length >= often ? weights.often : length === 1 ? weights.once : 0
