import type { Entity, Meeting } from '../model'
import { fold } from '../names/fold'
import { countryNamed } from '../names/nations'
import type { Settled } from './settle'

/**
 * Where people were on a day, by the visits and summits told of it: whom else they met on that day, at no place that is told,
 * they met there. In time proportional to the meetings and who took part.
 */
export class SameTrip {
  private readonly stays = new Map<string, Meeting['places']>()

  constructor(
    meetings: readonly Settled[],
    private readonly entities: ReadonlyMap<string, Entity>,
  ) {
    for (const meeting of meetings) {
      if (!/^(?:visit|summit)$/.test(meeting.kind) || !this.isOneTown(meeting)) continue
      for (const key of this.keysOf(meeting)) this.stays.set(key, this.stays.has(key) ? [] : meeting.places)
    }
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

  /** One place, or a town with its country, and none that one merely lands at. */
  private isOneTown({ places }: Settled): boolean {
    const names = places.map(({ entity }) => fold(this.entities.get(entity)?.name ?? ''))
    const lands = names.filter((name) => countryNamed(name)).length
    if (names.some((name) => /\b(?:air|airport|station)\b/.test(name))) return false
    return places.length > 0 && places.length - lands < 2 && lands < 2
  }

  /** Each person who met with the day told for it. */
  private keysOf({ participants, time, status }: Settled): string[] {
    if (!time?.earliest || time.earliest !== time.latest || !/^(?:held|planned)$/.test(status)) return []
    const persons = participants.filter(({ entity }) => this.entities.get(entity)?.kind === 'person')
    return persons.map(({ entity }) => `${time.earliest} ${entity}`)
  }
}
