import { select } from 'd3-selection'
import { zoom, zoomIdentity } from 'd3-zoom'
import type { FromTimeline, Span, TimelineData, TimelineLabels, TimelineState, ToTimeline } from '../protocol/timeline'
import { draw } from './draw'
import { button, element, svgElement } from './elements'
import { moveFocus } from './keyboard'
import { layOut, type Layout } from './lanes'
import { standaloneSvg } from './save'
import { measures, placeOf, scaleOf, type Scale } from './scale'
import { isInSight } from './sides'
import { datesTable, matrix, meetingsTable } from './tables'
import { afterResize, furthestOf, middleOf, zoomToMeetings, type Zoom } from './zoom'

declare function acquireVsCodeApi(): {
  postMessage(message: FromTimeline): void
  getState(): TimelineState | undefined
  setState(state: TimelineState): void
}

const code = acquireVsCodeApi()

type Shown = Omit<Extract<ToTimeline, { type: 'show' }>, 'type'>

/** The page: controls, the drawing, and the same facts as tables. */
class Timeline {
  private state: TimelineState = code.getState() ?? { mode: 'person', filter: '' }
  private shown: Shown | undefined
  private layout: Layout = { lanes: [], placed: [], undated: [] }
  private marks = new Map<string, SVGGElement>()
  /** The meetings that the cursor stands in. */
  private current = new Set<string>()
  private readonly svg = svgElement('svg', { role: 'group', tabindex: 0 })
  private readonly root = element('main')
  private readonly heading = element('h1')
  private nav: HTMLElement | undefined
  private readonly tables = element('section')
  private readonly zooming = zoom<SVGSVGElement, unknown>()
    // The wheel alone scrolls the page: a long drawing fills it, and the tables stand below.
    .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
    .wheelDelta(({ deltaY }) => -Math.sign(deltaY) * Math.min(Math.abs(deltaY) * 0.02, 0.5))
    .on('zoom', () => this.redraw())

  constructor() {
    document.body.append(this.root)
    select(this.svg).call(this.zooming).on('dblclick.zoom', null)
    this.svg.addEventListener('click', ({ target }) => this.revealMark(target))
    this.svg.addEventListener('keydown', (event) => this.key(event))
    window.addEventListener('resize', () => this.resized())
    window.addEventListener('message', ({ data }: MessageEvent<ToTimeline>) => this.receive(data))
    code.postMessage({ type: 'ready' })
  }

  private receive(message: ToTimeline): void {
    if (message.type === 'cursor') this.follow(message.offset)
    else this.show(message)
  }

  private show({ article, data, labels }: Shown): void {
    const isOther = this.shown?.article !== article
    if (isOther) {
      this.current.clear()
      this.keep({ article })
    }
    this.shown = { article, data, labels }
    document.title = labels.timeline
    this.svg.setAttribute('aria-label', `${labels.timeline}. ${labels.keys}`)
    this.heading.textContent = data.title || labels.timeline
    this.nav ??= this.controls(labels)
    const { meetings, dates } = data
    const hasDays = dates.length > 0 || meetings.some(({ days }) => days)
    const controls = meetings.length > 0 || hasDays ? [this.nav] : []
    this.nav.classList.toggle('undrawn', !hasDays)
    this.put([this.heading, ...controls, ...(hasDays ? [this.svg] : []), this.tables])
    this.redraw()
    this.retable()
    if (isOther) this.fitMeetings()
  }

  /** What stays where it is keeps the focus: an article is read anew with every edit. */
  private put(parts: Element[]): void {
    const { children } = this.root
    if (parts.length !== children.length || parts.some((part, i) => part !== children[i]))
      this.root.replaceChildren(...parts)
  }

  private controls(labels: TimelineLabels): HTMLElement {
    const modes = element('select', { 'aria-label': labels.timeline })
    modes.append(
      element('option', { value: 'person' }, labels.lanesByPerson),
      element('option', { value: 'place' }, labels.lanesByPlace),
    )
    modes.value = this.state.mode
    modes.addEventListener('change', () => this.set({ mode: modes.value === 'place' ? 'place' : 'person' }))
    const filter = element('input', { type: 'search', placeholder: labels.filter, 'aria-label': labels.filter })
    filter.value = this.state.filter
    filter.addEventListener('input', () => this.set({ filter: filter.value }))
    return element(
      'nav',
      {},
      modes,
      filter,
      button('+', () => this.zoomBy(1.6), { 'aria-label': labels.zoomIn, title: labels.zoomIn }),
      button('−', () => this.zoomBy(1 / 1.6), { 'aria-label': labels.zoomOut, title: labels.zoomOut }),
      button(labels.fit, () => this.fit()),
      button(labels.save, () => code.postMessage({ type: 'save', svg: standaloneSvg(this.svg) })),
    )
  }

  private set(change: Partial<TimelineState>): void {
    this.keep(change)
    this.redraw()
    this.retable()
  }

  private keep(change: Partial<TimelineState>): void {
    this.state = { ...this.state, ...change }
    code.setState(this.state)
  }

