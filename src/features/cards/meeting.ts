import type { Meeting, Part as Participation } from '../../parser/model'
import { count, intervalWords } from '../days'
import { item, line, rule, type Part, type Row } from '../markdown'
import { excerpt, findingRows, folded, heading, jump, names, roleWords, section, type CardContext } from './parts'

/** The ledger's entry: did it happen, when, where, who, about what, and where the text says so. */
export function meetingCard(context: CardContext, meeting: Meeting): Row[] {
  const { view } = context
  return [
    heading(capital(meeting.kind), meeting.status),
    ...whenAndWhere(context, meeting),
    ...people(view, 'Participants', meeting.participants, new Set(meeting.hosts?.map(({ entity }) => entity))),
    ...people(view, 'Absent', meeting.absent ?? []),
    ...(meeting.topic ? [line('About ', { quote: view.words(meeting.topic) })] : []),
    rule,
    ...mentions(view, meeting),
    ...findingRows(
      view,
      meeting.mentions.flatMap((mention) => [mention.trigger, ...(mention.time ? [mention.time] : [])]),
    ),
  ]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function whenAndWhere({ view, formatDay }: CardContext, { time, places }: Meeting): Row[] {
  const parts: Part[] = []
  if (time) {
    const days = intervalWords(time, formatDay)
    if (days) parts.push(days)
    if (time.end > time.start) parts.push(days ? ' ' : '', { quote: view.words(time) }, ' ', jump(view, time))
  }
  const where = names(view, places)
  if (where.length) parts.push(parts.length ? ', ' : '', { bold: where.join(', ') })
  return parts.length ? [line(...parts)] : [line('The text gives no day and no place.')]
}

function people(view: CardContext['view'], title: string, parts: readonly Participation[], hosts?: Set<string>): Row[] {
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
  return section(title, folded(rows, 12))
}

function mentions(view: CardContext['view'], meeting: Meeting): Row[] {
  const rows = meeting.mentions.map(({ trigger }) => item(excerpt(view, trigger), ' ', jump(view, trigger)))
  return [line(count(rows.length, 'mention')), ...folded(rows, 3)]
}
