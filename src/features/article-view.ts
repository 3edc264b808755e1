import type { TextDocument } from 'vscode-languageserver-textdocument'
import type {
  Analysis,
  Entity,
  EntityKind,
  Instrument,
  Meeting,
  MeetingMention,
  Mention,
  Span,
  Time,
} from '../parser/model'
import { finish, pausing, type Steps } from '../parser/steps'
import type { Range } from 'vscode-languageserver-types'

/** A text with its lines, as features need it. */
export type ArticleText = Pick<TextDocument, 'uri' | 'version' | 'lineCount' | 'getText' | 'positionAt' | 'offsetAt'>

/** One thing that can be pointed at in the text, with what it belongs to. */
export type Mark = Span & Target

/** What a {@link Mark} stands for: a union, so that a feature that forgets a kind does not compile. */
export type Target =
  | { kind: 'entity'; entity: Entity; mention: Mention; introduces: boolean }
  | { kind: 'time'; time: Time }
  | { kind: 'meeting'; meeting: Meeting; mention: MeetingMention }
  | { kind: 'instrument'; instrument: Instrument }

/** A reader's own words on a person, from the workspace. */
export interface OwnNote {
  readonly note?: string
  readonly link?: string
}

/** Which of two overlapping marks wins, lowest first: a date inside "the 16 September summit" stays a date only where the trigger does not cover it. */
export const precedence: Record<Target['kind'], number> = { instrument: 0, meeting: 1, time: 2, entity: 3 }

/**
 * One version of a document with its analysis: what every feature looks at. What features share is derived on first use
 * and kept, since one version is asked many times.
 */
export class ArticleView {
  private sortedMarks: Mark[] | undefined
  private byId?: Map<string, Entity>
  private names: ReadonlyMap<EntityKind, ReadonlySet<string>> | undefined
  /** The longest mark: how far to the left of an offset a mark that covers it can begin. */
  private reach = 0

  constructor(
    readonly document: ArticleText,
    readonly analysis: Analysis,
    /** What the reader's own workspace says of people, by the entity's id. */
    readonly notes: ReadonlyMap<string, OwnNote> = new Map(),
  ) {}

  /** The same over a document of the same text that tells its positions otherwise. What was derived already is shared. */
  over(document: ArticleText): ArticleView {
    const view = new ArticleView(document, this.analysis, this.notes)
    view.sortedMarks = this.sortedMarks
    view.names = this.names
    view.reach = this.reach
    return view
  }

  get uri(): string {
    return this.document.uri
  }

  get text(): string {
    return this.document.getText()
  }

  /** Every mark, in order of `start`, then by precedence. Spans outside the text are left out. */
  get marks(): readonly Mark[] {
    return (this.sortedMarks ??= finish(this.collectMarks()))
  }

  /** Derives in steps what features look at first, and the next key: of a book that takes a tenth of a second. */
  *prepare(): Steps<void> {
    this.sortedMarks ??= yield* this.collectMarks()
    this.names ??= yield* namesByKind(this.analysis.entities)
  }

  entity(id: string): Entity | undefined {
    this.byId ??= new Map(this.analysis.entities.map((entity) => [entity.id, entity]))
    return this.byId.get(id)
  }

  /** Whether an entity of a kind goes by a name. */
  isNamed(kind: EntityKind, name: string): boolean {
    this.names ??= finish(namesByKind(this.analysis.entities))
    return this.names.get(kind)?.has(name) === true
  }

  /** The mark at an offset (its end included, as a cursor stands there): by precedence, as it is coloured, then the inner one. */
  markAt(offset: number): Mark | undefined {
    let best: Mark | undefined
    for (let i = this.lastStartingAt(offset); i >= 0; i--) {
      const mark = this.marks[i] as Mark
      if (mark.start + this.reach < offset) break
      if (mark.end >= offset && (!best || comesBefore(mark, best, offset))) best = mark
    }
    return best
  }

  /** The marks that begin within a span. */
  marksWithin({ start, end }: Span): Mark[] {
    const from = this.lastStartingAt(start - 1) + 1
    return this.marks.slice(from, this.lastStartingAt(end - 1) + 1)
  }

  /** The marks that have a part in a span, with all marks that overlap them. */
  marksAround({ start, end }: Span): Mark[] {
    const { marks, reach } = this
    return marks.slice(this.lastStartingAt(start - 2 * reach - 1) + 1, this.lastStartingAt(end + reach) + 1)
  }

