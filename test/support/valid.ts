import Ajv from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis, Span } from '../../src/parser/model'

const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/readout-1.schema.json'), 'utf8')) as object
const matches = new Ajv({ allErrors: true }).compile(schema)

/**
 * Holds an analysis against the contract: the schema, spans inside the text, entity ids that exist, order.
 * @returns the analysis itself
 * @throws with everything that is wrong
 */
export function valid(analysis: Analysis, text: string): Analysis {
  const wrong = [...schemaErrors(analysis), ...spanErrors(analysis, text.length), ...linkErrors(analysis)]
  if (wrong.length) throw new Error(`not a readout/1 analysis:\n${wrong.slice(0, 20).join('\n')}`)
  return analysis
}

function schemaErrors(analysis: Analysis): string[] {
  if (matches(analysis)) return []
  return (matches.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
  )
}

/** Every object with `start` and `end`, wherever it stands, is a span of the text. */
function spanErrors(analysis: Analysis, length: number): string[] {
  const wrong: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const { start, end } = value as Partial<Span>
    if (typeof start === 'number' && typeof end === 'number' && !(start >= 0 && start <= end && end <= length))
      wrong.push(`${path}: [${start}, ${end}) is no span of a text of ${length}`)
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`)
  }
  walk(analysis, '')
  return wrong
}

function linkErrors(analysis: Analysis): string[] {
  const ids = analysis.entities.map((entity) => entity.id)
  const known = new Set(ids)
  const parts = analysis.meetings.flatMap((meeting) =>
    [meeting, ...meeting.mentions].flatMap((mention) => [...mention.participants, ...mention.places]),
  )
  const sorted = (spans: readonly Span[]): boolean =>
    spans.every((span, i) => i === 0 || spans[i - 1]!.start <= span.start)
  return [
    ...(known.size < ids.length ? ['two entities share an id'] : []),
    ...parts.filter((part) => !known.has(part.entity)).map((part) => `no entity ${part.entity}`),
    ...(sorted(analysis.times) ? [] : ['times are out of order']),
    ...analysis.entities
      .filter(({ mentions }) => !sorted(mentions))
      .map(({ name }) => `mentions of ${name} out of order`),
    ...analysis.entities.filter(({ mentions }) => mentions.length === 0).map(({ name }) => `${name} has no mention`),
    ...analysis.times
      .filter(({ earliest, latest }) => earliest !== undefined && latest !== undefined && earliest > latest)
      .map(({ value }) => `${value} ends before it begins`),
  ]
}

/**
 * Holds what the parser itself has made against the contract: all of {@link valid}, and a meeting's participants told by one of
 * its mentions each.
 * @returns the analysis itself
 * @throws with everything that is wrong
 */
export function parsed(analysis: Analysis, text: string): Analysis {
  const wrong = analysis.meetings.flatMap(({ id, participants, mentions }) => {
    const told = new Set(mentions.flatMap((mention) => mention.participants.map(({ entity }) => entity)))
    return participants
      .filter(({ entity }) => !told.has(entity))
      .map(({ entity }) => `${entity} is in no mention of ${id}`)
  })
  if (wrong.length) throw new Error(`not a readout/1 analysis:\n${wrong.join('\n')}`)
  return valid(analysis, text)
}
