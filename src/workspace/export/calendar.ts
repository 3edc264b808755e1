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
  for (const entry of ledger(source)) {
    const status = entry.status === 'denied' ? undefined : statuses[entry.status]
    if (entry.from !== undefined && status) component.addSubcomponent(event(entry, entry.from, status, source))
  }
  return `${component.toString()}\r\n`
}

function event(entry: Entry, from: string, status: string, { name, stamp }: ExportSource): ICAL.Component {
  const component = new ICAL.Component('vevent')
  const start = ICAL.Time.fromDateString(from)
  const end = ICAL.Time.fromDateString(entry.to ?? from)
  // The end of an all-day event is the first day after it.
  end.adjust(1, 0, 0, 0)
  const at = entry.meeting.mentions[0]?.trigger.start ?? 0
  const uid = `${oneLine(name).replace(/[^\w.-]+/g, '-')}-${entry.meeting.id}-${String(at)}@readout`
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

function note(entry: Entry, name: string): string {
  const vague = entry.from !== entry.to && `The day is not told exactly: “${entry.when ?? ''}”.`
  return [vague, `${entry.status}: ${entry.evidence}`, `Read from ${oneLine(name)}.`].filter(Boolean).join('\n')
}
