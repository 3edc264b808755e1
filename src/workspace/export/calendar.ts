import ICAL from 'ical.js'
import type { ExportSource } from './index'
import { ledger, oneLine, placesOf, titleOf, type Entry } from './ledger'

// The library counts a folded line without the space it begins with; RFC 5545 allows 75 octets with it.
ICAL.foldLength = 74

/** How a calendar calls what the text says; a denied meeting is none. */
const statuses = { held: 'CONFIRMED', planned: 'CONFIRMED', proposed: 'TENTATIVE', cancelled: 'CANCELLED' } as const

/**
 * The meetings with a day as iCalendar (RFC 5545), each an all-day event. Where the text is vague the event spans the
 * days it may have been on, and its note says so; meetings without a day are left out.
 */
export function calendar(source: ExportSource): string {
  const component = new ICAL.Component('vcalendar')
  component.updatePropertyWithValue('version', '2.0')
  component.updatePropertyWithValue('prodid', '-//Readout//Readout//EN')
  component.updatePropertyWithValue('calscale', 'GREGORIAN')
  const uids = new Set<string>()
  for (const entry of ledger(source)) {
    const status = entry.status === 'denied' ? undefined : statuses[entry.status]
    if (entry.from === undefined || !status) continue
    const told = uidOf(entry, source.name)
    // The same words may tell of two meetings: their days tell them apart.
    const uid = `${told}${uids.has(told) ? `-${entry.from}` : ''}@readout`
    uids.add(told)
    component.addSubcomponent(event(entry, { uid, from: entry.from, status }, source))
  }
  return `${component.toString()}\r\n`
}

interface Scheduled {
  uid: string
  from: string
  status: string
}

function event(entry: Entry, { uid, from, status }: Scheduled, { name, stamp }: ExportSource): ICAL.Component {
  const component = new ICAL.Component('vevent')
  const start = ICAL.Time.fromDateString(from)
  const end = ICAL.Time.fromDateString(entry.to ?? from)
  // The end of an all-day event is the first day after it.
  end.adjust(1, 0, 0, 0)
  component.updatePropertyWithValue('uid', uid)
  component.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(stamp))
  component.updatePropertyWithValue('dtstart', start)
  component.updatePropertyWithValue('dtend', end)
  component.updatePropertyWithValue('summary', oneLine(titleOf(entry)))
  component.updatePropertyWithValue('description', note(entry, name))
  component.updatePropertyWithValue('status', status)
  component.updatePropertyWithValue('transp', 'TRANSPARENT')
  const places = placesOf(entry)
  if (places.length) component.updatePropertyWithValue('location', oneLine(places.join(', ')))
  return component
}

/**
 * The same for the same words of the same article: who imports a calendar again, after the text was changed elsewhere or given a day
 * of publication, finds the events again.
 */
function uidOf({ meeting, kind, participants, evidence }: Entry, name: string): string {
  const { mentions, time } = meeting
  const within = mentions.slice(0, 1).flatMap(({ trigger, sentence: { start, end } }) => {
    const words = time && time.start >= start && time.end <= end ? [trigger, time] : [trigger]
    return words.map((span) => span.start - start)
  })
  const told = JSON.stringify([name, kind, participants, evidence, within])
  return `${oneLine(name).replace(/[^\w.-]+/g, '-')}-${hash(told).toString(16)}`
}

/** FNV-1a over code units, in 32 bits. */
function hash(words: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words.charCodeAt(i), 0x01000193)
  return sum >>> 0
}

function note(entry: Entry, name: string): string {
  const words = entry.when === undefined ? '' : `: “${entry.when}”`
  const vague = entry.from !== entry.to && `The day is not told exactly${words}.`
  return [vague, `${entry.status}: ${entry.evidence}`, `Read from ${oneLine(name)}.`].filter(Boolean).join('\n')
}
