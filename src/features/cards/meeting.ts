import type { Described, Meeting, Part as Participation, Span } from '../../parser/model'
import { describedOf } from '../../protocol/described'
import { count, intervalWords } from '../days'
import { item, line, rule, shorten, type Part, type Row } from '../markdown'
import { excerpt, findingRows, folded, heading, jump, names, roleWords, section, type CardContext } from './parts'

/** The ledger's entry: did it happen, when, where, who, about what, and where the text says so. */
export function meetingCard(context: CardContext, meeting: Meeting): Row[] {
  const { view } = context
  const described = describedOf(meeting, (span) => view.words(span))
  const hosts = new Set(meeting.hosts?.map(({ entity }) => entity))
  return [
    heading(capital(meeting.kind), meeting.status),
    ...whenAndWhere(context, meeting, described),
    ...people('Participants', [
      ...named(view, meeting.participants, hosts),
      ...described.participants.map((span) => item(...inItsWords(view, span))),
    ]),
    ...people('Absent', named(view, meeting.absent ?? [])),
    ...(meeting.topic ? [line('About ', { quote: view.words(meeting.topic) })] : []),
    rule,
    ...mentions(view, meeting),
    ...findingRows(
      context,
      meeting.mentions.flatMap((mention) => [mention.trigger, ...(mention.time ? [mention.time] : [])]),
    ),
  ]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** How many descriptions of when, and of where, a card tells. */
const mostDescribed = 2

function whenAndWhere({ view, formatDay }: CardContext, { time, places }: Meeting, described: Described): Row[] {
  const parts: Part[] = []
  const add = (...more: Part[]): void => void parts.push(...(parts.length ? [', ', ...more] : more))
  if (time) {
    const days = intervalWords(time, formatDay)
    if (days) parts.push(days)
    if (time.end > time.start) parts.push(days ? ' ' : '', { quote: view.words(time) }, ' ', jump(view, time))
  }
  for (const span of described.times.slice(0, mostDescribed)) add(...inItsWords(view, span))
  const where = names(view, places)
  if (where.length) add({ bold: where.join(', ') })
  for (const span of described.places.slice(0, mostDescribed)) add(...inItsWords(view, span))
  return parts.length ? [line(...parts)] : [line('The text gives no day and no place.')]
}

/** Words that stand for nobody, no place and no day, as the text has them. */
function inItsWords(view: CardContext['view'], span: Span): Part[] {
  return [{ quote: shorten(view.words(span), 80) }, ' ', jump(view, span)]
}

const people = (title: string, rows: Row[]): Row[] => section(title, folded(rows, 12))

function named(view: CardContext['view'], parts: readonly Participation[], hosts?: Set<string>): Row[] {
  const rows: Row[] = []
  const seen = new Set<string>()
  for (const part of parts) {
    const entity = view.entity(part.entity)
    if (!entity || seen.has(entity.id)) continue
    seen.add(entity.id)
    const role = entity.roles[0]
    const words = `${role ? `, ${roleWords(role)}` : ''}${hosts?.has(entity.id) ? ' (host)' : ''} `
    rows.push(item({ bold: entity.name }, words, jump(view, part)))
  }
  return rows
}

function mentions(view: CardContext['view'], meeting: Meeting): Row[] {
  const seen = new Set<string>()
  const rows = meeting.mentions.flatMap(({ trigger, sentence }) => {
    const words = excerpt(view, trigger)
    // A sentence may tell of a meeting twice.
    const key = `${sentence.start} ${JSON.stringify(words)}`
    return seen.size < seen.add(key).size ? [item(words, ' ', jump(view, trigger))] : []
  })
  return [line(count(meeting.mentions.length, 'mention')), ...folded(rows, 3)]
}
