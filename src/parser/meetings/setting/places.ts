import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import type { PlaceCue } from '../cue'
import { pastRow, type Findings } from '../trigger/findings'
import { headOf, namesIn, type Clause } from '../sentence/clause'
import { placeNouns, settlements, venues } from '../lexicon'
import type { Phrase } from '../sentence/phrases'
import { listGoesOn } from '../who/rows'
import { isSpot, sides } from './spots'
import { nameAt, wordAt } from '../sentence/sentence'

/** A place behind "in", "at" or "to", by name or as "the Russian capital"; returns the phrase behind it. */
export function takePlace(clause: Clause, k: number, found: Findings): number {
  const { view, phrases } = clause
  const phrase = phrases[k]
  if (phrase?.type !== 'noun') return k
  const head = headOf(view, phrase)
  const names = namesIn(view, phrase.first, phrase.last)
  const placed = head === '' ? names.filter((name) => isPlace(clause, name) && !isCredit(clause, name)).slice(-1) : []
  for (const name of placed) addNamed(clause, name, found)
  if (!placed.length) takeDescribed(clause, k, head, names, found)
  return pastRow(clause, placed.length ? pastPlaces(clause, k + 1, found) : k + 1)
}

/** "in Oslo AFP", at the end of a caption: a body right behind a place. */
function isCredit({ view }: Clause, name: number): boolean {
  const { first, kind } = view.local.names[name] ?? { first: 0, kind: 'place' }
  return kind === 'organization' && view.local.names[nameAt(view, first - 1)]?.kind === 'place'
}

function addNamed({ view }: Clause, name: number, found: Findings): void {
  const span = view.local.names[name]
  // Read before already: "went to Accra for talks"
  const isNew = found.places.every((one) => one.name !== name)
  if (span && isNew) found.places.push({ first: span.first, last: span.last, name, of: -1 })
}

/** "the eastern city of Hangzhou", "the Russian capital", "the airport". */
function takeDescribed(clause: Clause, k: number, head: string, names: readonly number[], found: Findings): void {
  const { view, phrases } = clause
  const phrase = phrases[k] as Phrase
  const next = wordAt(view, phrases[k + 1]?.first ?? -1) === 'of' ? phrases[k + 2] : undefined
  const [inner] = next?.type === 'noun' ? namesIn(view, next.first, next.last) : []
  if (inner !== undefined && (settlements.has(head) || sides.has(head)) && isTown(clause, inner))
    addNamed(clause, inner, found)
  else if (placeNouns.has(head)) {
    found.places.push({ first: phrase.first, last: phrase.last, name: -1, of: names.at(-1) ?? inner ?? -1 })
  } else if (isSpot(clause, k, head)) found.places.push(venue(clause, phrase, names))
}

/** A building is where it stands or whose it is named after: "the Kremlin lawn", "a Geneva restaurant". */
function venue({ view }: Clause, phrase: Phrase, names: readonly number[]): PlaceCue {
  const name = names.filter((one) => view.local.names[one]?.kind === 'place').at(-1)
  const span = name === undefined ? undefined : view.local.names[name]
  if (name !== undefined && span) return { first: span.first, last: span.last, name, of: -1 }
  return { first: phrase.first, last: phrase.last, name: -1, of: -1 }
}

/** Of "the city of X" X is the place; of "the capital of X" it is not. */
function isTown(clause: Clause, name: number): boolean {
  return isPlace(clause, name) && countryNamed(fold(nameText(clause, name))) === undefined
}

/** The words of a local name. */
export function nameText({ view }: Clause, name: number): string {
  const { tokens, names } = view.local
  const span = names[name]
  return span ? tokens.text.slice(tokens.start[span.first], tokens.end[span.last - 1]) : ''
}

/** "and Lyon" behind "in Paris", ", Togo and Benin" behind "to Ghana". */
function pastPlaces(clause: Clause, from: number, found: Findings): number {
  const { view, phrases } = clause
  const ofLands = isLand(clause, found.places.at(-1)?.name ?? -1)
  let j = from
  for (;;) {
    const comma = phrases[j]?.type === 'comma'
    const at = comma && phrases[j + 1]?.type === 'and' ? j + 2 : j + 1
    const more = phrases[at]
    if ((!comma && phrases[j]?.type !== 'and') || more?.type !== 'noun' || phrases[at + 1]?.type === 'verb') return j
    const [name] = namesIn(view, more.first, more.last)
    if (name === undefined || !isPlace(clause, name) || headOf(view, more) !== '') return j
    // "in Accra, Ghana" is one place
    if (comma && !(ofLands && goesOn(clause, at))) return j
    addNamed(clause, name, found)
    j = at + 1
  }
}

const isLand = (clause: Clause, name: number): boolean => countryNamed(fold(nameText(clause, name))) !== undefined

const goesOn = (clause: Clause, k: number): boolean => clause.phrases[k - 1]?.type === 'and' || listGoesOn(clause, k)

/** A phrase that a place's name ends: "the city of" apart. */
export const isNamedPlace = (view: Clause['view'], phrase: Phrase): boolean =>
  view.local.names[nameAt(view, phrase.last - 1)]?.kind === 'place'

function isPlace(clause: Clause, name: number): boolean {
  const kind = clause.view.local.names[name]?.kind
  return kind === 'place' || kind === 'organization'
}

/** "at State House, Nairobi": a place by name behind a building. */
export function isTownOfHouse(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  const phrase = phrases[k] as Phrase
  const house = phrases[k - 2]
  const stands = /^(?:at|in|inside)$/.test(wordAt(view, phrases[k - 3]?.first ?? -1))
  if (!stands || house?.type !== 'noun' || headOf(view, phrase) !== '' || !isNamedPlace(view, phrase)) return false
  const word = wordAt(view, house.last - 1)
  return venues.has(word) || word === 'palace' || word === 'hotel' || word === 'embassy' || word === 'airport'
}

/** ", Switzerland," or ", Vaud province," behind "in Geneva". */
export function isCountryAfterCity(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  const phrase = phrases[k] as Phrase
  const before = phrases[k - 2]
  const [name] = namesIn(view, phrase.first, phrase.last)
  if (name === undefined || view.local.names[name]?.kind !== 'place' || before?.type !== 'noun') return false
  return (
    /^(?:(?:region|province|district|county|governorate)$|$)/.test(headOf(view, phrase)) &&
    namesIn(view, before.first, before.last).some((n) => view.local.names[n]?.kind === 'place')
  )
}

/** ", north of Accra," behind a town: the phrase behind where it lies, else `k`. */
export const pastBearing = ({ view, phrases }: Clause, k: number): number =>
  /^(?:east|west|(?:north|south)(?:east|west)?)$/.test(wordAt(view, (phrases[k]?.last ?? 0) - 1)) &&
  wordAt(view, phrases[k + 1]?.first ?? -1) === 'of' &&
  phrases[k + 2]?.type === 'noun'
    ? k + 3
    : k

/** "in the border area with Togo": what lies on the other side takes no part. */
export function isBorder({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  for (let i = phrase?.first ?? 0; i < (phrase?.last ?? 0); i++)
    if (/^(?:border|frontier)s?$/.test(wordAt(view, i))) return true
  return false
}
