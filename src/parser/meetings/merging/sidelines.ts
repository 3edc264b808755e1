import type { Part } from '../../model'
import { pausing, type Steps } from '../../steps'
import type { Gathered } from './gathered'
import type { Settled } from './settle'
import type { Teller, Told } from '../meaning/told'

/** How many mentions of a meeting are asked. */
const asked = 6

/** How many code units before the noun are looked at. */
const widest = 100

/** Right before the noun of an event: at, or beside which, something happened. */
const at = /\b(?:at|during|on the (?:sidelines?|margins|fringes) of) (?:\S+ ){0,6}$/i

/** "“We will meet Ito,” she said during a meeting": told there, and not met. */
const speech = /["”]|\b(?:said|says|told)\b/

/** "met Ito at the summit", "talks with Ito on the sidelines of the summit": who meets another beside an event is there. */
export class Sidelines {
  private readonly bySentence = new Map<number, Told[]>()

  private constructor(private readonly teller: Teller) {}

  /** @param tellings all mentions */
  static *among(tellings: readonly Told[], teller: Teller): Steps<Sidelines> {
    const sidelines = new Sidelines(teller)
    const { bySentence } = sidelines
    yield* pausing(tellings, (told) => {
      const known = bySentence.get(told.sentence.start)
      if (known) known.push(told)
      else bySentence.set(told.sentence.start, [told])
    })
    return sidelines
  }

  /** The persons who are at a summit or conference by whom they meet there, and are not told to take part yet. */
  of({ kind, participants, absent = [] }: Settled, { told }: Gathered): Part[] {
    if (kind === 'visit' || kind === 'call') return []
    const known = new Set([...participants, ...absent].map(({ entity }) => entity))
    const found: Part[] = []
    for (const event of told.slice(0, asked)) {
      const beside = this.bySentence.get(event.sentence.start) ?? []
      const other = beside.filter(({ trigger }) => trigger.end < event.trigger.start).at(-1)
      if (!other || told.includes(other) || !isThere(other)) continue
      const start = Math.max(other.trigger.end, event.trigger.start - widest)
      const between = this.teller.words({ start, end: event.trigger.start })
      if (!at.test(between) || (other.cue.status !== event.cue.status && speech.test(between))) continue
      for (const { index, role, entity, ...span } of other.parts) {
        if (role === 'absent' || known.has(entity) || this.teller.entity(index)?.kind !== 'person') continue
        known.add(entity)
        found.push({ entity, start: span.start, end: span.end })
      }
    }
    return found
  }
}

const isThere = ({ cue }: Told): boolean => cue.status !== 'denied' && cue.status !== 'cancelled'
