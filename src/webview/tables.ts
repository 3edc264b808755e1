import { daysInFigures } from '../protocol/days'
import type { Span, TimelineData, TimelineDate, TimelineLabels, TimelineMeeting } from '../protocol/timeline'
import { button, element } from './elements'
import { compare, pairs } from './lanes'
import { said } from './said'

/** The same facts as the drawing, for screen readers and for whoever likes a table better, in a frame that scrolls. */
export function meetingsTable(
  meetings: readonly TimelineMeeting[],
  labels: TimelineLabels,
  reveal: (span: Span) => void,
): HTMLElement {
  const head = [labels.when, labels.status, labels.kind, labels.who, labels.where]
  const table = element('table', {}, element('caption', {}, labels.table), row('th', head, { scope: 'col' }))
  for (const meeting of meetings) {
    const { when, who, where } = said(meeting, labels)
    const line = row('td', ['', labels.statuses[meeting.status], labels.kinds[meeting.kind]])
    const [span] = meeting.spans
    line.cells[0]?.append(
      span
        ? button(when, () => reveal(span), { class: meeting.days ? 'link' : 'link words', title: meeting.sentence })
        : when,
    )
    line.append(...row('td', [who, where]).cells)
    table.append(line)
  }
  return element('div', { class: 'wide' }, table)
}

/** The days that no meeting rests on, in order of time; undefined where the article names none. */
export function datesTable(
  dates: readonly TimelineDate[],
  labels: TimelineLabels,
  reveal: (span: Span) => void,
): HTMLElement | undefined {
  if (!dates.length) return undefined
  const head = row('th', [labels.when, labels.words], { scope: 'col' })
  const table = element('table', {}, element('caption', {}, labels.dates), head)
  const order = [...dates].sort((a, b) => compare(a.days.earliest, b.days.earliest))
  for (const { days, words, span } of order) {
    const line = row('td', ['', words])
    const when = daysInFigures(days.earliest, days.latest)
    line.cells[0]?.append(button(when, () => reveal(span), { class: 'link' }))
    table.append(line)
  }
  return element('div', { class: 'wide' }, table)
}

/** Beyond this a matrix is no longer read. */
const mostNames = 24

/** Who met whom, how often, as a table in a frame that scrolls; undefined when nobody met anybody. */
export function matrix(data: TimelineData, labels: TimelineLabels): HTMLElement | undefined {
  const met = pairs(data.meetings)
  const busiest = met.names.slice(0, mostNames)
  // Whoever met only some of those left out would have an empty line.
  const names = busiest.filter((a) => busiest.some((b) => a !== b && met.count(a, b) > 0))
  if (names.length < 2) return undefined
  const table = element('table', { class: 'matrix' }, element('caption', {}, labels.matrix))
  table.append(row('th', ['', ...names], { scope: 'col' }))
  for (const a of names) {
    const counts = names.map((b) => (a === b ? '·' : String(met.count(a, b) || '')))
    const line = row('td', counts)
    line.prepend(element('th', { scope: 'row' }, a))
    table.append(line)
  }
  return element('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': labels.matrix }, table)
}

function row(cell: 'th' | 'td', texts: string[], attributes: Record<string, string> = {}): HTMLTableRowElement {
  // An empty corner is no header: a screen reader would announce a heading without a name.
  return element(
    'tr',
    {},
    ...texts.map((text) =>
      text || cell === 'td' ? element(cell, attributesOf(cell, attributes), text) : element('td'),
    ),
  )
}

const attributesOf = (cell: 'th' | 'td', attributes: Record<string, string>): Record<string, string> =>
  cell === 'th' ? attributes : {}
