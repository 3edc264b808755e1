import type { MeetingCue, PartCue } from '../../../src/parser/meetings/cue'
import type { Local } from '../../../src/parser/meetings/sentence/sentence'
import type { NameKind, NameSpan } from '../../../src/parser/names/span'
import { splitSentences } from '../../../src/parser/text/sentences'
import { tokenize } from '../../../src/parser/text/tokens'
import type { TimeExpression } from '../../../src/parser/time/expression'
import { marked } from '../../support/marked'

const kinds: Record<string, NameKind> = { p: 'person', o: 'organization', l: 'place', g: 'group', e: 'event' }

/** No rule for meetings asks which day a time is of. */
const today: TimeExpression['meaning'] = { kind: 'day', offset: 0 }

/**
 * The local reading of a text whose names and times the author marked: `[[p Putin]]`, `[[o NATO]]`, `[[l Geneva]]`,
 * `[[g Russian]]`, `[[t Monday]]`. The meetings pass is tested apart from the recogniser.
 */
export function localOf(source: string): Local {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  const names: NameSpan[] = []
  const times: TimeExpression[] = []
  const indexOf = (offset: number): number => tokens.start.findIndex((start) => start >= offset)
  for (const mark of marks) {
    const kind = kinds[mark.label]
    if (mark.label === 't')
      times.push({ start: mark.start, end: mark.end, type: 'DATE', meaning: today } as TimeExpression)
    else if (!kind) throw new Error(`unknown mark ${mark.label}`)
    else {
      const end = indexOf(mark.end)
      names.push({ first: indexOf(mark.start), last: end < 0 ? tokens.count : end, kind, score: 1 })
    }
  }
  return { tokens, sentences: splitSentences(tokens), names, times, citations: [] } as unknown as Local
}

const words = (local: Local, first: number, last: number): string =>
  local.tokens.text.slice(local.tokens.start[first], local.tokens.end[last - 1])

function part(local: Local, cue: PartCue): string {
  const sides = cue.sides.map((n) => words(local, local.names[n]!.first, local.names[n]!.last))
  const said = words(local, cue.first, cue.last) + (sides.length ? ` (${sides.join(', ')})` : '')
  return cue.role === 'member' ? said : `${cue.role}: ${said}`
}

/** One cue in a line: `meeting met held | Putin, host: Assad | Moscow | Monday`. */
export function describeCue(local: Local, cue: MeetingCue): string {
  const { text } = local.tokens
  const head = `${cue.kind} ${text.slice(cue.start, cue.end)} ${cue.status}`
  const parts = cue.parts.map((one) => part(local, one)).join(', ')
  const places = cue.places.map((place) => words(local, place.first, place.last)).join(', ')
  const time = local.times[cue.time]
  return [head, parts, places, time ? text.slice(time.start, time.end) : ''].join(' | ').trimEnd()
}
