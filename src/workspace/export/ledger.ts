import type { Entity, Meeting, Part, Span } from '../../parser/model'
import { describedOf } from '../../protocol/described'
import { roleOfOne } from '../../protocol/roles'
import type { ExportSource } from './index'

/** One meeting in words, ready to be written down anywhere. */
export interface Entry {
  meeting: Meeting
  kind: string
  status: Meeting['status']
  participants: string[]
  absent: string[]
  places: string[]
  /** First and last calendar day, where they are known. */
  from?: string
  to?: string
  /** Who and where by description alone, in the words of the text. */
  describedParticipants: string[]
  describedPlaces: string[]
  /** The words of the date; without one those that tell otherwise when it was. */
  when?: string
  topic?: string
  /** The first sentence that tells of it. */
  evidence: string
}

/** The meetings in order of time; those without a day come last, in order of the text. */
export function ledger({ analysis, text }: Pick<ExportSource, 'analysis' | 'text'>): Entry[] {
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]))
  const entries = analysis.meetings.map((meeting) => entry(meeting, names, text))
  const undated = '~'
  return entries
    .map((item, i) => ({ item, i, key: item.from ?? undated }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i))
    .map(({ item }) => item)
}

function entry(meeting: Meeting, names: ReadonlyMap<string, string>, text: string): Entry {
  const list = (parts: readonly Part[]): string[] => [
    ...new Set(parts.map(({ entity }) => names.get(entity)).filter((name): name is string => name !== undefined)),
  ]
  const words = (span: Span): string => oneLine(text.slice(span.start, span.end))
  const { time, topic } = meeting
  const [first] = meeting.mentions
  const described = describedOf(meeting, words)
  const [moment] = described.times
  const when = time && time.end > time.start ? time : moment
  return {
    meeting,
    kind: meeting.kind,
    status: meeting.status,
    participants: list(meeting.participants),
    absent: list(meeting.absent ?? []),
    places: list(meeting.places),
    describedParticipants: described.participants.map(words),
    describedPlaces: described.places.map(words),
    ...(when && { when: words(when) }),
    ...(time?.earliest !== undefined && { from: time.earliest, to: time.latest ?? time.earliest }),
    ...(topic && { topic: words(topic) }),
    evidence: first ? words(first.sentence) : '',
  }
}

/** Words of an article on one line, without control characters and bidirectional overrides. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}

/** "Talks: Maria Lund, “two envoys” in Geneva", "Meeting: Maria Lund, Omar Haddad (“the lobby”)". */
export function titleOf(entry: Entry): string {
  const { kind } = entry
  const names = participantsOf(entry)
  const who = names.length ? `: ${names.join(', ')}` : ''
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${who}${whereOf(entry)}`
}

/** Behind who took part: " in Geneva", " (“the lobby”)". */
export function whereOf(entry: Entry): string {
  const places = placesOf(entry).join(', ')
  if (!places) return ''
  return entry.places.length ? ` in ${places}` : ` (${places})`
}

/** Who took part: the names, and in quotation marks the words for those who have none. */
export function participantsOf({ participants, describedParticipants }: Entry): string[] {
  return [...participants, ...describedParticipants.map(inQuotes)]
}

/** Where it was, in the same way. */
export function placesOf({ places, describedPlaces }: Entry): string[] {
  return [...places, ...describedPlaces.map(inQuotes)]
}

/** Words of the text as words of the text. */
export const inQuotes = (words: string): string => `“${words}”`

/** The people of an article with their roles, most often named first. */
export function people({ analysis }: ExportSource): { person: Entity; roles: string }[] {
  return analysis.entities
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((person) => ({ person, roles: rolesOf(person).map(oneLine).join('; ') }))
}

/** The words of a person's roles, each once, those that several share as of one. */
export const rolesOf = ({ roles }: Entity): string[] => [...new Set(roles.map(roleOfOne))]
