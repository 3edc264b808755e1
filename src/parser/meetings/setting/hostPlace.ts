import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import type { Clause } from '../sentence/clause'
import { isPlaced, type Findings } from '../trigger/findings'
import { isNamedPlace, takePlace } from './places'
import { nameAt, wordAt } from '../sentence/sentence'
import { subjectOf } from '../who/subject'

/** "Accra hosted talks between Ito and Berg": a town or a country that hosts is where they are, unless another place is told. */
export function hostPlace(clause: Clause, verb: number, found: Findings): void {
  hostPlaceAt(clause, subjectOf(clause, verb).at, found)
}

/** The same of the host in phrase `at`, where a town is no party: "the talks that Accra hosted", "hosted by Accra". */
export function hostedAt(clause: Clause, at: number, found: Findings): void {
  hostPlaceAt(clause, at, found)
  const { first = 0, last = 0 } = clause.phrases[at] ?? {}
  const { tokens } = clause.view.local
  found.parts = found.parts.filter((part) => {
    const name = part.first >= first && part.last <= last ? clause.view.local.names[part.name] : undefined
    const words = name && tokens.text.slice(tokens.start[name.first], tokens.end[name.last - 1])
    return name?.kind !== 'place' || countryNamed(fold(words ?? '')) !== undefined
  })
}

function hostPlaceAt({ view, phrases }: Clause, at: number, found: Findings): void {
  const phrase = phrases[at]
  if (isPlaced(found) || !phrase) return
  // "hosted by the Ghanaian capital"
  if (wordAt(view, phrase.last - 1) === 'capital') takePlace({ view, phrases }, at, found)
  if (isPlaced(found) || !isNamedPlace(view, phrase)) return
  const name = nameAt(view, phrase.last - 1)
  const span = view.local.names[name]
  if (span) found.places.push({ first: span.first, last: span.last, name, of: -1 })
}
