import { lowerBound } from '../../lowerBound'
import type { Meeting, Mention, Part, Span } from '../../model'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading } from '../../reading'
import type { Gathered } from './gathered'
import { isNation, nationOf } from '../meaning/nation'
import type { Settled } from './settle'
import { isAnothers } from './anothers'
import type { Told } from '../meaning/told'

/** Somebody of whom the sentences that tell of a meeting speak, where he stands next to the words that tell of it. */
interface Candidate {
  readonly mention: Mention
  readonly behind: boolean
  /** Code units between the two. */
  readonly distance: number
  /** "with" stands between the two. */
  readonly isWith: boolean
  /** Somebody else stands between the two. */
  apart: boolean
  /** How often told of in those sentences. */
  often: number
}

/**
 * What speaks for a candidate, and for nobody, as weights of a log-linear ranking (as Denis and Baldridge rank antecedents,
 * EMNLP 2008). Fitted on the articles of `npm run score ledgers` that are there to develop on: their figures flatter it a
 * little.
 */
const weights = {
  /** Before the meeting, by distance; or behind it. */
  near: 0.5,
  farther: 0.4,
  far: -0.2,
  behind: -0.4,
  /** "with" stands between the two. */
  with: { before: 0.9, behind: -0.7 },
  /** Somebody else does. */
  apart: -0.7,
  /** He is told of but once in those sentences. */
  once: -0.9,
  /** By who is told to take part. */
  nobody: { nobody: -1.4, person: -1.2, side: -0.4 },
  kind: { call: -0.5, summit: -0.7, session: -0.9, meeting: 0.3, visit: -0.3, talks: 1.7 } satisfies Record<
    Meeting['kind'],
    number
  >,
  status: { held: 0, planned: 0.3, proposed: -0.4, cancelled: -0.2 } satisfies Partial<
    Record<Meeting['status'], number>
  >,
} as const

/** Code units up to which a candidate is near, or farther off. */
const near = 50
const farther = 100

/** Who is as likely as this takes part. */
const sure = 0.4

/** What begins another clause, with somebody of its own. */
const clause = / (?:that|said|says|they|he|she|if|but|because|whose?) /

/** How many mentions of a meeting are asked. */
export const asked = 6

/** Whether somebody may be missing: a visitor may have seen anybody. */
export const isOpen = ({ kind, participants }: Settled, persons: number): boolean =>
  !persons || (participants.length < 2 && kind !== 'visit')

/**
 * Who else was at a meeting of which the words around it tell one party at most, for it takes two: somebody of whom the same
 * sentences speak, or nobody.
 */
export class Likely {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  /** Those who take part beside the participants that are sure. */
  beside(meeting: Settled, { told: tellings, persons }: Gathered): Part[] {
    const { kind, status, participants } = meeting
    // Of a meeting that never was it matters little who is not told.
    if (status === 'denied' || !isOpen(meeting, persons.size)) return []
    const known = new Set([...participants, ...(meeting.absent ?? [])].map(({ entity }) => entity))
    const countries = participants.length || kind === 'visit' ? [] : this.countriesBefore(meeting, tellings)
    if (countries.length) return countries
    const candidates = new Map<number, Candidate>()
    // Who meets another at a summit or on a journey is told apart from it.
    for (const { cue, sentence, trigger } of tellings.slice(0, asked))
      if (!cue.apart) this.findIn(sentence, trigger, known, candidates)
    if (!candidates.size) return []
    const told = !participants.length ? 'nobody' : persons.size ? 'person' : 'side'
    const scored = [...candidates].map(([index, one]) => ({ index, one, score: Math.exp(scoreOf(one)) }))
    const open = Math.exp(weights.nobody[told] + weights.kind[kind] + weights.status[status])
    const least = sure * scored.reduce((sum, { score }) => sum + score, open)
    return scored
      .filter(({ score }) => score >= least)
      .map(({ index, one: { mention } }) => ({
        entity: this.names.entities[index]?.id ?? '',
        start: mention.start,
        end: mention.end,
      }))
  }

  /** "Ghana and Togo are close to a treaty, said a source at the talks": two countries or more, told before a meeting of nobody. */
  private countriesBefore({ places }: Settled, tellings: readonly Told[]): Part[] {
    const { names, starts } = this
    const found = new Map<string, Part>()
    for (const { cue, sentence, trigger } of tellings.slice(0, asked)) {
      if (cue.apart) continue
      for (let m = lowerBound(starts, sentence.start); (starts[m] ?? trigger.start) < trigger.start; m++) {
        const entity = names.entities[names.mentionEntity[m] as number]
        const nation = entity && isNation(entity) ? nationOf(entity) : ''
        if (!entity || !nation || found.has(nation) || places.some((place) => place.entity === entity.id)) continue
        // "Ghanaian President Lund": of his title
        const next = names.entities[names.mentionEntity[m + 1] ?? -1]
        if (next?.kind === 'person' && nationOf(next) === nation) continue
        const { start, end } = names.mentions[m] as Mention
        found.set(nation, { entity: entity.id, start, end })
      }
    }
    return found.size > 1 ? [...found.values()] : []
  }

  /** The persons of one sentence. */
  private findIn(sentence: Span, trigger: Span, known: ReadonlySet<string>, candidates: Map<number, Candidate>): void {
    const { names, starts } = this
    /** The last one before the meeting. */
    let last: Candidate | undefined
    let lastIndex = -1
    for (let m = lowerBound(starts, sentence.start); (starts[m] ?? sentence.end) < sentence.end; m++) {
      const index = names.mentionEntity[m] as number
      const entity = names.entities[index]
      const mention = names.mentions[m] as Mention
      if (entity?.kind !== 'person') continue
      const behind = mention.start > trigger.start
      if (!behind && last && index !== lastIndex) last.apart = true
      if (known.has(entity.id)) continue
      const distance = behind ? mention.start - trigger.end : trigger.start - mention.end
      const before = candidates.get(index)
      if (before) before.often++
      if (before && before.distance <= distance) continue
      const gap = this.document.text.slice(behind ? trigger.end : mention.end, behind ? mention.start : trigger.start)
      if ((!behind && clause.test(gap)) || isAnothers(this.document.text, mention)) continue
      const one = { mention, behind, distance, isWith: gap.includes(' with '), apart: false, often: before?.often ?? 1 }
      candidates.set(index, one)
      if (!behind) {
        last = one
        lastIndex = index
      }
    }
  }
}

function scoreOf({ behind, distance, isWith, apart, often }: Candidate): number {
  const where = distance <= near ? weights.near : distance <= farther ? weights.farther : weights.far
  return (
    (behind ? weights.behind : where) +
    (isWith ? weights.with[behind ? 'behind' : 'before'] : 0) +
    (apart ? weights.apart : 0) +
    (often === 1 ? weights.once : 0)
  )
}
