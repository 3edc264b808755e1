import type { BlockRole } from '../../text/layout'
import type { Sentences } from '../../text/sentences'
import { tokenText, type Tokens } from '../../text/tokens'
import { entriesOf, WordTable } from '../../text/wordTable'
import { activeTokens } from './active'
import { decode, type Tagging } from './decode'
import { isAddress, isCommonCapitals, isCoupleMeeting, peopleStart, syllableEnd, withoutTitles } from './edges'
import { readRuns } from './features'
import { fold } from '../fold'
import { countryNamed, peopleNamed, peopleWords } from '../nations'
import type { NameSpan } from '../span'
import { insideTag, kindOfTag, nameKinds } from './tags'
import { trained, type Trained } from './trained'
import { readWords, Shape, type Words } from './words'

/**
 * Finds the names in one block, in order and without overlaps. A linear-chain conditional random field (Lafferty, McCallum
 * and Pereira, 2001) with hashed features and learned weights; the weights are unpacked at the first call. Linear in the
 * tokens, and the same on every machine.
 */
export function recognise(tokens: Tokens, sentences: Sentences, role: BlockRole, model?: Trained): NameSpan[] {
  if (tokens.count === 0) return []
  const learned = model ?? trained()
  const words = readWords(tokens, sentences, learned)
  const active = activeTokens(words)
  const runs = readRuns(words, active)
  return spansOf(tokens, words, decode(words, runs, active, role === 'headline' || role === 'subheading', learned))
}

/** A margin of as much as this is taken for even odds against a doubt: scores run from 0.5 to 1. */
const evenMargin = 24

export function spansOf(tokens: Tokens, words: Words, { tags, margin }: Tagging): NameSpan[] {
  const spans: NameSpan[] = []
  for (let i = 0; i < words.count;) {
    const tag = tags[i] as number
    if (tag === 0) {
      if (isPeopleLeftOut(tokens, words, margin, i)) spans.push({ first: i, last: i + 1, kind: 'group', score: 1 })
      i++
      continue
    }
    const kind = kindOfTag(tag)
    const first = i
    let least = margin[i++] as number
    while (i < words.count && tags[i] === insideTag(kind)) least = Math.min(least, margin[i++] as number)
    if (i < words.count && tags[i] === 0 && (margin[i] as number) > 0) least = Math.min(least, margin[i] as number)
    const whole = trimmed(words, first, i)
    const kept = whole && kind === 0 ? withoutTitles(words, whole.first, whole.last) : whole
    if (!kept || (kept.last - kept.first === 1 && isNoNameAlone(words, kept.first))) continue
    if (whole && kept.first > whole.first && peopleNamed(fold(tokenText(tokens, whole.first))))
      spans.push({ first: whole.first, last: whole.first + 1, kind: 'group', score: scoreOf(least) })
    const last = kind === 0 ? syllableEnd(tokens, words, kept.first, kept.last) : kept.last
    const start = kind === group && !tags[kept.first - 1] ? peopleStart(tokens, words, kept.first) : kept.first
    i = Math.max(i, last)
    if (kind === 0 && last - start === 1 && isGeneration(tokens, start)) {
      // "Ivo Petrov, Jr.": the generation of the name before the comma, and nobody by itself.
      const named = spans[spans.length - 1]
      if (named?.kind === 'person' && named.last === start - 1 && words.shape[named.last] === Shape.comma)
        spans[spans.length - 1] = { ...named, last }
      continue
    }
    if ((kind === 0 || kind === event) && isCoupleMeeting(words, start, last)) {
      spans.push({ first: start, last: start + 1, kind: 'person', score: scoreOf(least) })
      spans.push({ first: last - 1, last, kind: 'person', score: scoreOf(least) })
      continue
    }
    // The table is surer than what takes its word for a place.
    if (kind === place && last - start === 1 && peopleAlone.at(tokens, start))
      spans.push({ first: start, last, kind: 'group', score: 1 })
    else spans.push({ first: start, last, kind: nameKinds[kind] ?? 'person', score: scoreOf(least) })
  }
  return spans
}

const isNoNameAlone = (words: Words, i: number): boolean => isCommonCapitals(words, i) || isAddress(words, i)

const isGeneration = (tokens: Tokens, i: number): boolean =>
  (tokens.end[i] as number) - (tokens.start[i] as number) < 4 && /^[JS]r\.?$/.test(tokenText(tokens, i))

const group = nameKinds.indexOf('group')
const place = nameKinds.indexOf('place')
const event = nameKinds.indexOf('event')

/** Words for a people that are no country's name: "Togolese". */
const peopleAlone = new WordTable(
  entriesOf(
    Array.from(peopleWords()).filter((word) => countryNamed(word) === undefined),
    1,
  ),
  fold,
)

/** The table is surer than a doubt that leaves its word out, unless that is part of a compound ("Spanish-language"). */
const isPeopleLeftOut = (tokens: Tokens, { shape }: Words, margin: Int32Array, i: number): boolean =>
  (margin[i] as number) > 0 &&
  (margin[i] as number) < 2 * evenMargin &&
  shape[i + 1] !== Shape.hyphen &&
  (i === 0 || shape[i - 1] !== Shape.hyphen) &&
  peopleAlone.at(tokens, i) > 0

const scoreOf = (margin: number): number => Math.round((0.5 + (0.5 * margin) / (margin + evenMargin)) * 1000) / 1000

/** Cuts what is never an end of a name; nothing is left of a name without a letter. */
function trimmed(words: Words, from: number, to: number): { first: number; last: number } | undefined {
  let first = from
  let last = to
  const mark = (i: number): boolean => {
    const shape = words.shape[i] as number
    return shape >= Shape.comma && shape <= Shape.link
  }
  while (first < last && mark(first)) first++
  while (last > first && mark(last - 1)) last--
  return first < last ? { first, last } : undefined
}
