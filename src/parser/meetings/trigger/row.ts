import type { MeetingCue } from '../cue'
import { readComplements } from './complements'
import { isPlaced, nothing, type Findings } from './findings'
import { happeningVerb } from './happening'
import { readNounAs } from './nounCue'
import { orderOf } from './pointing'
import type { Clause } from '../sentence/clause'
import { timeAt, wordAt } from '../sentence/sentence'

/** Before "the first" that opens what is told of it: "During the first, in May, …". */
const openers = /^(?:at|during|for|in|to)$/

/** Behind "the second, which": that it was, and where or when stands behind. */
const held = /^(?:held|took|convened|hosted)$/

/**
 * "It was their third meeting. The first, in Accra in May, was short; the second was held in Lagos.": the others of a row, told by
 * their number alone, with where or when each was.
 *
 * @param before the mention of one of the row, by its number, told before in this sentence or the one before
 */
export function othersOfRow(clause: Clause, before: MeetingCue): MeetingCue[] {
  const { view, phrases } = clause
  const cues: MeetingCue[] = []
  let last = before
  phrases.forEach((phrase, k) => {
    const at = phrase.last - 1
    const order = orderOf(wordAt(view, at))
    const start = view.local.tokens.start[at] as number
    if (!order || phrase.last !== phrase.first + 2 || !/^(?:the|an?)$/.test(wordAt(view, phrase.first))) return
    if (order === last.order || start < last.end || !opens(clause, k)) return
    const cue = numbered(clause, k, last, order)
    if (!cue) return
    cues.push(cue)
    last = cue
  })
  return cues
}

/** At the head of a clause, itself or behind a preposition. */
function opens({ view, phrases }: Clause, k: number): boolean {
  const ahead = openers.test(wordAt(view, phrases[k - 1]?.first ?? -1)) ? k - 1 : k
  return ahead === 0 || /^(?:break|and|comma)$/.test(phrases[ahead - 1]?.type ?? '')
}

function numbered(clause: Clause, k: number, before: MeetingCue, order: number): MeetingCue | undefined {
  const { view, phrases } = clause
  const at = (phrases[k]?.last ?? 0) - 1
  const happens = happeningVerb(clause, k, k + 1) >= 0
  const draft = happens ? readNounAs(clause, k, at, before.kind) : undefined
  // "A third was set for May", and not "a third, in May, …": of what is none of the row
  if (!draft && wordAt(view, phrases[k]?.first ?? -1) !== 'the') return undefined
  const found: Findings = draft ?? asideOf(clause, k + 1, before.places)
  if (found.time < 0 && !isPlaced(found)) return undefined
  const { tokens } = view.local
  return {
    ...before,
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    sentence: view.sentence,
    parts: found.parts,
    places: found.places,
    time: found.time,
    undated: [],
    status: draft?.told.status ?? 'held',
    ground: 'said',
    pointing: 'definite',
    plural: false,
    count: 1,
    order,
    apart: false,
    other: true,
    round: 'row',
  }
}

/** ", in Accra in May,", ", held in Accra", ", which they held in May", ", also there in May": where and when, between commas, or right behind ("the second in Accra"). */
function asideOf(clause: Clause, comma: number, there: MeetingCue['places']): Findings {
  const { view, phrases } = clause
  const found = nothing()
  if (comma > 1 && /^(?:in|at|on)$/.test(wordAt(view, phrases[comma]?.first ?? -1)))
    readComplements(clause, comma, found)
  if (phrases[comma]?.type !== 'comma') return found
  let from = comma + 1
  for (; phrases[from]?.type === 'adverb'; from++)
    if (wordAt(view, phrases[from]?.first ?? -1) === 'there') found.places.push(...there)
  // ", also there, a month later"
  if (found.places.length && phrases[from]?.type === 'comma' && phrases[from + 1]?.type === 'time') from++
  const next = phrases[from]
  if (next?.type === 'rel') {
    from++
    if (phrases[from]?.type === 'noun') from++
    if (held.test(wordAt(view, (phrases[from]?.last ?? 0) - 1)))
      readComplements(clause, pastPlace(clause, from + 1), found)
  } else if (next?.type === 'verb') {
    if (wordAt(view, next.first) === 'held') readComplements(clause, from + 1, found)
  } else if (next?.type === 'time' || next?.type === 'prep') readComplements(clause, from, found)
  // "The first, in May of the same year, …": no time that is a length alone.
  return found
}

/** "took place in Accra": behind "place". */
const pastPlace = ({ view, phrases }: Clause, k: number): number =>
  wordAt(view, phrases[k]?.first ?? -1) === 'place' && timeAt(view, phrases[k]?.first ?? -1) < 0 ? k + 1 : k
