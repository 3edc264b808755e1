import { axisTop } from 'd3-axis'
import { select } from 'd3-selection'
import { daysInFigures } from '../protocol/days'
import type { Span, TimelineData, TimelineLabels, TimelineMeeting } from '../protocol/timeline'
import { svgElement } from './elements'
import type { Layout, PlacedMeeting } from './lanes'
import { legend, mark } from './marks'
import { legendHeight, legendOf } from './legend'
import { dayEnd, dayLength, dayStart, gutterOf, measures, placeOf, type Scale } from './scale'
import { said } from './said'
import { sides } from './sides'

/** What the drawing needs besides its data. */
export interface Drawing {
  layout: Layout
  data: TimelineData
  labels: TimelineLabels
  scale: Scale
  width: number
  /** Goes to a meeting that is out of sight. */
  go: (id: string) => void
  /** Shows words of the article. */
  reveal: (span: Span) => void
}

/** The height of the lanes with their axis, without what the shapes say below them. */
const lanesHeight = ({ layout }: Drawing): number =>
  measures.top + (layout.lanes.length + 1) * measures.lane + measures.bottom

/** Draws everything into `svg`, and gives the focusable mark of each meeting in order of time. */
export function draw(svg: SVGSVGElement, drawing: Drawing): Map<string, SVGGElement> {
  const { layout, data, labels, scale, width, go } = drawing
  const below = lanesHeight(drawing)
  const shapes = legendOf(layout.placed, labels, width)
  const height = below + legendHeight(shapes)
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  const plot = svgElement('g', { 'clip-path': 'url(#plot)' })
  const marks = new Map<string, SVGGElement>()
  plot.append(...datesLane(drawing), ...published(drawing, below))
  for (const placed of layout.placed) {
    const made = meetingMark(placed, drawing)
    marks.set(placed.meeting.id, made)
    plot.append(made)
  }
  svg.replaceChildren(
    svgElement('title', {}, `${labels.timeline}: ${data.title}`),
    definitions(Object.keys(labels.statuses), width, height),
    ...laneRows(drawing),
    axis(scale),
    ...sides(layout.placed, scale, labels, width, go),
    plot,
    ...legend(shapes, labels, below),
  )
  shorten(svg, gutterOf(width))
  return marks
}

function definitions(statuses: readonly string[], width: number, height: number): SVGDefsElement {
  const gutter = gutterOf(width)
  const softs = statuses.map((status) => {
    const soft = svgElement('linearGradient', { id: `soft-${status}`, class: status })
    for (const [offset, opacity] of [
      [0, 0],
      [0.25, 1],
      [0.75, 1],
      [1, 0],
    ] as const)
      soft.append(svgElement('stop', { offset, 'stop-opacity': opacity, class: 'soft' }))
    return soft
  })
  const clip = svgElement(
    'clipPath',
    { id: 'plot' },
    svgElement('rect', { x: gutter, y: 0, width: width - gutter, height }),
  )
  return svgElement('defs', {}, ...softs, clip)
}

function laneRows({ layout, labels, width }: Drawing): SVGElement[] {
  const names = [...layout.lanes.map(({ name }) => name), labels.dates]
  const gutter = gutterOf(width)
  return names.flatMap((name, i) => {
    const y = laneY(i)
    const label = svgElement('text', { x: 12, y, 'dominant-baseline': 'middle', class: 'lane' }, name)
    label.append(svgElement('title', {}, name))
    return [svgElement('line', { x1: gutter, x2: width, y1: y, y2: y, class: 'row' }), label]
  })
}

/** Cuts off the names of lanes that do not fit beside them in the reader's font. All are measured first: each change makes the next measure slow. */
function shorten(svg: SVGSVGElement, gutter: number): void {
  const room = gutter - 20
  const long = [...svg.querySelectorAll<SVGTextElement>('.lane')].flatMap((label) => {
    const words = label.firstChild
    if (!words || label.getComputedTextLength() <= room) return []
    let fits = label.getNumberOfChars()
    while (fits > 1 && label.getSubStringLength(0, fits) > room - ellipsis) fits--
    return [{ words, fits }]
  })
  for (const { words, fits } of long) words.textContent = `${(words.textContent ?? '').slice(0, fits).trimEnd()}…`
}

