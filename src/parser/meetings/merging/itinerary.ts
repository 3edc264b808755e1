import type { MeetingTime, Span } from '../../model'
import { pausing, type Steps } from '../../steps'
import type { Gathered } from './gathered'
import { lentBeside } from './lentBeside'
import { Stay } from './stay'
import type { Teller, Told, ToldPart } from '../meaning/told'

/** Where, or when, a meeting was by what was told right before it. */
export interface Inherited {
  readonly places: readonly ToldPart[]
  readonly time: MeetingTime | undefined
}

/**
 * "Kerry arrived in Baghdad on Monday for talks. He met …": who goes on meeting people is where he just was, as long as
 * the text tells no other place, and on the day told for that. In time proportional to the mentions.
 *
 * @param tellings all mentions, in order of the text
 */
export function* itinerary(
  tellings: readonly Told[],
  gathered: readonly Gathered[],
  teller: Teller,
): Steps<ReadonlyMap<Gathered, Inherited>> {
  const meetingOf = new Map<Told, Gathered>()
  yield* pausing(gathered, (meeting) => {
    for (const told of meeting.told) meetingOf.set(told, meeting)
  })
  const found = new Map<Gathered, Inherited>()
  let before: Told | undefined
  const stay = new Stay(teller)
  let row: Gathered[] = []
  let day: MeetingTime | undefined
  let tour: { told: Told; meeting: Gathered } | undefined
  yield* pausing(tellings, (told) => {
    const meeting = meetingOf.get(told)
    if (told.sentence.start !== before?.sentence.start) row = []
    const there = meeting && told.during && told.cue.kind === 'visit' ? placesOf(told, meeting) : []
    if (there.length)
      for (const one of row) if (!one.places.size && !found.has(one)) found.set(one, { places: there, time: undefined })
    if (meeting && told.cue.kind !== 'visit' && told.cue.kind !== 'call') row.push(meeting)
    if (meeting && !meeting.places.size && meeting.told[0] === told && stay.receives(told))
      found.set(meeting, { places: stay.places, time: undefined })
    if (meeting && told.cue.kind === 'visit') stay.begin(told, placesOf(told, meeting))
    const last = before && meetingOf.get(before)
    const places = before && last ? placesOf(before, last) : []
    if (before && places.length && meeting?.told[0] === told && last && last !== meeting && !meeting.places.size)
      if (told.there || (goesOn(told, before) && leads(told, last, teller)))
        found.set(meeting, {
          places,
          time:
            sameStop(told, before) || isThere(told, before, teller) || isLong(before.time) ? before.time : undefined,
        })
    if (meeting && day && meeting.told[0] === told && isNext(told))
      found.set(meeting, { ...(found.get(meeting) ?? { places: [] }), time: found.get(meeting)?.time ?? day })
    const came = before && last && meeting?.told[0] === told && isOnArrival(told, before, teller) && dayOf(before, last)
    if (meeting && came && !found.get(meeting)?.time)
      found.set(meeting, { places: found.get(meeting)?.places ?? [], time: came })
    const lent = before && last && meeting && last !== meeting ? lentBeside(before, told, teller) : undefined
    if (before && last && meeting && lent) {
      const [to, from] = lent === 'before' ? [last, told] : [meeting, before]
      const known = found.get(to)
      const own = known?.places.length ? known.places : to.places.size ? [] : from.places
      found.set(to, { places: own, time: known?.time ?? from.time })
    }
    if (meeting && tour && meeting.told[0] === told && isOnTour(told, tour.told) && leads(told, tour.meeting, teller))
      found.set(meeting, { places: found.get(meeting)?.places ?? [], time: found.get(meeting)?.time ?? tour.told.time })
    if (meeting && told.cue.kind === 'visit' && told.time)
      tour = told.cue.status === 'held' && isLong(told.time) ? { told, meeting } : undefined
    if (told.cue.status === 'held' && meeting) day = dayOf(told, meeting)
    before = told
  })
  return found
}

