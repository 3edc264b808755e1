import type { Check } from '../../findings'
import type { Entity, Finding, Meeting } from '../../model'
import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import { placeNouns, venues } from '../lexicon'
import { sameIsTold } from './same'

/** One meeting told in two towns. A country or a house beside a town contradicts nothing. */
export const checkMeetingPlaces: Check = ({ meetings, entities }) => {
  const again = meetings.filter(({ mentions, places }) => mentions.length > 1 && places.length > 1)
  if (!again.length) return []
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return again.flatMap((meeting) => conflict(meeting, byId))
}

function conflict(meeting: Meeting, byId: ReadonlyMap<string, Entity>): Finding[] {
  if (meeting.kind === 'visit') return []
  const named = new Set(meeting.places.map((place) => place.entity))
  const told = meeting.mentions.filter((mention) => mention.places.some((place) => named.has(place.entity)))
  const [first] = told
  if (!first) return []
  const towns = first.places.filter((place) => isTown(byId.get(place.entity)))
  const other = told
    .slice(1)
    .find((mention) =>
      mention.places.every((place) => isTown(byId.get(place.entity)) && !shares(first.places, place.entity)),
    )
  const [one] = towns
  const [two] = other?.places ?? []
  if (!one || !two) return []
  const names = [one, two].map((place) => byId.get(place.entity)?.name ?? '')
  return [
    {
      code: 'meeting-place-conflict',
      severity: 'warning',
      message: `${sameIsTold(meeting)} in two places: ${names.join(' and ')}.`,
      spans: [one, two].map(({ start, end }) => ({ start, end })),
    },
  ]
}

const shares = (places: readonly { entity: string }[], entity: string): boolean =>
  places.some((place) => place.entity === entity)

/** A town by exclusion: a place that is no country, and no house or hall, which may stand in any town. */
function isTown(entity: Entity | undefined): boolean {
  if (entity?.kind !== 'place') return false
  const name = fold(entity.name)
  return countryNamed(name) === undefined && !name.split(' ').some((word) => venues.has(word) || placeNouns.has(word))
}
