import { movedPosition, type Change } from './change'
import type { Analysis, Entity, Mention, Span } from './model'

/** Whatever holds spans, with every position where the change moved it. What did not move is shared, not copied. */
export function moved<T>(value: T, change: Change): T {
  return (Array.isArray(value) ? movedList(value, change) : isRecord(value) ? movedRecord(value, change) : value) as T
}

/** An analysis of the old text with its positions in the new one. */
export function movedAnalysis(analysis: Analysis, change: Change): Analysis {
  const { times, meetings, instruments, findings } = analysis
  return {
    ...analysis,
    article: moved(analysis.article, change),
    entities: movedList(analysis.entities, change, movedEntity),
    times: movedSpans(times, change, moved),
    meetings: moved(meetings, change),
    instruments: moved(instruments, change),
    findings: moved(findings, change),
  }
}

function movedEntity(entity: Entity, change: Change): Entity {
  const mentions = movedSpans(entity.mentions, change, movedMention)
  const roles = moved(entity.roles, change)
  const why = moved(entity.why, change)
  const same = mentions === entity.mentions && roles === entity.roles && why === entity.why
  return same ? entity : { ...entity, mentions, roles, why }
}

/** A mention where the change moved it. A book has tens of thousands, and most move with every key: none is copied field by field. */
function movedMention({ start, end, form, uncertain }: Mention, change: Change): Mention {
  const span = { start: movedPosition(start, change), end: movedPosition(end, change), form }
  return uncertain ? { ...span, uncertain } : span
}

/** Spans in order of the text: those in front of the change stay as they are. */
function movedSpans<T extends Span>(spans: readonly T[], change: Change, move: (span: T, change: Change) => T): T[] {
  const last = spans[spans.length - 1]
  if (!last || last.end <= change.start) return spans as T[]
  return spans.map((span) => (span.end <= change.start ? span : move(span, change)))
}

function movedList<T>(list: readonly T[], change: Change, move: (value: T, change: Change) => T = moved): T[] {
  let out: T[] | undefined
  for (let i = 0; i < list.length; i++) {
    const value = list[i] as T
    const now = move(value, change)
    if (now !== value) out ??= list.slice(0, i)
    out?.push(now)
  }
  return out ?? (list as T[])
}

function movedRecord(record: Readonly<Record<string, unknown>>, change: Change): Record<string, unknown> {
  let out: Record<string, unknown> | undefined
  for (const key in record) {
    const value = record[key]
    const isPosition = typeof value === 'number' && (key === 'start' || key === 'end')
    const now = isPosition ? movedPosition(value, change) : moved(value, change)
    if (now !== value) (out ??= { ...record })[key] = now
  }
  return out ?? record
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
