import { fold } from '../../names/fold'
import { countryNamed, regions } from '../../names/nations'
import { isDate } from '../trigger/findings'
import type { PartCue, PlaceCue } from '../cue'
import { isPeopleNoun, namesIn, type Clause } from '../sentence/clause'
import { pastCalling } from '../sentence/freeRelative'
import { namePart } from './parts'
import { bodies, seats } from '../lexicon'
import { nameText } from '../setting/places'
import { rootOf } from '../status/rulers'
import { isCapital, nameAt, timeAt, wordAt } from '../sentence/sentence'
import type { Draft } from '../trigger/verbCue'
import { isPossessiveMark, possessives } from '../sentence/words'
import { isAcronym } from '../sentence/wordShape'

/** "trans-Atlantic" couples nobody. */
const prefixes = new Set(['trans', 'inter', 'non', 'anti', 'pro', 'pan', 'post', 'pre', 'ex', 'then'])

/** What stands before the noun in its phrase: owners, sides, a place, a day. */
export function readBefore(clause: Clause, first: number, at: number, draft: Draft): void {
  const { view } = clause
  draft.time = dayBefore(clause, first, at)
  const pronoun = wordAt(view, first)
  if (possessives.has(pronoun))
    draft.parts.push({ first, last: first + 1, form: 'pronoun', role: 'member', name: -1, head: pronoun, sides: [] })
  for (let i = first; i < at; i++)
    if (isUnclaimedHalf(clause, i, first, at))
      draft.parts.push({ first: i, last: i + 1, form: 'nominal', role: 'member', name: -1, head: '', sides: [] })
  const names = namesIn(view, first, at)
  const before = draft.parts.length
  names.forEach((name, n) => {
    const span = view.local.names[name]
    // "the African Union (AU) summit": told before the bracket or the comma
    if (!span || (n > 0 && /^[(,]$/.test(wordAt(view, span.first - 1)))) return
    const after = wordAt(view, span.last)
    const owner = isPossessiveMark(after)
    const coupled =
      after === '-' || (wordAt(view, span.first - 1) === '-' && !prefixes.has(wordAt(view, span.first - 2)))
    if (
      after === '-' &&
      /^(?:led|backed|brokered|mediated|sponsored|based|chaired|hosted)$/.test(wordAt(view, span.last + 1))
    )
      return
    const seat = span.kind !== 'person' && seats.has(fold(nameText(clause, name)).replace(' ', '_'))
    if (!owner && !coupled && (span.kind === 'place' || seat) && names.length - 1 === n) beforeNoun(clause, name, draft)
    else if (owner || coupled || span.kind === 'organization' || span.kind === 'person' || names.length > 1)
      draft.parts.push(...namePart(view, name, 'member'))
  })
  if (draft.parts.length === before) describedBefore(clause, first, at, names, draft)
}

/** "the June meeting", "Friday | 's second meeting": the day in the phrase that begins at token `first`, or that owns it; else -1. */
function dayBefore(clause: Clause, first: number, at: number): number {
  const { view } = clause
  for (let i = first; i < at; i++) if (isDate(clause, timeAt(view, i))) return timeAt(view, i)
  return isPossessiveMark(wordAt(view, first)) && isDate(clause, timeAt(view, first - 1)) ? timeAt(view, first - 1) : -1
}

/** "a contentious | Jan. 12 | phone call", "Friday | 's | three hours | of | talks": the day that stands apart from the noun phrase `k`; else -1. */
export function dayApart(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const opener = datedOpener(clause, k)
  const time = opener < 0 ? -1 : timeAt(view, phrases[opener + 1]?.first ?? -1)
  if (isDate(clause, time)) return time
  const root = rootOf(clause, k)
  const measure = phrases[root]
  if (root === k || !measure) return -1
  const owned = isPossessiveMark(wordAt(view, measure.first - 1))
  return owned || measure.type === 'noun' ? dayBefore(clause, measure.first - Number(owned), measure.last) : -1
}

/** "Lund and Ito's meeting": the first of two owners, a person or a country as the second is. */
export function coOwner({ view, phrases }: Clause, k: number): readonly PartCue[] {
  const phrase = phrases[k]
  const other = phrases[k - 2]
  if (!phrase || phrases[k - 1]?.type !== 'and' || other?.type !== 'noun') return []
  const governed =
    /^(?:verb|prep)$/.test(phrases[k - 3]?.type ?? '') && wordAt(view, phrases[k - 3]?.first ?? -1) !== 'of'
  const [owner] = namesIn(view, phrase.first, phrase.last)
  const one = view.local.names[owner ?? -1]
  const two = nameAt(view, other.last - 1)
  const owns = one && isPossessiveMark(wordAt(view, one.last)) && view.local.names[two]?.kind === one.kind
  if (owns && !governed) return namePart(view, two, 'member')
  // "the IMF and World Bank talks"
  const bodies = one?.kind === 'organization' && two >= 0 && view.local.names[two]?.kind === 'organization'
  return bodies && one.first === phrase.first ? namePart(view, two, 'member') : []
}

/** "held a contentious | Jan. 12 | call": the phrase of the article, cut off from the noun at phrase `k` by the day; else -1. */
function datedOpener({ view, phrases }: Clause, k: number): number {
  let j = k - 1
  while (phrases[j]?.type === 'time') j--
  const phrase = phrases[j]
  if (j === k - 1 || phrase?.type !== 'noun' || phrase.last !== phrases[j + 1]?.first) return -1
  const joined = phrases[k - 1]?.last === phrases[k]?.first
  return joined && /^(?:an?|the|his|her|their)$/.test(wordAt(view, phrase.first)) ? j : -1
}

/** The phrase before the noun phrase `k` and what counts or dates it: "ruled out a | Jan. 12 | call", "begins a week long visit". */
export function governorAt(clause: Clause, k: number): number {
  const { phrases } = clause
  const root = rootOf(clause, k)
  const opener = datedOpener(clause, root)
  let j = (opener < 0 ? root : opener) - 1
  while (phrases[j]?.type === 'adverb' || (phrases[j]?.type === 'time' && phrases[j]?.last === phrases[j + 1]?.first))
    j--
  return pastCalling(clause, j)
}

/** "a cabinet meeting", "the finance ministers' talks", "the G8 summit": who meets, told by no name that is known. */
function describedBefore(clause: Clause, first: number, at: number, names: readonly number[], draft: Draft): void {
  const { view } = clause
  for (let i = at - 1; i >= first; i--) {
    const word = wordAt(view, i)
    if (nameAt(view, i) >= 0 || isPossessiveMark(word)) continue
    if (i > first && isPossessiveMark(wordAt(view, i + 1)) && isPeopleNoun(word) && !word.endsWith('s')) {
      const sides = names.filter((name) => (view.local.names[name]?.last ?? at) <= i)
      draft.parts.push({ first, last: i + 1, form: 'nominal', role: 'member', name: -1, head: word, sides })
      return
    }
    const body = bodies.has(word) || (word.endsWith('s') && isPeopleNoun(word) && word !== 'states')
    if (!body && (i === view.from || !isAcronym(view, i))) continue
    const sides = body ? names.filter((name) => (view.local.names[name]?.last ?? at) <= i) : []
    const from = Math.min(i, ...sides.map((name) => view.local.names[name]?.first ?? i))
    const head = body ? word : ''
    draft.parts.push({ first: from, last: i + 1, form: 'nominal', role: 'member', name: -1, head, sides })
    return
  }
}

/** "the Lund-Kovac summit": a half of the couple that the recogniser left alone, whom the joining of names may know. */
function isUnclaimedHalf({ view }: Clause, i: number, first: number, at: number): boolean {
  if (nameAt(view, i) >= 0 || !isCapital(view, i)) return false
  return (wordAt(view, i + 1) === '-' && i + 2 < at) || (wordAt(view, i - 1) === '-' && i - 2 >= first)
}

/** "the Geneva meeting" tells where, "the Iraq visit" too, "the Iran talks" who; a country's summit may be there or about it. */
function beforeNoun(clause: Clause, name: number, draft: Draft): void {
  const { view } = clause
  const span = view.local.names[name]
  if (!span) return
  const country = span.last - span.first <= 3 && countryNamed(fold(nameText(clause, name)))
  const place: PlaceCue = { first: span.first, last: span.last, name, of: -1 }
  if (!country || draft.kind === 'visit') draft.places.push(place)
  else if (/^(?:talks|call)$/.test(draft.kind) && !regions.has(country))
    draft.parts.push(...namePart(view, name, 'member'))
}
