import { headOf, isPeopleNoun, namesIn, possessiveIn, type Clause } from '../sentence/clause'
import type { PartCue, PartRole } from '../cue'
import { pairs } from '../lexicon'
import type { Phrase } from '../sentence/phrases'
import { isCapital, wordAt, type SentenceView } from '../sentence/sentence'
import { isPossessiveMark } from '../sentence/words'

/** Who stands in a row of phrases ("Putin, Assad and Iranian officials"), and the phrase after them. */
export interface Group {
  readonly parts: readonly PartCue[]
  readonly next: number
}

export const isPerson = (view: SentenceView, name: number): boolean => view.local.names[name]?.kind === 'person'

/** A part by its name; events and groups of events take no part. */
export function namePart(view: SentenceView, name: number, role: PartRole): PartCue[] {
  const span = view.local.names[name]
  if (!span || span.kind === 'event') return []
  const { first, last, kind } = span
  const form = kind === 'person' || kind === 'organization' ? 'name' : 'side'
  return [{ first, last, form, role, name, head: '', sides: [] }]
}

/** As {@link namePart}, of several. */
export function nameParts(view: SentenceView, names: readonly number[], role: PartRole): PartCue[] {
  const parts: PartCue[] = []
  for (const name of names) parts.push(...namePart(view, name, role))
  return parts
}

/** The names that a phrase gives by itself: persons, else the body or country that ends it. */
export function ownParts(view: SentenceView, phrase: Phrase, role: PartRole): PartCue[] {
  const from = possessiveIn(view, phrase) + 1
  const names = namesIn(view, Math.max(from, phrase.first), phrase.last)
  const persons = names.filter((name) => isPerson(view, name))
  const chosen = persons.length ? persons : headOf(view, phrase) === '' ? coupled(view, names) : []
  return nameParts(view, chosen, role)
}

/** "US-Russia": both; "the UN Security Council": the last. */
function coupled(view: SentenceView, names: readonly number[]): readonly number[] {
  const last = names.at(-1)
  if (last === undefined) return []
  const before = names.at(-2)
  const joined = before !== undefined && wordAt(view, view.local.names[before]?.last ?? -1) === '-'
  return joined ? [before, last] : [last]
}

export const pronoun = (at: number, head: string, role: PartRole): PartCue => ({
  first: at,
  last: at + 1,
  form: 'pronoun',
  role,
  name: -1,
  head,
  sides: [],
})

/** A capitalised phrase that the recogniser left alone: the joining of names may know it from elsewhere. */
export const unclaimed = (phrase: Phrase, role: PartRole): PartCue => ({
  first: phrase.first,
  last: phrase.last,
  form: 'nominal',
  role,
  name: -1,
  head: '',
  sides: [],
})

/** Whether a part is such a phrase: somebody only where the document knows the name. */
export const isUnclaimed = ({ form, name, head }: PartCue): boolean => form === 'nominal' && name < 0 && head === ''

/** "the president", "the two": somebody only where the document knows who is meant. */
export const isDescribed = ({ view }: Clause, { form, sides, head, first }: PartCue): boolean =>
  form === 'nominal' &&
  !sides.length &&
  (pairs.has(head) || (isPeopleNoun(head) && !head.endsWith('s'))) &&
  /^(?:the|both)$/.test(wordAt(view, first))

export function mayBeName(view: SentenceView, phrase: Phrase): boolean {
  const last = phrase.last - 1
  return (
    isCapital(view, last) &&
    !isPossessiveMark(wordAt(view, last)) &&
    namesIn(view, phrase.first, phrase.last).length === 0
  )
}
