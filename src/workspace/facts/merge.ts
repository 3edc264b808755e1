import type { Analysis, Instrument, Span } from '../../parser/model'
import { namesOf, type OwnInstrument } from './instruments'
import { keyOf } from './names'
import { findPhrases } from './occurrences'
import { formsOf, type OwnPerson } from './people'

/**
 * The analysis with the reader's own facts laid over it: where both speak, the reader's win, and the instrument says so
 * (`facts: 'own'`). Names from the reader's file that the parser does not know become instruments too. The given analysis
 * is not changed.
 */
export function withOwnInstruments(analysis: Analysis, text: string, facts: readonly OwnInstrument[]): Analysis {
  if (!facts.length || !analysis.article.prose) return analysis
  const byName = new Map<string, OwnInstrument>()
  for (const fact of facts) for (const name of namesOf(fact)) byName.set(keyOf(name), fact)
  const known = new Map<OwnInstrument, Instrument>()
  const instruments: Instrument[] = []
  for (const instrument of analysis.instruments) {
    const fact = lookUp(byName, instrument)
    const earlier = fact ? known.get(fact) : undefined
    if (earlier) earlier.mentions = inOrder([...earlier.mentions, ...instrument.mentions])
    else {
      const merged = fact ? override(instrument, fact) : instrument
      if (fact) known.set(fact, merged)
      instruments.push(merged)
    }
  }
  addUnknown(instruments, known, text, facts)
  return { ...analysis, instruments }
}

function lookUp(
  byName: ReadonlyMap<string, OwnInstrument>,
  { symbol, name, title }: Instrument,
): OwnInstrument | undefined {
  return byName.get(keyOf(symbol ?? '')) ?? byName.get(keyOf(name)) ?? byName.get(keyOf(title ?? ''))
}

function override(
  instrument: Instrument,
  { kind, symbol, title, adopted, vote, link, note }: OwnInstrument,
): Instrument {
  return {
    ...instrument,
    ...(kind === undefined ? {} : { kind }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(title === undefined ? {} : { title }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(vote === undefined ? {} : { vote }),
    ...(link === undefined ? {} : { url: link }),
    ...(note === undefined ? {} : { note }),
    facts: 'own',
  }
}

/** Mentions of the reader's names where the parser saw no instrument. */
function addUnknown(
  instruments: Instrument[],
  known: Map<OwnInstrument, Instrument>,
  text: string,
  facts: readonly OwnInstrument[],
): void {
  const taken = inOrder(instruments.flatMap(({ mentions }) => mentions))
  const phrases = facts.flatMap((owner) => namesOf(owner).map((phrase) => ({ phrase, owner })))
  const touched = new Set<Instrument>()
  let next = 0
  for (const { span, owner } of findPhrases(text, phrases)) {
    while (next < taken.length && (taken[next] as Span).end <= span.start) next++
    if (next < taken.length && (taken[next] as Span).start < span.end) continue
    let instrument = known.get(owner)
    if (!instrument) {
      const id = `i${instruments.length + 1}-own`
      const name = owner.name ?? owner.symbol ?? ''
      instrument = override({ id, kind: 'agreement', name, mentions: [] }, owner)
      known.set(owner, instrument)
      instruments.push(instrument)
    }
    if (!touched.has(instrument)) instrument.mentions = [...instrument.mentions]
    touched.add(instrument)
    instrument.mentions.push(span)
  }
  for (const instrument of touched) instrument.mentions = inOrder(instrument.mentions)
}

const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start || a.end - b.end)

/** The reader's own notes on the people of an analysis, by the entity's id. */
export function ownPeople({ entities }: Analysis, people: readonly OwnPerson[]): Map<string, OwnPerson> {
  const byName = new Map<string, OwnPerson>()
  for (const person of people) for (const name of formsOf(person)) byName.set(keyOf(name), person)
  const found = new Map<string, OwnPerson>()
  for (const { id, kind, name, aliases } of entities) {
    if (kind !== 'person') continue
    const person = [name, ...aliases].map((one) => byName.get(keyOf(one))).find((one) => one !== undefined)
    if (person) found.set(id, person)
  }
  return found
}
