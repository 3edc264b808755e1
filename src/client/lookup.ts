import type { Analysis, Entity, Meeting } from '../protocol/analysis'

interface Lookup {
  readonly names: ReadonlyMap<string, string>
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>
}

/** Made once for an analysis: a text with ten thousand people has ten thousand lines that ask. */
const lookups = new WeakMap<Analysis, Lookup>()

/** The entities' names by their ids. */
export function namesOf(analysis: Analysis): ReadonlyMap<string, string> {
  return lookup(analysis).names
}

/** The meetings that somebody took part in, in order of the text. */
export function meetingsOf(analysis: Analysis, { id }: Entity): readonly Meeting[] {
  return lookup(analysis).meetings.get(id) ?? []
}

function lookup(analysis: Analysis): Lookup {
  const known = lookups.get(analysis)
  if (known) return known
  const meetings = new Map<string, Meeting[]>()
  for (const meeting of analysis.meetings) {
    for (const id of new Set(meeting.participants.map(({ entity }) => entity))) {
      const of = meetings.get(id)
      if (of) of.push(meeting)
      else meetings.set(id, [meeting])
    }
  }
  const made = { names: new Map(analysis.entities.map(({ id, name }) => [id, name])), meetings }
  lookups.set(analysis, made)
  return made
}