  range(span: Span): Range {
    return { start: this.document.positionAt(span.start), end: this.document.positionAt(span.end) }
  }

  /** The words of a span. */
  words(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  private lastStartingAt(offset: number): number {
    let low = 0
    let high = this.marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.marks[middle] as Mark).start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  private *collectMarks(): Steps<Mark[]> {
    const { analysis } = this
    const marks: Mark[] = []
    const length = this.text.length
    const add = (mark: Mark): void => {
      if (mark.start < 0 || mark.end <= mark.start || mark.end > length) return
      this.reach = Math.max(this.reach, mark.end - mark.start)
      marks.push(mark)
    }
    yield* pausing(analysis.instruments, (instrument) => {
      for (const { start, end } of instrument.mentions) add({ kind: 'instrument', start, end, instrument })
    })
    yield* pausing(analysis.meetings, (meeting) => {
      for (const mention of meeting.mentions) {
        const { start, end } = mention.trigger
        add({ kind: 'meeting', start, end, meeting, mention })
      }
    })
    yield* pausing(analysis.times, (time) => add({ kind: 'time', start: time.start, end: time.end, time }))
    yield* pausing(analysis.entities, (entity) => {
      const first = introduction(entity)
      for (const mention of entity.mentions)
        add({ kind: 'entity', start: mention.start, end: mention.end, entity, mention, introduces: mention === first })
    })
    return yield* sorted(marks, length)
  }
}

function* namesByKind(entities: readonly Entity[]): Steps<Map<EntityKind, Set<string>>> {
  const names = new Map<EntityKind, Set<string>>()
  yield* pausing(entities, ({ kind, name, aliases }) => {
    let known = names.get(kind)
    if (!known) names.set(kind, (known = new Set()))
    known.add(name)
    for (const alias of aliases) known.add(alias)
  })
  return names
}

/** Marks that begin in the same so many characters are sorted at once: some dozens. */
const stretch = 1024

/** As {@link inOrder}, in steps: the marks of one stretch of the text after the other. */
function* sorted(marks: readonly Mark[], length: number): Steps<Mark[]> {
  const stretches = Array.from({ length: Math.ceil(length / stretch) }, (): Mark[] => [])
  yield* pausing(marks, (mark) => stretches[Math.floor(mark.start / stretch)]?.push(mark))
  const all: Mark[] = []
  yield* pausing(stretches, (some) => {
    for (const mark of inOrder(some)) all.push(mark)
  })
  return all
}

/**
 * Sorts by `start`, then as collected, which is by precedence. A book has a hundred thousand marks and they are sorted after
 * every keystroke, so the keys are sorted as plain numbers: ten times as fast as comparing objects. The products stay
 * below 2^53 for texts of gigabytes.
 */
export function inOrder(marks: readonly Mark[]): Mark[] {
  const keys = new Float64Array(marks.length)
  for (let i = 0; i < marks.length; i++) keys[i] = (marks[i] as Mark).start * marks.length + i
  keys.sort()
  const sorted: Mark[] = []
  for (const key of keys) sorted.push(marks[key % marks.length] as Mark)
  return sorted
}

/** Where an entity is introduced: its first full mention, or its first where none is full. */
export function introduction(entity: Entity): Mention | undefined {
  return entity.mentions.find(({ form }) => form === 'full') ?? entity.mentions[0]
}

/** A mark that holds the character after the cursor is meant before one that only ends there. */
function comesBefore(a: Mark, b: Mark, offset: number): boolean {
  const touches = Number(a.end === offset) - Number(b.end === offset)
  const length = a.end - a.start - (b.end - b.start)
  return (touches || precedence[a.kind] - precedence[b.kind] || length) < 0
}

/** All the places that show the same thing, in order of the text. */
export function occurrences(view: ArticleView, mark: Mark): Span[] {
  return spansOf(view, mark).sort((a, b) => a.start - b.start)
}

function spansOf(view: ArticleView, mark: Mark): Span[] {
  if (mark.kind === 'entity') return mark.entity.mentions.map(({ start, end }) => ({ start, end }))
  if (mark.kind === 'meeting') return mark.meeting.mentions.map(({ trigger }) => trigger)
  if (mark.kind === 'instrument') return [...mark.instrument.mentions]
  const { value, start, end } = mark.time
  if (!value) return [{ start, end }]
  return view.analysis.times
    .filter((time) => time.value === value)
    .map((time) => ({ start: time.start, end: time.end }))
}
