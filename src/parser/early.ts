import { movedPosition, type Change } from './change'
import type { Analysis, Entity, Meeting, Mention, Span, Time } from './model'
import { isRecord, movedAnalysis } from './moved'
import { sureScore } from './names/census'
import type { ReadBlock } from './reading'
import type { Seen } from './unchanged'

/**
 * What can be said of a text before it is joined: the analysis of its last version, moved, with the names of the blocks that
 * were read again as each block alone tells them. Good enough to highlight by while the joining goes on: a name new to the
 * article is an entity of its own, times and meetings are as they were, and what the change covered is gone.
 */
export function earlyAnalysis(last: Seen & { readonly analysis: Analysis }, now: Seen, change: Change): Analysis {
  const before = movedAnalysis(last.analysis, change)
  const known = new Set(last.blocks.map(({ reading }) => reading))
  const fresh = now.blocks.filter(({ reading }) => !known.has(reading))
  const from = Math.min(change.start, ...fresh.map(({ start }) => start))
  const to = Math.max(movedPosition(change.end, change), ...fresh.map(({ end }) => end))
  const left = before.entities.map((entity) => withoutNames(entity, { start: from, end: to }))
  const entities = withNames(left, fresh).filter(({ mentions }) => mentions.length)
  return {
    ...before,
    article: now.layout.article,
    entities,
    times: leftTimes(before.times),
    meetings: leftMeetings(before.meetings, new Set(entities.map(({ id }) => id))),
    instruments: before.instruments.filter(({ mentions }) => mentions.every(isLeft)),
    findings: before.findings.filter(({ spans }) => spans.every(isLeft)),
  }
}

/** Whether a span outlived the change. */
const isLeft = ({ start, end }: Span): boolean => end > start

function leftTimes(times: readonly Time[]): Time[] {
  let next = 0
  const index = times.map((time) => (isLeft(time) ? next++ : undefined))
  if (next === times.length) return times as Time[]
  return times.filter(isLeft).map((time) => {
    return typeof time.anchor === 'number' ? { ...time, anchor: index[time.anchor] ?? 'none' } : time
  })
}

function leftMeetings(meetings: readonly Meeting[], known: ReadonlySet<string>): Meeting[] {
  const isWhole = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.every(isWhole)
    if (!isRecord(value)) return true
    const { start, end, entity } = value
    if (typeof start === 'number' && typeof end === 'number' && end <= start) return false
    if (typeof entity === 'string' && !known.has(entity)) return false
    return Object.values(value).every(isWhole)
  }
  return meetings.filter(isWhole)
}

const isName = ({ form }: Mention): boolean => form === 'full' || form === 'short'

/** The entity without the mentions by name within a span. */
function withoutNames(entity: Entity, { start, end }: Span): Entity {
  const inside = (mention: Mention): boolean => mention.start < end && mention.end > start && isName(mention)
  const gone = (mention: Mention): boolean => inside(mention) || !isLeft(mention)
  return entity.mentions.some(gone)
    ? { ...entity, mentions: entity.mentions.filter((mention) => !gone(mention)) }
    : entity
}

/** Adds the sure names of some blocks: to the entity of that kind so called, or else as an entity of their own. */
function withNames(entities: readonly Entity[], blocks: readonly ReadBlock[]): Entity[] {
  const found = blocks.flatMap(sureNames)
  const out = [...entities]
  // Names may have gone before: how many there are says nothing about which numbers are free.
  let free = 1 + entities.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0)
  const called = whoIsCalled(entities, new Set(found.map(({ form }) => form)))
  for (const { kind, form, start, end } of found) {
    const key = keyOf(kind, form)
    const e = called.get(key) ?? out.length
    called.set(key, e)
    const entity = out[e] ?? newEntity(`e${free++}`, kind, form, { start, end })
    const mention: Mention = { start, end, form: form === entity.name ? 'full' : 'short' }
    out[e] = { ...entity, mentions: inserted(entity.mentions, mention) }
  }
  return out
}

interface FoundName extends Span {
  kind: Entity['kind']
  /** As it is written. */
  form: string
}

function sureNames({ start: from, reading: { names, facts, tokens } }: ReadBlock): FoundName[] {
  return names.flatMap(({ first, last, kind, score }, n) => {
    const form = facts.names[n]?.form
    if (score < sureScore || !form) return []
    const start = from + (tokens.start[first] as number)
    return [{ kind, form: form.text, start, end: from + (tokens.end[last - 1] as number) }]
  })
}

const keyOf = (kind: string, name: string): string => `${kind} ${name}`

/** The last entity, by its index, that goes by each of the wanted names. A book has thousands of entities, a paragraph few names. */
function whoIsCalled(entities: readonly Entity[], wanted: ReadonlySet<string>): Map<string, number> {
  const called = new Map<string, number>()
  entities.forEach(({ kind, name, aliases }, e) => {
    for (const form of aliases) if (wanted.has(form)) called.set(keyOf(kind, form), e)
    if (wanted.has(name)) called.set(keyOf(kind, name), e)
  })
  return called
}

/** Mentions in order of the text with one more. */
function inserted(mentions: readonly Mention[], mention: Mention): Mention[] {
  const behind = mentions.findIndex(({ start }) => start > mention.start)
  return behind < 0 ? [...mentions, mention] : [...mentions.slice(0, behind), mention, ...mentions.slice(behind)]
}

const newEntity = (id: string, kind: Entity['kind'], name: string, span: Span): Entity => {
  return { id, kind, name, aliases: [], roles: [], mentions: [], why: { rule: 'learned', ...span } }
}