/** The room that “…” takes, in pixels. */
const ellipsis = 12

const laneY = (lane: number): number => measures.top + (lane + 0.5) * measures.lane

function axis(scale: Scale): SVGGElement {
  const group = svgElement('g', { transform: `translate(0,${measures.top - 8})`, class: 'axis' })
  const told = scale.tickFormat()
  const drawn = axisTop<Date>(scale).ticks(Math.max(2, (scale.range()[1] ?? 0) / 130))
  // "Mar 3", as the views write it
  select(group).call(drawn.tickFormat((day) => told(day).replace(/ 0(?=\d$)/, ' ')))
  const ticks = select(group).selectAll<SVGGElement, Date>('.tick')
  let end = -Infinity
  for (const tick of ticks) {
    const words = tick.querySelector('text')
    const half = ((words?.textContent.length ?? 0) * widestLetter) / 2
    const x = scale(select<SVGGElement, Date>(tick).datum())
    // A tick beside another one goes unnamed where there is no room.
    if (x - half < end) words?.remove()
    else end = x + half
  }
  return group
}

/** The room that a letter of the axis takes, in pixels, the gap between words included. */
const widestLetter = 7

function published({ data, scale, labels, width }: Drawing, height: number): SVGElement[] {
  if (data.published === undefined) return []
  const x = scale(dayStart(data.published) + dayLength / 2)
  // Near an edge the words stand on the other side of their line.
  const anchor = x > width - 90 ? 'end' : x < gutterOf(width) + 90 ? 'start' : 'middle'
  return [
    svgElement('line', { x1: x, x2: x, y1: measures.top, y2: height - measures.bottom + 4, class: 'published' }),
    svgElement(
      'text',
      { x, y: height - 10, 'text-anchor': anchor, class: 'published' },
      `${labels.published} ${data.published}`,
    ),
  ]
}

function datesLane({ data, layout, scale, reveal }: Drawing): SVGElement[] {
  const y = laneY(layout.lanes.length)
  return data.dates.map(({ days, words, span }) => {
    const [x1, x2] = [scale(dayStart(days.earliest)), scale(dayEnd(days.latest))]
    const bar = svgElement('rect', { x: x1, y: y - 4, width: Math.max(x2 - x1, 2), height: 8, class: 'date' })
    bar.append(svgElement('title', {}, `${words}: ${daysInFigures(days.earliest, days.latest)}`))
    bar.addEventListener('click', () => reveal(span))
    return bar
  })
}

function meetingMark(placed: PlacedMeeting, { scale, labels }: Drawing): SVGGElement {
  const { meeting, lanes } = placed
  const { earliest, latest } = meeting.days ?? { earliest: '', latest: '' }
  const [x1, x2] = [scale(dayStart(earliest)), scale(dayEnd(latest))]
  const x = placeOf(placed, scale)
  const label = describe(meeting, labels)
  const group = svgElement('g', {
    class: `meeting ${meeting.status}`,
    role: 'button',
    tabindex: -1,
    'aria-label': label,
  })
  group.append(svgElement('title', {}, label))
  const [first = 0] = lanes
  const last = lanes[lanes.length - 1] ?? first
  if (last > first) group.append(svgElement('line', { x1: x, x2: x, y1: laneY(first), y2: laneY(last), class: 'link' }))
  for (const lane of lanes) {
    const y = laneY(lane)
    if (earliest !== latest)
      group.append(
        svgElement('rect', {
          x: x1,
          y: y - 5,
          width: Math.max(x2 - x1, 4),
          height: 10,
          rx: 3,
          ...(meeting.vague ? { class: 'vague', fill: `url(#soft-${meeting.status})` } : { class: 'span' }),
        }),
      )
    group.append(mark(meeting.status, x, y))
  }
  return group
}

/** A meeting in one line, for tooltips and screen readers. */
export function describe(meeting: TimelineMeeting, labels: TimelineLabels): string {
  const { when, who, where } = said(meeting, labels)
  const what = `${labels.kinds[meeting.kind]} (${labels.statuses[meeting.status]})`
  return [when, what, who, where].filter(Boolean).join(' · ')
}
