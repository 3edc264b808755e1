import type { Entity, Meeting } from '../model'
import type { JoinedNames } from '../names/join'
import type { DocumentReading } from '../reading'
import { flatMapInSteps, mapInSteps, pausing, type Steps } from '../steps'
import type { JoinedTimes } from '../time/join'
import { absorbSums } from './merging/absorb'
import { Arrivals } from './merging/arrivals'
import { itinerary } from './merging/itinerary'
import { Likely } from './merging/likely'
import { LikelyBodies } from './merging/likelyBodies'
import { DayHeads } from './merging/dayHeads'
import { gather } from './merging/merge'
import { Nearby } from './merging/nearby'
import { NewsDay } from './merging/newsDay'
import { SameTrip } from './merging/sameTrip'
import { SpokenDay } from './merging/spokenDay'
import { Sidelines } from './merging/sidelines'
import { whenStood } from './merging/whenStood'
import { WhereStood } from './merging/whereStood'
import { settle } from './merging/settle'
import { TownHeads } from './merging/townHeads'
import { standingIn, Teller } from './meaning/told'
import { tellingAll } from './merging/union'
import { isByNobody, isMereJourney, isWithNobody, meetOfficials, worthTelling } from './merging/worth'

/** Merges what the document says of each meeting, in order of first mention. In time proportional to the mentions. */
export function* joinMeetings(document: DocumentReading, names: JoinedNames, times: JoinedTimes): Steps<Meeting[]> {
  if (document.blocks.every(({ reading }) => !reading.meetings.length)) return []
  const standing = yield* standingIn(names)
  const teller = new Teller(document, names, times, standing)
  const tellings = yield* flatMapInSteps(document.blocks, (block, b) =>
    block.reading.meetings.map((cue) => teller.tell(b, cue)).filter((told) => !isByNobody(told) && !isWithNobody(told)),
  )
  const gathered = yield* absorbSums(yield* gather(tellings, teller), teller)
  const { published } = document.layout.article
  const stops = yield* itinerary(tellings, gathered, teller)
  const nearby = new Nearby(document, names, times, standing.starts)
  const stood = new WhereStood(document, names, standing.starts)
  const likely = new Likely(document, names, standing.starts)
  const bodies = new LikelyBodies(document.text, names, standing.starts)
  const sidelines = yield* Sidelines.among(tellings, teller)
  const spoken = new SpokenDay(document, names, times, standing.starts)
  const news = new NewsDay(document, times)
  const heads = new DayHeads(document, times)
  const towns = new TownHeads(document, names, standing.starts)
  const arrivals = yield* Arrivals.of(document, names, times, standing.starts, tellings)
  const entities = new Map<string, Entity>()
  yield* pausing(names.entities, (entity) => entities.set(entity.id, entity))
  const told = yield* flatMapInSteps(worthTelling(gathered), (one) => {
    const stop = stops.get(one)
    const where = stop?.places.length ? [] : stood.placesOf(one)
    const stands = stop?.places.length ? stop.places : where
    const places = stands.length ? stands : towns.placesOf(one)
    const day = stop?.time ?? heads.dayOf(one)
    const arrived = day ? undefined : arrivals.dayOf(one)
    const time =
      day ?? nearby.dayOf(one) ?? spoken.dayOf(one) ?? news.dayOf(one) ?? whenStood(one, where, document, times)
    const meeting = settle(one, teller, published?.value, { places, time }, arrived)
    const attending = { ...meeting, participants: [...meeting.participants, ...sidelines.of(meeting, one)] }
    const participants = [...attending.participants, ...likely.beside(attending, one), ...bodies.beside(attending, one)]
    const whole = { ...meeting, participants, mentions: tellingAll(participants, meeting.mentions) }
    return [{ one, whole }]
  })
  const busy = meetOfficials(
    told.map(({ whole }) => whole),
    entities,
  )
  const settled = told.flatMap(({ one, whole }) => (isMereJourney(one, whole, entities, busy) ? [] : [whole]))
  const trip = yield* SameTrip.among(settled, entities, document.text)
  return yield* mapInSteps(settled, (meeting, m) => {
    const time = trip.timeOf(meeting)
    return { id: `m${m + 1}`, ...meeting, places: trip.placesOf(meeting), ...(time && { time }) }
  })
}