  private redraw(): void {
    if (!this.shown) return
    const { data, labels } = this.shown
    const focused = [...this.marks].find(([, mark]) => mark === document.activeElement)?.[0]
    const { mode, filter } = this.state
    const layout = layOut(data, mode, filter, mode === 'person' ? labels.nobody : labels.nowhere)
    const { width } = this
    this.layout = layout
    this.zooming.scaleExtent([1, furthestOf(scaleOf(data, width))])
    const scale = this.scale(data, width)
    const go = (id: string): void => {
      this.marks.get(id)?.focus()
      this.intoSight(id)
    }
    this.marks = draw(this.svg, { layout, data, labels, scale, width, go, reveal })
    this.zooming.translateExtent([
      [0, 0],
      [width, Number(this.svg.getAttribute('height'))],
    ])
    const first = layout.placed.find((placed) => isInSight(placed, scale)) ?? layout.placed[0]
    this.marks.get(first?.meeting.id ?? '')?.setAttribute('tabindex', '0')
    if (focused !== undefined) this.marks.get(focused)?.focus()
    this.markCurrent()
  }

  private resized(): void {
    if (!this.shown) return
    const drawn = scaleOf(this.shown.data, Number(this.svg.getAttribute('width'))).range()
    this.zoomTo(afterResize(this.zoomed, drawn, scaleOf(this.shown.data, this.width).range()))
  }

  private get zoomed(): Zoom {
    return (this.svg as SVGSVGElement & { __zoom?: typeof zoomIdentity }).__zoom ?? zoomIdentity
  }

  /** The days at the zoom of now; the gutter with the names stays where it is. */
  private scale(data: TimelineData, width: number): Scale {
    const scale = scaleOf(data, width)
    const { k, x } = this.zoomed
    return scale.copy().domain(scale.range().map((at) => scale.invert((at - x) / k)))
  }

  private retable(): void {
    if (!this.shown) return
    const { data, labels } = this.shown
    const { mode, filter } = this.state
    const { placed, undated } = layOut(data, mode, filter, labels.nobody)
    const meetings = [...placed.map(({ meeting }) => meeting), ...undated]
    const met = matrix(data, labels)
    const none = data.meetings.length ? labels.noneFits : labels.none
    const table = meetings.length ? meetingsTable(meetings, labels, reveal) : element('p', {}, none)
    const dates = datesTable(data.dates, labels, reveal)
    this.tables.replaceChildren(table, ...(met ? [met] : []), ...(dates ? [dates] : []))
  }

  private follow(offset: number): void {
    const before = this.current
    const here = (this.shown?.data.meetings ?? []).filter(({ spans }) =>
      spans.some(({ start, end }) => start <= offset && offset <= end),
    )
    this.current = new Set(here.map(({ id }) => id))
    this.markCurrent()
    // Only on its coming there: whoever looks elsewhere meanwhile is left alone.
    this.intoSight(here.find(({ id }) => !before.has(id))?.id)
  }

  private markCurrent(): void {
    for (const [id, mark] of this.marks) mark.classList.toggle('current', this.current.has(id))
  }

  /** Moves the days so that a meeting out of sight stands in the middle. */
  private intoSight(id: string | undefined): void {
    const placed = this.layout.placed.find(({ meeting }) => meeting.id === id)
    if (!placed || !this.shown) return
    const scale = this.scale(this.shown.data, this.width)
    if (isInSight(placed, scale)) return
    const [from = 0, to = 0] = scale.range()
    const by = ((from + to) / 2 - placeOf(placed, scale)) / this.zoomed.k
    select(this.svg).call((selection) => this.zooming.translateBy(selection, by, 0))
  }

  private idOf(target: EventTarget | null): string | undefined {
    return [...this.marks].find(([, mark]) => target instanceof Node && mark.contains(target))?.[0]
  }

  private revealMark(target: EventTarget | null): void {
    const id = this.idOf(target)
    const span = this.shown?.data.meetings.find((meeting) => meeting.id === id)?.spans[0]
    if (span) reveal(span)
  }

  private key(event: KeyboardEvent): void {
    const { key, target } = event
    if (key === 'Enter' || key === ' ') this.revealMark(target)
    else if (key === '+' || key === '=') this.zoomBy(1.6)
    else if (key === '-') this.zoomBy(1 / 1.6)
    else if (key === '0') this.fit()
    else if (moveFocus(key, [...this.marks.values()])) this.intoSight(this.idOf(document.activeElement))
    else return
    event.preventDefault()
  }

  /** Zooms at the mark that has the focus, else where meetings are. */
  private zoomBy(factor: number): void {
    if (!this.shown) return
    const { data } = this.shown
    const focused = data.meetings.filter(({ id }) => this.marks.get(id) === document.activeElement)
    const x = middleOf(focused.length ? { ...data, meetings: focused } : data, this.scale(data, this.width))
    select(this.svg).call((selection) => this.zooming.scaleBy(selection, factor, [x, 0]))
  }

  private fitMeetings(): void {
    if (!this.shown) return
    const scale = scaleOf(this.shown.data, this.width)
    this.zoomTo(zoomToMeetings(this.shown.data, scale))
  }

  private zoomTo({ k, x }: Zoom): void {
    select(this.svg).call((selection) => this.zooming.transform(selection, zoomIdentity.translate(x, 0).scale(k)))
  }

  private get width(): number {
    return Math.max(this.root.clientWidth, measures.narrowest)
  }

  private fit(): void {
    this.zoomTo(zoomIdentity)
  }
}

function reveal(span: Span): void {
  code.postMessage({ type: 'reveal', span })
}

new Timeline()
