import { TextDocument } from 'vscode-languageserver-textdocument'
import { ArticleView } from '../../src/features/article-view'
import { sentenceAt } from '../../src/features/sentence'
import type {
  Analysis,
  Entity,
  EntityKind,
  Finding,
  Instrument,
  Meeting,
  MentionForm,
  Part,
  Span,
  Time,
} from '../../src/parser/model'
import { parseIsoDay } from '../../src/parser/time/calendar'
import { marked, type Mark } from '../support/marked'
import { valid } from '../support/valid'

export const uri = 'file:///folder/article.article'

/** What marks cannot say; by the key after the colon of the mark's label. */
export interface More {
  entities?: Record<string, Partial<Entity>>
  times?: Record<string, Partial<Time>>
  meetings?: Record<
    string,
    { who?: string[]; where?: string[]; hosts?: string[]; absent?: string[]; time?: string } & Partial<
      Omit<Meeting, 'time' | 'hosts' | 'absent'>
    >
  >
  instruments?: Record<string, Partial<Instrument>>
  findings?: Omit<Finding, 'spans'>[]
  article?: Partial<Analysis['article']>
}

export interface Fixture {
  view: ArticleView
  text: string
  cursor: number
}

const entityKinds = new Set<string>(['person', 'organization', 'place', 'group', 'event'])

/**
 * An article whose analysis is written into it as marks, so that features are tested without the parser:
 *
 * - `[[person:key Brett McGurk]]` a mention; `:short`, `:nominal`, `:pronoun` or `:uncertain` after the key says its form
 * - `[[role:key Foreign Minister]]` a role of that entity
 * - `[[date:2021-09-22 Wednesday]]` a time with its value, a day's value with its interval
 * - `[[who:key Fishermen]]`, `[[where:key the hall]]`, `[[when:key after the vote]]` what a meeting's first mention describes
 * - `[[meeting:key met]]` a trigger, `[[instrument:key resolution 2254]]` a citation, `[[finding:0 …]]` a span of a finding
 * - `[[headline …]]` and `[[section …]]`
 */
export function article(source: string, more: More = {}): Fixture {
  const { text, marks, cursor = -1 } = marked(source)
  const of = (kind: string): Mark[] => marks.filter(({ label }) => label.split(':')[0] === kind)
  const key = ({ label }: Mark): string => label.split(':')[1] ?? ''
  const span = ({ start, end }: Mark): { start: number; end: number } => ({ start, end })
  const words = ({ start, end }: Mark): string => text.slice(start, end)

  const entities = new Map<string, Entity>()
  for (const mark of marks.filter(({ label }) => entityKinds.has(label.split(':')[0]!))) {
    const [kind, id, said] = mark.label.split(':') as [EntityKind, string, string | undefined]
    const entity: Entity = entities.get(id) ?? {
      id,
      kind,
      name: words(mark),
      aliases: [],
      roles: [],
      mentions: [],
      why: { rule: 'title-before-name', ...span(mark) },
      ...more.entities?.[id],
    }
    entities.set(id, entity)
    const uncertain = said === 'uncertain' ? { uncertain: true as const } : {}
    const form = said && !uncertain.uncertain ? (said as MentionForm) : 'full'
    if (form === 'full' && !more.entities?.[id]?.name && !entity.mentions.some((other) => other.form === 'full'))
      entity.name = words(mark)
    entity.mentions.push({ ...span(mark), form, ...uncertain })
    if (form === 'short' && !entity.aliases.includes(words(mark))) entity.aliases.push(words(mark))
  }
  for (const mark of of('role')) entities.get(key(mark))?.roles.push({ ...span(mark), text: words(mark) })

  const times = of('date').map((mark): Time => {
    const value = key(mark)
    const day = parseIsoDay(value) === undefined ? {} : { earliest: value, latest: value }
    return {
      ...span(mark),
      type: 'DATE',
      value,
      anchor: 'published',
      why: 'as written',
      ...day,
      ...more.times?.[value],
    }
  })
  const part = (id: string): Part => {
    const first = entities.get(id)?.mentions[0]
    if (!first) throw new Error(`no entity ${id} is marked`)
    return { entity: id, start: first.start, end: first.end }
  }
  const meetings = new Map<string, Meeting>()
  for (const mark of of('meeting')) {
    const { who = [], where = [], hosts, absent, time, ...rest } = more.meetings?.[key(mark)] ?? {}
    const when = times.find(({ value }) => value === time)
    const meeting: Meeting = meetings.get(key(mark)) ?? {
      id: key(mark),
      kind: 'meeting',
      status: 'held',
      participants: who.map(part),
      places: where.map(part),
      mentions: [],
      ...(hosts && { hosts: hosts.map(part) }),
      ...(absent && { absent: absent.map(part) }),
      ...(when && { time: { value: when.value, start: when.start, end: when.end, ...intervalOf(when) } }),
      ...rest,
    }
    meetings.set(meeting.id, meeting)
    const sentence = sentenceAt(text, mark.start)
    const [people, halls, moments] = ['who', 'where', 'when'].map((part) =>
      of(part)
        .filter((other) => key(other) === key(mark))
        .map(span),
    ) as [Span[], Span[], Span[]]
    const isDescribed = !meeting.mentions.length && people.length + halls.length + moments.length > 0
    meeting.mentions.push({
      trigger: span(mark),
      sentence,
      participants: [],
      places: [],
      time: null,
      ...(isDescribed && { described: { participants: people, places: halls, times: moments } }),
    })
  }
  const instruments = new Map<string, Instrument>()
  for (const mark of of('instrument')) {
    const id = key(mark)
    const instrument: Instrument = instruments.get(id) ?? {
      id,
      kind: 'resolution',
      name: words(mark),
      mentions: [],
      ...more.instruments?.[id],
    }
    instruments.set(id, instrument)
    instrument.mentions.push(span(mark))
  }
  const [headline] = of('headline')
  const sections = of('section').map(span)
  const analysis: Analysis = {
    schema: 'readout/1',
    article: {
      prose: true,
      language: 'en',
      ...(headline && { headline: span(headline) }),
      ...(sections.length && { sections }),
      ...more.article,
    },
    entities: [...entities.values()],
    times,
    meetings: [...meetings.values()],
    instruments: [...instruments.values()],
    findings: (more.findings ?? []).map((finding, i) => ({
      ...finding,
      spans: of('finding')
        .filter((mark) => key(mark) === String(i))
        .map(span),
    })),
  }
  const view = new ArticleView(TextDocument.create(uri, 'article', 1, text), valid(analysis, text))
  return { view, text, cursor }
}

function intervalOf({ earliest, latest }: Time): { earliest?: string; latest?: string } {
  return { ...(earliest && { earliest }), ...(latest && { latest }) }
}
