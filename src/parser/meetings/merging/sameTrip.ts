import type { Entity, Meeting, MeetingTime } from '../../model'
import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import { pausing, type Steps } from '../../steps'
import type { Settled } from './settle'

/** How many places of a meeting are asked: an end for a text made to have more. */
const mostPlaces = 4

const leaving = /^(?:left|leav(?:e|es|ing)|depart(?:ed|s|ing)?)$/i

/**
 * Where people were on a day, by the visits and summits told of it: whom else they met on that day, at no place that is told,
 * they met there; and a visit of which no day is told began on the first told of what they did there. In time proportional to
 * the meetings and who took part.
 */
export class SameTrip {
  private readonly stays = new Map<string, Meeting['places']>()
  private readonly began = new Map<string, MeetingTime>()

  private constructor(
    private readonly entities: ReadonlyMap<string, Entity>,
    private readonly text: string,
  ) {}

  /** @param text the words that the mentions' triggers stand in */
  static *among(meetings: readonly Settled[], entities: ReadonlyMap<string, Entity>, text: string): Steps<SameTrip> {
    const trip = new SameTrip(entities, text)
    yield* pausing(meetings, (meeting) => trip.note(meeting))
    return trip
  }

  private note(meeting: Settled): void {
    for (const key of this.staysOf(meeting)) {
      const known = this.began.get(key)?.earliest ?? '9'
      if (meeting.time?.earliest && meeting.time.earliest < known) this.began.set(key, meeting.time)
    }
    if (!/^(?:visit|summit)$/.test(meeting.kind) || !this.isOneTown(meeting) || this.isWayOut(meeting)) return
    for (const key of this.keysOf(meeting)) this.stays.set(key, this.stays.has(key) ? [] : meeting.places)
  }

  /** The places, or nothing where the text tells none or more than one. */
  placesOf(meeting: Settled): Meeting['places'] {
    if (meeting.places.length || /^(?:visit|call)$/.test(meeting.kind)) return meeting.places
    for (const key of this.keysOf(meeting)) {
      const places = this.stays.get(key)
      if (places?.length) return places
    }
    return []
  }

  /** When it was; undefined where the text does not tell. */
  timeOf(meeting: Settled): MeetingTime | undefined {
    if (meeting.time || meeting.kind !== 'visit') return meeting.time
    return this.staysOf(meeting).flatMap((key) => this.began.get(key) ?? [])[0]
  }

  /** "left for Oslo on Monday": whom the traveller met that day he met before as likely as there. */
  private isWayOut({ mentions }: Settled): boolean {
    return mentions.every(({ trigger }) => leaving.test(this.text.slice(trigger.start, trigger.end)))
  }

  /** One place, or a town with its country, and none that one merely lands at. */
  private isOneTown({ places }: Settled): boolean {
    const names = places.map(({ entity }) => fold(this.entities.get(entity)?.name ?? ''))
    const lands = names.filter((name) => countryNamed(name)).length
    if (names.some((name) => /\b(?:air|airport|station)\b/.test(name))) return false
    return places.length > 0 && places.length - lands < 2 && lands < 2
  }

  /** Each person who met, with each place where they did or will. */
  private staysOf({ participants, places, status }: Settled): string[] {
    const where = places.slice(0, mostPlaces)
    return this.persons(participants).flatMap(({ entity }) =>
      where.map((place) => `${status} ${entity} ${place.entity}`),
    )
  }

  private persons(participants: Meeting['participants']): Meeting['participants'] {
    return participants.filter(({ entity }) => this.entities.get(entity)?.kind === 'person')
  }

  /** Each person who met with the day told for it. */
  private keysOf({ participants, time, status }: Settled): string[] {
    if (!time?.earliest || time.earliest !== time.latest || !/^(?:held|planned)$/.test(status)) return []
    return this.persons(participants).map(({ entity }) => `${time.earliest} ${entity}`)
  }
}