/** Where a mention was; "during the visit" is where the visit led that was told right before. */
function placesOf({ places, cue }: Told, { told }: Gathered): readonly ToldPart[] {
  if (places.length || cue.kind !== 'visit') return places
  return told.slice(0, 3).find((one) => one.places.length)?.places ?? []
}

/** A visit of some days begins on the day told for it; what is told a paragraph later, or is to come, may be of another. */
const sameStop = (told: Told, before: Told): boolean =>
  told.cue.status === 'held' && (told.block === before.block || before.cue.kind !== 'visit')

/** "flies to Accra on Friday. There he will meet Ito": of what is to come, too. */
const isThere = ({ block, sentence: { start } }: Told, before: Told, teller: Teller): boolean =>
  block === before.block && before.cue.kind === 'visit' && teller.words({ start, end: start + 6 }) === 'There '

/** "will visit Accra next month": whatever is done there is then. */
const isLong = (time: MeetingTime | undefined): boolean => time !== undefined && time.earliest !== time.latest

/** "toured the region last month. In Accra he met Ito": told in the paragraph of the tour, with no time of its own. */
const isOnTour = ({ cue, block, time }: Told, tour: Told): boolean =>
  block === tour.block && !time && cue.status === 'held' && cue.kind !== 'visit' && cue.kind !== 'call' && !cue.other

/** The day told for a meeting: by this mention, else by another of its own. */
function dayOf(told: Told, { told: all }: Gathered): MeetingTime | undefined {
  const time = told.time ?? all.find((one) => one.time)?.time
  return time?.earliest && time.earliest === time.latest ? time : undefined
}

/** "Shortly after his arrival, Ito held talks", "upon her arrival she was received": on the day of it. */
const isOnArrival = (told: Told, { sentence, trigger, cue }: Told, teller: Teller): boolean =>
  cue.kind === 'visit' &&
  told.cue.status === 'held' &&
  told.sentence.start === sentence.start &&
  teller.words(trigger) === 'arrival' &&
  onArrival.test(teller.words({ start: sentence.start, end: trigger.start }))

const onArrival =
  /^(?:(?:shortly|soon|immediately|right|hours|minutes) )?(?:after|following|upon|on) (?:his|her|their) $/i

/** "She also met Mensah", "then had dinner with him": on the day of what was told last. */
const isNext = ({ cue, next }: Told): boolean =>
  next && cue.status === 'held' && cue.ground === 'said' && cue.kind !== 'visit'

/**
 * Told by the verb of its clause right behind, in the same paragraph or the next: held as that was, or to come on a visit. Who
 * telephones may do so from anywhere.
 */
const goesOn = ({ cue, block, when, sentence }: Told, before: Told): boolean =>
  (cue.pointing === 'verb' || (before.cue.kind === 'visit' && isHeld(cue))) &&
  cue.kind !== 'call' &&
  !cue.other &&
  !when &&
  (cue.status === 'held'
    ? before.cue.status === 'held'
    : cue.status === 'planned' && (before.cue.kind === 'visit' || isBeside(sentence, before))) &&
  before.cue.status !== 'cancelled' &&
  before.cue.status !== 'denied' &&
  block - before.block <= 1

/** "held talks with Ito" */
const isHeld = ({ pointing, status, ground, kind }: Told['cue']): boolean =>
  /^(?:bare|indefinite)$/.test(pointing) && status === 'held' && ground === 'said' && kind !== 'visit'

/** "will meet Ito in Accra and is expected to be received by Mensah". */
const isBeside = ({ start }: Span, { sentence, cue }: Told): boolean =>
  sentence.start === start && cue.status === 'planned' && cue.kind !== 'call'

/** Who is told first was at the other meeting, too. */
function leads(told: Told, before: Gathered, teller: Teller): boolean {
  const first = told.parts.find((part) => part.role !== 'absent')
  return first !== undefined && teller.entity(first.index)?.kind === 'person' && before.persons.has(first.index)
}
