import type { Entity, Meeting, Part, Span } from '../../parser/model'
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
  /** The words of the date. */
  when?: string
  /** The value as the words say it. */
  value?: string
  topic?: string
  /** The first sentence that tells of it. */
  evidence: string
}

/** The meetings in order of time; those without a day come last, in order of the text. */
export function ledger({ analysis, text }: ExportSource): Entry[] {
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
  return {
    meeting,
    kind: meeting.kind,
    status: meeting.status,
    participants: list(meeting.participants),
    absent: list(meeting.absent ?? []),
    places: list(meeting.places),
    ...(time && { when: words(time), value: time.value }),
    ...(time?.earliest !== undefined && { from: time.earliest, to: time.latest ?? time.earliest }),
    ...(topic && { topic: words(topic) }),
    evidence: first ? words(first.sentence) : '',
  }
}

/** Words of an article on one line, without control characters and bidirectional overrides. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}

/** "Talks: Maria Lund, Omar Haddad in Geneva". */
export function titleOf({ kind, participants, places }: Entry): string {
  const who = participants.length ? `: ${participants.join(', ')}` : ''
  const where = places.length ? ` in ${places.join(', ')}` : ''
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${who}${where}`
}

/** The people of an article with their roles, most often named first. */
export function people({ analysis }: ExportSource): { person: Entity; roles: string }[] {
  return analysis.entities
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((person) => ({ person, roles: [...new Set(person.roles.map(({ text }) => oneLine(text)))].join('; ') }))
}
